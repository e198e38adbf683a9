/// What a convolution does at the edges of a window.
public enum Padding: String, Sendable, CaseIterable {
  /// Only positions where the whole kernel lies inside: the output is smaller than the input.
  case valid
  /// Zeros are thought around the window, so that with stride 1 the output is as large as the input;
  /// with an even kernel the extra zero stands at the right and at the bottom.
  case same
}

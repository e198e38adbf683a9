/// What becomes of the first and last bands, around which no whole window fits.
public enum SpectraEdges: String, Hashable, Sendable, CaseIterable {
  /// The polynomial of the first and of the last window gives them.
  case fitted
  /// They are left out, half a window at each end.
  case leftOut
}

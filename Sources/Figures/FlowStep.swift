/// One box of a flow figure, for example one layer of a network.
public struct FlowStep: Equatable, Sendable {
  /// The first line, in bold.
  public var title: String
  /// Further lines in smaller type.
  public var details: [String]
  /// The colour of the box, or `nil` for a neutral one.
  public var color: Color?
  /// What flows out of the step, as `[channels, height, width]`, `[channels, length]` or
  /// `[features]`; drawn as a block above the text. Empty where nothing shall be drawn.
  public var shape: [Int]
  /// The steps that lead to this one, counted from 0, or `nil` for the one before it.
  public var sources: [Int]?

  /// Makes a step.
  ///
  /// - Parameters:
  ///   - title: The first line, in bold.
  ///   - details: Further lines in smaller type.
  ///   - color: The colour of the box, or `nil` for a neutral one.
  ///   - shape: What flows out of the step, as `[channels, height, width]`,
  ///     `[channels, length]` or `[features]`; empty where no block shall be drawn.
  ///   - sources: The steps that lead to this one, counted from 0, or `nil` for the one before it.
  ///     Only earlier steps count.
  public init(
    _ title: String, details: [String] = [], color: Color? = nil, shape: [Int] = [],
    sources: [Int]? = nil
  ) {
    self.title = title
    self.details = details
    self.color = color
    self.shape = shape
    self.sources = sources
  }
}

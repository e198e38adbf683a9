import Display

/// Which other sites count as the neighbours of a site.
public enum Neighbourhood: Hashable, Sendable, CustomStringConvertible {
  /// The nearest sites; the argument is their number. At equal distances the earlier sites count.
  case nearest(Int)
  /// All sites up to a distance; a site without any is left out.
  case within(metres: Double)

  /// The rule in words.
  public var description: String {
    switch self {
    case .nearest(let count): "the \(count) nearest sites"
    case .within(let metres): "all sites within \(NumberText.brief(metres)) m"
    }
  }
}

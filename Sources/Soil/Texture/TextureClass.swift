/// One class of soil texture, such as loam, with its limits in the triangle.
public struct TextureClass: Sendable {
  /// The name in the language of its system, for example `sandy loam`.
  public let name: String
  /// The letters that stand for it, for example `SL`.
  public let abbreviation: String
  /// The corners of its part of the triangle, in per cent of the fine earth, around it.
  package let corners: [Corner]

  /// A point of the triangle; what is neither clay nor silt is sand.
  package struct Corner: Hashable, Sendable {
    /// Clay in per cent.
    package let clay: Double
    /// Silt in per cent.
    package let silt: Double
    /// Sand in per cent.
    package var sand: Double { 100 - clay - silt }
  }

  /// Makes a class of the clay and the silt at each of its corners.
  init(
    _ abbreviation: String, _ name: String, _ corners: [(clay: Double, silt: Double)]
  ) {
    self.abbreviation = abbreviation
    self.name = name
    self.corners = corners.map { Corner(clay: $0.clay, silt: $0.silt) }
  }

  /// Whether a point lies in the class or on its limits.
  func contains(clay: Double, silt: Double) -> Bool {
    var isInside = false
    for (start, end) in zip(corners, corners.dropFirst() + corners.prefix(1)) {
      if Self.isOn(start, end, clay: clay, silt: silt) { return true }
      guard (start.clay > clay) != (end.clay > clay) else { continue }
      let share = (clay - start.clay) / (end.clay - start.clay)
      if silt < start.silt + share * (end.silt - start.silt) { isInside.toggle() }
    }
    return isInside
  }

  /// Per cent that are too small to be told from rounding when three fractions are made to add up.
  static let tolerance = 1e-7

  private static func isOn(
    _ start: Corner, _ end: Corner, clay: Double, silt: Double
  ) -> Bool {
    let (runClay, runSilt) = (end.clay - start.clay, end.silt - start.silt)
    let length = (runClay * runClay + runSilt * runSilt).squareRoot()
    let (offClay, offSilt) = (clay - start.clay, silt - start.silt)
    let along = (offClay * runClay + offSilt * runSilt) / length
    let across = (offClay * runSilt - offSilt * runClay) / length
    return abs(across) <= tolerance && along >= -tolerance && along <= length + tolerance
  }
}

extension TextureClass: Hashable, CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

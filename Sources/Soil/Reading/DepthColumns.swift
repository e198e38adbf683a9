/// Where the depths of a file are.
enum DepthColumns: Equatable {
  /// In two columns, or in one whose entries are such as `0-5`.
  case columns(top: String, bottom: String)
  /// Nowhere: all rows are of one depth, in the unit of depths of the file.
  case stated(ClosedRange<Double>)
  /// Nowhere: each column of values is of a depth of its own.
  case layers([String: ClosedRange<Double>])

  /// What was said of the depths, of which one thing is needed.
  ///
  /// - Throws: ``SoilError/depthsUnclear(given:path:)``,
  ///   ``SoilError/depthInterval(top:bottom:)``.
  init(top: String?, bottom: String?, depth: ClosedRange<Double>?, path: String) throws {
    switch (top, bottom, depth) {
    case (let top?, let bottom?, nil): self = .columns(top: top, bottom: bottom)
    case (nil, nil, let depth?):
      try Self.check(depth)
      self = .stated(depth)
    default:
      let names = [("top:", top != nil), ("bottom:", bottom != nil), ("depth:", depth != nil)]
      throw SoilError.depthsUnclear(given: names.filter(\.1).map(\.0), path: path)
    }
  }

  /// Refuses depths that span nothing.
  static func check(_ depth: ClosedRange<Double>) throws {
    _ = try DepthInterval(top: depth.lowerBound, bottom: depth.upperBound)
  }

  /// The depth of a column of values; `nil` where its depth is that of the row.
  func layer(of column: String) -> ClosedRange<Double>? {
    guard case .layers(let ranges) = self else { return nil }
    return ranges[column]
  }

  /// The columns of depths, with what they were given as.
  var names: [(name: String, role: String)] {
    guard case .columns(let top, let bottom) = self else { return [] }
    return [(top, "the top"), (bottom, "the bottom")]
  }
}

import Display
import Geodata

extension Covariates {
  /// The same covariates, and more that are derived from heights: slope, aspect, curvature,
  /// position, wetness, shading.
  ///
  /// Beyond the edge and where heights are missing the ground goes on in a straight line, so that a
  /// slope does not flatten there; the values at the edge are those of `gdaldem -compute_edges`. Rows
  /// may run in any direction, also from the south or turned: aspect, shading and curvature are those
  /// of the map.
  ///
  /// - Parameters:
  ///   - elevation: The name of the covariate that holds heights in metres.
  ///   - attributes: What is derived; `nil` for everything.
  ///   - radius: The reach of the surroundings of ``TerrainAttribute/position`` in cells, from 1 to
  ///     500.
  /// - Returns: Covariates whose new rasters bear the names of the attributes with the name of the
  ///   heights in front, for example `"elevation slope"`.
  /// - Throws: ``CovariateGridsError/unknownCovariate(_:available:)``;
  ///   ``CovariateGridsError/gridInDegrees(_:)``; ``CovariateGridsError/covariateTwice(_:)`` for what was derived before;
  ///   ``RangeError/outOfRange(_:value:expected:)`` for more than 100 million cells; ``GeodataError``
  ///   where the heights cannot be read.
  public func addingTerrain(
    from elevation: String, _ attributes: [TerrainAttribute]? = nil, radius: Int = 5
  ) throws -> Covariates {
    let context = RunContext.current
    guard (1...500).contains(radius) else {
      throw RangeError.outOfRange(
        "radius", value: Double(radius), expected: "a number of cells from 1 to 500")
    }
    let shape = try terrain(from: elevation)
    let wanted = attributes ?? TerrainAttribute.allCases
    for name in wanted.map({ "\(elevation) \($0.rawValue)" }) where names.contains(name) {
      throw CovariateGridsError.covariateTwice(name)
    }
    var derived: [Raster] = []
    for (number, attribute) in wanted.enumerated() {
      context.report(
        "Deriving terrain", number, of: wanted.count, remark: attribute.rawValue)
      let values = try shape.values(of: attribute, radius: radius) {
        try context.checkCancellation()
      }
      derived.append(
        try Raster(
          name: "\(elevation) \(attribute.rawValue)", values: values.map { Float($0) }, grid: grid,
          unit: attribute.unit, label: "derived from \(elevation)"))
    }
    context.report("Deriving terrain", wanted.count, of: wanted.count)
    let names = wanted.map(\.rawValue).joined(separator: ", ")
    return try Covariates(
      rasters: rasters + derived, grid: grid, note: "\(names): derived from “\(elevation)”")
  }

  /// The heights as a shape whose cells are measured in metres.
  private func terrain(from elevation: String) throws -> TerrainShape {
    guard let index = names.firstIndex(of: elevation) else {
      throw CovariateGridsError.unknownCovariate(elevation, available: names)
    }
    guard grid.cellCount <= 100_000_000 else {
      throw RangeError.outOfRange(
        "The number of cells", value: Double(grid.cellCount),
        expected: "at most 100 million, as all heights are held in memory")
    }
    let metres = try grid.crs.metresPerUnit
    guard metres.isFinite else {
      throw CovariateGridsError.gridInDegrees("\(grid.crs)")
    }
    let heights = try plane(index, columns: 0..<grid.columns, rows: 0..<grid.rows)
    let step = grid.transform.map { $0 * metres }
    return TerrainShape(
      heights: heights.map { Double($0) }, columns: grid.columns, rows: grid.rows,
      steps: CellSteps(right: (step[1], step[4]), down: (step[2], step[5])))
  }
}

extension TerrainShape {
  /// One attribute of all cells.
  ///
  /// - Parameters:
  ///   - attribute: What is derived.
  ///   - radius: The reach of the surroundings of ``TerrainAttribute/position`` in cells.
  ///   - poll: Is called for every row and may end the work by throwing.
  /// - Returns: One value a cell; not-a-number where the height is missing.
  package func values(
    of attribute: TerrainAttribute, radius: Int, poll: () throws -> Void
  ) rethrows -> [Double] {
    switch attribute {
    case .position: try position(radius: radius, poll: poll)
    case .wetness: try wetness(slope: slope(poll: poll), poll: poll)
    default: try local(attribute, poll: poll) ?? []
    }
  }
}

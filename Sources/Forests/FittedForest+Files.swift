import SafeTensors

extension FittedForest {
  private static let kind = "regression"

  /// Writes the forest to a file in the safetensors format, which Python reads too. The file is
  /// written whole or not at all, and holds the training rows as well.
  ///
  /// - Parameter path: The file, which ends in `.safetensors`, for example `"clay.safetensors"`; its
  ///   folder must exist.
  /// - Throws: ``ForestError/file(path:problem:)`` where it cannot be written.
  public func save(_ path: String) throws {
    let record = ForestRecord(
      kind: Self.kind, forest: forest, featuresPerSplit: settings.featuresPerSplit,
      maximumDepth: settings.maximumDepth)
    try ForestFile.write(
      record, forest.arrays + [StoredTensor("out_of_bag", .float64(outOfBagPredictions))],
      to: path)
  }

  /// Now called ``save(_:)``.
  @available(*, unavailable, renamed: "save(_:)")
  public func save(to path: String) throws { try save(path) }

  /// Reads a forest that ``save(_:)`` wrote; it does all that the saved one does.
  ///
  /// - Parameter path: The file.
  /// - Returns: The forest.
  /// - Throws: ``ForestError/file(path:problem:)`` where the file cannot be read, is damaged
  ///   or holds no such forest.
  public static func load(from path: String) throws -> FittedForest {
    let file = try ForestFile(path, kind: kind)
    let record = file.record
    guard let columns = record.columns, let splits = SplitRule(rawValue: record.splits) else {
      throw file.damaged(.settings)
    }
    let settings = RegressionForest(
      trees: record.trees, featuresPerSplit: record.featuresPerSplit,
      minimumLeafSize: record.minimumLeafSize, maximumDepth: record.maximumDepth, splits: splits,
      bootstrap: record.bootstrap, seed: record.seed)
    let growth = settings.growth(columns: columns.count)
    try growth.check()
    let forest = try GrownForest(file, growth: growth, columns: columns, classes: 0)
    let outOfBag = try file.doubles("out_of_bag")
    try file.require(
      outOfBag.count == forest.rowCount && !outOfBag.contains(where: \.isInfinite),
      .outOfBagPredictions)
    return FittedForest(settings: settings, forest: forest, outOfBagPredictions: outOfBag)
  }
}

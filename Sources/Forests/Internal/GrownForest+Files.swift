import Basics
import Display
import SafeTensors

extension GrownForest {
  /// Everything but the settings, for a file.
  ///
  /// Of a node that asks for a category, and of a leaf of a classification, the threshold's bits are
  /// an unsigned number; see ``ForestNode/index``.
  var arrays: [StoredTensor] {
    let shape = [columns.count, rowCount]
    var result = [
      StoredTensor("nodes.feature", .uint16(nodes.map(\.feature))),
      StoredTensor("nodes.threshold", .float32(nodes.map(\.threshold))),
      StoredTensor("nodes.left", .uint32(nodes.map(\.left))),
      StoredTensor("nodes.missing_left", .uint8(nodes.map { $0.missingGoesLeft ? 1 : 0 })),
      StoredTensor("nodes.categorical", .uint8(nodes.map { $0.isCategorical ? 1 : 0 })),
      StoredTensor("trees.start", .int64(treeStart.map(Int64.init))),
      StoredTensor("sets", .uint32(sets)),
      StoredTensor("sets.start", .int64(setStart.map(Int64.init))),
      StoredTensor(name: "training.features", shape: shape, elements: .float32(features)),
      StoredTensor("training.targets", .float64(targets)),
      StoredTensor("training.weights", .float64(weights ?? [])),
      StoredTensor("importance", .float64(importance)),
    ]
    if memberStart.isEmpty {
      result += [
        StoredTensor("ballots.class", .uint32(ballots.labels)),
        StoredTensor("ballots.share", .float32(ballots.shares)),
        StoredTensor("ballots.start", .int64(ballots.start.map(Int64.init))),
        StoredTensor("ballots.tree_start", .int64(ballotStart.map(Int64.init))),
      ]
    } else {
      result += [
        StoredTensor("members", .uint32(members)),
        StoredTensor("members.start", .int64(memberStart.map(Int64.init))),
      ]
    }
    return result
  }

  /// Reads a forest from a file; a regression has 0 classes.
  init(_ file: ForestFile, growth: GrowthSettings, columns: FeatureColumns, classes: Int) throws {
    let targets = try file.doubles("training.targets")
    let weights = try file.doubles("training.weights")
    self.init(
      growth: growth, columns: columns, features: try file.floats("training.features"),
      targets: targets, weights: weights.isEmpty ? nil : weights,
      importance: try file.doubles("importance"))
    nodes = try Self.nodes(file)
    treeStart = try file.starts("trees.start", count: growth.trees + 1, end: nodes.count)
    sets = try file.words("sets")
    setStart = try file.starts("sets.start", count: growth.trees + 1, end: sets.count)
    if classes > 0 { try readBallots(file, classes: classes) } else { try readMembers(file) }
    try checkTraining(file, classes: classes)
    for tree in 0..<treeCount { try checkTree(tree, file, classes: classes) }
    splits = try packedSplits()
  }

  private func packedSplits() throws -> [PackedSplits?] {
    guard !columns.hasCategories else { return Array(repeating: nil, count: treeCount) }
    return try Shards.map(treeCount, threads: growth.threads) { tree in
      nodes[treeStart[tree]..<treeStart[tree + 1]].withUnsafeBufferPointer {
        SplitPacking.packed($0)
      }
    }
  }

  private static func nodes(_ file: ForestFile) throws -> [ForestNode] {
    let thresholds = try file.floats("nodes.threshold")
    let (features, left) = (try file.shorts("nodes.feature"), try file.words("nodes.left"))
    let missing = try file.flags("nodes.missing_left")
    let categorical = try file.flags("nodes.categorical")
    try file.require(
      [features.count, left.count, missing.count, categorical.count]
        .allSatisfy { $0 == thresholds.count },
      .nodeCounts)
    return thresholds.indices.map {
      ForestNode(
        threshold: thresholds[$0], left: left[$0], feature: features[$0],
        missingGoesLeft: missing[$0], isCategorical: categorical[$0])
    }
  }

  private mutating func readMembers(_ file: ForestFile) throws {
    members = try file.words("members")
    memberStart = try file.starts(
      "members.start", count: nodes.count + treeCount, end: members.count)
    ballotStart += Array(repeating: 0, count: treeCount)
    let rows = targets.count
    try file.require(members.allSatisfy { Int($0) < rows }, .leafRow)
    guard let weights else { return }
    try file.require(
      members.allSatisfy { weights[Int($0)] > 0 }, .leafWeight)
  }

  private mutating func readBallots(_ file: ForestFile, classes: Int) throws {
    ballots.labels = try file.words("ballots.class")
    ballots.shares = try file.floats("ballots.share")
    try file.require(
      ballots.labels.count == ballots.shares.count
        && ballots.labels.allSatisfy { Int($0) < classes }
        && ballots.shares.allSatisfy { $0 > 0 && $0 <= 1 },
      .shares)
    ballots.start = try file.starts("ballots.start", count: nil, end: ballots.labels.count)
    ballotStart = try file.starts(
      "ballots.tree_start", count: treeCount + 1, end: ballots.count)
    try file.require(
      zip(ballots.start, ballots.start.dropFirst()).allSatisfy { $0 < $1 }, .emptyBallot)
  }

  /// Checks the training rows and what was found on them.
  private func checkTraining(_ file: ForestFile, classes: Int) throws {
    let rows = targets.count
    try file.require(
      rows > 0 && rows < Int(Int32.max) && features.count == rows * columns.count
        && importance.count == columns.count && importance.allSatisfy(\.isFinite),
      .rowCount)
    try file.require(
      targets.allSatisfy {
        classes > 0 ? $0 >= 0 && $0 < Double(classes) && $0 == $0.rounded() : Float($0).isFinite
      }, .target)
    if let weights {
      try file.require(
        weights.count == rows && weights.allSatisfy { $0 >= 0 && $0 <= 1 }
          && weights.contains { $0 > 0 }, .weight)
    }
    for (column, codes) in columns.codes.enumerated() {
      let values = features[column * rows..<(column + 1) * rows]
      let last = Float(codes.count - 1)
      try file.require(
        values.allSatisfy { value in
          value.isNaN
            || (codes.isEmpty
              ? value.isFinite : value >= 0 && value <= last && value == value.rounded())
        }, .value(feature: columns.names[column]))
    }
  }

  /// Checks that every row reaches a leaf of a tree, and that the leaf says something possible.
  private func checkTree(_ tree: Int, _ file: ForestFile, classes: Int) throws {
    let first = treeStart[tree]
    let count = treeStart[tree + 1] - first
    try file.require(count > 0, .emptyTree(tree))
    for place in 0..<count {
      let node = nodes[first + place]
      let isSound =
        node.left == UInt32(place)
        ? isSoundLeaf(node, tree, place, classes)
        : isSoundSplit(node, tree, place, count)
      try file.require(isSound, .node(place, tree: tree))
    }
  }

  /// Children come after their parent, so that no way down is endless.
  private func isSoundSplit(_ node: ForestNode, _ tree: Int, _ place: Int, _ count: Int) -> Bool {
    guard Int(node.left) > place, Int(node.left) + 1 < count, Int(node.feature) < columns.count,
      node.isCategorical != columns.codes[Int(node.feature)].isEmpty
    else { return false }
    guard node.isCategorical else { return node.threshold.isFinite }
    let words = setStart[tree + 1] - setStart[tree]
    return Int(node.index) + columns.setLength(Int(node.feature)) <= words
  }

  private func isSoundLeaf(_ node: ForestNode, _ tree: Int, _ place: Int, _ classes: Int) -> Bool {
    guard Int(node.feature) == columns.count, !node.isCategorical else { return false }
    guard classes == 0 else {
      return Int(node.index) < classes + ballotStart[tree + 1] - ballotStart[tree]
    }
    let entry = treeStart[tree] + tree + place
    return node.threshold.isFinite && memberStart[entry] < memberStart[entry + 1]
  }
}

import Display
import Foundation

/// What a file keeps of a forest beside its arrays.
struct ForestRecord: Codable {
  /// `"regression"` or `"classification"`.
  var kind: String
  var trees: Int
  /// As set; `nil` stands for the usual number.
  var featuresPerSplit: Int?
  var minimumLeafSize: Int
  var maximumDepth: Int?
  var splits: String
  var bootstrap: Bool
  var seed: Int
  var features: [String]
  /// The codes of each column's categories; none for a column of numbers.
  var categories: [[Int]]
  /// The classes; none in a regression.
  var classes: [String]

  /// The name under which the record stands among the texts of a file.
  private static let key = "solum.forest"

  /// The texts of a file.
  func metadata() throws -> [String: String] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let text = String(decoding: try encoder.encode(self), as: UTF8.self)
    return Provenance.entries().merging([Self.key: text]) { $1 }
  }

  /// Reads the record from the texts of a file; `nil` where there is none of this kind.
  init?(_ metadata: [String: String], kind: String) {
    guard let text = metadata[Self.key],
      let record = try? JSONDecoder().decode(ForestRecord.self, from: Data(text.utf8)),
      record.kind == kind
    else { return nil }
    self = record
  }

  /// Makes the record of a forest, with what its settings leave open as set.
  init(
    kind: String, forest: GrownForest, featuresPerSplit: Int?, maximumDepth: Int?,
    classes: [String] = []
  ) {
    let (columns, growth) = (forest.columns, forest.growth)
    self.kind = kind
    trees = growth.trees
    self.featuresPerSplit = featuresPerSplit
    minimumLeafSize = growth.minimumLeafSize
    self.maximumDepth = maximumDepth
    splits = growth.splits.rawValue
    bootstrap = growth.isBootstrapped
    seed = growth.seed
    features = columns.names
    categories = columns.codes.map { $0.map { Int($0) } }
    self.classes = classes
  }

  /// The columns, or `nil` where codes are impossible.
  var columns: FeatureColumns? {
    guard !features.isEmpty, features.count < Int(UInt16.max),
      categories.count == features.count
    else { return nil }
    let isPossible = categories.allSatisfy { codes in
      codes.count <= FeatureColumns.categoryLimit
        && codes.allSatisfy { (0...Int(FeatureColumns.largestCode)).contains($0) }
        && zip(codes, codes.dropFirst()).allSatisfy { $0 < $1 }
    }
    guard isPossible else { return nil }
    return FeatureColumns(names: features, codes: categories.map { $0.map { Float($0) } })
  }
}

import Basics
import SafeTensors

/// The arrays of a forest's file, read with every number checked.
///
/// A damaged file must never lead a row past the end of an array or round in a circle.
struct ForestFile {
  let path: String
  let record: ForestRecord
  private let arrays: [String: StoredTensor]

  /// Reads a file that holds a forest of one kind.
  init(_ path: String, kind: String) throws {
    let contents = try Self.passingOn { try TensorFile.read(path) }
    guard let record = ForestRecord(contents.metadata, kind: kind) else {
      throw ForestError.file(path: path, problem: .otherKind(expected: kind))
    }
    self.path = path
    self.record = record
    // A name that stands twice in the header is read once.
    arrays = Dictionary(contents.arrays.map { ($0.name, $0) }) { first, _ in first }
  }

  /// What forests are saved as.
  private static let formats = FileFormats([(".safetensors", ())])

  /// Writes a file, whole or not at all.
  static func write(_ record: ForestRecord, _ arrays: [StoredTensor], to path: String) throws {
    do {
      try formats.format(of: path)
    } catch {
      throw ForestError.file(path: path, problem: .model(ModelFileProblem(error)))
    }
    let metadata = try record.metadata()
    try passingOn { try TensorFile.write(arrays, metadata: metadata, to: path) }
  }

  private static func passingOn<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as TensorFileError {
      throw ForestError.file(path: error.path, problem: .model(error.problem))
    }
  }

  func damaged(_ damage: ForestFileDamage) -> ForestError {
    .file(path: path, problem: .damaged(damage))
  }

  /// Refuses the file unless something holds.
  func require(_ holds: Bool, _ damage: ForestFileDamage) throws {
    guard holds else { throw damaged(damage) }
  }

  func floats(_ name: String) throws -> [Float] {
    guard case .float32(let values)? = arrays[name]?.elements else { throw missing(name) }
    return values
  }

  func doubles(_ name: String) throws -> [Double] {
    guard case .float64(let values)? = arrays[name]?.elements else { throw missing(name) }
    return values
  }

  func words(_ name: String) throws -> [UInt32] {
    guard case .uint32(let values)? = arrays[name]?.elements else { throw missing(name) }
    return values
  }

  func shorts(_ name: String) throws -> [UInt16] {
    guard case .uint16(let values)? = arrays[name]?.elements else { throw missing(name) }
    return values
  }

  func flags(_ name: String) throws -> [Bool] {
    guard case .uint8(let values)? = arrays[name]?.elements else { throw missing(name) }
    try require(values.allSatisfy { $0 <= 1 }, .flags(array: name))
    return values.map { $0 == 1 }
  }

  /// Reads where runs begin: numbers from 0 to `end` that never fall, as many as asked for.
  func starts(_ name: String, count: Int?, end: Int) throws -> [Int] {
    guard case .int64(let values)? = arrays[name]?.elements else { throw missing(name) }
    let isRising = zip(values, values.dropFirst()).allSatisfy { $0 <= $1 }
    try require(
      values.count == count ?? values.count && values.first == 0 && values.last == Int64(end)
        && isRising,
      .runs(array: name))
    return values.map { Int($0) }
  }

  private func missing(_ name: String) -> ForestError {
    damaged(.array(name))
  }
}

import Basics
import Foundation

/// Files of named arrays in the safetensors format, which Python and other languages read too.
///
/// A file is the length of its header (eight bytes, low byte first), the header in JSON, and the
/// numbers, low byte first.
/// Source: the format description of huggingface/safetensors, version 0.3 and later.
package enum TensorFile {
  /// What a file holds.
  package struct Contents: Equatable, Sendable {
    /// The arrays, in the order of their numbers in the file.
    package let arrays: [StoredTensor]
    /// Any text beside them.
    package let metadata: [String: String]
  }

  /// Headers beyond this length are refused, as the format's own library does.
  private static let largestHeader = 100_000_000
  /// The name in the header under which texts stand.
  private static let textsKey = "__metadata__"

  /// Writes arrays to a file, whole or not at all.
  ///
  /// - Throws: ``TensorFileError``.
  package static func write(
    _ arrays: [StoredTensor], metadata: [String: String] = [:], to path: String
  ) throws {
    let data = Data(encoded(arrays, metadata: metadata))
    do {
      try FilePaths.write(data, to: FilePaths.expanded(path))
    } catch {
      throw TensorFileError(path: path, ModelFileProblem(error))
    }
  }

  /// Reads a file.
  ///
  /// - Throws: ``TensorFileError`` where it is missing, damaged or holds numbers of a type that
  ///   ``StoredTensor/Elements`` lacks.
  package static func read(_ path: String) throws -> Contents {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: FilePaths.expanded(path)))
    } catch {
      throw TensorFileError(path: path, .unreadable(reason: error.localizedDescription))
    }
    return try decoded(data, path: path)
  }
}

extension TensorFile {
  private static func encoded(_ arrays: [StoredTensor], metadata: [String: String]) -> [UInt8] {
    var header = JSONObject()
    if !metadata.isEmpty {
      let texts = metadata.sorted { $0.key < $1.key }
      header.append(textsKey, .object(JSONObject(texts.map { ($0.key, .string($0.value)) })))
    }
    var numbers: [UInt8] = []
    for array in arrays {
      let start = numbers.count
      array.elements.append(to: &numbers)
      header.append(
        array.name,
        [
          "dtype": .string(array.elements.typeName),
          "shape": .array(array.shape.map(JSONValue.integer)),
          "data_offsets": [.integer(start), .integer(numbers.count)],
        ])
    }
    var text = JSONValue.object(header).serialized
    // Numbers start at a multiple of eight bytes, as the format advises.
    while text.count % 8 != 0 { text.append(UInt8(ascii: " ")) }
    let length = withUnsafeBytes(of: UInt64(text.count).littleEndian) { Array($0) }
    return length + text + numbers
  }
}

extension TensorFile {
  private static func decoded(_ data: Data, path: String) throws -> Contents {
    guard data.count >= 8 else { throw TensorFileError(path: path, .tooShort) }
    let length = data.prefix(8).enumerated().reduce(UInt64(0)) { sum, byte in
      sum | UInt64(byte.element) << (8 * UInt64(byte.offset))
    }
    guard length <= UInt64(largestHeader), Int(length) <= data.count - 8 else {
      throw TensorFileError(path: path, .header)
    }
    let body = 8 + Int(length)
    let object = try? JSONValue(parsing: Array(data.subdata(in: 8..<body)))
    guard let header = object?.members else {
      throw TensorFileError(path: path, .notJSON)
    }
    var arrays: [(start: Int, array: StoredTensor)] = []
    for (name, value) in header.members where name != textsKey {
      arrays.append(try array(name, value, data, body, path))
    }
    arrays.sort { ($0.start, $0.array.name) < ($1.start, $1.array.name) }
    return Contents(arrays: arrays.map(\.array), metadata: texts(header[textsKey]))
  }

  private static func texts(_ value: JSONValue?) -> [String: String] {
    let entries = value?.members?.members ?? []
    return Dictionary(entries.compactMap { entry in entry.value.text.map { (entry.name, $0) } }) {
      _, last in last
    }
  }

  private static func array(
    _ name: String, _ entry: JSONValue, _ data: Data, _ body: Int, _ path: String
  ) throws -> (start: Int, array: StoredTensor) {
    guard let type = entry["dtype"]?.text, let shape = integers(entry["shape"]),
      let offsets = integers(entry["data_offsets"]), offsets.count == 2
    else { throw TensorFileError(path: path, .incomplete(array: name)) }
    guard let width = StoredTensor.Elements.width(type) else {
      throw TensorFileError(path: path, .elementType(array: name, type: type))
    }
    let count = try product(shape, name, path)
    let (start, end) = (offsets[0], offsets[1])
    guard start >= 0, end >= start, end <= data.count - body, (end - start) % width == 0,
      (end - start) / width == count
    else { throw TensorFileError(path: path, .misplaced(array: name)) }
    let elements = data.withUnsafeBytes { bytes in
      StoredTensor.Elements(
        type, UnsafeRawBufferPointer(rebasing: bytes[body + start..<body + end]))
    }
    guard let elements else { throw TensorFileError(path: path, .incomplete(array: name)) }
    return (start, StoredTensor(name: name, shape: shape, elements: elements))
  }

  /// The elements of an array of whole numbers, otherwise `nil`.
  private static func integers(_ value: JSONValue?) -> [Int]? {
    guard let elements = value?.elements else { return nil }
    let numbers = elements.compactMap(\.integer)
    return numbers.count == elements.count ? numbers : nil
  }

  private static func product(_ shape: [Int], _ name: String, _ path: String) throws -> Int {
    var count = 1
    for dimension in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: dimension)
      guard dimension >= 0, !overflow else {
        throw TensorFileError(path: path, .shape(array: name))
      }
      count = product
    }
    return count
  }
}

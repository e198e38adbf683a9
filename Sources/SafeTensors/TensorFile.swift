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

  /// Writes arrays to a file, whole or not at all.
  ///
  /// - Throws: ``TensorFileError``.
  package static func write(
    _ arrays: [StoredTensor], metadata: [String: String] = [:], to path: String
  ) throws {
    let data = Data(encoded(arrays, metadata: metadata))
    do {
      try data.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw TensorFileError.unwritable(path: path, reason: error.localizedDescription)
    }
  }

  /// Reads a file.
  ///
  /// - Throws: ``TensorFileError`` where it is missing, damaged or holds numbers of a type that
  ///   ``StoredTensor/Elements`` lacks.
  package static func read(_ path: String) throws -> Contents {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw TensorFileError.unreadable(path: path, reason: error.localizedDescription)
    }
    return try decoded(data, path: path)
  }
}

extension TensorFile {
  private static func encoded(_ arrays: [StoredTensor], metadata: [String: String]) -> [UInt8] {
    var entries: [String] = []
    if !metadata.isEmpty {
      let texts = metadata.sorted { $0.key < $1.key }.map { key, value in
        "\(quoted(key)):\(quoted(value))"
      }
      entries.append("\"__metadata__\":{\(texts.joined(separator: ","))}")
    }
    var numbers: [UInt8] = []
    for array in arrays {
      let start = numbers.count
      array.elements.append(to: &numbers)
      let shape = array.shape.map(String.init).joined(separator: ",")
      entries.append(
        "\(quoted(array.name)):{\"dtype\":\"\(array.elements.typeName)\",\"shape\":[\(shape)],"
          + "\"data_offsets\":[\(start),\(numbers.count)]}")
    }
    var header = Array("{\(entries.joined(separator: ","))}".utf8)
    // Numbers start at a multiple of eight bytes, as the format advises.
    while header.count % 8 != 0 { header.append(UInt8(ascii: " ")) }
    let length = withUnsafeBytes(of: UInt64(header.count).littleEndian) { Array($0) }
    return length + header + numbers
  }

  /// A text as JSON writes it.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case let control where control.value < 0x20:
        let digits = String(control.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension TensorFile {
  private static func decoded(_ data: Data, path: String) throws -> Contents {
    guard data.count >= 8 else { throw TensorFileError.damaged(path: path, .tooShort) }
    let length = data.prefix(8).enumerated().reduce(UInt64(0)) { sum, byte in
      sum | UInt64(byte.element) << (8 * UInt64(byte.offset))
    }
    guard length <= UInt64(largestHeader), Int(length) <= data.count - 8 else {
      throw TensorFileError.damaged(path: path, .header)
    }
    let body = 8 + Int(length)
    let object = try? JSONSerialization.jsonObject(with: data.subdata(in: 8..<body))
    guard let header = object as? [String: Any] else {
      throw TensorFileError.damaged(path: path, .notJSON)
    }
    let metadata = header["__metadata__"] as? [String: String] ?? [:]
    var arrays: [(start: Int, array: StoredTensor)] = []
    for (name, value) in header where name != "__metadata__" {
      arrays.append(try array(name, value, data, body, path))
    }
    arrays.sort { ($0.start, $0.array.name) < ($1.start, $1.array.name) }
    return Contents(arrays: arrays.map(\.array), metadata: metadata)
  }

  private static func array(
    _ name: String, _ value: Any, _ data: Data, _ body: Int, _ path: String
  ) throws -> (start: Int, array: StoredTensor) {
    guard let entry = value as? [String: Any], let type = entry["dtype"] as? String,
      let shape = entry["shape"] as? [Int], let offsets = entry["data_offsets"] as? [Int],
      offsets.count == 2
    else { throw TensorFileError.damaged(path: path, .incomplete(array: name)) }
    guard let width = StoredTensor.Elements.width(type) else {
      throw TensorFileError.elementType(path: path, array: name, type: type)
    }
    let count = try product(shape, name, path)
    let (start, end) = (offsets[0], offsets[1])
    guard start >= 0, end >= start, end <= data.count - body, (end - start) % width == 0,
      (end - start) / width == count
    else { throw TensorFileError.damaged(path: path, .misplaced(array: name)) }
    let elements = data.withUnsafeBytes { bytes in
      StoredTensor.Elements(
        type, UnsafeRawBufferPointer(rebasing: bytes[body + start..<body + end]))
    }
    guard let elements else { throw TensorFileError.damaged(path: path, .incomplete(array: name)) }
    return (start, StoredTensor(name: name, shape: shape, elements: elements))
  }

  private static func product(_ shape: [Int], _ name: String, _ path: String) throws -> Int {
    var count = 1
    for dimension in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: dimension)
      guard dimension >= 0, !overflow else {
        throw TensorFileError.damaged(path: path, .shape(array: name))
      }
      count = product
    }
    return count
  }
}

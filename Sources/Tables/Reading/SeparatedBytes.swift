import Basics
import Display
import Foundation
import Glibc

/// The bytes of a file of separated values, in UTF-8 or an encoding of one byte a letter.
enum SeparatedBytes {
  /// How much of a file is read to find its header.
  private static let headerRoom = 1 << 20
  /// How much is read between two looks whether to stop.
  private static let pieceSize = 1 << 24

  /// All bytes of a file.
  ///
  /// - Throws: ``TableError`` where the file is missing or unreadable; `Interrupted`.
  static func whole(_ path: String, _ context: RunContext) throws -> [UInt8] {
    if path.hasPrefix("/vsi") { return withoutTwoByteLetters(try TableFormats.remoteBytes(path)) }
    return withoutTwoByteLetters(
      try reading(path) { try read($0, count: size($0, path), path, context) })
  }

  /// The first lines of a long file; `nil` for other files, those on other computers and those with
  /// two bytes a letter.
  ///
  /// - Throws: ``TableError`` where the file is missing or unreadable.
  static func beginning(_ path: String) throws -> [UInt8]? {
    guard !path.hasPrefix("/vsi") else { return nil }
    let bytes = try reading(path) { file in
      try size(file, path) <= headerRoom
        ? [] : try read(file, count: headerRoom, path, .current)
    }
    guard twoByteEncoding(bytes) == nil,
      let end = bytes.lastIndex(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
    else { return nil }
    return Array(bytes[...end])
  }

  /// A part of a file; less than asked for at its end.
  ///
  /// - Throws: ``TableError`` where the file is missing or unreadable; `Interrupted`.
  static func part(
    _ path: String, from offset: Int, count: Int, _ context: RunContext
  ) throws -> [UInt8] {
    try reading(path) { file in
      guard lseek(file, off_t(offset), SEEK_SET) >= 0 else { throw unreadable(path) }
      return try read(file, count: count, path, context)
    }
  }

  /// How many bytes a file on this computer has.
  static func size(_ path: String) throws -> Int { try reading(path) { try size($0, path) } }

  private static func reading<Result>(
    _ path: String, _ work: (Int32) throws -> Result
  ) throws -> Result {
    guard FileManager.default.fileExists(atPath: path) else {
      throw TableError.fileMissing(path: path, near: FilePaths.near(path))
    }
    guard !FilePaths.isFolder(path) else {
      throw TableError.cannotRead(path: path, reason: "it is a folder; name a file in it")
    }
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw unreadable(path) }
    defer { close(file) }
    return try work(file)
  }

  private static func size(_ file: Int32, _ path: String) throws -> Int {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw unreadable(path) }
    return Int(status.st_size)
  }

  private static func read(
    _ file: Int32, count: Int, _ path: String, _ context: RunContext
  ) throws -> [UInt8] {
    try Memory.require(count, for: "Reading \"\(path)\"")
    return try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, let start = buffer.baseAddress {
        try context.checkCancellation()
        let done = Glibc.read(file, start + filled, min(pieceSize, count - filled))
        if done < 0 && errno == EINTR { continue }
        guard done >= 0 else { throw unreadable(path) }
        if done == 0 { return }
        filled += done
      }
    }
  }

  private static func unreadable(_ path: String) -> TableError {
    .cannotRead(path: path, reason: "it may not be read")
  }

  private static func withoutTwoByteLetters(_ bytes: [UInt8]) -> [UInt8] {
    guard let encoding = twoByteEncoding(bytes),
      let text = String(data: Data(bytes), encoding: encoding)
    else { return bytes }
    return Array(text.utf8)
  }

  /// UTF-16, by its byte order mark or, without one, by the zeros beside the letters of the header.
  private static func twoByteEncoding(_ bytes: [UInt8]) -> String.Encoding? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    let start = bytes.prefix(32)
    guard start.count >= 4, start.count % 2 == 0 else { return nil }
    let zeros = start.indices.filter { start[$0] == 0 }
    guard zeros.count == start.count / 2 else { return nil }
    if zeros.allSatisfy({ $0 % 2 == 1 }) { return .utf16LittleEndian }
    return zeros.allSatisfy { $0 % 2 == 0 } ? .utf16BigEndian : nil
  }
}

import Basics
import Foundation
import Synchronization

/// Formats of tables beside separated values, which other rooms bring.
package enum TableFormats {
  /// Reads a file: its path, the layer of a file with several, the columns wanted, and the types that are
  /// known.
  package typealias Reader =
    @Sendable (_ path: String, _ request: TableRequest) throws -> Table
  /// Writes a table to a file.
  package typealias Writer = @Sendable (_ table: Table, _ path: String) throws -> Void

  /// Reads the bytes of a file on another computer or in an archive.
  package typealias RemoteBytes = @Sendable (_ path: String) throws -> [UInt8]

  private struct Formats {
    var reader: Reader?
    var writer: Writer?
    var remote: RemoteBytes?
    var endings: [String] = []
  }

  private static let formats = Mutex(Formats())

  /// Takes on what reads and writes other formats.
  ///
  /// - Parameters:
  ///   - endings: The endings of names that it writes.
  ///   - reader: Reads any file that is none of separated values.
  ///   - writer: Writes a file whose name has one of the endings.
  ///   - remote: Reads the bytes of a file on another computer or in an archive.
  package static func register(
    endings: [String], reader: @escaping Reader, writer: @escaping Writer,
    remote: @escaping RemoteBytes
  ) {
    formats.withLock {
      $0 = Formats(reader: reader, writer: writer, remote: remote, endings: endings)
    }
  }

  /// The bytes of a file on another computer or in an archive.
  static func remoteBytes(_ path: String) throws -> [UInt8] {
    guard let remote = formats.withLock(\.remote) else {
      throw TableError.cannotRead(path: path, reason: "only files on this computer are read here")
    }
    return try remote(path)
  }

  /// What reads a file that is none of separated values.
  static func reader(of path: String) throws(TableError) -> Reader {
    guard let reader = formats.withLock(\.reader) else {
      throw TableError.cannotRead(
        path: path, reason: "only separated values (.csv, .tsv, .txt) are read here")
    }
    return reader
  }

  /// What writes a file, by the ending of its name.
  static func writer(of path: String) throws(TableError) -> Writer {
    let formats = formats.withLock { $0 }
    let others = formats.writer.map { writer in formats.endings.map { ($0, writer) } } ?? []
    let all = FileFormats(Table.separatedWriters + others)
    return try TableError.writing(path) { () throws(WritingProblem) in
      try all.format(of: path)
    }
  }
}

/// What is wanted of a file.
package struct TableRequest: Sendable {
  /// The layer of a file that holds several; `nil` for the first.
  package var layer: String?
  /// The columns wanted; `nil` for all.
  package var columns: [String]?
  /// The types of columns that are not to be found out.
  package var types: [String: ColumnType]
  /// Whether all entries stay texts.
  package var keepsTexts = false
  /// How many rows at the top hold names, units and titles.
  package var headings = 1

  /// Makes a request.
  package init(
    layer: String? = nil, columns: [String]? = nil, types: [String: ColumnType] = [:],
    keepsTexts: Bool = false, headings: Int = 1
  ) {
    self.layer = layer
    self.columns = columns
    self.types = types
    self.keepsTexts = keepsTexts
    self.headings = headings
  }
}

import Foundation

/// One reading of the libraries, and everything that is written from it.
package struct Generation: Sendable {
  /// Where the registrations stand in the tree.
  package static let registrationFolder = "Sources/SolumBindings/Generated"
  /// Where the reference pages stand in the tree.
  package static let referenceFolder = "docs/reference"

  /// The rooms whose public declarations are the vocabulary, lowest first.
  package let libraries: [Library]
  /// The types of all rooms.
  package let names: TypeNames
  /// What became of every symbol.
  package let report: Report

  /// Judges libraries that have been read.
  ///
  /// - Parameter libraries: The rooms, lowest first.
  package init(_ libraries: [Library]) {
    self.libraries = libraries
    var withheld: [String: String] = [:]
    for type in libraries.flatMap(\.types) where type.kind != .extension {
      if let reason = LeftOut.reason(for: type.symbol) { withheld[type.name] = reason }
    }
    names = TypeNames(libraries, withheld: withheld)
    report = Report(libraries, names: names)
  }

  /// Reads the rooms of a working tree.
  ///
  /// - Parameter root: The tree's top-level folder.
  /// - Throws: The system's error where a file cannot be read.
  package init(root: URL) throws {
    let readers = try RoomList(root: root).vocabulary.map { room in
      var reader = SourceReader(library: room)
      for file in Self.swiftFiles(in: root.appendingPathComponent("Sources/\(room)")) {
        reader.read(try String(contentsOf: file, encoding: .utf8))
      }
      return reader
    }
    let inner = readers.reduce(into: [:]) { $0.merge($1.inner) { first, _ in first } }
    self.init(readers.map { $0.finished(besides: inner) })
  }

  /// The reference pages by their paths in the tree.
  package var referencePages: [String: String] {
    var pages = ["\(Self.referenceFolder)/README.md": ReferenceIndex(libraries).text]
    for library in libraries {
      let page = ReferencePage(library, names: names)
      pages["\(Self.referenceFolder)/\(library.name).md"] = page.text
    }
    return pages
  }

  /// The Swift files of a folder in the order of their paths; none where there is no folder.
  private static func swiftFiles(in folder: URL) -> [URL] {
    guard let walk = FileManager.default.enumerator(atPath: folder.path) else { return [] }
    return walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
      .map { folder.appendingPathComponent($0) }
  }
}

extension Generation {
  /// Every generated file by its path in the tree.
  package var files: [String: String] {
    referencePages.merging(registrations) { page, _ in page }
  }

  /// The registrations by their paths in the tree.
  package var registrations: [String: String] {
    let folder = Self.registrationFolder
    var files = ["\(folder)/Shapes.swift": ShapeFile(libraries: libraries, names: names).text]
    for library in libraries {
      files["\(folder)/\(library.name).swift"] =
        RegistrationFile(library: library, names: names).text
    }
    files["\(folder)/Rooms.swift"] = RoomsFile(rooms: libraries.map(\.name)).text
    return files
  }
}

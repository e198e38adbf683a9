/// The formats in which one kind of thing is saved, told apart by the ending of a file's name.
package struct FileFormats<Format: Sendable>: Sendable {
  private let formats: [(ending: String, format: Format)]

  /// Makes a list.
  ///
  /// - Parameter formats: The formats by their endings, in small letters and with the point, in the
  ///   order in which messages list them.
  package init(_ formats: [(ending: String, format: Format)]) {
    self.formats = formats
  }

  /// The endings of all formats.
  package var endings: [String] { formats.map(\.ending) }

  /// The format of a file; letters of the ending may be large.
  ///
  /// - Throws: ``WritingProblem/unknownEnding(known:)``.
  package func format(of path: String) throws(WritingProblem) -> Format {
    let name = FilePaths.name(path).lowercased()
    guard let found = formats.first(where: { name.hasSuffix($0.ending) }) else {
      throw .unknownEnding(known: endings)
    }
    return found.format
  }
}

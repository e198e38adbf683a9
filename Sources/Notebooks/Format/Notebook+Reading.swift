import Basics
import Display
import FoundationEssentials

extension Notebook {
  /// Reads a notebook file, or a Swift file with `// %%` marks where the name ends in `.swift`.
  ///
  /// - Parameter path: The file.
  /// - Returns: The notebook.
  /// - Throws: ``NotebookError``.
  package static func read(_ path: String) throws -> Notebook {
    let data = try data(of: path)
    if path.hasSuffix(".swift") {
      return Notebook(swiftText: String(decoding: data, as: UTF8.self))
    }
    return try Notebook(parsing: Array(data))
  }

  /// The bytes of a file.
  static func data(of path: String) throws -> Data {
    do {
      return try Data(contentsOf: URL(filePath: path))
    } catch {
      let isMissing = (error as? CocoaError)?.code == .fileReadNoSuchFile
      throw NotebookError.notRead(
        path: path, reason: isMissing ? "there is no such file" : "\(error)")
    }
  }

  /// Reads a notebook of format 4.0 or later.
  ///
  /// Cells of formats before 4.5 get identifiers; so do cells whose identifier is missing or was
  /// seen before.
  ///
  /// - Parameter bytes: The text of an `.ipynb` file.
  /// - Throws: ``NotebookError``.
  package init(parsing bytes: [UInt8]) throws {
    let document: JSONValue
    do {
      document = try JSONValue(parsing: withoutMark(bytes), allowsNonFinite: true)
    } catch let error as JSONError {
      throw NotebookError.notJSON(error)
    }
    guard let version = document["nbformat"]?.integer else {
      throw NotebookError.notANotebook("it has no number \"nbformat\"")
    }
    guard version == 4 else { throw NotebookError.unsupportedVersion(version) }
    guard let list = document["cells"]?.elements else {
      throw NotebookError.notANotebook("it has no list \"cells\"")
    }
    var known: Set<String> = []
    let cells = try list.enumerated().map { place, value in
      var cell = try NotebookCell(value, place: place)
      if !known.insert(cell.id).inserted || cell.id.isEmpty {
        cell.id = NotebookCell.makeID(cell.source, place: place)
        known.insert(cell.id)
      }
      return cell
    }
    self.init(
      cells: cells, metadata: document["metadata"]?.members ?? [:],
      minorVersion: document["nbformat_minor"]?.integer ?? 0)
  }
}

/// A text without the byte order mark that is not JSON, but that editors leave there.
private func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
  bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
}

extension NotebookCell {
  /// Reads a cell.
  fileprivate init(_ value: JSONValue, place: Int) throws {
    let number = "cell \(place + 1)"
    guard var members = value.members else {
      throw NotebookError.notANotebook("\(number) is not an object")
    }
    let name = members["cell_type"]?.text ?? ""
    guard let kind = Kind(rawValue: name) else {
      throw NotebookError.notANotebook("\(number) has the unknown type \"\(name)\"")
    }
    guard let source = (members["source"] ?? .string("")).joinedText else {
      throw NotebookError.notANotebook("the source of \(number) is not text")
    }
    let outputs = members["outputs"]?.elements ?? []
    let metadata = members["metadata"]?.members ?? [:]
    let id = members["id"]?.text ?? ""
    let count = members["execution_count"]?.integer
    for known in ["cell_type", "source", "metadata", "id"] { members[known] = nil }
    if kind == .code {
      members["outputs"] = nil
      members["execution_count"] = nil
    }
    self.init(
      kind, source, id: id, executionCount: kind == .code ? count : nil,
      outputs: kind == .code ? outputs.map(CellOutput.init) : [], metadata: metadata,
      others: members)
  }
}

extension CellOutput {
  /// Reads an output; one of an unknown kind is kept as it is.
  fileprivate init(_ value: JSONValue) {
    let bundle = MIMEBundle(
      data: (value["data"]?.members ?? [:]).mapValues { type, value in
        MIMEType(type).isJSON ? value : value.joinedText.map(JSONValue.string) ?? value
      }, metadata: value["metadata"]?.members ?? [:])
    let stream = value["name"]?.text.flatMap(TextStream.init(rawValue:))
    switch (value["output_type"]?.text, stream, value["text"]?.joinedText) {
    case ("stream", let stream?, let text?): self = .stream(stream, text)
    case ("display_data", _, _): self = .display(bundle)
    case ("execute_result", _, _):
      self = .result(bundle, executionCount: value["execution_count"]?.integer)
    case ("error", _, _):
      self = .error(
        name: value["ename"]?.text ?? "", value: value["evalue"]?.text ?? "",
        traceback: value["traceback"]?.elements?.compactMap(\.text) ?? [])
    default: self = .other(value)
    }
  }
}

import Basics
import Display
import FoundationEssentials

extension Notebook {
  /// Writes the notebook, whole or not at all: as Jupyter does, or as Swift text with `// %%` marks
  /// where the name ends in `.swift`.
  ///
  /// - Parameter path: The file; an existing one is replaced.
  /// - Throws: ``NotebookError/notWritten(path:reason:)``.
  package func write(to path: String) throws {
    try Notebook.write(path.hasSuffix(".swift") ? swiftText : notebookText, to: path)
  }

  /// Writes a text file whole or not at all.
  static func write(_ text: String, to path: String) throws {
    do {
      try FilePaths.write(Data(text.utf8), to: path)
    } catch {
      throw NotebookError.notWritten(path: path, reason: error.description)
    }
  }

  /// The text of the `.ipynb` file, byte for byte as Jupyter writes it.
  package var notebookText: String {
    let document: JSONValue = .object([
      "cells": .array(cells.map(\.json)), "metadata": .object(metadata),
      "nbformat": .integer(4), "nbformat_minor": .integer(minorVersion),
    ])
    return document.notebookText + "\n"
  }
}

extension NotebookCell {
  fileprivate var json: JSONValue {
    var members = others
    if let attachments = members["attachments"]?.members {
      members["attachments"] = .object(
        attachments.mapValues { _, bundle in
          bundle.members.map { .object(MIMEBundle.split($0)) } ?? bundle
        })
    }
    members["cell_type"] = .string(kind.rawValue)
    members["id"] = .string(id)
    members["metadata"] = .object(metadata)
    members["source"] = .lines(source)
    if kind == .code {
      members["execution_count"] = executionCount.map(JSONValue.integer) ?? .null
      members["outputs"] = .array(outputs.map(\.json))
    }
    return .object(members)
  }
}

extension CellOutput {
  fileprivate var json: JSONValue {
    switch self {
    case .stream(let stream, let text):
      return ["name": .string(stream.rawValue), "output_type": "stream", "text": .lines(text)]
    case .display(let bundle):
      return [
        "data": .object(MIMEBundle.split(bundle.data)), "metadata": .object(bundle.metadata),
        "output_type": "display_data",
      ]
    case .result(let bundle, let count):
      return [
        "data": .object(MIMEBundle.split(bundle.data)),
        "execution_count": count.map(JSONValue.integer) ?? .null,
        "metadata": .object(bundle.metadata), "output_type": "execute_result",
      ]
    case .error(let name, let value, let traceback):
      return [
        "ename": .string(name), "evalue": .string(value), "output_type": "error",
        "traceback": .array(traceback.map(JSONValue.string)),
      ]
    case .other(let json): return json
    }
  }
}

extension MIMEBundle {
  /// Representations with long texts as lists of lines, where Jupyter stores them so.
  fileprivate static func split(_ data: JSONObject) -> JSONObject {
    data.mapValues { type, value in
      let isSplit =
        type.hasPrefix("text/") || type == "image/svg+xml" || type == "application/javascript"
      return isSplit ? value.text.map(JSONValue.lines) ?? value : value
    }
  }
}

extension JSONValue {
  /// The value as Jupyter writes notebooks: names sorted, one space a level.
  package var notebookText: String { text(.indented(by: 1, sortsNames: true)) }

  /// The text of a string or of a list of strings, as notebooks store long texts.
  package var joinedText: String? {
    guard let elements else { return text }
    let lines = elements.compactMap(\.text)
    return lines.count == elements.count ? lines.joined() : nil
  }

  /// A text as a list of lines that keep their ends, broken where Python breaks lines.
  static func lines(_ text: String) -> JSONValue {
    var lines: [JSONValue] = []
    var line = String.UnicodeScalarView()
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      line.append(scalar)
      if scalar == "\r", next == "\n" { continue }
      if JSONValue.endsLine(scalar) {
        lines.append(.string(String(line)))
        line = String.UnicodeScalarView()
      }
    }
    if !line.isEmpty { lines.append(.string(String(line))) }
    return .array(lines)
  }

  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}

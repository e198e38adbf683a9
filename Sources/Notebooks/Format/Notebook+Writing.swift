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
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      let reason =
        switch (error as? CocoaError)?.code {
        case .fileNoSuchFile: "there is no such folder"
        case .fileWriteNoPermission: "permission denied"
        case .fileWriteOutOfSpace: "the disk is full"
        default: "\(error)"
        }
      throw NotebookError.notWritten(path: path, reason: reason)
    }
  }

  /// The text of the `.ipynb` file, byte for byte as Jupyter writes it.
  package var notebookText: String {
    let document: JSON = .object([
      "cells": .array(cells.map(\.json)), "metadata": .object(metadata),
      "nbformat": .integer(4), "nbformat_minor": .integer(minorVersion),
    ])
    return document.notebookText + "\n"
  }
}

extension NotebookCell {
  fileprivate var json: JSON {
    var members = others
    if let attachments = members["attachments"]?.members {
      members["attachments"] = .object(
        attachments.mapValues { $0.members.map { .object(MIMEBundle.split($0)) } ?? $0 })
    }
    members["cell_type"] = .string(kind.rawValue)
    members["id"] = .string(id)
    members["metadata"] = .object(metadata)
    members["source"] = .lines(source)
    if kind == .code {
      members["execution_count"] = executionCount.map(JSON.integer) ?? .null
      members["outputs"] = .array(outputs.map(\.json))
    }
    return .object(members)
  }
}

extension CellOutput {
  fileprivate var json: JSON {
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
        "execution_count": count.map(JSON.integer) ?? .null,
        "metadata": .object(bundle.metadata), "output_type": "execute_result",
      ]
    case .error(let name, let value, let traceback):
      return [
        "ename": .string(name), "evalue": .string(value), "output_type": "error",
        "traceback": .array(traceback.map(JSON.string)),
      ]
    case .other(let json): return json
    }
  }
}

extension MIMEBundle {
  /// Representations with long texts as lists of lines, where Jupyter stores them so.
  fileprivate static func split(_ data: [String: JSON]) -> [String: JSON] {
    data.reduce(into: [:]) { result, entry in
      let isSplit =
        entry.key.hasPrefix("text/") || entry.key == "image/svg+xml"
        || entry.key == "application/javascript"
      result[entry.key] = isSplit ? entry.value.text.map(JSON.lines) ?? entry.value : entry.value
    }
  }
}

extension JSON {
  /// A text as a list of lines that keep their ends, broken where Python breaks lines.
  static func lines(_ text: String) -> JSON {
    var lines: [JSON] = []
    var line = String.UnicodeScalarView()
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      line.append(scalar)
      if scalar == "\r", next == "\n" { continue }
      if JSON.endsLine(scalar) {
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

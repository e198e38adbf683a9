import Display
import Foundation
import SwiftSyntax

/// Finds what could be written inside a string literal: names of columns and layers where a value
/// or a file that has them is known, and paths of files.
struct StringCompletion {
  let vocabulary: Vocabulary
  /// The value that a variable of the session has now, or `nil`.
  let value: (String) -> (Value, CellType)?

  /// What fits at a place; `nil` where it is in no string literal.
  func run(_ source: String, _ cursor: CursorPlace) -> CellCompletions? {
    guard let place = StringPlace(source, byte: cursor.byteOffset) else { return nil }
    let offset = cursor.offset
    let names = names(place).filter { $0.lowercased().hasPrefix(place.written.lowercased()) }
    let named = names.map {
      CellCompletions.Item(text: Self.escaped($0), kind: "column", signature: "")
    }
    let written = place.written.unicodeScalars.count
    if !named.isEmpty {
      return CellCompletions(items: named, start: offset - written, end: offset)
    }
    guard let folder = text(place.operands.dropLast()) else {
      return CellCompletions(items: [], start: offset, end: offset)
    }
    let paths = PathCompletion(folder, place.written)
    let start = offset - paths.beginning.unicodeScalars.count
    return CellCompletions(
      items: paths.entries.map {
        CellCompletions.Item(text: Self.escaped($0), kind: "path", signature: "")
      }, start: start, end: offset)
  }

  /// The names that what is called knows, and the columns of a file named before in the same call.
  private func names(_ place: StringPlace) -> [String] {
    var result: [String] = []
    if let callee = place.callee, let parts = receiver(callee) as? any NamedParts {
      result = parts.partNames
    }
    if let file = place.firstArgument.flatMap({ text([$0]) }) ?? firstFile(place) {
      result += vocabulary.columnsInFile?(file) ?? []
    }
    return result
  }

  /// The only file that a call names so far, where its first argument is a sum.
  private func firstFile(_ place: StringPlace) -> String? {
    guard let sum = place.firstArgument?.as(SequenceExprSyntax.self) else { return nil }
    let operands = sum.elements.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    let isSum = sum.elements.enumerated().allSatisfy {
      $0.offset % 2 == 0 || $0.element.as(BinaryOperatorExprSyntax.self)?.operator.text == "+"
    }
    return isSum ? text(operands) : nil
  }

  /// The value whose member or subscript is used, as the host has it.
  private func receiver(_ callee: ExprSyntax) -> Any? {
    let base = callee.as(MemberAccessExprSyntax.self)?.base ?? callee
    guard let name = base.as(DeclReferenceExprSyntax.self)?.baseName.text,
      let (value, _) = value(name)
    else { return nil }
    return (value.object as? NativeObject)?.any
  }

  /// The text of a sum of literals and variables, as far as it is known.
  private func text(_ operands: some Sequence<ExprSyntax>) -> String? {
    var result = ""
    for operand in operands {
      if let literal = operand.as(StringLiteralExprSyntax.self) {
        guard let text = literal.representedLiteralValue else { return nil }
        result += text
      } else {
        guard let name = operand.as(DeclReferenceExprSyntax.self)?.baseName.text,
          let (value, type) = value(name), type == .string
        else { return nil }
        result += value.string
      }
    }
    return result
  }

  private static func escaped(_ text: String) -> String {
    text.replacingOccurrences("\\", "\\\\").replacingOccurrences("\"", "\\\"")
  }
}

/// The files and folders that a path could go on with.
struct PathCompletion {
  /// The beginning of the name that is being written.
  let beginning: String
  /// The names that fit; folders end in `/`.
  let entries: [String]
  private static let limit = 500

  /// - Parameters:
  ///   - folder: What stands before the literal.
  ///   - written: The literal so far.
  init(_ folder: String, _ written: String) {
    let whole = folder + written
    let directory = whole.lastIndex(of: "/").map { String(whole[...$0]) } ?? ""
    let name = whole.dropFirst(directory.count)
    beginning = String(written.suffix(min(name.count, written.count)))
    let found = try? FileManager.default.contentsOfDirectory(
      atPath: directory.isEmpty ? "." : directory)
    entries = (found ?? []).filter {
      $0.hasPrefix(name) && (name.hasPrefix(".") || !$0.hasPrefix("."))
    }.sorted().prefix(Self.limit).map {
      Self.isFolder(directory + $0) ? $0 + "/" : $0
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}

import Foundation
import SwiftParser
import SwiftSyntax

/// The rooms of the house and who may import whom, as `Package.swift` states them.
package struct RoomList: Sendable {
  /// A module that a room may import.
  package struct Module: Hashable, Sendable {
    /// The name that stands behind `import`.
    package let name: String
    /// The package it comes from; `nil` for a room.
    package let package: String?
  }

  /// A folder of `Sources` with what it may import, in the order of the manifest.
  package struct Room: Equatable, Sendable {
    /// The name of the folder and of the module.
    package let name: String
    /// What the room depends on.
    package let imports: [Module]
  }

  /// The rooms in the order of the manifest; tests are none.
  package let rooms: [Room]

  /// The room whose imports are the vocabulary of the cells: what a compiled notebook imports.
  package static let umbrella = "Solum"

  /// Reads a manifest.
  package init(manifest: String) {
    let visitor = TargetVisitor(Parser.parse(source: manifest))
    rooms = visitor.rooms
  }

  /// Reads the manifest of a working tree.
  ///
  /// - Throws: The system's error where the file cannot be read.
  package init(root: URL) throws {
    self.init(
      manifest: try String(
        contentsOf: root.appendingPathComponent("Package.swift"), encoding: .utf8))
  }

  /// The room of a name.
  package subscript(name: String) -> Room? { rooms.first { $0.name == name } }

  /// The rooms whose public declarations are the vocabulary, lowest first.
  package var vocabulary: [String] {
    (self[Self.umbrella]?.imports ?? []).filter { $0.package == nil }.map(\.name).reversed()
  }
}

/// Collects the targets of a manifest.
private final class TargetVisitor: SyntaxVisitor {
  private(set) var rooms: [RoomList.Room] = []
  private let constants: ManifestConstants
  /// What the closure that is walked through is called with.
  private var elements: [RoomList.Module] = []

  private static let kinds: Set = ["target", "executableTarget", "systemLibrary"]

  init(_ file: SourceFileSyntax) {
    constants = ManifestConstants(file)
    super.init(viewMode: .sourceAccurate)
    walk(file)
  }

  override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
    // What tests depend on looks like targets of its own.
    if node.calledExpression.trimmedDescription == ".testTarget" { return .skipChildren }
    guard let kind = node.calledExpression.as(MemberAccessExprSyntax.self), kind.base == nil,
      Self.kinds.contains(kind.declName.baseName.text), node.argument("path") == nil,
      let name = node.argument("name")
    else {
      if node.trailingClosure != nil { elements = constants.modules(of: node.calledExpression) }
      return .visitChildren
    }
    let imports = node.argument("dependencies").map { constants.modules(of: $0) } ?? []
    let names = name.trimmedDescription == "$0" ? elements : constants.modules(of: name)
    rooms += names.map { RoomList.Room(name: $0.name, imports: imports) }
    return .skipChildren
  }
}

/// What the expressions of a manifest stand for, as far as lists of modules go: literals, constants,
/// sums, and one name for each key of a dictionary.
private struct ManifestConstants {
  private var values: [String: ExprSyntax] = [:]

  init(_ file: SourceFileSyntax) {
    let collector = BindingCollector(viewMode: .sourceAccurate)
    collector.walk(file)
    values = collector.values
  }

  /// The modules that an expression names.
  func modules(of expression: ExprSyntax) -> [RoomList.Module] {
    if let text = expression.as(StringLiteralExprSyntax.self)?.representedLiteralValue {
      return [RoomList.Module(name: text, package: nil)]
    }
    if let list = expression.as(ArrayExprSyntax.self) {
      return list.elements.flatMap { modules(of: $0.expression) }
    }
    if let sum = expression.as(SequenceExprSyntax.self) {
      return sum.elements.flatMap(modules)
    }
    if let pairs = expression.as(DictionaryExprSyntax.self)?.content.as(
      DictionaryElementListSyntax.self)
    {
      return pairs.flatMap { modules(of: $0.key) }
    }
    if let name = expression.as(DeclReferenceExprSyntax.self)?.baseName.text {
      return values[name].map(modules) ?? []
    }
    if let member = expression.as(MemberAccessExprSyntax.self) {
      return member.base.map(modules) ?? []
    }
    return expression.as(FunctionCallExprSyntax.self).map(modules) ?? []
  }

  /// A product of a package, or what a method is called on.
  private func modules(of call: FunctionCallExprSyntax) -> [RoomList.Module] {
    guard let name = call.argument("name") else { return modules(of: call.calledExpression) }
    let package = call.argument("package").flatMap { modules(of: $0).first?.name }
    return modules(of: name).map { RoomList.Module(name: $0.name, package: package) }
  }
}

/// The constants of a manifest; of several with one name, as for two processors, the first counts.
private final class BindingCollector: SyntaxVisitor {
  private(set) var values: [String: ExprSyntax] = [:]

  override func visit(_ node: PatternBindingSyntax) -> SyntaxVisitorContinueKind {
    if let name = node.pattern.as(IdentifierPatternSyntax.self)?.identifier.text,
      let value = node.initializer?.value, values[name] == nil
    {
      values[name] = value
    }
    return .skipChildren
  }
}

extension FunctionCallExprSyntax {
  /// The argument with a label.
  fileprivate func argument(_ label: String) -> ExprSyntax? {
    arguments.first { $0.label?.text == label }?.expression
  }
}

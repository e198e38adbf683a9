import BindingsGenerator
import Foundation
import SwiftCells
import Testing

/// Every declaration of the libraries used once in a cell, with the types and labels declared.
@Suite struct DeclarationUseTests {
  private static let generation: Generation? = {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try? Generation(root: root)
  }()

  private static var types: [PublicType] {
    generation?.libraries.flatMap(\.types) ?? []
  }

  @Test func everyMemberCanBeUsedAsDeclared() throws {
    let names = try #require(Self.generation?.names)
    let session = try CellSession(vocabulary: .solum())
    var count = 0
    for type in Self.types {
      let uses = Uses(type, names: names).cells
      count += uses.count
      let errors = session.check(uses.joined(separator: "\n"), name: type.name)
      #expect(errors == [], "\(errors.joined(separator: "\n"))")
    }
    #expect(count > 500)
  }

  @Test func everyFunctionCanBeUsedAsDeclared() throws {
    let generation = try #require(Self.generation)
    let session = try CellSession(vocabulary: .solum())
    for symbol in generation.libraries.flatMap(\.globals)
    where generation.names.verdict(on: symbol, of: nil) == .generated {
      let use = Use(symbol, names: generation.names, number: 1)
      let errors = session.check(use.all, name: symbol.id)
      #expect(errors == [], "\(use.all)\n\(errors.joined(separator: "\n"))")
    }
  }
}

/// The uses of a type's members.
private struct Uses {
  let cells: [String]

  init(_ type: PublicType, names: TypeNames) {
    cells = type.members.enumerated().compactMap { number, symbol in
      guard names.verdict(on: symbol, of: type) == .generated else { return nil }
      return Use(symbol, names: names, number: number).all
    }
  }
}

/// One use of a declaration: a function with the same parameters that calls it.
private struct Use {
  let symbol: Symbol
  let names: TypeNames
  let number: Int

  init(_ symbol: Symbol, names: TypeNames, number: Int) {
    self.symbol = symbol
    self.names = names
    self.number = number
  }

  /// With all arguments, and again with those only that have no default.
  var all: String {
    let full = function("all", symbol.parameters)
    let required = symbol.parameters.filter { $0.defaultValue == nil }
    guard required.count < symbol.parameters.count else { return full }
    return full + "\n" + function("required", required)
  }

  private func type(_ written: String) -> String {
    names.shape(of: written, in: symbol.owner).text
  }

  private func isBlock(_ parameter: BindingsGenerator.Parameter) -> Bool {
    !parameter.attributes.isEmpty
  }

  private var owner: String {
    guard let owner = symbol.owner else { return "" }
    return type(owner)
  }

  private var result: String {
    switch symbol.kind {
    case .initializer: symbol.isFailable ? "\(owner)?" : owner
    case .enumCase: owner
    default: symbol.result.map(type) ?? "Void"
    }
  }

  private func function(_ kind: String, _ parameters: [BindingsGenerator.Parameter]) -> String {
    let isMember = symbol.owner != nil && !symbol.isStatic
    var list = isMember ? ["_ value: \(owner)"] : []
    list += parameters.enumerated().filter { !isBlock($1) }.map { "_ a\($0): \(type($1.type))" }
    let arguments = parameters.enumerated().map { index, parameter in
      let text = isBlock(parameter) ? "{ Flatten() }" : "a\(index)"
      return (parameter.label.map { "\($0): " } ?? "") + text
    }.joined(separator: ", ")
    let name = "\(kind)\(number)"
    return "func \(name)(\(list.joined(separator: ", "))) throws -> \(result) { "
      + "return try \(expression(arguments)) }"
  }

  private func expression(_ arguments: String) -> String {
    let receiver = symbol.isStatic ? owner : "value"
    switch symbol.kind {
    case .initializer: return "\(owner)(\(arguments))"
    case .property: return "\(receiver).\(symbol.name)"
    case .subscript: return "value[\(arguments)]"
    case .enumCase where symbol.parameters.isEmpty: return "\(owner).\(symbol.name)"
    case .function: return "\(symbol.name)(\(arguments))"
    case .operatorFunction where symbol.parameters.count == 2: return "a0 \(symbol.name) a1"
    case .operatorFunction: return symbol.isPostfix ? "a0\(symbol.name)" : "\(symbol.name)a0"
    default: return "\(receiver).\(symbol.name)(\(arguments))"
    }
  }
}

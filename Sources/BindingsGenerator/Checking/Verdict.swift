/// What the generator makes of a symbol.
package enum Verdict: Equatable, Sendable {
  /// It is registered by generated code.
  case generated
  /// It is a spelling of earlier versions, which generated code registers with its new name.
  case renamed
  /// A conformance gives it to cells, for example `==` by `Equatable`.
  case covered
  /// Cells do not have it, for the reason.
  case leftOut(String)
  /// It cannot be registered, for the reason.
  case refused(String)
}

extension TypeNames {
  /// What becomes of a symbol.
  package func verdict(on symbol: Symbol, of type: PublicType?) -> Verdict {
    if let reason = LeftOut.reason(for: symbol) { return .leftOut(reason) }
    if let type, type.isResultBuilder {
      return .leftOut("the language applies result builders")
    }
    if symbol.isCovered(by: type) { return .covered }
    if let reason = withheldType(in: symbol) { return .leftOut(reason) }
    if symbol.kind == .type { return typeVerdict(symbol, type) }
    if let type, let reason = ownerRefusal(type, symbol) { return .refused(reason) }
    if symbol.isRequirement, symbol.isStatic {
      return .leftOut("a value of any \(symbol.owner ?? "") has no static members")
    }
    if let reason = formRefusal(symbol) ?? literalRefusal(symbol, type) { return .refused(reason) }
    if let reason = signatureRefusal(symbol) { return .refused(reason) }
    return symbol.newName == nil ? .generated : .renamed
  }

  private func typeVerdict(_ symbol: Symbol, _ type: PublicType?) -> Verdict {
    if type?.kind == .extension { return .covered }
    if let generics = symbol.generics { return .refused("is generic: \(generics)") }
    if type?.kind == .alias, let aliased = symbol.result {
      return shape(of: aliased, in: Self.scope(of: symbol.name)).refusal.map(Verdict.refused)
        ?? .generated
    }
    if let type, isOpen(type.name), let reason = adapterRefusal(type) { return .refused(reason) }
    return .generated
  }

  /// Why no member of the type can be registered, or `nil`.
  private func ownerRefusal(_ type: PublicType, _ symbol: Symbol) -> String? {
    if type.isGeneric { return "\(type.name) has type parameters" }
    guard type.kind == .extension else { return nil }
    switch declared[type.name] {
    case nil: return shape(of: type.name, in: nil).refusal
    case .protocolType: return "it is added to the protocol \(type.name) of another room"
    default: return nil
    }
  }

  /// Why declarations of this form cannot be registered, or `nil`.
  private func formRefusal(_ symbol: Symbol) -> String? {
    if let generics = symbol.generics { return "is generic: \(generics)" }
    if symbol.isAsynchronous { return "is asynchronous" }
    if symbol.kind == .operatorFunction, symbol.owner == nil {
      return "is an operator outside of types"
    }
    if symbol.newName != nil, symbol.kind != .method || symbol.isStatic || symbol.isRequirement {
      return "has a new name, which is told of the methods of values alone"
    }
    if symbol.kind == .subscript, symbol.isStatic { return "is a static subscript" }
    if symbol.kind == .property, symbol.isStatic, symbol.isSettable {
      return "is a static property that can be assigned to"
    }
    return nil
  }

  /// Why literals cannot make values of the type, or `nil`.
  private func literalRefusal(_ symbol: Symbol, _ type: PublicType?) -> String? {
    guard symbol.kind == .initializer, symbol.isCollectionLiteral, let type,
      type.literalInitializer(symbol) == nil, let elements = symbol.parameters.first
    else { return nil }
    return "literals need an initialiser without a label that takes [\(elements.type)]"
  }

  /// Why the types of the declaration cannot be handled, or `nil`.
  private func signatureRefusal(_ symbol: Symbol) -> String? {
    for (index, parameter) in symbol.parameters.enumerated() {
      let name = parameter.name.isEmpty ? "\(index + 1)" : parameter.name
      if parameter.isInout, !(symbol.kind == .operatorFunction && index == 0) {
        return "the parameter \(name) is inout"
      }
      if parameter.isVariadic, !hasArrayForm(symbol) {
        return "the parameter \(name) is variadic, and the same is not declared for an array"
      }
      if block(parameter, in: symbol.owner) != nil { continue }
      if let attribute = parameter.attributes.first { return "the parameter \(name): \(attribute)" }
      let shape = shape(of: parameter.type, in: symbol.owner)
      if let reason = refusal(of: shape) { return "the parameter \(name): \(reason)" }
    }
    if symbol.kind == .property, symbol.result == nil { return "its type is not written" }
    guard let result = symbol.result else { return nil }
    return refusal(of: shape(of: result, in: symbol.owner))
  }

  private func refusal(of shape: TypeShape) -> String? {
    if let reason = shape.refusal { return reason }
    for case .function(_, let result, false) in shape.unnamedParts where fallback(result) == nil {
      return "the closure cannot throw and gives \(result.text), which has no stand-in"
    }
    return nil
  }

  /// The reason of a left-out type that the declaration mentions, or `nil`.
  func withheldType(in symbol: Symbol) -> String? {
    guard !withheld.isEmpty, symbol.kind != .type else { return nil }
    let written = symbol.parameters.map(\.type) + [symbol.result].compactMap { $0 }
    for text in written {
      for word in text.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == ".") }) {
        guard let name = resolve(String(word), in: symbol.owner) else { continue }
        if let reason = withheld[name] { return "\(name) is left out: \(reason)" }
      }
    }
    return nil
  }
}

extension Symbol {
  /// Whether cells have it through a conformance of its type.
  func isCovered(by type: PublicType?) -> Bool {
    guard let type else { return false }
    switch kind {
    case .operatorFunction: return isComparison(of: type)
    case .initializer: return isCollectionLiteral && type.literalInitializer(self) != nil
    default: return labelledName == "hash(into:)"
    }
  }

  /// Whether an initialiser is what array or dictionary literals ask for.
  fileprivate var isCollectionLiteral: Bool {
    ["arrayLiteral", "dictionaryLiteral"].contains(parameters.first?.label ?? "")
  }

  /// Whether an operator is what `Equatable` or `Comparable` ask for, and not one that compares
  /// element by element.
  private func isComparison(of type: PublicType) -> Bool {
    let isAskedFor =
      name == "==" && type.conforms(to: "Equatable", "Hashable", "Comparable")
      || name == "<" && type.conforms(to: "Comparable")
    let own = [type.name, "Self", type.name.split(separator: ".").last.map(String.init)]
    return isAskedFor && result == "Bool" && parameters.allSatisfy { own.contains($0.type) }
  }
}

extension PublicType {
  /// The initialiser that takes the elements of a literal as an array, or `nil`.
  func literalInitializer(_ literal: Symbol) -> Symbol? {
    guard let elements = literal.parameters.first else { return nil }
    return members.first {
      $0.kind == .initializer && $0.parameters.count == 1 && $0.parameters[0].label == nil
        && $0.parameters[0].type == "[\(elements.type)]"
    }
  }
}

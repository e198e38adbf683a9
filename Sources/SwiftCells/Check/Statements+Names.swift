import SwiftSyntax

/// What a name means at some place, members of `self` included.
enum NameMeaning {
  case variable(Variable)
  case functions([Declaration])
  case type(CellType)
  case generic(NominalType)
  case protocolType(ProtocolType)
  case local(Declaration, Variable)
  case member(Scope.Receiver, isStatic: Bool)
}

extension StatementChecker {
  /// What a name means: local names first, then members, then the session, then the libraries.
  func meaning(_ name: String, _ scope: Scope) -> NameMeaning? {
    var current: Scope? = scope
    var own: CellType?
    while let place = current {
      if let meaning = place.meanings[name] { return converted(meaning, name, place) }
      if let receiver = place.receiver {
        // Where there is a `self`, static members of its type need the name of the type.
        let isHidden = receiver.variable == nil && own.map { $0.isSame(receiver.type) } ?? false
        if receiver.variable != nil { own = receiver.type }
        if !isHidden, let member = member(name, receiver) { return member }
        if name == "Self" { return .type(receiver.type) }
        if let outer = receiver.type.nominal, let nested = nestedType(outer, name) {
          return .type(nested)
        }
      }
      current = place.parent
    }
    return library(name)
  }

  private func converted(_ meaning: Meaning, _ name: String, _ place: Scope) -> NameMeaning {
    switch meaning {
    case .variable(let variable): return .variable(variable)
    case .functions(let declarations):
      // Overloads declared further out, and in the libraries, stay visible.
      var all = declarations
      var outer = place.parent
      while let next = outer {
        if case .functions(let more)? = next.meanings[name] { all += more }
        outer = next.parent
      }
      all += StandardLibrary.functions(named: name) + vocabulary.functions(named: name)
      return .functions(Self.withoutReplaced(all))
    case .type(let type): return .type(type)
    case .generic(let nominal): return .generic(nominal)
    case .protocolType(let one): return .protocolType(one)
    case .local(let declaration, let variable): return .local(declaration, variable)
    }
  }

  /// A function hides earlier ones with the same labels and parameter types.
  private static func withoutReplaced(_ all: [Declaration]) -> [Declaration] {
    var result: [Declaration] = []
    for one in all
    where !result.contains(where: {
      $0.fullName == one.fullName && $0.hasOperands(of: one)
        && ($0.result == one.result || $0.span?.unit !== one.span?.unit)
    }) {
      result.append(one)
    }
    return result
  }

  private func member(_ name: String, _ receiver: Scope.Receiver) -> NameMeaning? {
    let type = receiver.namingType ?? receiver.type
    if receiver.variable != nil,
      !lookup.members(of: type, named: name, isStatic: false).isEmpty
    {
      return .member(receiver, isStatic: false)
    }
    if receiver.variable == nil,
      !lookup.members(of: type, named: name, isStatic: true).isEmpty
    {
      return .member(receiver, isStatic: true)
    }
    return nil
  }

  /// What is wrong with a name that only another kind of use of the type around could mean.
  func misplacedMember(_ name: String, _ scope: Scope) -> String? {
    guard let receiver = scope.enclosingReceiver else { return nil }
    let isStatic = receiver.variable != nil
    if lookup.members(of: receiver.type, named: name, isStatic: isStatic).isEmpty { return nil }
    return isStatic
      ? "static member '\(name)' cannot be used on instance of type '\(receiver.type)'"
      : "instance member '\(name)' cannot be used on type '\(receiver.type)'"
  }

  /// What a name means in the standard library and in the vocabulary of the host.
  private func library(_ name: String) -> NameMeaning? {
    if let type = StandardLibrary.type(named: name) {
      return type.genericParameters.isEmpty ? .type(type.applied()) : .generic(type)
    }
    if name == "Any" { return .type(.any) }
    if name == "Void" { return .type(.void) }
    if let type = vocabulary.namedType(name) { return .type(type) }
    let functions = StandardLibrary.functions(named: name) + vocabulary.functions(named: name)
    if !functions.isEmpty { return .functions(functions) }
    if let property = vocabulary.property(named: name) { return .functions([property]) }
    if let one = StandardLibrary.protocolType(named: name) ?? vocabulary.namedProtocol(name) {
      return .protocolType(one)
    }
    return nil
  }

  /// All names that could be meant by a misspelt one.
  func knownNames(_ scope: Scope) -> [String] {
    var names = scope.visibleNames.map(\.0)
    if let receiver = scope.enclosingReceiver {
      names += lookup.allMembers(of: receiver.type, isStatic: receiver.variable == nil).map(\.name)
    }
    return names + vocabulary.names.map(\.name) + StandardLibrary.names
  }

  /// A type declared inside another, or `nil`.
  func nestedType(_ outer: NominalType, _ name: String) -> CellType? {
    if let user = outer as? UserType, let nested = user.nestedTypes[name] { return nested }
    if let added = session.nestedTypes(of: outer)[name] { return added }
    return vocabulary.namedType(outer.name + "." + name)
      ?? StandardLibrary.type(named: outer.name + "." + name)?.applied()
  }

  /// Whether any operator of this name may have been declared in a cell.
  func knowsOperator(_ name: String) -> Bool { declaredOperators.contains(name) }
}

extension CellType {
  /// Whether two types are one type, perhaps with other arguments.
  fileprivate func isSame(_ other: CellType) -> Bool {
    self == other || nominal.map { $0 === other.nominal } ?? false
  }
}

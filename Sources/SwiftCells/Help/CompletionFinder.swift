/// Finds what could be written at a place of a cell.
struct CompletionFinder {
  private let place: CursorPlace

  init(_ place: CursorPlace) { self.place = place }

  /// Checks the cell with a placeholder at the place, and lists what fits there.
  func run(_ check: (String, Probe) -> Void) -> CellCompletions {
    let probe = Probe()
    check(place.before + Probe.placeholder + place.after, probe)
    if !probe.knowsPlace {
      // What follows may make no sense yet.
      check(place.before + Probe.placeholder, probe)
    }
    let items = Self.items(probe).filter { fits($0.text) }
    var seen: Set<String> = []
    let unique = items.filter { seen.insert($0.text + $0.kind).inserted }
    return CellCompletions(
      items: unique.sorted { rank($0) < rank($1) }, start: place.wordStart, end: place.offset)
  }

  private func fits(_ name: String) -> Bool {
    guard !name.hasPrefix("_"), name != "init", name != "subscript" else { return false }
    return name.lowercased().hasPrefix(place.prefix.lowercased())
  }

  /// Exact beginnings first, labels before names, then by alphabet.
  private func rank(_ item: CellCompletions.Item) -> String {
    (item.text.hasPrefix(place.prefix) ? "0" : "1") + (item.kind == "label" ? "0" : "1") + item.text
  }

  private static func items(_ probe: Probe) -> [CellCompletions.Item] {
    guard let statements = probe.statements else { return [] }
    if let base = probe.base {
      let isStatic = base.instanceType != nil
      let type = base.instanceType ?? base
      var result = statements.lookup.allMembers(of: type, isStatic: isStatic).map(item)
      for (index, element) in (type.tupleElements ?? []).enumerated() {
        result.append(
          CellCompletions.Item(
            text: element.label ?? "\(index)", kind: "property", signature: "\(element.type)"))
      }
      return result
    }
    if let contextual = probe.contextual {
      return statements.lookup.allMembers(of: contextual.unwrapped, isStatic: true)
        .filter { $0.kind != .initializer && $0.result.unwrapped == contextual.unwrapped }
        .map(item)
    }
    return labels(probe.labels) + (probe.scope.map { names($0, statements) } ?? [])
  }

  private static func labels(_ parameters: [ParameterDeclaration]) -> [CellCompletions.Item] {
    parameters.compactMap { parameter in
      parameter.label.map {
        CellCompletions.Item(text: $0 + ":", kind: "label", signature: "\(parameter.type)")
      }
    }
  }

  private static func names(
    _ scope: Scope, _ statements: StatementChecker
  ) -> [CellCompletions.Item] {
    var result: [CellCompletions.Item] = []
    for (name, meaning) in scope.visibleNames {
      switch meaning {
      case .variable(let variable):
        result.append(
          CellCompletions.Item(
            text: name, kind: "variable", signature: "\(name): \(variable.type)"))
      case .functions(let list): result += list.map(item)
      case .local(let declaration, _): result.append(item(declaration))
      case .type, .generic, .protocolType:
        result.append(CellCompletions.Item(text: name, kind: "type", signature: name))
      }
    }
    if let receiver = scope.enclosingReceiver {
      result += statements.lookup.allMembers(
        of: receiver.type, isStatic: receiver.variable == nil
      ).map(item)
    }
    for (name, kind) in statements.vocabulary.names {
      switch kind {
      case .function:
        result += statements.vocabulary.functions(named: name).map(item)
      case .property: result.append(.init(text: name, kind: "variable", signature: name))
      case .type, .protocolType: result.append(.init(text: name, kind: "type", signature: name))
      }
    }
    result += StandardLibrary.functionNames.flatMap(StandardLibrary.functions).map(item)
    result += StandardLibrary.typeNames.map { .init(text: $0, kind: "type", signature: $0) }
    result += keywords.map { .init(text: $0, kind: "keyword", signature: $0) }
    return result
  }

  private static let keywords = [
    "let", "var", "func", "if", "else", "for", "in", "while", "repeat", "return", "switch",
    "case", "default", "break", "continue", "guard", "struct", "enum", "protocol", "extension",
    "true", "false", "nil", "throw", "throws", "try", "do", "catch", "defer", "where", "import",
  ]

  private static func item(_ declaration: Declaration) -> CellCompletions.Item {
    let kind: String
    switch declaration.kind {
    case .function: kind = "function"
    case .method, .operation: kind = "method"
    case .initializer: kind = "type"
    case .property, .subscripting: kind = "property"
    case .enumerationCase: kind = "case"
    }
    return CellCompletions.Item(
      text: declaration.name, kind: kind, signature: Signature.text(declaration))
  }
}

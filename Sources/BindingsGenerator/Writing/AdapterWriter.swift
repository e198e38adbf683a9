/// Writes what stands for a value of a cell where a library wants one of an open protocol.
struct AdapterWriter {
  let type: PublicType
  let names: TypeNames

  /// The adapter's name.
  var name: String { "\(type.symbol.library)\(SwiftText.identifier(type.name))OfCell" }

  /// The declaration.
  var text: String {
    "\n/// A value of a cell as `\(type.name)`.\n"
      + "private struct \(name): \(names.inRoom(type.name)), CellAdapter {\n"
      + "  let cell: CellInstance\n"
      + type.members.filter(\.isRequirement).map(requirement).joined() + "}\n"
  }

  private func requirement(_ symbol: Symbol) -> String {
    let shape = symbol.result.map { names.shape(of: $0, in: type.name) } ?? .void
    let result = names.source(shape)
    let body = handed(symbol, result, names.fallback(shape))
    if symbol.kind == .property {
      let access = symbol.isThrowing ? "get throws { \(body) }" : body
      return "  var \(symbol.name): \(result) { \(access) }\n"
    }
    let parameters = symbol.parameters.enumerated().map { index, parameter in
      "\(parameter.label ?? "_") a\(index): "
        + names.source(names.shape(of: parameter.type, in: type.name))
    }
    return "  func \(symbol.name)(\(parameters.joined(separator: ", ")))"
      + "\(symbol.isThrowing ? " throws" : "") -> \(result) {\n    \(body)\n  }\n"
  }

  /// The call of what the cell declared; an error that cannot be thrown ends the cell afterwards.
  private func handed(_ symbol: Symbol, _ result: String, _ fallback: String?) -> String {
    let name = SwiftText.quoted(symbol.labelledName)
    let arguments = symbol.parameters.indices.map { ", a\($0)" }.joined()
    let call =
      symbol.kind == .property ? "try cell.get(\(name))" : "try cell.call(\(name)\(arguments))"
    if symbol.isThrowing { return call }
    return "stopping(\(fallback ?? "()")) { () throws -> \(result) in \(call) }"
  }
}

/// Public symbols that cells do not have, each with the reason.
///
/// A key is a symbol's id; the id of a type stands for all of its members too. A key that names
/// nothing is reported as stale.
package enum LeftOut {
  /// The reasons, by id.
  package static let reasons: [String: String] = [
    "Basics.CancellationToken": "the kernel stops cells; a cell does not stop itself",
    "Basics.Interrupted": "an interrupt ends the cell and cannot be caught in it",
    "Basics.SeededGenerator.next()": "cells have no UInt64; they hand the generator on",
    "Display.LiveProgress": "the kernel draws progress",
    "Display.OutputSink": "the kernel receives output; cells use show and print",
    "Display.ProgressReport": "the kernel draws progress",
    "Display.ProgressReporter": "the kernel draws progress",
    "Display.RunContext.current": "the kernel hands it down without being asked",
    "Display.TextStream": "cells use print and warn",
  ]

  /// Public protocols to which types of cells cannot conform, by id, with what to do instead. The
  /// other public protocols are open: an adapter is written for each.
  package static let sealed: [String: String] = [
    "Networks.Layer": "put its layers together, in a network or in a function that gives some"
  ]

  /// The reason why a symbol is left out, or `nil` where it is not.
  package static func reason(for symbol: Symbol) -> String? {
    if let reason = reasons[symbol.id] { return reason }
    var scope = symbol.owner ?? (symbol.kind == .type ? TypeNames.scope(of: symbol.name) : nil)
    while let name = scope {
      if let reason = reasons["\(symbol.library).\(name)"] { return reason }
      scope = TypeNames.scope(of: name)
    }
    return nil
  }

  /// The keys that name no symbol of the libraries.
  package static func staleKeys(in libraries: [Library]) -> [String] {
    let ids = Set(libraries.flatMap(\.symbols).map(\.id))
    return (Array(reasons.keys) + Array(sealed.keys)).filter { !ids.contains($0) }.sorted()
  }
}

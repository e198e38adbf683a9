/// What the generator made of every public symbol.
package struct Report: Sendable {
  /// How many symbols of a room ended how.
  package struct Count: Sendable, Equatable {
    /// Symbols that generated code registers, types among them.
    package var generated = 0
    /// Spellings of earlier versions, registered with their new names.
    package var renamed = 0
    /// Symbols that a conformance gives.
    package var covered = 0
    /// Symbols that cells do not have, with a reason.
    package var leftOut = 0
  }

  /// The counts by room.
  package private(set) var counts: [String: Count] = [:]
  /// Refused symbols, with the generator's reason.
  package private(set) var unbound: [(id: String, reason: String)] = []
  /// Keys of ``LeftOut`` that name no symbol.
  package private(set) var staleLeftOut: [String] = []

  /// Judges every symbol.
  ///
  /// - Parameters:
  ///   - libraries: All rooms.
  ///   - names: The types of all rooms.
  package init(_ libraries: [Library], names: TypeNames) {
    for library in libraries {
      var count = Count()
      for (symbol, type) in library.symbolsWithTypes {
        switch names.verdict(on: symbol, of: type) {
        case .generated: count.generated += 1
        case .renamed: count.renamed += 1
        case .covered: count.covered += 1
        case .leftOut: count.leftOut += 1
        case .refused(let reason): unbound.append((symbol.id, reason))
        }
      }
      counts[library.name] = count
    }
    staleLeftOut = LeftOut.staleKeys(in: libraries)
  }

  /// Whether every symbol is bound or left out for a reason, and no name is stale.
  package var isComplete: Bool {
    unbound.isEmpty && staleLeftOut.isEmpty
  }
}

extension Library {
  /// Every symbol with the type it belongs to.
  var symbolsWithTypes: [(symbol: Symbol, type: PublicType?)] {
    types.flatMap { type in ([type.symbol] + type.members).map { ($0, type) } }
      + globals.map { ($0, nil) }
  }
}

/// Bodies that cannot be checked once for all: members of extensions of the protocols of the standard
/// library, of which cells know less than of the types, and of protocols with associated types.
extension StatementChecker {
  /// How many uses of one cell are checked: bodies may use one another with ever new arguments.
  private static let useLimit = 200

  /// Checks the bodies of such members for the types with which they were used.
  func checkUses() {
    while let code = uncheckedUses.popLast() {
      if checkedUseCount == Self.useLimit { continue }
      checkedUseCount += 1
      code.ready()
      for mistake in code.mistakes { reportOnce(mistake) }
    }
  }

  private func reportOnce(_ mistake: Diagnostic) {
    let isKnown = diagnostics.contains {
      $0.span.isSame(as: mistake.span) && $0.message == mistake.message
    }
    if !isKnown { report(mistake) }
  }

  /// Reports names in such bodies that mean nothing, whatever the types are.
  func reportUnknownNames(_ bodies: [() -> Void]) {
    let uses = uncheckedUses
    let (_, found) = capturing { for body in bodies { body() } }
    uncheckedUses = uses
    for mistake in found {
      if let name = mistake.unknownName, !isMember(name) { reportOnce(mistake) }
    }
  }

  /// Whether any type or protocol has a member with a name.
  private func isMember(_ name: String) -> Bool {
    let types = StandardLibrary.typeNames.compactMap { StandardLibrary.type(named: $0) }
    return types.contains { !$0.members.lacks(name) }
      || !session.protocols(vocabulary, with: name).isEmpty
  }
}

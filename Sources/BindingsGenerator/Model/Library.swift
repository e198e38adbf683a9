/// The public declarations of one library room.
package struct Library: Sendable {
  /// The room's name, which is also the module's.
  package let name: String
  /// The public types, in the order of their names.
  package var types: [PublicType]
  /// Functions and constants outside of any type.
  package var globals: [Symbol]

  /// Makes a library.
  package init(name: String, types: [PublicType] = [], globals: [Symbol] = []) {
    self.name = name
    self.types = types
    self.globals = globals
  }

  /// Every symbol: the types' own, their members, and the globals.
  package var symbols: [Symbol] {
    types.flatMap { [$0.symbol] + $0.members } + globals
  }
}

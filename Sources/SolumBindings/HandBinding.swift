import SwiftCells

/// The registration of one public symbol that the generator refuses.
///
/// `dev bindings` reads the ids from the source, so they are written as literals. A symbol that is
/// neither generated nor bound by hand nor left out for a reason fails the check.
struct HandBinding {
  /// The symbol's id, as `dev bindings` prints it.
  let id: String
  /// Registers it.
  let register: (Vocabulary) -> Void

  /// Makes a registration.
  init(_ id: String, _ register: @escaping (Vocabulary) -> Void) {
    self.id = id
    self.register = register
  }

  /// The registrations of every room; each room's stand in `Manual/<Room>.swift`.
  static var all: [HandBinding] { [] }
}

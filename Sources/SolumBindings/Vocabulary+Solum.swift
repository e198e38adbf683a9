import Geodata
import SwiftCells

extension Vocabulary {
  /// The words that a cell of Solum has: what the rooms declare as `public`.
  ///
  /// Making it takes a few milliseconds; the members of a type are registered when a cell first
  /// uses the type.
  package static func solum() -> Vocabulary {
    let vocabulary = Vocabulary()
    vocabulary.addRooms()
    vocabulary.columnsInFile = { (try? FeatureTable.columnNames($0)) ?? [] }
    return vocabulary
  }
}

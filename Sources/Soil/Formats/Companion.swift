/// A second file of a layout, and how its rows belong to those of the first.
struct Companion: Sendable {
  /// The usual names of the file, which is sought beside the first.
  let candidates: [String]
  /// The columns by which rows are joined, the better ones first.
  let keys: [Key]

  /// Columns that name the same thing in both files.
  struct Key: Sendable {
    let here: [String]
    let there: [String]

    init(_ here: [String], _ there: [String]? = nil) {
      self.here = here
      self.there = there ?? here
    }
  }
}

/// Columns of a place, which may tell their own reference system.
struct PlaceColumns: Sendable {
  let x: String
  let y: String
  /// A column with the reference system of a row's place, as `EPSG:4674`.
  var system: String?

  var all: [String] { [x, y] + [system].compactMap { $0 } }
}

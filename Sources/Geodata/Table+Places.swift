import Tables

extension Table {
  /// The columns of the places of a table that says in which reference system they are.
  package static let placeColumns = (x: "x", y: "y")

  /// The places of the rows, in the columns `x` and `y`; `nil` where the table does not say in which
  /// reference system they are, or lacks the columns.
  package var places: (x: [Double], y: [Double])? {
    guard crs != nil, let x = try? self[Self.placeColumns.x].numbers,
      let y = try? self[Self.placeColumns.y].numbers
    else { return nil }
    return (x, y)
  }
}

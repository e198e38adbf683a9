import Basics

/// Takes rows out of columns, on several threads where there are many.
enum Gathering {
  static func columns(_ columns: [Column], at places: [Int]) -> [Column] {
    guard places.count > 100_000, columns.count > 1,
      let gathered = try? Shards.map(columns.count, { columns[$0].gathered(places) })
    else { return columns.map { $0.gathered(places) } }
    return gathered
  }
}

import Basics
import Mapping
import Testing

@Suite struct NearestRowsTests {
  /// Against a comparison with every row.
  @Test(arguments: [1, 3, 16, 17, 40])
  func distancesAreThoseOfAllRows(_ columns: Int) {
    var random = SeededGenerator(seed: columns)
    func table(_ rows: Int) -> [Float] {
      // Few values, so that rows tie in the first column.
      (0..<rows * columns).map { _ in Float(Int.random(in: -20...20, using: &random)) / 8 }
    }
    let (rows, points) = (table(200), table(50))
    let nearest = NearestRows(rows, columns: columns)
    for point in 0..<50 {
      for part in [1, 3] {
        let expected = stride(from: 0, to: 200, by: part).map { row in
          (0..<columns).reduce(Float(0)) { sum, column in
            let difference = rows[row * columns + column] - points[point * columns + column]
            return sum + difference * difference
          }
        }.min()
        let found = nearest.squaredDistance(to: points, point, columns: columns) { $0 % part == 0 }
        #expect(found == expected)
      }
    }
  }

  @Test func noRowIsInfinitelyFar() {
    #expect(NearestRows([], columns: 2).squaredDistance(to: [1, 2], 0, columns: 2) == .infinity)
    let rows = NearestRows([1, 2], columns: 2)
    #expect(rows.squaredDistance(to: [1, 2], 0, columns: 2) { _ in false } == .infinity)
  }
}

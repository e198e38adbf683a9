import Foundation

// Focal mean of a small raster with missing cells, edges included.
let raster: [[Double?]] = [
  [1, 2, 3, 4],
  [5, nil, 7, 8],
  [9, 10, nil, 12],
]
func focalMean(_ grid: [[Double?]], radius: Int = 1) -> [[Double?]] {
  let rows = grid.count, columns = grid[0].count
  return (0..<rows).map { row in
    (0..<columns).map { column in
      var sum = 0.0, count = 0
      for r in max(0, row - radius)...min(rows - 1, row + radius) {
        for c in max(0, column - radius)...min(columns - 1, column + radius) {
          guard let value = grid[r][c] else { continue }
          sum += value
          count += 1
        }
      }
      return count == 0 ? nil : sum / Double(count)
    }
  }
}
for row in focalMean(raster) {
  print(row.map { $0.map { "\(($0 * 100).rounded() / 100)" } ?? "-" }.joined(separator: "\t"))
}
print(focalMean([[nil]])[0][0] as Any, focalMean(raster, radius: 5)[2][3]!)
let series = [3.0, 5, 4, 8, 6, 7]
print((0...(series.count - 3)).map { start in series[start..<(start + 3)].reduce(0, +) / 3 })

import Solum

/// Points on stems: a mark that is made of marks.
struct Lollipops: Mark {
  let heights: [Double]
  let label: String

  var parts: [any Mark] {
    let tops = heights.enumerated().map { (x: Double($0 + 1), y: $1) }
    return tops.map { LineMark(points: [(x: $0.x, y: 0), $0]) } + [PointMark(points: tops)]
  }
}

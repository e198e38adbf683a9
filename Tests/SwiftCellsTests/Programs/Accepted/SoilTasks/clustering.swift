import Foundation

// k-means on two properties, scaled first.
let sites: [[Double]] = [[12, 5.5], [14, 5.8], [11, 5.2], [45, 7.9], [48, 8.1], [43, 7.7], [30, 4.1], [28, 4.4]]
func column(_ j: Int) -> [Double] { sites.map { $0[j] } }
func mean(_ v: [Double]) -> Double { v.reduce(0, +) / Double(v.count) }
func deviation(_ v: [Double]) -> Double {
  let m = mean(v)
  return sqrt(v.map { pow($0 - m, 2) }.reduce(0, +) / Double(v.count - 1))
}
let moments = (0..<2).map { (mean: mean(column($0)), deviation: deviation(column($0))) }
let scaled = sites.map { row in zip(row, moments).map { ($0 - $1.mean) / $1.deviation } }
func squaredDistance(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).map { ($0 - $1) * ($0 - $1) }.reduce(0, +) }
var centres = [scaled[0], scaled[3], scaled[6]], members: [Int] = [], rounds = 0
repeat {
  let before = members
  members = scaled.map { row in
    centres.indices.min { squaredDistance(row, centres[$0]) < squaredDistance(row, centres[$1]) }!
  }
  for k in centres.indices {
    let own = zip(scaled, members).filter { $1 == k }.map(\.0)
    centres[k] = (0..<2).map { j in mean(own.map { $0[j] }) }
  }
  rounds += 1
  if before == members { break }
} while rounds < 20
print(members, rounds)
for (k, centre) in centres.enumerated() {
  let original = zip(centre, moments).map { $0 * $1.deviation + $1.mean }
  print(k, original.map { String(format: "%.3f", $0) }.joined(separator: " "), members.filter { $0 == k }.count)
}

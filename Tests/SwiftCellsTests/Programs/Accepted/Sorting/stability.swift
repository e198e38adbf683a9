// Sorting by several keys, stably, and with one's own order.
struct Sample: Comparable, CustomStringConvertible {
  let site: String, depth: Int, carbon: Double
  static func < (a: Sample, b: Sample) -> Bool { (a.site, a.depth) < (b.site, b.depth) }
  var description: String { "\(site)\(depth)" }
}
let samples = [
  Sample(site: "B", depth: 30, carbon: 0.8), Sample(site: "A", depth: 60, carbon: 0.4), Sample(site: "B", depth: 10, carbon: 2.1),
  Sample(site: "A", depth: 10, carbon: 2.1), Sample(site: "C", depth: 10, carbon: 0.8),
]
print(samples.sorted(), samples.sorted(by: >), samples.min()!, samples.max()!)
print(samples.sorted { $0.carbon > $1.carbon }, samples.sorted { $0.depth < $1.depth })
print(samples.sorted { ($0.depth, $1.carbon) < ($1.depth, $0.carbon) })
var own = samples
own.sort { $0.site == $1.site ? $0.depth > $1.depth : $0.site > $1.site }
print(own, samples[0] < samples[1], max(samples[0], samples[2]), samples.firstIndex(of: samples[3])!)
print([3, 1, 2].sorted(by: <), ["b", "C", "a"].sorted { $0.lowercased() < $1.lowercased() }, [true, false].sorted { !$0 && $1 })
print(["x": 2, "y": 1].sorted { $0.value < $1.value }.map(\.key), [2.5, -1, 0].sorted(), [[2, 1], [1, 9]].sorted { $0[0] < $1[0] })
let ranks = samples.indices.sorted { samples[$0].carbon < samples[$1].carbon }
print(ranks, ranks.map { samples[$0].carbon }, zip(ranks, samples).map { "\($0):\($1)" })
enum Grade: Comparable { case weak, moderate(Int), strong }
print([Grade.strong, .moderate(2), .weak, .moderate(1)].sorted(), Grade.weak < .strong, Grade.moderate(3) < .moderate(4))

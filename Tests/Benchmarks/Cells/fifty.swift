struct Horizon {
  let profile: String
  let top: Double
  let bottom: Double
  let clay: Double?
  var thickness: Double { bottom - top }
  func overlap(_ upper: Double, _ lower: Double) -> Double {
    max(0, min(bottom, lower) - max(top, upper))
  }
}
enum Texture: String, CaseIterable { case sand, loam, clay }
func texture(_ clay: Double) -> Texture {
  switch clay {
  case ..<15: .sand
  case 15..<35: .loam
  default: .clay
  }
}
var horizons: [Horizon] = []
for number in 0..<40 {
  let depth = Double(number % 4) * 15
  let clay = number % 7 == 0 ? nil : 8.0 + Double((number * 37) % 45)
  horizons.append(
    Horizon(profile: "P\(number / 4)", top: depth, bottom: depth + 15, clay: clay))
}
let limits: [(Double, Double)] = [(0, 5), (5, 15), (15, 30), (30, 60)]
var means: [String: [Double?]] = [:]
for (profile, members) in Dictionary(grouping: horizons, by: { $0.profile }) {
  means[profile] = limits.map { upper, lower in
    var sum = 0.0, weight = 0.0
    for horizon in members {
      guard let clay = horizon.clay else { continue }
      let part = horizon.overlap(upper, lower)
      sum += clay * part
      weight += part
    }
    return weight > 0 ? sum / weight : nil
  }
}
let known = means.values.flatMap { $0 }.compactMap { $0 }
let mean = known.reduce(0, +) / Double(known.count)
let variance = known.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(known.count - 1)
var counts: [Texture: Int] = [:]
for value in known { counts[texture(value), default: 0] += 1 }
let ordered = counts.sorted { $0.value > $1.value || ($0.value == $1.value && $0.key.rawValue < $1.key.rawValue) }
for (kind, count) in ordered { print(kind, count, String(format: "%.1f", mean)) }
let missing = horizons.filter { $0.clay == nil }.map(\.profile)
if let first = missing.first, missing.count > 1 { print("missing in \(first) and \(missing.count - 1) more") }
let network = CNN { Conv2D(16, kernel: 3, activation: .relu); Flatten(); Dense(8); Dropout(0.3) }
print(sqrt(variance).rounded(), Texture.allCases.map(\.rawValue).joined(separator: ", "))

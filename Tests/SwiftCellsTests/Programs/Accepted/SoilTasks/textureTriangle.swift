// Texture classes by rule, counted and tabulated.
enum Texture: String, CaseIterable {
  case clay, clayLoam = "clay loam", loam, sandyLoam = "sandy loam", sand
  init?(clay: Double, sand: Double) {
    guard clay >= 0, sand >= 0, clay + sand <= 100 else { return nil }
    switch (clay, sand) {
    case (40..., _): self = .clay
    case (27..<40, _): self = .clayLoam
    case (_, 85...): self = .sand
    case (..<20, 52...): self = .sandyLoam
    default: self = .loam
    }
  }
}
let samples: [(clay: Double, sand: Double)] = [(55, 10), (30, 30), (5, 90), (10, 60), (20, 40), (70, 60), (12, 70)]
var counts: [Texture: Int] = [:]
var rejected = 0
for sample in samples {
  guard let texture = Texture(clay: sample.clay, sand: sample.sand) else {
    rejected += 1
    continue
  }
  counts[texture, default: 0] += 1
}
for texture in Texture.allCases { print(texture.rawValue, counts[texture] ?? 0) }
print("rejected", rejected, Texture(rawValue: "clay loam") == .clayLoam, Texture(rawValue: "mud") as Any)

// Texture classes, counted and listed.
struct Sample { let id: String, clay: Int, silt: Int; var sand: Int { 100 - clay - silt } }
enum Class: String, CaseIterable, Comparable {
  case sand, loam, silt, clay
  static func < (a: Class, b: Class) -> Bool { allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)! }
}
extension Sample {
  var textureClass: Class {
    switch (clay, silt, sand) {
    case (40..., _, _): .clay
    case (_, 60..., _): .silt
    case (_, _, 70...): .sand
    default: .loam
    }
  }
}
let samples = zip(["a", "b", "c", "d", "e"], [(55, 20), (10, 70), (5, 10), (20, 40), (41, 59)]).map {
  Sample(id: $0, clay: $1.0, silt: $1.1)
}
let groups = Dictionary(grouping: samples, by: \.textureClass)
for one in Class.allCases.sorted(by: >) {
  print(one.rawValue, groups[one]?.map(\.id).sorted() ?? [])
}
print(groups.keys.sorted(), groups.values.map(\.count).max()!)

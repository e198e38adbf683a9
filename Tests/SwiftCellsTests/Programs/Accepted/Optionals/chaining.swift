// Members of what may be missing.
struct Sample {
  var clay: Double?
  var tags: [String]?
  var parent: [Int: String]?
  func scaled(_ factor: Double) -> Double? { clay.map { $0 * factor } }
}
var sample: Sample? = Sample(clay: 30, tags: ["a"], parent: [1: "x"])
print(sample?.clay as Any, sample?.tags?.count as Any, sample?.tags?.first?.uppercased() as Any)
print(sample?.scaled(2) as Any, sample?.parent?[1]?.count as Any, sample?.parent?[2] as Any)
sample?.tags?.append("b")
sample?.clay? += 5
sample?.tags?[0] = "first"
print(sample!.tags!, sample!.clay!)
sample?.clay = nil
print(sample?.scaled(2) as Any, sample?.clay ?? 0)
sample = nil
sample?.clay = 3
print(sample?.clay as Any, sample?.tags?.count ?? 0, sample == nil)
let word: String? = "loam"
print(word?.count ?? 0, word?.uppercased().lowercased().count as Any, (word?.count)! + 1)
let list: [Int]? = [3, 1]
print(list?.sorted().first as Any, list?[0] as Any, list?.map { $0 * 2 } ?? [])
if let first = list?.first, first > 2 { print("big", first) }

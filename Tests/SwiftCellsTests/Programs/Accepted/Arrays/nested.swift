// Arrays of arrays, tuples, dictionaries and optionals.
var profiles: [(id: String, clay: [Double])] = [("A", [10, 20]), ("B", [30])]
profiles[0].clay.append(40)
profiles[1].clay[0] += 0.5
profiles.append((id: "C", clay: []))
for profile in profiles { print(profile.id, profile.clay, profile.clay.max() as Any) }
var rows: [[String: Double]] = [["ph": 5.5], ["ph": 6.0]]
rows[0]["ph"] = 5.8
rows[1]["clay", default: 0] += 12
print(rows[0], rows[1]["clay"]!, rows.map { $0["clay"] })
var cube = [[[1, 2], [3]], [[4]]]
cube[0][1].append(9)
cube[1][0][0] *= 10
print(cube, cube[0].count, cube.flatMap { $0.flatMap { $0 } })
let gaps: [Double?] = [1, nil, 3]
print(gaps.compactMap { $0 }, gaps.map { $0 ?? -1 }, gaps[1] == nil, gaps.count)
print(gaps.first as Any, gaps.first! as Any)
var table: [String: [Int]] = [:]
table["a", default: []].append(1)
table["a", default: []].append(2)
table["b"] = [3]
table["b"]?.append(4)
table["c"]?.append(5)
print(table["a"]!, table["b"]!, table["c"] as Any)
var steps: [() -> Int] = [{ 1 }]
steps.append { 2 }
print(steps.map { $0() })

// Reading, writing and removing; all printed in the order of sorted keys.
var clay: [String: Double] = ["A": 12, "B": 30.5]
clay["C"] = 44
clay["A"] = 13
print(clay.count, clay["A"]!, clay["Z"] as Any, clay["Z", default: -1])
clay["B"] = nil
print(clay.keys.sorted(), clay.values.sorted(), clay["B"] == nil)
print(clay.removeValue(forKey: "C") as Any, clay.removeValue(forKey: "C") as Any)
print(clay.updateValue(99, forKey: "A") as Any, clay.updateValue(1, forKey: "N") as Any)
clay["A"]! += 1
clay["N"]? *= 5
clay["Q"]? *= 5
clay["new", default: 10] -= 3
for (name, value) in clay.sorted(by: { $0.key < $1.key }) { print(name, value) }
print(clay.isEmpty, clay.contains { $0.value > 99 }, clay.keys.contains("N"))
if let found = clay["N"] { print("found", found) }
var byNumber = [3: "three", 1: "one"]
byNumber[2] = "two"
print(byNumber.keys.sorted().map { byNumber[$0]! })
var visited: [Bool: Int] = [:]
for n in 1...10 { visited[n % 3 == 0, default: 0] += 1 }
print(visited[true]!, visited[false]!)
clay.removeAll()
print(clay, clay.first == nil)

// Members without order or repetition.
var names: Set<String> = ["clay", "sand"]
print(names.insert("silt").inserted, names.insert("clay").inserted, names.count)
print(names.contains("sand"), names.remove("sand") as Any, names.remove("peat") as Any)
print(names.sorted())
let a: Set = [1, 2, 3, 4], b: Set = [3, 4, 5]
print(a.union(b).sorted(), a.intersection(b).sorted(), a.subtracting(b).sorted(), a.symmetricDifference(b).sorted())
print(a.isSubset(of: [1, 2, 3, 4, 5]), a.isSuperset(of: [1]), a.isDisjoint(with: [9]), a.isStrictSubset(of: a))
var c = a
c.formUnion(b)
c.subtract([1])
c.formIntersection([2, 3, 5, 7])
print(c.sorted(), c == [2, 3, 5], a == b)
print(Set([1, 1, 2]).count, Set("hello").count, Set((1...3).map { $0 % 2 }).sorted())
print(a.map { $0 * 10 }.sorted(), a.filter { $0 > 2 }.sorted(), a.reduce(0, +), a.max()!, a.isEmpty)
let empty = Set<Int>()
print(empty, empty.isEmpty, empty.first as Any)
var seen = Set<Int>()
let distinct = [3, 1, 3, 2, 1].filter { seen.insert($0).inserted }
print(distinct)
print(Set(["b", "a"].map { $0.uppercased() }).sorted(), a.contains { $0 > 3 })

// Sets in motion: what changes, and how two of them compare.
var found: Set = ["Oxisol", "Ultisol"]
let (isNew, member) = found.insert("Entisol")
print(isNew, member, found.insert("Oxisol").inserted, found.count)
print(found.remove("Ultisol") ?? "none", found.remove("Ultisol") as Any, found.sorted())
found.formUnion(["Andisol", "Oxisol"])
found.subtract(["Entisol"])
print(found.sorted(), found.update(with: "Oxisol") ?? "new", found.update(with: "Histosol") ?? "new")
found.formIntersection(["Oxisol", "Histosol", "Gelisol"])
found.formSymmetricDifference(["Gelisol", "Oxisol"])
print(found.sorted(), found.contains("Oxisol"))
let small: Set = [1, 2], large: Set = [1, 2, 3, 4]
print(small.isSubset(of: large), large.isSuperset(of: small), small.isStrictSubset(of: small), large.isStrictSuperset(of: small))
print(small.isDisjoint(with: [5, 6]), large.intersection(1...2).sorted(), small.union([9]).sorted(), large.subtracting(small).sorted())
print(small.symmetricDifference(large).sorted(), small == Set([2, 1, 1]), Set("loam").count)
print(large.map { $0 * 10 }.sorted(), large.filter { $0 % 2 == 0 }.sorted(), large.reduce(0, +), large.min()!, large.sorted(by: >))
var rest = large
while let one = rest.popFirst() { if one > 4 { print("never") } }
print(rest.isEmpty, rest, Set<Int>().isEmpty, large.first != nil, large.allSatisfy { $0 > 0 })
found.removeAll()
print(found.isEmpty, Set([[1], [2], [1]]).count, large.contains { $0 > 3 })

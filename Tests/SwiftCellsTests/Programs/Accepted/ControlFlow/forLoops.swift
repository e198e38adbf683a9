// for over everything that can be walked.
for i in 0..<3 { print(i, terminator: " ") }
for i in (1...3).reversed() { print(i, terminator: " ") }
for i in stride(from: 10, to: 0, by: -3) { print(i, terminator: " ") }
for x in stride(from: 0.0, through: 1.0, by: 0.25) { print(x, terminator: " ") }
print()
for (i, name) in ["a", "b"].enumerated() { print(i, name) }
for (left, right) in zip([1, 2, 3], ["x", "y"]) { print(left, right) }
for letter in "abc" { print(letter, terminator: ".") }
for _ in 1...2 { print("tick", terminator: " ") }
print()
for n in 1...20 where n.isMultiple(of: 6) { print(n, terminator: " ") }
print()
for (name, value) in ["only": 1] { print(name, value) }
for case let (name, value?) in [("a", 1), ("b", nil), ("c", 3)] as [(String, Int?)] { print(name, value) }
for case 2...3 in [1, 2, 3, 4] { print("hit", terminator: " ") }
print()
var list = [1, 2, 3]
for x in list { list.append(x * 10) }
print(list)
for row in [[1, 2], [3]] { for x in row { print(x, terminator: ",") } }
print()
for i in 5..<5 { print("never", i) }
for x in [3, 1, 2].sorted().dropFirst() { print(x, terminator: " ") }
for name in Set(["z", "y"]).sorted() { print(name, terminator: " ") }
print()
var i = 100
for i in 0..<1 { print("inner", i) }
i += 1
print(i)

import Foundation

// Inserting, removing and replacing at places in a text.
var name = "sandy loam"
name.insert("!", at: name.endIndex)
name.insert(contentsOf: "very ", at: name.startIndex)
print(name)
if let gap = name.firstIndex(of: " ") { name.remove(at: gap) }
print(name, name.remove(at: name.index(before: name.endIndex)), name)
name.removeSubrange(name.startIndex..<name.index(name.startIndex, offsetBy: 4))
print(name)
if let found = name.range(of: "sandy") { name.replaceSubrange(found, with: "silty clay") }
print(name, name.count)
name.removeFirst(6)
name.removeLast(5)
print(name, name.popLast() ?? "?", name)
name.append(contentsOf: ["a", "y"])
name += " horizon"
print(name, name.hasSuffix("zon"))
name.removeAll { $0 == "o" }
print(name)
name.removeAll(keepingCapacity: true)
print(name.isEmpty, name.popLast() == nil)

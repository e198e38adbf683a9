// Adding, removing and replacing elements.
var list = [5, 3, 8]
list.append(1)
list.append(contentsOf: [9, 9])
list.insert(0, at: 0)
list.insert(contentsOf: [7, 7], at: 2)
print(list, list.count)
print(list.remove(at: 1), list.removeLast(), list.removeFirst())
print(list, list.popLast() as Any)
list.removeAll { $0 == 7 }
print(list)
list[0] = 100
list += [4, 6]
list.swapAt(0, list.count - 1)
print(list)
list[1...2] = [50]
print(list)
list.replaceSubrange(0..<1, with: [1, 2, 3])
print(list)
list.removeSubrange(1..<3)
list.removeFirst(1)
print(list)
list.reverse()
print(list)
list.sort()
print(list)
list.sort(by: >)
print(list)
list[0] += 1
list[0] *= 2
print(list)
list.removeAll()
print(list, list.isEmpty, list.popLast() as Any, list.first as Any)

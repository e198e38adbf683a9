// Arrays as stacks and queues.
var stack: [String] = []
stack.append("A")
stack.append(contentsOf: ["B", "C"])
print(stack.popLast()!, stack.removeLast(), stack.last ?? "none", stack.count)
var queue = Array(1...5)
print(queue.removeFirst(), queue.first!, queue)
queue.removeFirst(2)
queue.removeLast(1)
print(queue, queue.popLast()!, queue.popLast() == nil, queue.isEmpty)
var window: ArraySlice<Int> = [4, 8, 15, 16]
print(window.popFirst()!, window.first!, window.startIndex, window.removeFirst(), window)
var filled = [Int](repeating: 1, count: 3)
filled.reserveCapacity(10)
filled += [2, 3]
filled.insert(0, at: 0)
filled.insert(9, at: filled.endIndex)
filled.swapAt(0, 6)
print(filled, filled.remove(at: 1), filled)
filled.removeAll { $0 == 1 }
filled.removeAll(where: { $0 > 8 })
print(filled, filled.contains(0), filled.max() ?? 0)
filled.removeAll(keepingCapacity: true)
print(filled, filled.first as Any, filled.randomElement() as Any)

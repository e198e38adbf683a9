var queue = [3]
print(queue.removeFirst())
print(queue.popLast() as Any)
print(queue.removeLast()) // fails: the array is empty

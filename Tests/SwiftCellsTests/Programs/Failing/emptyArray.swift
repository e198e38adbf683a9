var stack = [1, 2]
while true {
  print(stack.removeLast()) // fails: can't remove last element from an empty collection
}

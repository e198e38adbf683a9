let values = [1, 2, 3, 4]
let tail = values[2...]
print(tail[2], tail.startIndex)
print(tail[0]) // fails: a slice begins at its own index

var layers = ["A", "B", "C"]
layers.removeFirst(2)
print(layers)
layers.removeLast(2) // fails: more than there are
print(layers)

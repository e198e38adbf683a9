var list = [1, 2, 3]
list[2] = 30
print(list)
var next = list.count
list[next] = 40 // fails: index out of range
print(list)

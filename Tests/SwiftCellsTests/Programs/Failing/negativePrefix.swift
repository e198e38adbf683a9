let values = [4, 5, 6]
let count = values.firstIndex(of: 4)! - 1
print(values.dropFirst(5))
print(values.prefix(count)) // fails: a negative length

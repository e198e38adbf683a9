func neighbours(_ list: [Double], at i: Int) -> Double {
  list[i - 1] + list[i + 1] // fails: index out of range
}
let values = [1.0, 2, 4]
print(neighbours(values, at: 1))
print(neighbours(values, at: 0))

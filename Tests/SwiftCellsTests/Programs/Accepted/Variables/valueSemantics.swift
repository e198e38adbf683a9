// Assignment copies: arrays, dictionaries, tuples and nested values alike.
var original = [1, 2, 3]
var copy = original
copy.append(4)
copy[0] = 100
print(original, copy)
var grid = [[0, 0], [0, 0]]
let before = grid
grid[1][0] = 7
print(before, grid)
var row = grid[1]
row[1] = 9
print(grid[1], row)
var ages = ["a": 1]
let saved = ages
ages["a"] = 2
print(saved, ages)
var point = (x: 1, y: 2)
let still = point
point.x = 50
print(still, point)
func changed(_ values: [Int]) -> [Int] {
  var values = values
  values[0] = -1
  return values
}
print(changed(original), original)
for var value in original {
  value *= 10
  print(value, terminator: " ")
}
print(original)

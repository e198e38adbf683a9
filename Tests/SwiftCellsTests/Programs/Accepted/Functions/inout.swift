// Arguments that are changed in place.
func double(_ value: inout Int) { value *= 2 }
var n = 5
double(&n)
double(&n)
print(n)
func addAll(_ extra: [Int], to list: inout [Int]) -> Int {
  list += extra
  return list.count
}
var list = [1]
print(addAll([2, 3], to: &list), list)
double(&list[1])
print(list)
var grid = [[1, 2], [3, 4]]
double(&grid[1][0])
_ = addAll([9], to: &grid[0])
print(grid)
var pair = (a: 1, b: 2)
double(&pair.b)
print(pair)
func exchange(_ a: inout String, _ b: inout String) {
  let kept = a
  a = b
  b = kept
}
var left = "left", right = "right"
exchange(&left, &right)
print(left, right)
var counts = ["x": 1]
double(&counts["x", default: 0])
double(&counts["y", default: 21])
print(counts["x"]!, counts["y"]!)
func countdown(_ n: inout Int) {
  guard n > 0 else { return }
  n -= 1
  countdown(&n)
}
countdown(&n)
print(n)
struct Point { var x = 1 }
var point = Point()
double(&point.x)
print(point.x)

struct Pair { var a = [1], b = [2] }
func merge(_ x: inout [Int], _ y: inout [Int]) { x += y }
func run() {
  var pair = Pair()
  merge(&pair.a, &pair.b)
  merge(&pair.a, &pair.a) // error: overlapping accesses to 'pair.a', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]
  var table = [[1], [2]]
  merge(&table[0], &table[1]) // error: overlapping accesses to 'table', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]
}

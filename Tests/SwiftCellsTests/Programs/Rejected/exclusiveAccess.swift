var pair = [1, 2]
func both(_ a: inout [Int], _ b: inout [Int]) {}
both(&pair, &pair) // error: inout arguments are not allowed to alias each other // error: overlapping accesses to 'pair', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]
var n = 1
func add(_ a: inout Int, _ b: inout Int) { a += b }
add(&n, &n) // error: inout arguments are not allowed to alias each other // error: overlapping accesses to 'n', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]
swap(&pair[0], &pair[1]) // error: overlapping accesses to 'pair', but modification requires exclusive access; consider calling MutableCollection.swapAt(_:_:) [#ExclusivityViolation]

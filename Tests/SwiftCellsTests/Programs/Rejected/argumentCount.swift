func area(width: Double, height: Double = 1, depth: Double) -> Double { width * height * depth }
print(area(width: 2)) // error: missing argument for parameter 'depth' in call
print(area(depth: 2)) // error: missing argument for parameter 'width' in call
print(area(width: 1, height: 2, depth: 3, 4)) // error: extra argument in call
func nothing() {}
nothing(1) // error: argument passed to call that takes no arguments
func one(_ x: Int) {}
one() // error: missing argument for parameter #1 in call
one(1, 2) // error: extra argument in call
struct Point { var x: Int, y: Int }
let point = Point(x: 1) // error: missing argument for parameter 'y' in call
let other = Point(x: 1, y: 2, z: 3) // error: extra argument 'z' in call

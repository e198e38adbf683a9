let n = 3
print(n(2)) // error: cannot call value of non-function type 'Int'
let text = "a"
text() // error: cannot call value of non-function type 'String'
let pair = (1, 2)
pair(0) // error: cannot call value of non-function type '(Int, Int)'
print([1, 2](0)) // error: cannot call value of non-function type '[Int]'
struct Point { var x = 1 }
let point = Point()
print(point.x()) // error: cannot call value of non-function type 'Int'
point() // error: cannot call value of non-function type 'Point'
print([1, 2].count()) // error: cannot call value of non-function type 'Int'

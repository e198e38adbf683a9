let depth = 1
let depth = 2 // error: invalid redeclaration of 'depth'
var count = 0
func count() -> Int { 3 } // error: invalid redeclaration of 'count()'
func area(_ x: Int) -> Int { x }
func area(_ y: Int) -> Int { y } // error: invalid redeclaration of 'area'
struct Site {}
struct Site {} // error: invalid redeclaration of 'Site'
enum Kind {
  case a
  case a // error: invalid redeclaration of 'a'
}
func f() {
  let inner = 1
  let inner = 2 // error: invalid redeclaration of 'inner'
}
struct Point {
  var x = 1
  var x = 2 // error: invalid redeclaration of 'x'
}

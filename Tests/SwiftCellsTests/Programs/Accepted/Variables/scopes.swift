// An inner declaration hides the outer one until its block ends.
let depth = 10
do {
  let depth = "ten"
  print(depth)
  do {
    let depth = depth + "!"
    print(depth)
  }
}
print(depth)
for depth in 0..<2 { print("loop", depth) }
func deeper(_ depth: Int) -> Int {
  var depth = depth
  depth *= 2
  return depth
}
print(deeper(depth), depth)
if let depth = Int("42") { print(depth) }
let doubled = [1, 2].map { depth in depth * 2 }
print(doubled, depth)
switch depth {
case let depth where depth > 5: print("big", depth)
default: print("small")
}
var total = 0
for i in 1...3 {
  var square = i
  square *= i
  total += square
}
print(total)

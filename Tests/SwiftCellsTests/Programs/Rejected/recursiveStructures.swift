struct Node {
  var value = 1
  var next: Node? // error: value type 'Node' cannot have a stored property that recursively contains it
}
struct Pair {
  var left: (Int, Pair) // error: value type 'Pair' cannot have a stored property that recursively contains it
  var count = 0
}
struct Tree {
  var children: [Tree] = []
  var depth: Int { "a" } // error: cannot convert return expression of type 'String' to return type 'Int'
}

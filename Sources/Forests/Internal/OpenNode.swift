/// A node that waits to be split: its number, its rows and its depth.
struct OpenNode {
  var node: Int
  var low: Int
  var high: Int
  var depth: Int
}

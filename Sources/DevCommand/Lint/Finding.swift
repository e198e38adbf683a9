/// Something in a source file that the house does not allow.
struct Finding: CustomStringConvertible {
  /// The file's path in the tree.
  let path: String
  /// The line, counted from 1.
  let line: Int
  /// What was found and what is expected.
  let message: String

  /// The finding as compilers write it.
  var description: String { "\(path):\(line): error: \(message)" }
}

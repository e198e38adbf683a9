/// Something in a source file that the house does not allow.
package struct Finding: CustomStringConvertible {
  /// The file's path in the tree.
  package let path: String
  /// The line, counted from 1.
  package let line: Int
  /// What was found and what is expected.
  package let message: String

  /// The finding as compilers write it.
  package var description: String { "\(path):\(line): error: \(message)" }
}

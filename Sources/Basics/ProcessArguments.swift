import CProcess

/// The words that the process was started with.
package enum ProcessArguments {
  /// The words after the name of the program. Swift's own list of them comes from `/proc`, which
  /// some containers do not have.
  package static var words: [String] {
    let count = Int(solum_argument_count())
    guard count > 0, let words = solum_arguments() else {
      return Array(CommandLine.arguments.dropFirst())
    }
    return (1..<max(1, count)).compactMap { index in words[index].map { String(cString: $0) } }
  }
}

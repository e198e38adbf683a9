import ArgumentParser
import Notebooks

/// How commands that other programs call end where they cannot do their work.
enum Failure {
  /// What the exit status says.
  enum Status: Int32 {
    /// The cells are wrong.
    case mistakes = 1
    /// A file or folder cannot be used, or the command was written wrongly.
    case unusable = 2
  }

  /// Writes a sentence to the standard error stream and ends the program.
  static func exit(_ message: String, _ status: Status) throws -> Never {
    StandardStreams.writeError("\(message)\n")
    throw ExitCode(status.rawValue)
  }

  /// Reads a file; where that fails, the message names it.
  static func reading<R>(_ path: String, _ work: () throws -> R) throws -> R {
    do {
      return try work()
    } catch let error as NotebookError {
      if case .notRead = error { try exit("error: \(error)", .unusable) }
      try exit("\(path): error: \(error)", .unusable)
    }
  }
}

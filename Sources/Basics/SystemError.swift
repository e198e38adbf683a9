import Glibc

/// A failed call of the operating system.
package struct SystemError: Error, Equatable, CustomStringConvertible {
  /// What was being done.
  package let operation: String
  /// The system's error number.
  package let code: Int32

  /// Makes the error of a failed call.
  package init(_ operation: String, _ code: Int32) {
    self.operation = operation
    self.code = code
  }

  /// The sentence with the system's own message.
  package var description: String { "could not \(operation): \(String(cString: strerror(code)))" }
}

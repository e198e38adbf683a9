import CZeroMQ

/// A failure that libzmq reported.
package struct ZeroMQError: Error, Equatable, CustomStringConvertible {
  /// What was being done, for example `"bind tcp://127.0.0.1:5555"`.
  package let operation: String
  /// The library's error number.
  package let code: Int32

  /// Takes the error number of the last call in this thread.
  init(_ operation: String) {
    self.operation = operation
    code = zmq_errno()
  }

  /// The sentence with the library's own message.
  package var description: String {
    "ZeroMQ could not \(operation): \(String(cString: zmq_strerror(code)))"
  }
}

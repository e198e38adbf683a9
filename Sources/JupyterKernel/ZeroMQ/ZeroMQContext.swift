import Basics
import CZeroMQ

/// The library's thread pool, in which sockets are made. May be used from any thread.
package final class ZeroMQContext: @unchecked Sendable {
  let handle: UnsafeMutableRawPointer

  /// Makes a context with one thread for input and output.
  ///
  /// - Throws: ``ZeroMQError``, or ``SystemError`` where its threads could not be started.
  package init() throws {
    try Self.tryThreads()
    guard let handle = zmq_ctx_new() else { throw ZeroMQError("start") }
    self.handle = handle
  }

  /// Starts as many threads as the library will, which ends the process where it cannot.
  private static func tryThreads() throws {
    let go = Monitor(false)
    defer { go.update { $0 = true } }
    for number in 1...2 {
      _ = try SystemThread(name: "solum-trial-\(number)") { _ = go.wait { $0 ? true : nil } }
    }
  }

  /// Waits until every socket is closed and what they had to send is sent or given up, then frees
  /// the context. No socket may be used afterwards.
  package func terminate() {
    while zmq_ctx_term(handle) != 0, zmq_errno() == EINTR {}
  }

  /// Whether the library can encrypt connections.
  package static var hasEncryption: Bool { zmq_has("curve") == 1 }

  /// A new pair of keys for the encryption, in the library's text form.
  package static func makeKeys() throws -> (publicKey: String, secretKey: String) {
    var publicKey = [CChar](repeating: 0, count: 41)
    var secretKey = [CChar](repeating: 0, count: 41)
    guard zmq_curve_keypair(&publicKey, &secretKey) == 0 else {
      throw ZeroMQError("make encryption keys")
    }
    func text(_ key: [CChar]) -> String {
      String(decoding: key.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    return (text(publicKey), text(secretKey))
  }
}

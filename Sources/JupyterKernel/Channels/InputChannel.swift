import Basics
import Display
import Synchronization

/// The socket on which the kernel asks the user.
final class InputChannel: Sendable {
  private struct State {
    var isClosed = false
  }

  private let socket: Mutex<ZeroMQSocket>
  private let codec: MessageCodec
  private let wakeup: Wakeup
  private let state = Mutex(State())

  init(socket: sending ZeroMQSocket, codec: MessageCodec) throws {
    try socket.setHandsOverIdentities()
    self.socket = Mutex(socket)
    self.codec = codec
    wakeup = try Wakeup()
  }

  /// Asks the client that sent a message for a line of text and waits for it.
  ///
  /// - Throws: `Interrupted`, ``InputError/ended`` or ``ZeroMQError``.
  func ask(
    _ prompt: String, isPassword: Bool, for message: Message, cancellation: CancellationToken
  ) throws -> String {
    try socket.withLock { socket in
      // An answer to an earlier question that nobody waits for any more is not this one's.
      while try socket.receive() != nil {}
      wakeup.clear()
      try socket.send(
        codec.encode(
          "input_request", ["prompt": .string(prompt), "password": .bool(isPassword)],
          parent: message.header, addresses: message.identities))
      while true {
        if state.withLock({ $0.isClosed }) { throw InputError.ended }
        try cancellation.check()
        while let frames = try socket.receive() {
          if let line = accept(frames) { return line }
        }
        if try socket.wait(orFor: wakeup).wakeup { wakeup.clear() }
      }
    }
  }

  /// Has a waiting question look whether it was cancelled.
  func interrupt() { wakeup.signal() }

  /// Ends a waiting question.
  func close() {
    state.withLock { $0.isClosed = true }
    wakeup.signal()
  }

  /// Closes the socket; no question may be waiting.
  func closeSocket() { socket.withLock { $0.close() } }

  private func accept(_ frames: [Frame]) -> String? {
    do {
      let message = try codec.decode(frames)
      guard message.header.type == "input_reply" else { return nil }
      return message.content["value"]?.text ?? ""
    } catch {
      KernelLog.write("stdin: dropped a message: \(error)")
      return nil
    }
  }
}

/// Sends every message back, so that clients see that the process lives.
final class HeartbeatChannel: Sendable {
  private let socket: ZeroMQSocket
  private let wakeup: Wakeup

  init(socket: ZeroMQSocket) throws {
    self.socket = socket
    wakeup = try Wakeup()
    try socket.setHandsOverIdentities()
  }

  /// Answers until ``close()``.
  func run() {
    do {
      while true {
        while let frames = try socket.receive() { try socket.send(frames) }
        if try socket.wait(orFor: wakeup).wakeup { break }
      }
    } catch {
      KernelLog.write("heartbeat: \(error)")
    }
    socket.close()
  }

  /// Ends ``run()``.
  func close() { wakeup.signal() }
}

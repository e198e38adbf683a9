import Basics
import Synchronization

/// A socket on which clients ask and are answered, served by one thread.
final class RouterChannel: Sendable {
  private struct Outbox {
    var messages: [[Frame]] = []
    var drainsAsked = 0
    var drainsDone = 0
    var isClosed = false
  }

  private let name: String
  private let socket: ZeroMQSocket
  private let codec: MessageCodec
  private let wakeup: Wakeup
  private let outbox = Monitor(Outbox())

  init(_ name: String, socket: ZeroMQSocket, codec: MessageCodec) throws {
    self.name = name
    self.socket = socket
    self.codec = codec
    wakeup = try Wakeup()
    try socket.setHandsOverIdentities()
    try socket.setSendQueue(0)
  }

  /// Answers a message. May be called from any thread.
  func reply(
    _ type: String, _ content: JSONObject, to message: Message,
    metadata: JSONObject = JSONObject()
  ) {
    let frames = codec.encode(
      type, content, parent: message.header, metadata: metadata, addresses: message.identities)
    outbox.update { $0.messages.append(frames) }
    wakeup.signal()
  }

  /// Returns when every message that has arrived by now was handed to the handler. Must not be
  /// called from the handler.
  func drain() {
    let ticket = outbox.update { outbox in
      outbox.drainsAsked += 1
      return outbox.drainsAsked
    }
    wakeup.signal()
    _ = outbox.wait(milliseconds: 500) { outbox in
      outbox.drainsDone >= ticket || outbox.isClosed ? true : nil
    }
  }

  /// Ends ``run(_:)``.
  func close() {
    outbox.update { $0.isClosed = true }
    wakeup.signal()
  }

  /// Hands every acceptable message to the handler and sends the answers, until ``close()``.
  func run(_ handle: (Message) -> Void) {
    while true {
      let drains = outbox.update { $0.drainsAsked }
      do {
        while let frames = try socket.receive() {
          accept(frames, handle)
          try sendReplies()
        }
        outbox.update { $0.drainsDone = drains }
        if try sendReplies() { break }
        let readiness = try socket.wait(orFor: wakeup)
        if readiness.wakeup { wakeup.clear() }
      } catch {
        KernelLog.write("\(name): \(error)")
        break
      }
    }
    close()
    socket.close()
  }

  private func accept(_ frames: [Frame], _ handle: (Message) -> Void) {
    do {
      handle(try codec.decode(frames))
    } catch {
      KernelLog.write("\(name): dropped a message: \(error)")
    }
  }

  /// Sends what is to be sent and says whether the channel is closed.
  @discardableResult
  private func sendReplies() throws -> Bool {
    let (messages, isClosed) = outbox.update { outbox in
      defer { outbox.messages = [] }
      return (outbox.messages, outbox.isClosed)
    }
    for frames in messages where try !socket.send(frames) {
      KernelLog.write("\(name): a client is gone or full; its answer is lost")
    }
    return isClosed
  }
}

import CZeroMQ
import Glibc

extension ZeroMQSocket {
  /// What a wait ended with.
  package struct Readiness: Equatable, Sendable {
    /// A message can be received.
    package var message = false
    /// The wakeup was signalled.
    package var wakeup = false
  }

  /// The most frames a message may have; the rest of a longer one is thrown away.
  package static let maximumFrames = 2_048

  /// Sleeps until a message can be received, a wakeup is signalled or the time is over.
  ///
  /// - Parameters:
  ///   - wakeup: What else ends the wait.
  ///   - milliseconds: How long to wait at most; a negative number is for ever.
  /// - Returns: What ended the wait; nothing of both where the time was over.
  /// - Throws: ``ZeroMQError``.
  package func wait(orFor wakeup: Wakeup? = nil, milliseconds: Int = -1) throws -> Readiness {
    var items = [zmq_pollitem_t()]
    items[0].socket = handle
    items[0].events = Int16(ZMQ_POLLIN)
    if let wakeup {
      var item = zmq_pollitem_t()
      item.fd = wakeup.descriptor
      item.events = Int16(ZMQ_POLLIN)
      items.append(item)
    }
    while zmq_poll(&items, Int32(items.count), milliseconds) < 0 {
      guard zmq_errno() == EINTR else { throw ZeroMQError("wait for messages") }
    }
    return Readiness(
      message: items[0].revents != 0, wakeup: items.dropFirst().contains { $0.revents != 0 })
  }

  /// Takes the next message, if one is there.
  ///
  /// - Returns: Its frames, or `nil` where no message waits.
  package func receive() throws -> [Frame]? {
    var frames: [Frame] = []
    while true {
      var part = zmq_msg_t()
      zmq_msg_init(&part)
      defer { zmq_msg_close(&part) }
      var size = zmq_msg_recv(&part, handle, ZMQ_DONTWAIT)
      while size < 0, zmq_errno() == EINTR { size = zmq_msg_recv(&part, handle, ZMQ_DONTWAIT) }
      guard size >= 0 else {
        if zmq_errno() == EAGAIN { return nil }
        throw ZeroMQError("receive a message")
      }
      if frames.count < Self.maximumFrames {
        let bytes = UnsafeRawBufferPointer(start: zmq_msg_data(&part), count: zmq_msg_size(&part))
        frames.append(Frame(bytes))
      }
      if zmq_msg_more(&part) == 0 { return frames }
    }
  }

  /// Hands a message to the library.
  ///
  /// - Returns: Whether it was taken; `false` where the queue of a receiver is full.
  @discardableResult
  package func send(_ frames: [Frame]) throws -> Bool {
    for (index, frame) in frames.enumerated() {
      let flags = ZMQ_DONTWAIT | (index + 1 < frames.count ? ZMQ_SNDMORE : 0)
      while zmq_send(handle, frame, frame.count, flags) < 0 {
        switch zmq_errno() {
        case EINTR: continue
        case EAGAIN, EHOSTUNREACH: return false
        default: throw ZeroMQError("send a message")
        }
      }
    }
    return true
  }
}

import Basics
import Display

/// The socket that tells every client what happens.
///
/// Messages leave in the order they were published. Printed text is gathered for a few hundredths
/// of a second, so that a thousand small prints become one message, and leaves before anything
/// else does. Whoever produces faster than the slowest client reads is made to wait.
final class IOPubChannel: Sendable {
  /// How long printed text is gathered, in milliseconds.
  private static let gatheringTime = 20
  /// How many bytes of text one message gathers.
  private static let gatheredSize = 64 << 10
  /// How many bytes may wait before producers have to.
  private static let queueSize = 8 << 20
  /// How many messages wait for one slow client.
  private static let clientQueue: Int32 = 1_000
  /// How long a client that reads nothing may hold up the others, in milliseconds.
  private static let patience = 5_000

  private struct Text {
    let parent: MessageHeader?
    let stream: TextStream
    let since: ContinuousClock.Instant
    var text: String
  }

  private struct State {
    var queue: [[Frame]] = []
    var queuedBytes = 0
    var isSending = false
    var gathered: Text?
    var isClosed = false
  }

  private let socket: ZeroMQSocket
  private let codec: MessageCodec
  private let wakeup: Wakeup
  private let state = Monitor(State())

  init(socket: ZeroMQSocket, codec: MessageCodec) throws {
    self.socket = socket
    self.codec = codec
    wakeup = try Wakeup()
    try socket.setHearsEverySubscription()
    try socket.setWaitsForSubscribers(true)
    try socket.setSendQueue(Self.clientQueue)
  }

  /// Sends a message to every client.
  func publish(_ type: String, _ content: JSONObject, parent: MessageHeader?) {
    let frames = encode(type, content, parent)
    state.update { state in
      enqueueGathered(&state)
      enqueue(frames, &state)
    }
    wakeup.signal()
  }

  /// Says that the kernel starts or has ended to work on a message.
  func publishStatus(_ status: String, parent: MessageHeader?) {
    publish("status", ["execution_state": .string(status)], parent: parent)
  }

  /// Sends printed text, some time soon. Waits while too much is unsent, unless cancelled.
  func print(
    _ text: String, to stream: TextStream, parent: MessageHeader?, cancellation: CancellationToken
  ) {
    guard !text.isEmpty else { return }
    let isFirst = state.update { state in
      if let last = state.gathered, last.parent?.id != parent?.id || last.stream != stream {
        enqueueGathered(&state)
      }
      let isFirst = state.gathered == nil
      if isFirst {
        state.gathered = Text(parent: parent, stream: stream, since: .now, text: "")
      }
      state.gathered?.text += text
      guard state.gathered?.text.utf8.count ?? 0 >= Self.gatheredSize else { return isFirst }
      enqueueGathered(&state)
      return true
    }
    if isFirst { wakeup.signal() }
    waitForRoom(cancellation)
  }

  /// Waits while too much is unsent, unless cancelled.
  func waitForRoom(_ cancellation: CancellationToken) {
    var hasRoom = false
    while !hasRoom, !cancellation.isCancelled {
      hasRoom =
        state.wait(milliseconds: 20) { state in
          state.queuedBytes < Self.queueSize || state.isClosed ? true : nil
        } ?? false
    }
  }

  /// Sends gathered text now.
  func flush() {
    state.update { enqueueGathered(&$0) }
    wakeup.signal()
  }

  /// Waits until everything is handed to the library.
  func drain(milliseconds: Int) {
    flush()
    _ = state.wait(milliseconds: milliseconds) { state in
      state.queue.isEmpty && !state.isSending || state.isClosed ? true : nil
    }
  }

  /// Ends ``run()`` after everything published so far is handed to the library.
  func close() {
    state.update { state in
      enqueueGathered(&state)
      state.isClosed = true
    }
    wakeup.signal()
  }

  private func encode(_ type: String, _ content: JSONObject, _ parent: MessageHeader?) -> [Frame] {
    codec.encode(type, content, parent: parent, addresses: [Frame("kernel.\(type)".utf8)])
  }

  private func enqueue(_ frames: [Frame], _ state: inout State) {
    guard !state.isClosed else { return }
    state.queue.append(frames)
    state.queuedBytes += Self.size(frames)
  }

  private func enqueueGathered(_ state: inout State) {
    guard let gathered = state.gathered else { return }
    state.gathered = nil
    let content: JSONObject = [
      "name": .string(gathered.stream.rawValue), "text": .string(gathered.text),
    ]
    enqueue(encode("stream", content, gathered.parent), &state)
  }

  private static func size(_ frames: [Frame]) -> Int { frames.reduce(0) { $0 + $1.count } }
}

// MARK: - The thread

extension IOPubChannel {
  /// Sends messages and welcomes clients until ``close()``.
  func run() {
    var losesMessages = false
    while true {
      let (messages, pause, isClosed) = takeWork()
      for frames in messages {
        send(frames, &losesMessages)
        state.update { $0.queuedBytes -= Self.size(frames) }
      }
      state.update { $0.isSending = false }
      if isClosed { break }
      do {
        let readiness = try socket.wait(orFor: wakeup, milliseconds: pause)
        if readiness.wakeup { wakeup.clear() }
        if readiness.message { try welcome() }
      } catch {
        KernelLog.write("iopub: \(error)")
        break
      }
    }
    close()
    socket.close()
  }

  /// What can be sent now, and for how many milliseconds there will be nothing to do.
  private func takeWork() -> (messages: [[Frame]], pause: Int, isClosed: Bool) {
    state.update { state in
      var pause = -1
      if let gathered = state.gathered {
        let age = (ContinuousClock.now - gathered.since) / .milliseconds(1)
        pause = Self.gatheringTime - Int(min(age, Double(Self.gatheringTime)))
        if pause <= 0 {
          enqueueGathered(&state)
          pause = -1
        }
      }
      defer { state.queue = [] }
      state.isSending = !state.queue.isEmpty
      return (state.queue, pause, state.isClosed)
    }
  }

  /// Sends one message. A client that does not read for ``patience`` loses messages from then on,
  /// until it has caught up.
  private func send(_ frames: [Frame], _ losesMessages: inout Bool) {
    do {
      var waited = 0
      while try !socket.send(frames) {
        if losesMessages || waited >= Self.patience {
          if !losesMessages { KernelLog.write("a client does not read its output; some is lost") }
          losesMessages = true
          try socket.setWaitsForSubscribers(false)
          try socket.send(frames)
          try socket.setWaitsForSubscribers(true)
          return
        }
        try pauseBeforeRetry()
        waited += 2
      }
      if waited == 0 { losesMessages = false }
    } catch {
      KernelLog.write("iopub: \(error)")
    }
  }

  /// Sleeps for 2 ms; subscriptions that come meanwhile are answered later.
  private func pauseBeforeRetry() throws {
    _ = state.wait(milliseconds: 2) { $0.isClosed ? true : nil }
  }

  /// Answers new subscriptions (Jupyter enhancement proposal 65).
  private func welcome() throws {
    while let frames = try socket.receive() {
      guard frames.count == 1, frames[0].first == 1 else { continue }
      let topic = Frame(frames[0].dropFirst())
      guard let name = String(validating: topic, as: UTF8.self) else { continue }
      let message = codec.encode(
        "iopub_welcome", ["subscription": .string(name)], parent: nil, addresses: [topic])
      try socket.send(message)
    }
  }
}

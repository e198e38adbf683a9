import Basics
import Display
import Synchronization

/// Runs cells one after the other on a thread of its own.
final class Executor: Sendable {
  private struct Running {
    let message: Message
    let cancellation: CancellationToken
  }

  private let language: any KernelLanguage
  private let shell: RouterChannel
  private let iopub: IOPubChannel
  private let input: InputChannel
  private let history: HistoryStore
  private let record: RunRecord?
  /// What the user has to know about the kernel before this one.
  private let remark: Mutex<String?>
  private let queue = WorkQueue<Message>()
  private let running = Mutex<Running?>(nil)
  private let count = Atomic<Int>(0)

  init(
    language: any KernelLanguage, shell: RouterChannel, iopub: IOPubChannel,
    input: InputChannel, history: HistoryStore, record: RunRecord? = nil
  ) {
    self.language = language
    self.shell = shell
    self.iopub = iopub
    self.input = input
    self.history = history
    self.record = record
    remark = Mutex(record?.earlier.map { "\($0)\n" })
  }

  /// The header of the request that is being worked on.
  var currentParent: MessageHeader? { running.withLock { $0?.message.header } }

  /// Puts a request at the end of the queue.
  func append(_ message: Message) { queue.append(message) }

  /// Works until ``close()``.
  func run() {
    while let message = queue.take() { execute(message) }
  }

  /// Ends ``run()`` after the running cell.
  func close() { queue.close() }

  /// Asks the running cell to stop; between cells nothing happens.
  func interrupt() {
    running.withLock { $0?.cancellation.cancel() }
    input.interrupt()
  }
}

// MARK: - One request

extension Executor {
  private func execute(_ message: Message) {
    // Whoever sees "busy" may interrupt at once, so the cell counts as running before that.
    let cancellation = CancellationToken()
    running.withLock { $0 = Running(message: message, cancellation: cancellation) }
    defer { running.withLock { $0 = nil } }
    iopub.publishStatus("busy", parent: message.header)
    defer { iopub.publishStatus("idle", parent: message.header) }
    guard let request = ExecuteRequest(message.content) else {
      let failure = CellFailure(
        name: "InvalidRequest", message: "an execute_request needs a text named \"code\"")
      let number = count.load(ordering: .relaxed)
      return reply(failure, to: message, count: number, started: timestamp())
    }
    let number = count.load(ordering: .relaxed) + 1
    if request.storesHistory { count.store(number, ordering: .relaxed) }
    if !request.isSilent {
      iopub.publish(
        "execute_input", ["code": .string(request.code), "execution_count": .integer(number)],
        parent: message.header)
    }
    run(request, number, for: message, cancellation)
  }

  private func run(
    _ request: ExecuteRequest, _ number: Int, for message: Message,
    _ cancellation: CancellationToken
  ) {
    let started = timestamp()
    let output = CellOutput(
      iopub: iopub, parent: message.header, cancellation: cancellation,
      isSilent: request.isSilent)
    if !request.isSilent { sayRemark(output) }
    let evaluation = evaluation(of: request.code, request, number, message, output, cancellation)
    record?.begin(number)
    defer { record?.end() }
    let result = language.evaluate(evaluation)
    var expressions = JSONObject()
    if case .value = result {
      expressions = evaluateExpressions(request, number, message, cancellation)
    }
    if request.storesHistory { history.record(line: number, request.code, output: result.text) }
    switch result {
    case .value(let data):
      if let data { output.publishResult(data, count: number) }
      iopub.flush()
      reply(
        "ok", ["user_expressions": .object(expressions), "payload": output.payload],
        to: message, count: number, started: started)
    case .failure(let failure):
      output.publish(failure)
      fail(failure, request, number, message, started)
    case .interrupted:
      output.publish(.interrupted)
      fail(.interrupted, request, number, message, started)
    }
  }

  /// Says once, in the first cell that shows anything, how the kernel before this one ended.
  private func sayRemark(_ output: any OutputSink) {
    let text = remark.withLock { remark in
      defer { remark = nil }
      return remark
    }
    if let text { output.write(text, to: .standardError) }
  }

  private func evaluation(
    of code: String, _ request: ExecuteRequest, _ number: Int, _ message: Message,
    _ output: any OutputSink, _ cancellation: CancellationToken
  ) -> Evaluation {
    Evaluation(code: code, count: number, output: output, cancellation: cancellation) {
      [input, iopub] prompt, isPassword in
      guard request.allowsInput else { throw InputError.notAvailable }
      iopub.flush()
      return try input.ask(
        prompt, isPassword: isPassword, for: message, cancellation: cancellation)
    }
  }

  private func evaluateExpressions(
    _ request: ExecuteRequest, _ number: Int, _ message: Message, _ cancellation: CancellationToken
  ) -> JSONObject {
    var results = JSONObject()
    for (name, code) in request.userExpressions {
      let silent = CellOutput(
        iopub: iopub, parent: message.header, cancellation: cancellation, isSilent: true)
      let evaluation = evaluation(of: code, request, number, message, silent, cancellation)
      switch language.evaluateExpression(evaluation) {
      case .value(let data):
        let bundle = data.map { JSONObject($0) } ?? JSONObject()
        results[name] = ["status": "ok", "data": .object(bundle), "metadata": [:]]
      case .failure(let failure): results[name] = .object(failure.errorContent)
      case .interrupted: results[name] = .object(CellFailure.interrupted.errorContent)
      }
    }
    return results
  }
}

// MARK: - Replies

extension Executor {
  /// Answers a failed cell; the cells that wait behind it are not run.
  private func fail(
    _ failure: CellFailure, _ request: ExecuteRequest, _ number: Int, _ message: Message,
    _ started: String
  ) {
    iopub.flush()
    guard request.stopsOnError else {
      return reply(failure, to: message, count: number, started: started)
    }
    // Whatever has arrived by now was sent by somebody who did not know of the failure.
    shell.drain()
    let waiting = queue.takeAll()
    reply(failure, to: message, count: number, started: started)
    for message in waiting {
      iopub.publishStatus("busy", parent: message.header)
      reply("aborted", JSONObject(), to: message, count: nil, started: timestamp())
      iopub.publishStatus("idle", parent: message.header)
    }
  }

  private func reply(
    _ failure: CellFailure, to message: Message, count: Int, started: String
  ) {
    var content = failure.content
    content["user_expressions"] = [:]
    content["payload"] = []
    reply("error", content, to: message, count: count, started: started)
  }

  private func reply(
    _ status: String, _ content: JSONObject, to message: Message, count: Int?, started: String
  ) {
    var content = content
    content["status"] = .string(status)
    content["execution_count"] = count.map { .integer($0) }
    shell.reply(
      "execute_reply", content, to: message,
      metadata: ["started": .string(started), "status": .string(status)])
  }
}

extension CellFailure {
  /// The content of a reply that says no more than that something failed.
  var errorContent: JSONObject {
    var content = content
    content["status"] = "error"
    return content
  }
}

extension CellOutcome {
  /// What the history keeps of a value.
  fileprivate var text: String? {
    if case .value(let data?) = self { data.text(.plainText) } else { nil }
  }
}

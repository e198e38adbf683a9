import Basics
import Display
import Glibc
import Synchronization

/// A Jupyter kernel: five sockets, and a language behind them.
///
/// A host makes one, calls ``run(watchingProcess:)`` and ends the process with the status it
/// returns, or leaves both to ``runAndExit()``.
package final class Kernel: Sendable {
  private let language: any KernelLanguage
  private let context: ZeroMQContext
  private let shell: RouterChannel
  private let control: RouterChannel
  private let iopub: IOPubChannel
  private let input: InputChannel
  private let heartbeat: HeartbeatChannel
  private let history: HistoryStore
  private let executor: Executor
  private let answerer: QueryAnswerer
  private let record: RunRecord?
  private let stopStatus = Monitor<Int32?>(nil)

  /// Where the kernel listens; ports that were 0 are the ones the system chose.
  package let connection: ConnectionInfo

  /// Makes a kernel and starts to listen.
  ///
  /// - Parameters:
  ///   - language: What the cells are written in.
  ///   - connectionFile: The file that Jupyter wrote.
  ///   - historyFile: The database of the cells run in all sessions, made at first use; `nil`
  ///     keeps them in memory.
  /// - Throws: ``ConnectionError``, ``ZeroMQError`` or ``SystemError``.
  ///
  /// Ports that the file leaves open are written into it.
  package convenience init(
    language: any KernelLanguage, connectionFile: String, historyFile: String? = nil
  ) throws {
    let file = try ConnectionFile(connectionFile)
    try self.init(
      language: language, connection: file.connection, historyFile: historyFile,
      recordBeside: connectionFile)
    try file.write(portsOf: connection)
  }

  /// Makes a kernel and starts to listen.
  ///
  /// - Parameters:
  ///   - language: What the cells are written in.
  ///   - connection: Where to listen.
  ///   - historyFile: The database of the cells run in all sessions.
  ///   - recordBeside: The connection file beside which the kernel notes what it is at, so that the
  ///     next one knows how this one ended; `nil` notes nothing.
  /// - Throws: ``ZeroMQError`` or ``SystemError``.
  package init(
    language: any KernelLanguage, connection: ConnectionInfo, historyFile: String? = nil,
    recordBeside: String? = nil
  ) throws {
    self.language = language
    context = try ZeroMQContext()
    var sockets = KernelSockets(context: context, connection: connection)
    let codec = MessageCodec(key: connection.key, scheme: connection.signatureScheme)
    shell = try RouterChannel("shell", socket: sockets.bind(.router, \.shellPort), codec: codec)
    control = try RouterChannel(
      "control", socket: sockets.bind(.router, \.controlPort), codec: codec)
    iopub = try IOPubChannel(socket: sockets.bind(.publisher, \.iopubPort), codec: codec)
    input = try InputChannel(socket: sockets.bind(.router, \.stdinPort), codec: codec)
    heartbeat = try HeartbeatChannel(socket: sockets.bind(.router, \.heartbeatPort))
    history = HistoryStore(path: historyFile)
    record = recordBeside.flatMap { RunRecord(connectionFile: $0) }
    if let end = record?.earlier { KernelLog.write("\(end)") }
    executor = Executor(
      language: language, shell: shell, iopub: iopub, input: input, history: history,
      record: record)
    self.connection = sockets.connection
    answerer = QueryAnswerer(
      language: language, iopub: iopub, history: history, connection: sockets.connection)
  }

  /// Serves clients until one of them, or the process's surroundings, ends the kernel.
  ///
  /// - Parameter watchingProcess: Whether signals are handled and the kernel ends with the process
  ///   that started it. A process with several kernels leaves this out.
  /// - Returns: The exit status for the process: 0 after a shutdown. A cell that cannot be stopped
  ///   may still be running; end the process with `_exit` then.
  /// - Throws: ``SystemError`` where a thread cannot be started.
  package func run(watchingProcess: Bool = false) throws -> Int32 {
    defer { record?.remove() }
    if watchingProcess {
      let watch = try ProcessWatch()
      try watch.start { [self] in handle($0) }
    }
    let threads = try startThreads()
    iopub.publishStatus("starting", parent: nil)
    let status = stopStatus.wait { $0 } ?? 0
    finish(threads)
    return status
  }

  /// Serves clients and ends the process afterwards, also while a cell is running.
  package func runAndExit() -> Never {
    do {
      let status = try run(watchingProcess: true)
      fflush(nil)
      _exit(status)
    } catch {
      KernelLog.write("\(error)")
      _exit(1)
    }
  }

  /// Ends ``run(watchingProcess:)``.
  package func stop(status: Int32 = 0) {
    stopStatus.update { $0 = $0 ?? status }
  }

  /// Asks the running cell to stop.
  package func interrupt() { executor.interrupt() }
}

// MARK: - Threads

extension Kernel {
  private struct Channels {
    let executor: SystemThread
    let others: [SystemThread]
  }

  private func startThreads() throws -> Channels {
    let executorThread = try Self.thread("solum-executor") { [executor] in executor.run() }
    let others = try [
      Self.thread("solum-iopub") { [iopub] in iopub.run() },
      Self.thread("solum-shell") { [self] in shell.run { self.dispatch($0, on: self.shell) } },
      Self.thread("solum-control") { [self] in control.run { self.dispatch($0, on: self.control) }
      },
      Self.thread("solum-heartbeat") { [heartbeat] in heartbeat.run() },
      Self.thread("solum-answers") { [answerer] in answerer.run() },
      Self.thread("solum-history") { [history] in history.run() },
    ]
    return Channels(executor: executorThread, others: others)
  }

  /// Starts a thread whose crash is reported to the front end.
  static func thread(
    _ name: String, body: @escaping @Sendable () -> Void
  ) throws -> SystemThread {
    try SystemThread(name: name) {
      CrashReporter.prepareThread()
      body()
    }
  }

  /// Says good-bye as far as time allows: a client waits for the process to end.
  private func finish(_ threads: Channels) {
    executor.close()
    input.close()
    executor.interrupt()
    let hasStopped = threads.executor.join(milliseconds: 100)
    history.flush(milliseconds: 200)
    iopub.drain(milliseconds: 200)
    answerer.close()
    history.close()
    for close in [shell.close, control.close, heartbeat.close, iopub.close] { close() }
    var areClosed = hasStopped
    for thread in threads.others where !thread.join(milliseconds: 200) { areClosed = false }
    if areClosed {
      input.closeSocket()
      context.terminate()
    } else {
      // A socket is in use and the library cannot be ended; its own thread sends what is left.
      usleep(50_000)
    }
  }
}

// MARK: - Messages and events

extension Kernel {
  /// Runs on the thread of the channel, which must not be held up.
  private func dispatch(_ message: Message, on channel: RouterChannel) {
    switch message.header.type {
    case "execute_request" where channel === shell: executor.append(message)
    case "interrupt_request": handleInterrupt(message, on: channel)
    case "shutdown_request": handleShutdown(message, on: channel)
    default:
      if channel === shell {
        answerer.append(message, from: channel)
      } else {
        answerer.answer(message, on: channel)
      }
    }
  }

  private func handleInterrupt(_ message: Message, on channel: RouterChannel) {
    executor.interrupt()
    iopub.publishStatus("busy", parent: message.header)
    channel.reply("interrupt_reply", ["status": "ok"], to: message)
    iopub.publishStatus("idle", parent: message.header)
  }

  private func handleShutdown(_ message: Message, on channel: RouterChannel) {
    let content: JSONObject = [
      "status": "ok", "restart": .bool(message.content["restart"]?.flag ?? false),
    ]
    iopub.publishStatus("busy", parent: message.header)
    channel.reply("shutdown_reply", content, to: message)
    iopub.publish("shutdown_reply", content, parent: message.header)
    iopub.publishStatus("idle", parent: message.header)
    stop()
  }

  private func handle(_ event: ProcessWatch.Event) {
    switch event {
    case .interrupt: executor.interrupt()
    case .terminate, .parentEnded: stop()
    case .crash(let signal): reportCrash(signal)
    }
  }

  /// Tells the clients why the process dies; whoever calls this kills it afterwards.
  private func reportCrash(_ signal: Int32) {
    let sentence = "The kernel died: " + CrashReporter.description(of: signal) + "."
    KernelLog.write(sentence)
    let parent = executor.currentParent
    iopub.publish(
      "stream", ["name": "stderr", "text": .string(sentence + "\n")], parent: parent)
    let failure = CellFailure(
      name: "KernelDied", message: sentence,
      traceback: [sentence, "Every variable is lost. Restart the kernel and run the cells again."])
    iopub.publish("error", failure.content, parent: parent)
    record?.remove()
    iopub.drain(milliseconds: 500)
    usleep(100_000)
  }
}

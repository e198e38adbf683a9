import Foundation
import JupyterKernel
import Testing

@Suite(.serialized) struct KernelExecuteTests {
  private let running: RunningKernel
  private let client: DummyFrontend

  init() throws {
    running = try RunningKernel()
    client = try DummyFrontend(running.kernel.connection)
  }

  @Test func aValueIsPublishedBetweenBusyAndIdle() throws {
    let exchange = try client.execute("hello")
    #expect(exchange.names == ["busy", "execute_input", "execute_result", "idle"])
    let result = exchange.published[2].content
    #expect(result["execution_count"] == 1)
    #expect(result["data"]?["text/plain"] == "hello")
    #expect(result["data"]?["application/json"] == ["echo": [1, 2.5, nil]])
    #expect(exchange.published[1].content["code"] == "hello")
    #expect(exchange.reply.type == "execute_reply")
    #expect(exchange.reply.content["status"] == "ok")
    #expect(exchange.reply.content["execution_count"] == 1)
    #expect(exchange.reply.header["version"] == "5.5")
  }

  @Test func printedTextLeavesBeforeEverythingElseAndInOrder() throws {
    let exchange = try client.execute(
      "print one\nprint two\nwarn three\nprint four\nshow five\nprint six\nclear\nupdate seven")
    #expect(
      exchange.names == [
        "busy", "execute_input", "stream", "stream", "stream", "display_data", "stream",
        "clear_output", "update_display_data", "idle",
      ])
    let texts = exchange.published.compactMap { $0.content["text"]?.text }
    #expect(texts == ["one\ntwo\n", "three\n", "four\n", "six\n"])
    #expect(exchange.published[5].content["transient"]?["display_id"] == "shown")
    #expect(exchange.published[7].content["wait"] == true)
  }

  @Test func aPageStandsInTheReplyAndNotInTheOutput() throws {
    let exchange = try client.execute("page long text")
    #expect(exchange.names == ["busy", "execute_input", "idle"])
    #expect(
      exchange.reply.content["payload"]
        == [["source": "page", "data": ["text/plain": "long text"], "start": 0]])
  }

  @Test func printedTextArrivesWhileTheCellRuns() throws {
    let id = try client.send("execute_request", ["code": "print early\nsleep 3000"])
    let started = ContinuousClock.now
    _ = try client.next(on: client.iopub, "text") { $0.type == "stream" && $0.parent == id }
    #expect(ContinuousClock.now - started < .seconds(1))
    running.kernel.interrupt()
    _ = try client.answer(to: id)
  }

  @Test func aFloodIsCompleteAndInFewMessages() throws {
    let exchange = try client.execute("flood 20000")
    #expect(exchange.text() == (0..<20_000).map { "line \($0)\n" }.joined())
    #expect(exchange.published.count < 200)
  }

  @Test func anErrorIsPublishedAndAnswered() throws {
    let exchange = try client.execute("print before\nfail it broke")
    #expect(exchange.names == ["busy", "execute_input", "stream", "error", "idle"])
    let error = exchange.published[3].content
    #expect(error["ename"] == "EchoError")
    #expect(error["evalue"] == "it broke")
    #expect(error["traceback"] == ["EchoError: it broke"])
    #expect(exchange.reply.content["status"] == "error")
    #expect(exchange.reply.content["evalue"] == "it broke")
    #expect(exchange.reply.content["execution_count"] == 1)
  }

  @Test func silentCellsPublishNothingAndAreNotCounted() throws {
    let silent = try client.execute("print x\nshow y\nz", ["silent": true])
    #expect(silent.names == ["busy", "idle"])
    #expect(try client.execute("a").reply.content["execution_count"] == 1)
  }

  @Test func cellsOutsideTheHistoryAreNotCounted() throws {
    _ = try client.execute("a", ["store_history": false])
    #expect(try client.execute("b").reply.content["execution_count"] == 1)
    #expect(try client.execute("c").reply.content["execution_count"] == 2)
    let history = try client.exchange("history_request", ["hist_access_type": "tail", "n": 9])
    #expect(history.reply.content["history"] == [[1, 1, "b"], [1, 2, "c"]])
  }

  @Test func userExpressionsAreAnsweredOneByOne() throws {
    let exchange = try client.execute(
      "nothing", ["user_expressions": ["good": "print hidden\nvalue", "bad": "fail no"]])
    #expect(exchange.names == ["busy", "execute_input", "idle"])
    let results = exchange.reply.content["user_expressions"]
    #expect(results?["good"]?["status"] == "ok")
    #expect(results?["good"]?["data"]?["text/plain"] == "value")
    #expect(results?["bad"]?["status"] == "error")
    #expect(results?["bad"]?["evalue"] == "no")
  }

  @Test func anErrorAbortsTheCellsThatWait() throws {
    let ids = try ["sleep 100\nfail x", "a", "b"].map {
      try client.send("execute_request", ["code": .string($0)])
    }
    let replies = try ids.map { try client.answer(to: $0) }
    #expect(replies.map { $0.content["status"] } == ["error", "aborted", "aborted"])
    // Messaging in Jupyter: an aborted reply has no field but its status.
    #expect(replies[1].content == ["status": "aborted"])
    #expect(try client.published(about: ids[2]).map(\.name) == ["busy", "idle"])
    #expect(try client.execute("c").reply.content["execution_count"] == 2)
  }

  @Test func anErrorAbortsNothingWhereTheClientSaysSo() throws {
    let ids = try ["sleep 50\nfail x", "a"].map {
      try client.send("execute_request", ["code": .string($0), "stop_on_error": false])
    }
    let replies = try ids.map { try client.answer(to: $0) }
    #expect(replies.map { $0.content["status"] } == ["error", "ok"])
  }

  @Test func inputIsAskedOfTheClientThatRunsTheCell() throws {
    let id = try client.send("execute_request", ["code": "print before\nask Name?"])
    let question = try client.next(on: client.stdin, "question")
    #expect(question.type == "input_request")
    #expect(question.parent == id)
    #expect(question.content == ["prompt": "Name?", "password": false])
    try client.send("input_reply", ["value": "Дарья 🌱"], on: client.stdin)
    let published = try client.published(about: id)
    #expect(
      published.last { $0.type == "execute_result" }?.content["data"]?["text/plain"]
        == "Дарья 🌱")
  }

  @Test func passwordsAreAskedHidden() throws {
    let id = try client.send("execute_request", ["code": "password Key?"])
    let question = try client.next(on: client.stdin, "question")
    #expect(question.content["password"] == true)
    try client.send("input_reply", ["value": "x"], on: client.stdin)
    #expect(try client.answer(to: id).content["status"] == "ok")
  }

  @Test func inputIsRefusedWhereTheClientTakesNone() throws {
    let exchange = try client.execute("ask Name?", ["allow_stdin": false])
    #expect(exchange.reply.content["evalue"]?.text?.contains("does not take input") == true)
  }

  @Test func aWaitingQuestionCanBeInterrupted() throws {
    let id = try client.send("execute_request", ["code": "ask Name?"])
    _ = try client.next(on: client.stdin, "question")
    _ = try client.exchange("interrupt_request", on: client.control)
    #expect(try client.answer(to: id).content["ename"] == "Interrupted")
  }

  @Test(arguments: ["é", "e\u{301}", "土壌", "🌱👩‍🌾", "\u{1}\u{7F}\u{2028}", "a\u{0}b"])
  func textArrivesAsItWas(_ text: String) throws {
    let exchange = try client.execute("print \(text)")
    #expect(Array(exchange.text().unicodeScalars) == Array((text + "\n").unicodeScalars))
  }

  @Test func hugeMessagesArriveWhole() throws {
    let text = String(repeating: "soil ", count: 1_000_000)
    let exchange = try client.execute("print \(text)")
    #expect(exchange.text().utf8.count == text.utf8.count + 1)
    let display = try client.execute("big 5000000").published[2]
    #expect(display.content["data"]?["text/plain"]?.text?.utf8.count == 5_000_000)
  }

  @Test func requestsWithoutCodeAreAnswered() throws {
    let exchange = try client.exchange("execute_request", ["code": 3])
    #expect(exchange.reply.content["status"] == "error")
    #expect(exchange.names == ["busy", "idle"])
  }
}

import Foundation
import JupyterKernel
import Testing

@Suite(.serialized) struct KernelControlTests {
  private let running: RunningKernel
  private let client: DummyFrontend

  init() throws {
    running = try RunningKernel()
    client = try DummyFrontend(running.kernel.connection)
  }

  private func startCell(_ code: String) throws -> String {
    let id = try client.send("execute_request", ["code": .string(code)])
    _ = try client.next(on: client.iopub, "busy") { $0.name == "busy" && $0.parent == id }
    return id
  }

  @Test(arguments: [true, false]) func anInterruptStopsTheCell(onControl: Bool) throws {
    let id = try startCell("sleep 10000")
    let started = ContinuousClock.now
    let socket = onControl ? client.control : client.shell
    let interrupt = try client.send("interrupt_request", on: socket)
    #expect(
      try client.next(on: socket, "interrupt_reply") { $0.parent == interrupt }.content
        == ["status": "ok"])
    let reply = try client.answer(to: id)
    #expect(ContinuousClock.now - started < .milliseconds(500))
    #expect(reply.content["status"] == "error")
    #expect(reply.content["ename"] == "Interrupted")
    #expect(try client.published(about: id).map(\.name).suffix(2) == ["error", "idle"])
  }

  @Test func anInterruptBetweenCellsHarmsNoLaterCell() throws {
    _ = try client.exchange("interrupt_request", on: client.control)
    #expect(try client.execute("a").reply.content["status"] == "ok")
    #expect(try client.execute("sleep 20").reply.content["status"] == "ok")
  }

  @Test func anInterruptAbortsTheCellsThatWait() throws {
    let id = try startCell("sleep 10000")
    let next = try client.send("execute_request", ["code": "a"])
    _ = try client.exchange("interrupt_request", on: client.control)
    _ = try client.answer(to: id)
    #expect(try client.answer(to: next).content["status"] == "aborted")
  }

  @Test(arguments: [true, false]) func shutdownIsAnsweredAndEndsTheKernel(restart: Bool) throws {
    let reply = try client.exchange(
      "shutdown_request", ["restart": .bool(restart)], on: client.control)
    #expect(reply.reply.content == ["status": "ok", "restart": .bool(restart)])
    #expect(reply.names == ["busy", "shutdown_reply", "idle"])
    #expect(running.hasEnded(within: 1_000))
  }

  @Test func shutdownStopsACellThatListens() throws {
    let id = try startCell("sleep 10000")
    let started = ContinuousClock.now
    _ = try client.exchange("shutdown_request", ["restart": false], on: client.control)
    #expect(try client.answer(to: id).content["status"] == "error")
    #expect(running.hasEnded(within: 1_000))
    #expect(ContinuousClock.now - started < .seconds(1))
  }

  @Test func shutdownDoesNotWaitForACellThatHearsNothing() throws {
    _ = try startCell("stubborn 1500")
    let started = ContinuousClock.now
    _ = try client.exchange("shutdown_request", ["restart": false], on: client.control)
    #expect(running.hasEnded(within: 1_000))
    #expect(ContinuousClock.now - started < .seconds(1))
    usleep(1_600_000)
  }

  @Test func shutdownEndsAWaitingQuestion() throws {
    let id = try client.send("execute_request", ["code": "ask Name?"])
    _ = try client.next(on: client.stdin, "question")
    _ = try client.exchange("shutdown_request", ["restart": false], on: client.shell)
    #expect(try client.answer(to: id).content["status"] == "error")
    #expect(running.hasEnded(within: 1_000))
  }

  @Test func theHeartbeatEchoesWhileACellRuns() throws {
    _ = try startCell("stubborn 300")
    try client.heartbeat.send([Frame("ping".utf8)])
    #expect(try client.heartbeat.wait(milliseconds: 200).message)
    #expect(try client.heartbeat.receive() == [Frame("ping".utf8)])
  }

  @Test func everyClientIsWelcomedAndSeesEverything() throws {
    let second = try DummyFrontend(running.kernel.connection)
    let exchange = try client.execute("hello")
    #expect(try second.published(about: exchange.id).map(\.name) == exchange.names)
  }
}

import ArgumentParser
import Basics
import Development
import Display
import Foundation
import SolumBindings
import SwiftCells

/// `dev fuzz cells`: damaged cells, looking for one that ends the process.
///
/// The cell that runs is kept in a file, so that a crash leaves it behind.
struct CellFuzzCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cells", abstract: "Runs damaged cells; any of them may fail, none may crash.")

  @Option(help: "How long, in seconds.")
  var seconds = 60.0

  @Option(help: "How many cells, instead of how long.")
  var cells: Int?

  @Option(help: "The seed of the damage.")
  var seed = 1

  func run() throws {
    let repository = try Repository()
    // The shapes are of the kinds that end a process: chains, and sizes beyond all memory.
    let texts = try ["Tests/SwiftCellsTests/Programs", "Tests/Fuzz/Programs"].flatMap { folder in
      try repository.swiftFiles(under: folder).map { try repository.text(of: $0) }
    }
    var mutator = CellMutator(texts: texts, seed: seed)
    let kept = FileManager.default.temporaryDirectory.appendingPathComponent(
      "solum-fuzz-\(ProcessInfo.processInfo.processIdentifier).swift")
    let vocabulary = Vocabulary.solum()
    var counts = (total: 0, ran: 0, failed: 0, interrupted: 0)
    let end = ContinuousClock.now + .seconds(seconds)
    while cells.map({ counts.total < $0 }) ?? (ContinuousClock.now < end) {
      let cell = mutator.next()
      try Data(cell.utf8).write(to: kept)
      counts.total += 1
      let started = ContinuousClock.now
      defer { reportSlow(cell, ContinuousClock.now - started) }
      switch try FuzzRun(cell: cell, vocabulary: vocabulary).outcome() {
      case .value: counts.ran += 1
      case .failure: counts.failed += 1
      case .interrupted: counts.interrupted += 1
      }
    }
    try FileManager.default.removeItem(at: kept)
    print(
      "\(counts.total.counted("cell")): \(counts.ran) ran, \(counts.failed) failed, "
        + "\(counts.interrupted) were stopped, none crashed")
  }
}

extension CellFuzzCommand {
  /// A cell is stopped after 300 ms; one that goes on for long does not listen.
  private func reportSlow(_ cell: String, _ time: Duration) {
    if time < .seconds(3) { return }
    print("\(time / .seconds(1)) s for a cell that should have stopped:\n\(cell)\n")
  }
}

/// One cell in a session of its own, stopped after a moment; help is asked for as well.
private struct FuzzRun {
  let cell: String
  let vocabulary: Vocabulary

  func outcome() throws -> CellOutcome {
    let session = try CellSession(vocabulary: vocabulary, stackSize: 8 << 20)
    let length = cell.unicodeScalars.count
    _ = session.complete(cell, at: length / 2)
    _ = session.inspect(cell, at: length / 3)
    _ = session.completeness(cell)
    let stopper = DispatchSource.makeTimerSource(queue: .global())
    let cancellation = CancellationToken()
    stopper.schedule(deadline: .now() + .milliseconds(300))
    stopper.setEventHandler { cancellation.cancel() }
    stopper.resume()
    defer { stopper.cancel() }
    return session.evaluate(cell, name: "fuzz", output: SilentOutput(), cancellation: cancellation)
  }
}

import ArgumentParser
import Development
import Display
import Foundation
import SolumBindings
import SwiftCells

/// `dev bench cells`: checking cells and calling the libraries from them.
struct CellBenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cells",
    abstract: "Times checking a cell and calling the libraries; one figure a line, in seconds.")

  @Option(help: "How often each is timed; the median counts.")
  var rounds = 201

  func run() throws {
    let repository = try Repository()
    let dense = try repository.text(of: "Tests/Benchmarks/Cells/fifty.swift")
    print("dense", median(of: try checkTimes(dense)))
    print("check", median(of: try fifties(repository).map { median(of: try checkTimes($0)) }))
    print("call", try median(of: callTimes()))
  }

  /// The programs of the language tests that have about fifty lines.
  private func fifties(_ repository: Repository) throws -> [String] {
    try repository.swiftFiles(under: "Tests/SwiftCellsTests/Programs/Accepted")
      .map { try repository.text(of: $0) }
      .filter { (45...55).contains($0.split(separator: "\n").count) }
  }

  /// Parses and checks the cell, which none of the later rounds may remember.
  private func checkTimes(_ cell: String) throws -> [Double] {
    let session = try CellSession(vocabulary: .solum())
    return (0..<rounds).map { round in
      seconds { _ = session.check(cell, name: "In[\(round)]") }
    }
  }

  /// The time of one call of a library initialiser in a loop, less that of the loop.
  private func callTimes() throws -> [Double] {
    let calls = 20_000
    let session = try CellSession(vocabulary: .solum())
    func time(_ body: String) throws -> Double {
      let cell = "for step in 0..<\(calls) { \(body) }"
      var outcome = CellOutcome.interrupted
      let spent = seconds {
        outcome = session.evaluate(cell, name: "bench", output: SilentOutput())
      }
      guard case .value = outcome else { throw ValidationError("the cell failed: \(outcome)") }
      return spent
    }
    return try (0..<max(1, rounds / 10)).map { _ in
      try max(0, time("_ = Dropout(0.5)") - time("_ = step")) / Double(calls)
    }
  }

  private func seconds(_ work: () throws -> Void) rethrows -> Double {
    let started = ContinuousClock.now
    try work()
    return (ContinuousClock.now - started) / .seconds(1)
  }

  private func median(of values: [Double]) -> Double {
    values.sorted()[values.count / 2]
  }
}

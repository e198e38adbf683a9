import ArgumentParser
import BindingsGenerator
import Development
import Foundation

/// `dev bindings`: writes the registrations and the reference pages from the public declarations.
struct BindingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bindings",
    abstract: "Writes the registrations and reference pages from the public declarations.")

  @Flag(help: "Writes nothing; fails where what is written differs from what is there.")
  var check = false

  func run() throws {
    let repository = try Repository()
    let generation = try Generation(root: repository.root)
    let output = GeneratedTree(root: repository.root, files: generation.files)
    let changes = output.changes
    if !check { try output.write() }
    for change in changes { print(change) }
    print(summary(of: generation))
    let isStale = check && !changes.isEmpty
    if isStale { print("error: the bindings are stale; run `swift run -c release dev bindings`") }
    if isStale || !generation.report.isComplete { throw ExitCode.failure }
  }

  /// What became of the symbols, room by room, and what is missing.
  private func summary(of generation: Generation) -> String {
    let report = generation.report
    var lines: [String] = []
    for room in generation.libraries.map(\.name) {
      guard let count = report.counts[room] else { continue }
      lines.append(
        "\(room): \(count.generated) generated, \(count.covered) by conformance, "
          + "\(count.renamed) renamed, \(count.leftOut) left out")
    }
    lines += report.unbound.map { "error: \($0.id) has no binding: \($0.reason)" }
    lines += report.staleLeftOut.map { "error: LeftOut names \($0), which is no public symbol" }
    return lines.joined(separator: "\n")
  }
}

import ArgumentParser
import Development
import Foundation

/// A program that a command starts.
struct Tool {
  /// The arguments, the program's name first.
  let words: [String]
  /// Variables to set for it.
  var environment: [String: String] = [:]

  /// Runs the program in the tree, its output shown as it comes.
  ///
  /// - Throws: `ExitCode` of the program where it fails.
  func run(in repository: Repository) throws {
    print("$ " + shownCommand)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.currentDirectoryURL = repository.root
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
  }

  /// Runs the program in a folder and returns what it prints.
  ///
  /// - Throws: `ExitCode` of the program where it fails.
  func output(in folder: URL) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.currentDirectoryURL = folder
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
    return String(decoding: data, as: UTF8.self)
  }

  /// Builds the tests along with everything else, and runs those whose name matches.
  static func runTests(
    filter: String?, environment: [String: String] = [:], in repository: Repository
  ) throws {
    try Tool(words: ["swift", "build", "-c", "release", "--build-tests"]).run(in: repository)
    let words = ["swift", "test", "-c", "release", "--skip-build"]
    try Tool(words: words + (filter.map { ["--filter", $0] } ?? []), environment: environment)
      .run(in: repository)
  }

  /// The command, a long list of files cut short.
  private var shownCommand: String {
    let rest = words.count - 8
    return words.prefix(8).joined(separator: " ") + (rest > 0 ? " … (\(rest) more)" : "")
  }
}

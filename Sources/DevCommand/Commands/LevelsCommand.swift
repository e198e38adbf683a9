import ArgumentParser
import Development
import Foundation

/// `dev levels`: no code compiled for one level of processors can end up in the way of another.
///
/// Functions of the standard library that a loop makes a copy of for itself are weak symbols. Where two
/// objects hold one, the linker keeps either: code for AVX-512 would then run everywhere. So no weak
/// function of a level's objects may stand in any other object.
struct LevelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "levels",
    abstract: "Checks that the code of one level of processors stays within its loops.")

  /// Targets that are compiled for more than every processor has.
  private static let levels = ["PortableLoops", "V3Loops", "V4Loops"]

  func run() throws {
    let folder = try Repository().root.appendingPathComponent(".build/release")
    let targets = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".build") }.sorted()
    var owners: [String: Set<String>] = [:]
    var weak: [String: Set<String>] = [:]
    for target in targets {
      let name = String(target.dropLast(".build".count))
      for symbol in try Self.functions(in: folder.appendingPathComponent(target)) {
        owners[symbol.name, default: []].insert(name)
        if symbol.isWeak, Self.levels.contains(name) { weak[name, default: []].insert(symbol.name) }
      }
    }
    let missing = Self.levels.filter { weak[$0] == nil && !targets.contains("\($0).build") }
    guard missing.isEmpty else {
      throw ValidationError(
        "\(folder.path) holds no objects of \(missing.joined(separator: ", ")); "
          + "build everything first: make build")
    }
    let shared = weak.values.reduce(into: Set()) { $0.formUnion($1) }
      .filter { owners[$0, default: []].count > 1 }.sorted()
    for name in shared {
      print("\(name): \(owners[name, default: []].sorted().joined(separator: ", "))")
    }
    guard shared.isEmpty else {
      print(
        "Weak functions of compiled levels stand in other objects too. Write own forms that are "
          + "always inlined.")
      throw ExitCode.failure
    }
    let counts = Self.levels.map { "\($0) \(weak[$0, default: []].count)" }
    print("Weak functions, none of them elsewhere: \(counts.joined(separator: ", "))")
  }

  /// The functions that the objects of a target define.
  private static func functions(in folder: URL) throws -> [(name: String, isWeak: Bool)] {
    let objects = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".o") }
    guard !objects.isEmpty else { return [] }
    let lines = try Tool(words: ["nm", "--defined-only"] + objects).output(in: folder)
    return lines.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard words.count == 3, ["T", "W"].contains(words[1]) else { return nil }
      return (String(words[2]), words[1] == "W")
    }
  }
}

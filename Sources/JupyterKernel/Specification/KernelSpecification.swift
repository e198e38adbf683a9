import Basics
import Foundation

/// What Jupyter needs to know to start the kernel: the `kernel.json` of a folder.
package struct KernelSpecification: Equatable, Sendable {
  /// The name of the folder, by which `--kernel` chooses the kernel.
  package var name: String
  /// The name in menus.
  package var displayName: String
  /// The absolute path of the program that is the kernel.
  package var executable: String
  /// What the program is called with; `{connection_file}` is replaced by Jupyter.
  package var arguments: [String]
  /// Environment variables that Jupyter sets for the kernel.
  package var environment: [String: String]
  /// The version of the program.
  package var version: String

  /// The mark by which a later installation knows its own folder.
  private static let mark = "solum"

  /// Makes a specification.
  package init(
    name: String = "solum", displayName: String = "Swift (Solum)", executable: String,
    arguments: [String] = ["kernel", "{connection_file}"], environment: [String: String] = [:],
    version: String
  ) {
    self.name = name
    self.displayName = displayName
    self.executable = executable
    self.arguments = arguments
    self.environment = environment
    self.version = version
  }

  /// The content of `kernel.json`.
  package var json: JSONValue {
    var metadata: JSONObject = [
      "debugger": false, Self.mark: ["version": .string(version)],
    ]
    if ZeroMQContext.hasEncryption { metadata["supported_encryption"] = ["curve"] }
    return [
      "argv": .array(([executable] + arguments).map { .string($0) }),
      "display_name": .string(displayName),
      "language": "swift",
      "interrupt_mode": "message",
      "kernel_protocol_version": .string(MessageCodec.protocolVersion),
      "env": .object(
        JSONObject(environment.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })),
      "metadata": .object(metadata),
    ]
  }
}

// MARK: - Installing

extension KernelSpecification {
  /// Writes the specification and the logos, whole or not at all. An earlier installation of the
  /// same program is replaced, a kernel of another program is not.
  ///
  /// - Returns: The folder that was written.
  /// - Throws: ``KernelSpecificationError``.
  @discardableResult
  package func install(in place: KernelSpecificationPlace) throws -> String {
    guard executable.hasPrefix("/"), FileManager.default.isExecutableFile(atPath: executable) else {
      throw KernelSpecificationError.notExecutable(path: executable)
    }
    let folder = try Self.folder(name, in: place)
    guard !Self.exists(folder) || Self.isOwn(folder) else {
      throw KernelSpecificationError.foreign(folder: folder.path)
    }
    let draft = folder.deletingLastPathComponent()
      .appendingPathComponent(".\(name)-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: draft, withIntermediateDirectories: true)
      try Data(json.prettyText.utf8).write(to: draft.appendingPathComponent("kernel.json"))
      for (file, data) in KernelLogos.files {
        try data.write(to: draft.appendingPathComponent(file))
      }
      try Self.replace(folder, by: draft)
    } catch {
      try? FileManager.default.removeItem(at: draft)
      throw KernelSpecificationError.file(path: folder.path, reason: Self.reason(error))
    }
    return folder.path
  }

  /// Removes an installation.
  ///
  /// - Returns: The folder that is gone.
  /// - Throws: ``KernelSpecificationError``.
  @discardableResult
  package static func uninstall(
    name: String = "solum", from place: KernelSpecificationPlace
  ) throws -> String {
    let folder = try folder(name, in: place)
    guard exists(folder) else {
      throw KernelSpecificationError.notInstalled(folder: folder.path)
    }
    guard isOwn(folder) else { throw KernelSpecificationError.foreign(folder: folder.path) }
    do {
      try FileManager.default.removeItem(at: folder)
    } catch {
      throw KernelSpecificationError.file(path: folder.path, reason: reason(error))
    }
    return folder.path
  }

  private static func folder(_ name: String, in place: KernelSpecificationPlace) throws -> URL {
    let allowed = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."):
        true
      default: false
      }
    }
    guard allowed, !name.isEmpty, !name.hasPrefix(".") else {
      throw KernelSpecificationError.badName(name)
    }
    // Jupyter looks for kernels by their name in lower case.
    return URL(fileURLWithPath: try place.folder).appendingPathComponent(name.lowercased())
  }

  private static func exists(_ folder: URL) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: folder.path)) != nil
  }

  private static func isOwn(_ folder: URL) -> Bool {
    let file = folder.appendingPathComponent("kernel.json").path
    guard let bytes = try? readFile(file, maximumSize: 1 << 20),
      let json = try? JSONValue(parsing: bytes)
    else { return false }
    return json["metadata"]?[mark]?.members != nil
  }

  private static func replace(_ folder: URL, by draft: URL) throws {
    let files = FileManager.default
    guard exists(folder) else { return try files.moveItem(at: draft, to: folder) }
    let old = draft.appendingPathExtension("old")
    try files.moveItem(at: folder, to: old)
    do {
      try files.moveItem(at: draft, to: folder)
    } catch {
      try? files.moveItem(at: old, to: folder)
      throw error
    }
    try? files.removeItem(at: old)
  }

  private static func reason(_ error: any Error) -> String {
    (error as NSError).localizedDescription
  }
}

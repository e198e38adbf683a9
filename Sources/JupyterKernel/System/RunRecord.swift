import Basics
import Foundation
import Glibc

/// What the kernel is at, kept in a file beside its connection file.
///
/// A clean end takes the file away. A kernel that finds one beside its own connection file knows
/// that the kernel before it was killed, and in which cell. Where the file cannot be made, nothing
/// is kept.
package final class RunRecord: Sendable {
  private static let width = 20

  private let path: String
  private let descriptor: Int32
  /// How the kernel before this one ended; `nil` where it said good-bye.
  package let earlier: SuddenEnd?

  /// Looks for the record of the kernel before this one, and starts a new one.
  package init?(connectionFile: String) {
    let place = URL(fileURLWithPath: connectionFile)
    let folder = place.deletingLastPathComponent().path
    Self.sweep(folder)
    path = "\(folder)/\(Self.name(place.lastPathComponent))"
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return nil }
    earlier = Self.number(descriptor).map { SuddenEnd(cell: $0 > 0 ? $0 : nil) }
    write(0)
  }

  deinit { close(descriptor) }

  /// Notes that a cell runs.
  func begin(_ cell: Int) { write(cell) }

  /// Notes that no cell runs.
  func end() { write(0) }

  /// Says good-bye.
  func remove() { unlink(path) }

  private func write(_ cell: Int) {
    let digits = String(cell)
    let text = digits + String(repeating: " ", count: max(0, Self.width - digits.utf8.count)) + "\n"
    _ = pwrite(descriptor, text, text.utf8.count, 0)
  }

  private static func number(_ descriptor: Int32) -> Int? {
    var bytes = [UInt8](repeating: 0, count: width)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    let word = bytes.prefix(max(0, count)).prefix { $0 != UInt8(ascii: " ") }
    return Int(String(decoding: word, as: UTF8.self))
  }

  private static func name(_ connectionFile: String) -> String { ".\(connectionFile).running" }

  /// Removes the records of killed kernels whose connection files are gone.
  private static func sweep(_ folder: String) {
    let names = Set((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    for record in names where record.hasPrefix(".") && record.hasSuffix(".running") {
      let owner = String(record.dropFirst().dropLast(".running".count))
      if owner.hasSuffix(".json"), !names.contains(owner) { unlink("\(folder)/\(record)") }
    }
  }
}

/// The end of a kernel that could say nothing.
package struct SuddenEnd: Equatable, Sendable, CustomStringConvertible {
  /// The number of the cell that ran, or `nil` between cells.
  package let cell: Int?

  /// The sentence for the user.
  package var description: String {
    guard let cell else {
      return "The kernel before this one was killed while no cell ran; its variables are lost."
    }
    return "The kernel before this one was killed while cell [\(cell)] ran, probably by the system "
      + "for want of memory; its variables are lost."
  }
}

import Basics
import Foundation

/// What files say about how they were made.
package enum Provenance {
  /// The version of the program, the kernel and the libraries.
  package static let version = "0.1.0"
  /// The program with its version.
  package static let software = "Solum \(version)"

  /// The level of processors whose loops compute; last digits of networks differ between some levels.
  package static var loops: String { ProcessorLevel.used.rawValue }

  /// The time that files are dated with; `nil` for the time at which they are made. Tests set it, so
  /// that equal work makes equal files.
  @TaskLocal package static var time: Date?

  /// The time of now, or the one that is set, as ISO 8601 writes it, for example
  /// `2026-03-01T12:30:00Z`.
  package static var date: String { (time ?? Date()).ISO8601Format() }
}

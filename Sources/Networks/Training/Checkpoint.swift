import Basics
import Foundation

/// The file that keeps the state of a training.
final class Checkpoint {
  let path: String
  let fingerprint: String
  private var latest: TrainingState?
  private var lastWrite = ContinuousClock.now
  private static let interval = Duration.seconds(30)

  init(_ path: String, _ fingerprint: String) {
    self.path = FilePaths.expanded(path)
    self.fingerprint = fingerprint
  }

  /// Takes the state after an epoch and writes it when the last time was long ago.
  func keep(_ state: TrainingState) throws {
    latest = state
    if ContinuousClock.now - lastWrite >= Self.interval { try write() }
  }

  /// Writes the state of the last whole epoch.
  func write() throws {
    guard let latest else { return }
    try latest.write(to: path)
    lastWrite = ContinuousClock.now
  }

  /// Removes the file of a training that has come to its end.
  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }
}

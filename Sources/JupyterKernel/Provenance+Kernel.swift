import CZeroMQ
import Display
import GRDB

extension Provenance {
  /// The libraries that a kernel speaks and remembers with.
  package static var kernel: [Part] {
    var (major, minor, patch): (Int32, Int32, Int32) = (0, 0, 0)
    zmq_version(&major, &minor, &patch)
    let database = try? DatabaseQueue().read {
      try String.fetchOne($0, sql: "SELECT sqlite_version()")
    }
    return [
      Part("ZeroMQ", "\(major).\(minor).\(patch)"),
      Part("SQLite", (database ?? nil) ?? "unknown"),
    ]
  }
}

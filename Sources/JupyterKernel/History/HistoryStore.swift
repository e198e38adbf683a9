import Foundation
import GRDB

/// The cells that were run, in this session and the ones before it, kept in an SQLite database.
///
/// The database is opened at the first use, on a queue of its own, and cells are written behind
/// the back of whoever runs them. Several kernels may share a file. Where the file cannot be used,
/// the history lives in memory and a remark is logged.
package final class HistoryStore: @unchecked Sendable {
  private let queue = DispatchQueue(label: "solum.history", qos: .utility)
  private let path: String?
  // Used on the queue only.
  private var opened: (database: DatabaseQueue, session: Int)?

  /// Makes a store.
  ///
  /// - Parameter path: The file, made at first use; `nil` keeps the history in memory.
  package init(path: String?) {
    self.path = path
  }

  /// Keeps a cell.
  package func record(line: Int, _ input: String, output: String?) {
    queue.async { [self] in
      perform { database, session in
        try database.execute(
          sql: """
            INSERT OR REPLACE INTO entry (session, line, input, output) VALUES (?, ?, ?, ?)
            """, arguments: [session, line, input, output])
      }
    }
  }

  /// The entries somebody asked for, oldest first.
  package func entries(for request: HistoryRequest) -> [HistoryEntry] {
    queue.sync {
      perform { database, session in
        try request.access.statement(currentSession: session).fetch(database)
      } ?? []
    }
  }

  /// Waits until everything is written.
  ///
  /// - Returns: Whether that took no longer than the time.
  @discardableResult
  package func flush(milliseconds: Int) -> Bool {
    let done = DispatchSemaphore(value: 0)
    queue.async { done.signal() }
    return done.wait(timeout: .now() + .milliseconds(milliseconds)) == .success
  }
}

// MARK: - The database

extension HistoryStore {
  private func perform<Result>(_ body: (Database, _ session: Int) throws -> Result) -> Result? {
    do {
      let (database, session) = try open()
      return try database.write { try body($0, session) }
    } catch {
      KernelLog.write("history: \(error)")
      return nil
    }
  }

  private func open() throws -> (DatabaseQueue, Int) {
    if let opened { return opened }
    var database: DatabaseQueue
    var session: Int
    do {
      database = try Self.connect(path)
      session = try Self.prepare(database)
    } catch {
      KernelLog.write("history: \(path ?? "memory"): \(error); it is kept in memory instead")
      database = try Self.connect(nil)
      session = try Self.prepare(database)
    }
    opened = (database, session)
    return (database, session)
  }

  private static func connect(_ path: String?) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(2)
    guard let path else { return try DatabaseQueue(configuration: configuration) }
    try FileManager.default.createDirectory(
      at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    configuration.journalMode = .wal
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = NORMAL") }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Makes the tables and starts a session.
  private static func prepare(_ database: DatabaseQueue) throws -> Int {
    try database.write { database in
      try database.execute(
        sql: """
          CREATE TABLE IF NOT EXISTS session (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            started TEXT NOT NULL
          );
          CREATE TABLE IF NOT EXISTS entry (
            session INTEGER NOT NULL,
            line INTEGER NOT NULL,
            input TEXT NOT NULL,
            output TEXT,
            PRIMARY KEY (session, line)
          );
          """)
      try database.execute(
        sql: "INSERT INTO session (started) VALUES (?)", arguments: [timestamp()])
      return Int(database.lastInsertedRowID)
    }
  }
}

/// A query whose rows are entries.
private struct EntryStatement {
  let sql: String
  let arguments: StatementArguments

  func fetch(_ database: Database) throws -> [HistoryEntry] {
    try Row.fetchAll(database, sql: sql, arguments: arguments).map { row in
      HistoryEntry(
        session: row["session"], line: row["line"], input: row["input"], output: row["output"])
    }
  }
}

extension HistoryRequest.Access {
  /// The query that finds the entries, oldest first.
  fileprivate func statement(currentSession: Int) -> EntryStatement {
    switch self {
    case .tail(let count):
      return EntryStatement(sql: Self.last("SELECT * FROM entry"), arguments: [count])
    case .range(let session, let start, let stop):
      let number = session > 0 ? session : currentSession + max(session, -currentSession)
      return EntryStatement(
        sql: """
          SELECT * FROM entry WHERE session = ? AND line >= ? AND line < ? ORDER BY line
          """, arguments: [number, start, stop ?? Int.max])
    case .search(let pattern, let count, let isUnique):
      let matching =
        isUnique
        ? """
        SELECT * FROM entry AS one WHERE input GLOB ? AND NOT EXISTS (
          SELECT 1 FROM entry AS two WHERE two.input = one.input
          AND (two.session, two.line) > (one.session, one.line))
        """ : "SELECT * FROM entry WHERE input GLOB ?"
      return EntryStatement(sql: Self.last(matching), arguments: [pattern, count ?? -1])
    }
  }

  /// The last rows of a query, oldest first; a negative number is all of them.
  private static func last(_ query: String) -> String {
    """
    SELECT * FROM (\(query) ORDER BY session DESC, line DESC LIMIT ?) ORDER BY session, line
    """
  }
}

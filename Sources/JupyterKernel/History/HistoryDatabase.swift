import Foundation
import GRDB

/// A database of cells, in a file or in memory, in which one session has been started.
struct HistoryDatabase {
  /// How long to wait for another process that holds the file, in seconds.
  private static let patience = 0.25

  private let queue: DatabaseQueue
  private let session: Int

  /// Opens a file, which is made where there is none, and starts a session; `nil` is memory.
  init(path: String?) throws {
    queue = try Self.connect(path)
    session = try Self.prepare(queue)
  }

  /// Keeps cells; one that is there already is replaced.
  func save(_ lines: [HistoryLine]) throws {
    try queue.write { database in
      for line in lines {
        try database.execute(
          sql: """
            INSERT OR REPLACE INTO entry (session, line, input, output) VALUES (?, ?, ?, ?)
            """, arguments: [session, line.number, line.input, line.output])
      }
    }
  }

  /// The entries somebody asked for, oldest first.
  func entries(for request: HistoryRequest) throws -> [HistoryEntry] {
    try queue.read { try request.access.statement(currentSession: session).fetch($0) }
  }

  private static func connect(_ path: String?) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    guard let path else { return try DatabaseQueue(configuration: configuration) }
    try FileManager.default.createDirectory(
      at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    configuration.journalMode = .wal
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = NORMAL") }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Makes the tables and starts a session.
  private static func prepare(_ queue: DatabaseQueue) throws -> Int {
    try queue.write { database in
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

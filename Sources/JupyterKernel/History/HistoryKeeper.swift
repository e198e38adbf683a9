import GRDB

/// The cells of the running session in memory, and in a file as far as it can be written.
struct HistoryKeeper {
  private let path: String?
  private var file: HistoryDatabase?
  private var isFileUsable: Bool
  private var memory: HistoryDatabase?

  /// Describes a history; nothing is opened yet.
  init(path: String?) {
    self.path = path
    isFileUsable = path != nil
  }

  /// Keeps cells.
  ///
  /// - Returns: Whether they lie where they belong; `false` while another process holds the file,
  ///   and they have to be kept again later.
  mutating func save(_ lines: [HistoryLine]) -> Bool {
    inMemory { try $0.save(lines) }
    return inFile { try $0.save(lines) } != nil || !isFileUsable
  }

  /// The entries somebody asked for, oldest first; those of the running session only where the
  /// file cannot be read.
  mutating func entries(for request: HistoryRequest) -> [HistoryEntry] {
    inFile { try $0.entries(for: request) } ?? inMemory { try $0.entries(for: request) } ?? []
  }

  private mutating func inFile<Result>(_ work: (HistoryDatabase) throws -> Result) -> Result? {
    guard isFileUsable, let path else { return nil }
    do {
      let database = try file ?? HistoryDatabase(path: path)
      file = database
      return try work(database)
    } catch let error as DatabaseError
      where [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode)
    {
      return nil
    } catch {
      KernelLog.write("history: \(path): \(error); it is kept in memory instead")
      isFileUsable = false
      return nil
    }
  }

  @discardableResult
  private mutating func inMemory<Result>(_ work: (HistoryDatabase) throws -> Result) -> Result? {
    do {
      let database = try memory ?? HistoryDatabase(path: nil)
      memory = database
      return try work(database)
    } catch {
      KernelLog.write("history: \(error)")
      return nil
    }
  }
}

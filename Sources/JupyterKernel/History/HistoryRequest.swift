import Basics

/// Which entries of the history somebody wants.
package struct HistoryRequest: Equatable, Sendable {
  /// The three ways to ask.
  package enum Access: Equatable, Sendable {
    /// The last entries of all sessions.
    case tail(count: Int)
    /// Lines of one session: 0 is the running one, -1 the one before it, positive numbers are the
    /// sessions themselves. The stop is excluded, `nil` is the end.
    case range(session: Int, start: Int, stop: Int?)
    /// The last entries that match a pattern with `*` and `?`.
    case search(pattern: String, count: Int?, isUnique: Bool)
  }

  /// Which entries.
  package let access: Access
  /// Whether results are wanted beside the source.
  package let wantsOutput: Bool

  /// Makes a request.
  package init(_ access: Access, wantsOutput: Bool = false) {
    self.access = access
    self.wantsOutput = wantsOutput
  }

  /// Reads the content of a `history_request`; `nil` where the way to ask is unknown.
  package init?(_ content: JSONValue) {
    wantsOutput = content["output"]?.flag ?? false
    let count = content["n"]?.integer.map { max(0, $0) }
    switch content["hist_access_type"]?.text {
    case "tail": access = .tail(count: count ?? 1_000)
    case "range":
      access = .range(
        session: content["session"]?.integer ?? 0, start: content["start"]?.integer ?? 0,
        stop: content["stop"]?.integer)
    case "search":
      access = .search(
        pattern: content["pattern"]?.text ?? "*", count: count,
        isUnique: content["unique"]?.flag ?? false)
    default: return nil
    }
  }
}

/// The columns that tell profiles apart: one, or several whose entries do so together, such as a
/// survey and the number of a profile in it.
///
/// A literal says it: `profile: "id"`, or `profile: ["survey", "number"]`. The identifiers shown
/// are the entries joined, as `North 2018 / 12`; an entry that is missing is a question mark.
public struct IdentifierColumns: Hashable, Sendable, ExpressibleByStringLiteral,
  ExpressibleByArrayLiteral, CustomStringConvertible
{
  /// The columns' names, in the order in which their entries are joined.
  public let columns: [String]

  /// Names the columns.
  ///
  /// - Parameter columns: One name or more.
  public init(_ columns: [String]) {
    self.columns = columns
  }

  /// Names one column.
  public init(stringLiteral column: String) {
    self.init([column])
  }

  /// Names several columns, as `["survey", "number"]`.
  public init(arrayLiteral columns: String...) {
    self.init(columns)
  }

  /// The names in quotation marks.
  public var description: String { WordList.text(columns.map { "“\($0)”" }) }
}

extension IdentifierColumns {
  /// The identifier of a row, from its entries without the spaces around them; empty where it has
  /// none of them.
  static func joined(_ parts: [String]) -> String {
    guard parts.count > 1, parts.contains(where: { !$0.isEmpty }) else { return parts.first ?? "" }
    // What separates parts must not stand within one: “a / b” and “c” are not “a” and “b / c”.
    return parts.map { $0.isEmpty ? "?" : $0.replacing(" / ", with: " // ") }
      .joined(separator: " / ")
  }
}

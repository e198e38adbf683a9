/// What the entries of a column are.
public enum ColumnType: String, Sendable, CaseIterable {
  /// Numbers.
  case number
  /// Whole numbers.
  case integer
  /// True and false.
  case logical
  /// Days and moments.
  case date
  /// Texts, identifiers among them.
  case text
  /// Texts that repeat: few classes, in an order.
  case category
  /// Entries of several types, as reports have them.
  case mixed

  /// Several of them, in a sentence.
  var plural: String {
    switch self {
    case .number: "numbers"
    case .integer: "whole numbers"
    case .logical: "truths"
    case .date: "dates"
    case .text: "texts"
    case .category: "categories"
    case .mixed: "entries of several types"
    }
  }

  /// Whether one can compute with the entries.
  var isNumeric: Bool { self == .number || self == .integer || self == .logical }
}

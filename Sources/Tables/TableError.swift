import Basics
import Display

/// What can be wrong with a request to a table or a column.
public enum TableError: Error, Equatable, CustomStringConvertible {
  /// A name that no column bears.
  case unknownColumn(String, available: [String])
  /// A row that the table does not have.
  case unknownRow(Int, count: Int)
  /// Two things of different lengths that belong together.
  case countMismatch(first: String, Int, second: String, Int)
  /// A column that holds no numbers where numbers are needed.
  case noNumbers(column: String, type: ColumnType, example: String)
  /// A column of another type than is needed.
  case wrongType(column: String, found: ColumnType, expected: ColumnType)
  /// A value that is no number where one is needed.
  case noNumber(Value)
  /// Two values of which neither is above the other.
  case cannotCompare(Value, Value)
  /// A name that two columns would bear.
  case columnTwice(String)
  /// A number outside of what makes sense.
  case outOfRange(String, value: Double, expected: String)
  /// Too little for a result.
  case tooFew(String, found: Int, needed: Int)
  /// Too few columns of numbers for a result.
  case tooFewColumns(String, found: [String], needed: Int)
  /// A column of which all numbers are the same.
  case noVariation(String)
  /// Several rows where one is needed.
  case severalRows(row: String, column: String)
  /// A table has no such column.
  case unknownFileColumn(String, available: [String], path: String)
  /// A table has a header and nothing else, or nothing at all.
  case emptyTable(path: String)
  /// A file of separated values has a quoted entry that never ends.
  case openQuote(path: String, line: Int)
  /// A row of separated values has more entries than the header.
  case tooManyEntries(path: String, line: Int, found: Int, expected: Int)
  /// A file has fewer rows than headings were said to have.
  case tooFewRows(path: String, found: Int, headings: Int)
  /// A file whose columns have one name each was said to have several rows of headings.
  case noHeadingRows(path: String, headings: Int)
  /// A wanted column stands in the table more than once.
  case fileColumnTwice(String, path: String, places: [Int])
  /// There is no such file; the second value lists files of similar names.
  case fileMissing(path: String, near: [String])
  /// A file that cannot be read.
  case cannotRead(path: String, reason: String)
  /// A file that cannot be written.
  case cannotWrite(path: String, reason: String)

  /// What was wrong, the value, what was expected, and what to do.
  public var description: String {
    switch self {
    case .unknownColumn(let name, let available):
      "The table has no column “\(name)”. "
        + NearNames.advice(name, among: available, noun: "columns")
    case .unknownRow(let row, let count):
      "There is no row \(row): the rows are 0 to \(count - 1)."
    case .countMismatch(let first, let here, let second, let there):
      "\(first) has \(here) entries and \(second) \(there): they must have as many."
    case .noNumbers(let column, let type, let example):
      Self.noNumbersSentence(column, type, example)
    case .wrongType(let column, let found, let expected):
      "“\(column)” is a column of \(found.plural), expected was one of \(expected.plural). "
        + "Write .converted(to: .\(expected.rawValue)) where its entries are such."
    case .noNumber(let value):
      "\(Self.shown(value)) is no number. Take rows with texts and dates out first, or convert the "
        + "column with .converted(to: .number)."
    case .cannotCompare(let left, let right):
      "\(Self.shown(left)) and \(Self.shown(right)) cannot be compared: one is a number, the other is "
        + "not. Convert the column with .converted(to: .number) or .converted(to: .text)."
    case .columnTwice(let name):
      "Two columns would be called “\(name)”. Give one another name with renamed."
    case .outOfRange(let what, let value, let expected):
      "\(what) is \(NumberText.brief(value)), expected was \(expected)."
    case .tooFew(let what, let found, let needed):
      "\(what) needs at least \(needed) rows without missing values and there are \(found)."
    case .tooFewColumns(let what, let found, let needed):
      "\(what) needs at least \(needed) columns with numbers, and there "
        + (found.isEmpty ? "is none." : "is “\(found.joined(separator: "”, “"))” alone.")
    case .noVariation(let name):
      "All numbers of “\(name)” are the same, so that nothing can be explained with them."
    case .severalRows(let row, let column):
      "Several rows have \(row) and would stand in one place of “\(column)”. Say what to make of "
        + "them with summarizing: .mean, .first or another statistic."
    case .unknownFileColumn(let name, let available, let path):
      "“\(path)” has no column “\(name)”. "
        + NearNames.advice(name, among: available, noun: "columns")
    case .emptyTable(let path):
      "“\(path)” holds no rows. A header line and at least one row were expected."
    case .openQuote(let path, let line):
      "“\(path)”, line \(line): a quotation mark opens an entry and none closes it. Close it, or "
        + "double a mark that belongs to the text and quote the whole entry."
    case .tooManyEntries(let path, let line, let found, let expected):
      "“\(path)”, line \(line): \(found) entries, but the header has "
        + "\(expected.counted("column")). Quote entries that hold the separator, and take out "
        + "lines before the header, or read the file with headings: where it has several rows of them."
    case .tooFewRows(let path, let found, let headings):
      "“\(path)” has \(found.counted("row")), and headings: \(headings) was given. Say how many rows at "
        + "the top hold names, units and titles; the rows below are the data."
    case .noHeadingRows(let path, let headings):
      "The columns of “\(path)” have one name each, and headings: \(headings) was given. Only separated "
        + "values (.csv, .tsv, .txt) and sheets (.xlsx, .ods) have several rows of headings; leave "
        + "headings: out."
    case .fileColumnTwice(let name, let path, let places):
      "“\(path)” has \(places.count) columns “\(name)”: the columns "
        + places.map(String.init).joined(separator: " and ") + ". Rename all but one."
    case .fileMissing(let path, let near): Self.missingSentence(path, near)
    case .cannotRead(let path, let reason): "“\(path)” cannot be read: \(reason)."
    case .cannotWrite(let path, let reason): "“\(path)” cannot be written: \(reason)."
    }
  }

  /// Does what writing a file needs, and names the file where it cannot be done.
  static func writing<Result>(
    _ path: String, _ body: () throws(WritingProblem) -> Result
  ) throws(TableError) -> Result {
    do {
      return try body()
    } catch {
      throw .cannotWrite(path: path, reason: error.description)
    }
  }

  private static func noNumbersSentence(
    _ column: String, _ type: ColumnType, _ example: String
  ) -> String {
    let shown = example.isEmpty ? "" : ", such as “\(example)”"
    return "“\(column)” is a column of \(type.plural)\(shown), and numbers are needed. Write "
      + ".converted(to: .number) where its entries are numbers; others count as missing then."
  }

  private static func missingSentence(_ path: String, _ near: [String]) -> String {
    let advice =
      near.isEmpty
      ? "Check the path; a relative path starts from the working directory."
      : "Did you mean " + near.map { "“\($0)”" }.joined(separator: " or ") + "?"
    return "There is no file “\(path)”. \(advice)"
  }

  private static func shown(_ value: Value) -> String {
    if case .text(let text) = value { return "“\(text)”" }
    return value.description
  }
}

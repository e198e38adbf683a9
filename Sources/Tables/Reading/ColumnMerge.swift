/// Puts the parts of a column together.
struct ColumnMerge {
  let name: String
  /// The type that was asked for; `nil` where it was found.
  let type: ColumnType?

  /// Whether the parts are of types that no one type holds but text.
  static func isMixed(_ parts: [ColumnBuilder]) -> Bool {
    let kinds = Set(parts.map { $0.kind == .integer ? .number : $0.kind }).subtracting([.unknown])
    return kinds.count > 1
  }

  func column(_ parts: [ColumnBuilder]) -> Column {
    let kinds = Set(parts.map(\.kind)).subtracting([.unknown])
    if kinds == [.integer] { return Column(name, .integers(integers(parts))) }
    if kinds == [.date] { return Column(name, .dates(numbers(parts))) }
    if kinds == [.logical] {
      return Column(
        name, .logicals(parts.flatMap { $0.kind == .unknown ? missing($0, -1) : $0.logicals }))
    }
    guard kinds.contains(.text) else { return Column(name, .numbers(numbers(parts))) }
    let texts = texts(parts)
    guard type == .category else { return Column(name, .texts(texts)) }
    let column = Column(name, .texts(texts))
    return (try? column.converted(to: .category)) ?? column
  }

  private func integers(_ parts: [ColumnBuilder]) -> [Int] {
    Array(
      joining: parts.map {
        $0.kind == .unknown ? missing($0, ColumnStorage.missingInteger) : $0.integers
      })
  }

  private func numbers(_ parts: [ColumnBuilder]) -> [Double] {
    Array(
      joining: parts.map { part in
        switch part.kind {
        case .unknown: missing(part, .nan)
        case .integer:
          part.integers.map { $0 == ColumnStorage.missingInteger ? .nan : Double($0) }
        default: part.numbers
        }
      })
  }

  private func texts(_ parts: [ColumnBuilder]) -> TextStorage {
    TextStorage(
      joining: parts.map { part in
        part.kind == .unknown
          ? TextStorage([String?](repeating: nil, count: part.count)) : part.texts
      })
  }

  private func missing<Entry>(_ part: ColumnBuilder, _ entry: Entry) -> [Entry] {
    [Entry](repeating: entry, count: part.count)
  }
}

import Foundation

/// Texts that are made of others.
enum Texts {
  /// Texts one after another, with something between them.
  static func joined(_ parts: [Value], separator: String = "", _ span: Span?) throws -> String {
    var total = 0
    for part in parts {
      let (sum, isOver) = total.addingReportingOverflow(
        part.string.utf8.count + separator.utf8.count)
      total = isOver ? .max : sum
    }
    try admit(total, span)
    return parts.map(\.string).joined(separator: separator)
  }

  /// One text behind another.
  static func joined(_ first: String, _ second: String, _ span: Span?) throws -> String {
    try admit(first.utf8.count + second.utf8.count, span)
    return first + second
  }

  /// A text with every occurrence of a part replaced.
  static func replacing(
    _ target: String, in text: String, with replacement: String, _ span: Span?
  ) throws -> String {
    let growth = replacement.utf8.count - target.utf8.count
    let most = text.utf8.count / max(1, target.utf8.count)
    if growth > 0, most.multipliedReportingOverflow(by: growth).partialValue > 1 << 24 {
      let count = try occurrences(of: target, in: text) { _ in }
      let (more, isOver) = count.multipliedReportingOverflow(by: growth)
      try admit(isOver ? .max : text.utf8.count + more, span)
    }
    return text.replacingOccurrences(of: target, with: replacement)
  }

  /// The parts of a text between the occurrences of another.
  static func components(of text: String, separatedBy separator: String) throws -> [Value] {
    var result: [Value] = []
    var start = text.startIndex
    _ = try occurrences(of: separator, in: text) { range in
      result.append(Value(String(text[start..<range.lowerBound])))
      start = range.upperBound
    }
    result.append(Value(String(text[start...])))
    return result
  }

  /// Hands over where a text occurs in another, and says how often.
  private static func occurrences(
    of part: String, in text: String, _ visit: (Range<String.Index>) throws -> Void
  ) throws -> Int {
    var (count, start) = (0, text.startIndex)
    while !part.isEmpty, let range = text.range(of: part, range: start..<text.endIndex) {
      try Machine.current?.poll()
      try visit(range)
      count += 1
      start = range.upperBound
    }
    return count
  }

  /// Refuses a text for which there is no memory.
  static func admit(_ bytes: Int, _ span: Span?) throws {
    if bytes >= 1 << 20 { try MemoryWatch.check(bytes, of: 1, span) }
  }
}

import Display
import Foundation

/// `String(format:)`
enum Formatting {
  /// Formats values of the kinds that `String(format:)` takes.
  static func format(
    _ format: String, _ arguments: [Value], _ call: LibraryCall
  ) throws -> String {
    var passed: [any CVarArg] = []
    for argument in arguments {
      let content = argument.existential
      switch content.type {
      case .int: passed.append(content.value.bits)
      case .double: passed.append(content.value.double)
      case .float: passed.append(Double(content.value.float))
      case .string, .substring: passed.append(NSString(string: content.value.string))
      default:
        if let number = content.type.integer?.argument(bits: content.value.bits) {
          passed.append(number)
          continue
        }
        throw call.fatal("String(format:) cannot format a value of type '\(content.type)'")
      }
    }
    try check(format, arguments.map(\.existential.type), call)
    return String(format: format, arguments: passed)
  }

  /// More than the host can write at once.
  private static let maxWidth = 1 << 31

  /// A directive that does not fit its argument would read memory that is not there.
  private static func check(
    _ format: String, _ types: [CellType], _ call: LibraryCall
  ) throws {
    var directives: [Character] = []
    var iterator = format.makeIterator()
    var (width, total) = (0, 0)
    while let character = iterator.next() {
      guard character == "%" else { continue }
      width = 0
      while let next = iterator.next() {
        if next == "%" { break }
        if let digit = next.wholeNumberValue {
          // Both a width and digits behind the point make a text longer.
          width = min(width * 10 + digit, maxWidth)
          continue
        }
        (width, total) = (0, total + width)
        if next == "*" || next == "$" {
          throw call.fatal("'%\(next)' is left out of String(format:)")
        }
        if next.isLetter || next == "@" {
          if next == "l" || next == "h" || next == "q" || next == "z" { continue }
          directives.append(next)
          break
        }
      }
    }
    // The text is made of units of two bytes, and copied.
    if total >= maxWidth { throw Failure(.fatal(MemoryWatch.message), call.site.span) }
    try MemoryWatch.check(total, of: 4, call.site.span)
    if directives.count > types.count {
      throw call.fatal(
        "String(format:) has \(directives.count.counted("directive")) and "
          + types.count.counted("value"))
    }
    for (directive, type) in zip(directives, types) {
      let fits: Bool
      switch directive {
      case "d", "i", "u", "x", "X", "o", "c": fits = type.integer != nil
      case "f", "F", "e", "E", "g", "G", "a", "A": fits = type == .double || type == .float
      case "@": fits = true
      default: fits = false
      }
      if !fits {
        throw call.fatal("String(format:): '%\(directive)' cannot format a value of type '\(type)'")
      }
    }
  }
}

extension FixedWidthInteger {
  /// A number that lies in a slot, widened as C passes it on.
  fileprivate static func argument(bits: Int) -> any CVarArg {
    isSigned ? Int64(bits) : UInt64(UInt(bitPattern: bits))
  }
}

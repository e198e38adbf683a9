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

  /// A directive that does not fit its argument would read memory that is not there.
  private static func check(
    _ format: String, _ types: [CellType], _ call: LibraryCall
  ) throws {
    var directives: [Character] = []
    var iterator = format.makeIterator()
    while let character = iterator.next() {
      guard character == "%" else { continue }
      while let next = iterator.next() {
        if next == "%" { break }
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

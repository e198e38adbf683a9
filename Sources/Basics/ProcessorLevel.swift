import CProcessor
import Foundation

/// How much a processor can do: the levels of x86-64 that inner loops are compiled for.
///
/// Results of different levels differ in their last digits where one rounds a product and a sum at
/// once and the other does not; ``v3`` and ``v4`` give the same bits.
/// Source: x86-64 psABI 1.0, section 3.1.1, Processor Architecture.
package enum ProcessorLevel: String, CaseIterable, Sendable {
  /// Every processor that Solum runs on: x86-64-v2, or another family.
  case portable
  /// x86-64-v3: AVX2 and fused products and sums.
  case v3
  /// x86-64-v4: AVX-512.
  case v4

  /// The environment variable that names a level.
  package static let variable = "SOLUM_LOOPS"

  /// The highest level that this processor has.
  package static let ofProcessor: ProcessorLevel = level(Int(solum_processor_level()))

  /// Whether the processor has the instructions of the lowest level.
  package static var isSupported: Bool { solum_processor_level() >= 2 }

  /// The level that is used: the one that the environment variable `SOLUM_LOOPS` names, else
  /// ``ofProcessor``, and never more than the processor has.
  package static let used = used(in: ProcessInfo.processInfo.environment, ofProcessor)

  /// The levels that this processor can run, the lowest first.
  package static var runnable: [ProcessorLevel] { allCases.filter { $0 <= ofProcessor } }

  /// What is wrong with the value of ``variable``, in one sentence; `nil` where it can be used.
  package static func problem(
    in environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> String? {
    guard let text = environment[variable], !text.isEmpty else { return nil }
    let names = runnable.map(\.rawValue).joined(separator: ", ")
    if ProcessorLevel(rawValue: text).map({ $0 <= ofProcessor }) ?? false { return nil }
    return "\(variable) is \"\(text)\", but this processor runs \(names); \(used.rawValue) is used"
  }

  package static func used(
    in environment: [String: String], _ highest: ProcessorLevel
  ) -> ProcessorLevel {
    guard let wanted = environment[variable].flatMap(ProcessorLevel.init(rawValue:)) else {
      return highest
    }
    return min(wanted, highest)
  }

  private static func level(_ number: Int) -> ProcessorLevel {
    number >= 4 ? .v4 : (number == 3 ? .v3 : .portable)
  }
}

extension ProcessorLevel: Comparable {
  /// Whether one level is lower than another.
  package static func < (left: ProcessorLevel, right: ProcessorLevel) -> Bool {
    left.number < right.number
  }

  /// The number of the level among those of x86-64.
  package var number: Int { self == .portable ? 2 : (self == .v3 ? 3 : 4) }
}

// What a cell may know of the process, as far as it is the same everywhere, and what programs do not use.
let process = ProcessInfo.processInfo
process.activeProcessorCount > 0 && process.systemUptime > 0 // => true
// ---
process.environment["NO_SUCH_VARIABLE"] ?? "unset" // => "unset"
// ---
let (partialValue, overflow) = Int.min.dividedReportingOverflow(by: -1)
print(overflow, 7.dividedReportingOverflow(by: 2).partialValue)
// prints: true 3
// ---
enum Mistake: Error, CustomStringConvertible {
  case late
  var description: String { "too late" }
}
Mistake.late.localizedDescription // => "too late"

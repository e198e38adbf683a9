// The operators with & wrap around instead of trapping.
let most = Int.max
let least = Int.min
print(most &+ 1 == least, least &- 1 == most)
print(most &* 2, least &* 2, 3 &* 4, 10 &- 20)
var hash = 5381
for step in [115, 111, 105, 108] {
  hash = (hash &<< 5) &+ hash &+ step
}
print(hash)
var state = 88_172_645_463_325_252
for _ in 0..<5 {
  state ^= state << 13
  state ^= state >> 7
  state ^= state << 17
}
print(state)
let report = most.addingReportingOverflow(1)
print(report.partialValue, report.overflow)
print(6.multipliedReportingOverflow(by: 7).partialValue)

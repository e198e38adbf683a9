// Arithmetic that says whether it overflowed instead of stopping.
let sum = UInt8(200).addingReportingOverflow(100)
print(sum.partialValue, sum.overflow, sum)
let (difference, isBelow) = UInt(3).subtractingReportingOverflow(5)
print(difference == UInt.max - 1, isBelow)
print(Int.max.multipliedReportingOverflow(by: 2), Int32(7).multipliedReportingOverflow(by: 3))
print(Int8.min.subtractingReportingOverflow(1).overflow, 17.remainderReportingOverflow(dividingBy: 5))
let parts = 1234.quotientAndRemainder(dividingBy: 100)
print(parts.quotient, parts.remainder, UInt16(9).quotientAndRemainder(dividingBy: 4).remainder)
print((-12).signum(), 0.signum(), Int8(5).signum(), 12.isMultiple(of: 4), UInt8(9).isMultiple(of: 2))
print(3.advanced(by: 4), UInt8(3).distance(to: 10), 10.distance(to: 3))
var change = 5
change.negate()
print(change, change.magnitude, Int.min.magnitude, abs(change), abs(Int8(-4)))

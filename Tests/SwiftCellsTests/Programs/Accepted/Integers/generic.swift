// Functions for any kind of number.
func mean<T: BinaryInteger>(_ values: [T]) -> Double {
  Double(values.reduce(0, +)) / Double(values.count)
}
func total<T: Numeric>(_ values: [T]) -> T { values.reduce(0, +) }
func isEven<T: BinaryInteger>(_ value: T) -> Bool { value % 2 == 0 }
func clampedDepth<T: Comparable>(_ value: T, _ low: T, _ high: T) -> T { min(max(value, low), high) }
func opposite<T: SignedNumeric>(_ value: T) -> T { -value }
func ones<T: FixedWidthInteger>(_ value: T) -> Int { value.nonzeroBitCount }
print(mean([1, 2, 4]), mean([UInt8(10), 20]), mean([Int16(-3), 4]))
print(total([1.5, 2.5]), total([UInt8(1), 2]), total([1, 2, 3]))
print(isEven(4), isEven(UInt16(7)), ones(UInt8(7)), ones(255))
print(clampedDepth(130, 0, 120), clampedDepth(UInt8(3), 5, 9), clampedDepth("m", "a", "k"))
print(opposite(3), opposite(Int8(-4)), opposite(2.5))
func sumOfSquares<T: BinaryInteger>(upTo limit: T) -> T {
  var sum: T = 0, next: T = 1
  while next <= limit {
    sum += next * next
    next += 1
  }
  return sum
}
print(sumOfSquares(upTo: 10), sumOfSquares(upTo: UInt8(5)))

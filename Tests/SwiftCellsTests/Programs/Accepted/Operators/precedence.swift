// New operators with precedences of their own.
precedencegroup PowerPrecedence {
  higherThan: MultiplicationPrecedence
  associativity: right
}
infix operator ^^: PowerPrecedence
func ^^ (base: Int, exponent: Int) -> Int { (0..<exponent).reduce(1) { result, _ in result * base } }
infix operator ±: RangeFormationPrecedence
func ± (middle: Double, width: Double) -> ClosedRange<Double> { middle - width...middle + width }
print(2 ^^ 3 ^^ 2, 2 * 3 ^^ 2, (2 ^^ 3) ^^ 2)
print((5.0 ± 0.5).contains(5.4), (5.0 ± 0.25).upperBound)

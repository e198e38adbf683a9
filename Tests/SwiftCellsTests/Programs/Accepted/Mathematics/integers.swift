import Foundation

// What integers know about themselves.
print(10.isMultiple(of: 5), 10.isMultiple(of: 3), 17.quotientAndRemainder(dividingBy: 5))
print((-17) % 5, -17 / 5, ((-17 % 5) + 5) % 5, 17.signum(), (-5).magnitude, 0.signum())
print(Int(2.9), Int("77")!, Int(exactly: 2.0)!)
print(Double(3) / 2, Double(Int.max), Float(7) / 2, Int(Float(2.5)), Int(Character("7").wholeNumberValue!))
print(String(5, radix: 2), String(255, radix: 16, uppercase: true), Int("1010", radix: 2)!)
print(5.advanced(by: 3), 5.distance(to: 9), (5).description + "!", 8.trailingZeroBitCount, 8.leadingZeroBitCount)
func primes(upTo limit: Int) -> [Int] {
  var sieve = Array(repeating: true, count: limit + 1)
  for n in 2...limit where sieve[n] {
    for multiple in stride(from: n * n, through: limit, by: n) { sieve[multiple] = false }
  }
  return (2...limit).filter { sieve[$0] }
}
print(primes(upTo: 50))
func digits(_ n: Int) -> [Int] { n < 10 ? [n] : digits(n / 10) + [n % 10] }
print(digits(90125), digits(90125).reduce(0, +))
func power(_ base: Int, _ exponent: Int, modulo m: Int) -> Int {
  var result = 1, base = base % m, exponent = exponent
  while exponent > 0 {
    if exponent & 1 == 1 { result = result * base % m }
    base = base * base % m
    exponent >>= 1
  }
  return result
}
print(power(7, 560, modulo: 561), power(2, 100, modulo: 1_000_000_007))

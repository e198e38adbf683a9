var cache: [Int: Int] = [:]
func slow(_ n: Int, _ known: inout [Int: Int]) -> Int {
  if let value = known[n] { return value }
  let value = n < 2 ? n : slow(n - 1, known) + slow(n - 2, &known) // error: passing value of type '[Int : Int]' to an inout parameter requires explicit '&'
  known[n] = "\(value)" // error: cannot assign value of type 'String' to subscript of type 'Int'
  return known[n] // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
}
print(slow(10, cache), slow(10, &[:]), slow(10, &cache, 1)) // error: cannot pass immutable value of type '[Int : Int]' as inout argument // error: extra argument in call // error: passing value of type '[Int : Int]' to an inout parameter requires explicit '&'

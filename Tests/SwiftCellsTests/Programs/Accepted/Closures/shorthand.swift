// All the ways of writing one closure.
let values = [3, 1, 2]
print(values.sorted(by: { (a: Int, b: Int) -> Bool in return a > b }))
print(values.sorted(by: { a, b in return a > b }))
print(values.sorted(by: { a, b in a > b }))
print(values.sorted(by: { $0 > $1 }))
print(values.sorted { $0 > $1 })
print(values.sorted(by: >))
let add = { (a: Int, b: Int) in a + b }
let addTyped: (Int, Int) -> Int = { $0 + $1 }
let say: (String) -> Void = { print("say", $0) }
let constant = { 42 }
let ignore: (Int, Int) -> Int = { _, second in second }
print(add(1, 2), addTyped(3, 4), constant(), ignore(5, 6))
say("it")
let classify = { (x: Int) -> String in
  if x < 0 { return "negative" }
  let parity = x % 2 == 0 ? "even" : "odd"
  return parity
}
print(classify(-1), classify(2), classify(7))
print({ (x: Int) in x * x }(9), { "called" }())
let nested: (Int) -> (Int) -> Int = { a in { b in a * 10 + b } }
print(nested(4)(2))
print([(1, "a"), (2, "b")].map { "\($0.0)\($0.1)" }, [(1, "a")].map { number, letter in "\(letter)\(number)" })

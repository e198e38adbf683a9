// Each call of a maker gives a closure with a state of its own.
func makeCounter(from start: Int = 0, step: Int = 1) -> () -> Int {
  var value = start
  return {
    defer { value += step }
    return value
  }
}
let first = makeCounter(), second = makeCounter(from: 10, step: 5)
print(first(), first(), second(), first(), second())
func makeAccount(_ start: Int) -> (add: (Int) -> Void, balance: () -> Int) {
  var balance = start
  return ({ balance += $0 }, { balance })
}
let account = makeAccount(100)
account.add(50)
account.add(-30)
let (add, balance) = account
add(5)
print(balance(), account.balance())
func runningMean() -> (Double) -> Double {
  var count = 0.0, sum = 0.0
  return { value in
    count += 1
    sum += value
    return sum / count
  }
}
let mean = runningMean()
print([4.0, 8, 3].map(mean))
let other = mean
print(other(5))

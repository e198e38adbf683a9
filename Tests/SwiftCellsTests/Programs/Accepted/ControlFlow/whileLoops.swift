// while and repeat while.
var n = 27, steps = 0
while n != 1 {
  n = n % 2 == 0 ? n / 2 : 3 * n + 1
  steps += 1
}
print(steps)
var guess = 1.0
repeat {
  guess = (guess + 2 / guess) / 2
} while abs(guess * guess - 2) > 1e-12
print(guess)
var once = 0
repeat { once += 1 } while false
while once > 100 { once = 0 }
print(once)
var queue = [1]
while !queue.isEmpty {
  let head = queue.removeFirst()
  print(head, terminator: " ")
  if head < 5 { queue += [head * 2, head * 2 + 1] }
}
print()
var low = 0, high = 1_000
while low < high, high - low > 1 {
  let middle = (low + high) / 2
  if middle * middle <= 500 { low = middle } else { high = middle }
}
print(low)
var countdown = 3
while true {
  countdown -= 1
  if countdown < 0 { break }
  if countdown == 1 { continue }
  print("at", countdown)
}

let limit = 2_000_000
var isPrime = Array(repeating: true, count: limit + 1)
var n = 2
while n * n <= limit {
  if isPrime[n] {
    for multiple in stride(from: n * n, through: limit, by: n) { isPrime[multiple] = false }
  }
  n += 1
}
var count = 0
for candidate in 2...limit where isPrime[candidate] { count += 1 }
print(count)

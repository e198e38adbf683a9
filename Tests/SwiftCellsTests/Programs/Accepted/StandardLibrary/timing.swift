import Foundation

// Clocks: only what is the same on every run is printed.
let clock = ContinuousClock()
var sum = 0
let elapsed = clock.measure { for i in 0..<1000 { sum += i } }
print(sum, elapsed >= .zero, elapsed < .seconds(60))
let start = clock.now
let taken = clock.now - start
print(taken >= .zero, taken < .seconds(60))
let begin = Date()
let seconds = Date().timeIntervalSince(begin)
print(seconds >= 0, seconds < 60)
let later = Date(timeIntervalSince1970: 90)
print(later.timeIntervalSince1970, later > Date(timeIntervalSince1970: 0), later.timeIntervalSince(Date(timeIntervalSince1970: 30)))
print(later.addingTimeInterval(10).timeIntervalSince1970, begin < Date(timeIntervalSinceNow: 100))

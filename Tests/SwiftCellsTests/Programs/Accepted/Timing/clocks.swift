import Foundation

// Clocks and dates, as far as they say the same on every run.
let clock = ContinuousClock()
let start = clock.now
var values: [Int] = []
let taken = clock.measure {
  for i in 0..<2000 { values.append(i * i % 97) }
}
let end = clock.now
print(values.count, taken >= .zero, start <= end, end - start >= taken, start.duration(to: end) < .seconds(60))
print(start.advanced(by: .seconds(1)) > start, (start + .seconds(2)) - start)
let epoch = Date(timeIntervalSince1970: 0)
let later = epoch.addingTimeInterval(86_400)
print(epoch, later, later > epoch, later.timeIntervalSince(epoch), epoch == Date(timeIntervalSince1970: 0))
print((epoch + 60).timeIntervalSince1970, (epoch - 60).timeIntervalSince1970, epoch.timeIntervalSinceReferenceDate)
let interval: TimeInterval = 1.5
print(Date(timeInterval: interval, since: epoch).timeIntervalSince1970, Date.now > epoch, Date.distantPast < epoch)
print([later, epoch].sorted().map(\.timeIntervalSince1970), Date().timeIntervalSince(epoch) > 1e9)

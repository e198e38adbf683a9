// Durations are values that can be added, scaled and compared.
let short = Duration.milliseconds(250), long = Duration.seconds(2)
print(short, long, long + short, long - short, short < long, max(short, long))
print(long * 3, long / 4, short * 0.5, long / short, Duration.zero)
print(short.components.seconds, short.components.attoseconds, Duration.seconds(1.5).components.attoseconds)
var total = Duration.zero
for step in 1...4 { total += .milliseconds(step * 100) }
total -= .microseconds(500)
print(total, Duration.nanoseconds(1_500), Duration.seconds(-1) < .zero)
func seconds(_ duration: Duration) -> Double {
  Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
}
print(seconds(long + short), [long, short, .zero].sorted().map(seconds), short == .microseconds(250_000))
let limits: [String: Duration] = ["slow": .seconds(5), "fast": .milliseconds(1)]
print(limits["slow"]! > limits["fast"]!, limits.values.min()!)

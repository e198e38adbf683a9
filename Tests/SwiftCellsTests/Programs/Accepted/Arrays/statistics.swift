import Foundation

// Descriptive statistics of a column.
let clay = [22.5, 31.0, 18.25, 44.0, 27.75, 31.0]
let n = Double(clay.count)
let mean = clay.reduce(0, +) / n
let variance = clay.map { pow($0 - mean, 2) }.reduce(0, +) / (n - 1)
print(String(format: "%.3f %.3f %.3f", mean, variance, sqrt(variance)))
let ranked = clay.enumerated().sorted { $0.element < $1.element }.map(\.offset)
print(ranked, clay.min()!, clay.max()!, clay.max()! - clay.min()!)
let sorted = clay.sorted()
let median = (sorted[sorted.count / 2 - 1] + sorted[sorted.count / 2]) / 2
print(median, sorted.first!, sorted.dropFirst().dropLast().reduce(0, +) / (n - 2))
let counts = clay.reduce(into: [String: Int]()) { $0[$1 < 25 ? "light" : $1 < 35 ? "medium" : "heavy", default: 0] += 1 }
print(counts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
let normalised = clay.map { ($0 - mean) / sqrt(variance) }
print(normalised.map { ($0 * 100).rounded() / 100 }, abs(normalised.reduce(0, +)) < 1e-12)
let pairs = zip(clay, clay.dropFirst()).map { $1 - $0 }
print(pairs, pairs.filter { $0 > 0 }.count, pairs.map(abs).max()!)
print(stride(from: 0, to: clay.count, by: 2).map { clay[$0] }, clay.firstIndex(of: 31)!, clay.lastIndex(of: 31)!)
let cumulative = clay.reduce(into: [Double]()) { $0.append(($0.last ?? 0) + $1) }
print(cumulative, cumulative.allSatisfy { $0 > 0 })

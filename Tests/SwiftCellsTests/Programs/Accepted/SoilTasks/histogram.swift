// A histogram of text bars.
let ph = [4.2, 5.1, 5.3, 5.8, 6.0, 6.1, 6.4, 6.6, 6.9, 7.2, 7.3, 8.4]
let width = 1.0, low = 4.0
var bins = [Int](repeating: 0, count: 5)
for value in ph {
  let bin = min(bins.count - 1, Int((value - low) / width))
  bins[bin] += 1
}
let most = bins.max() ?? 1
for (i, count) in bins.enumerated() {
  let from = low + Double(i) * width
  let bar = String(repeating: "#", count: count * 20 / most)
  print("\(from)-\(from + width)  \(bar)\(bar.isEmpty ? "" : " ")\(count)")
}
func spaced(_ text: String, _ width: Int) -> String {
  text.count >= width ? text : String(repeating: " ", count: width - text.count) + text
}
let classes = Dictionary(grouping: ph) { $0 < 5.5 ? "acid" : $0 < 7.3 ? "neutral" : "alkaline" }
for (name, values) in classes.sorted(by: { $0.value.count > $1.value.count }) {
  print(spaced(name, 10), spaced(String(values.count), 4), values.first!)
}

// Positions of characters are indices, not numbers.
let label = "pH_KCl=4.6"
let start = label.startIndex, end = label.endIndex
print(label[start], label[label.index(before: end)], label[label.index(start, offsetBy: 3)])
if let sign = label.firstIndex(of: "=") {
  print(label[..<sign], label[label.index(after: sign)...], label[start...sign])
  print(Double(label[label.index(after: sign)...])! + 1, label.distance(from: start, to: sign))
  print(label.prefix(upTo: sign), label.suffix(from: sign), label.prefix(through: sign))
}
print(label.firstIndex(of: "?") == nil, label.lastIndex(of: "K") != nil)
print(label.firstIndex { $0.isNumber }.map { String(label[$0]) } ?? "none")
print(label.indices.filter { label[$0].isUppercase }.map { label[$0] })
let limited = label.index(start, offsetBy: 50, limitedBy: end)
print(limited == nil, start < end, label.indices.count == label.count)
var i = label.startIndex
var vowels = 0
while i != label.endIndex {
  if "aeiou".contains(label[i]) { vowels += 1 }
  i = label.index(after: i)
}
print(vowels, label[label.index(end, offsetBy: -3)...])

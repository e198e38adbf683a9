// Classic algorithms on arrays.
func quicksorted(_ v: [Int]) -> [Int] {
  guard v.count > 1, let pivot = v.first else { return v }
  let rest = v.dropFirst()
  return quicksorted(rest.filter { $0 < pivot }) + [pivot] + quicksorted(rest.filter { $0 >= pivot })
}
print(quicksorted([3, 6, 1, 8, 3, 9, 2]))
func merged(_ a: [Int], _ b: [Int]) -> [Int] {
  var result: [Int] = [], i = 0, j = 0
  while i < a.count && j < b.count {
    if a[i] <= b[j] { result.append(a[i]); i += 1 } else { result.append(b[j]); j += 1 }
  }
  return result + a[i...] + b[j...]
}
print(merged([1, 4, 9], [2, 3, 10, 11]))
func bubble(_ v: inout [String]) -> Int {
  var swaps = 0
  for end in stride(from: v.count - 1, to: 0, by: -1) {
    for i in 0..<end where v[i] > v[i + 1] { v.swapAt(i, i + 1); swaps += 1 }
  }
  return swaps
}
var words = ["d", "a", "c", "b"]
print(bubble(&words), words)
func longestRise(_ v: [Int]) -> ArraySlice<Int> {
  var best = v[0..<0], start = 0
  for i in v.indices {
    if i > 0 && v[i] <= v[i - 1] { start = i }
    if i - start + 1 > best.count { best = v[start...i] }
  }
  return best
}
print(longestRise([5, 1, 2, 3, 2, 4, 5, 6, 0]), longestRise([]))
var triangle: [[Int]] = [[1]]
while triangle.count < 6 {
  let last = triangle[triangle.count - 1]
  triangle.append([1] + zip(last, last.dropFirst()).map(+) + [1])
}
print(triangle[5], triangle.map { $0.reduce(0, +) })
let cumulative = [1.5, 2, 3].reduce(into: [Double]()) { $0.append(($0.last ?? 0) + $1) }
print(cumulative)

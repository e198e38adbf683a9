// One function for many types.
func most<T: Comparable>(_ items: [T], by isBetter: (T, T) -> Bool = { $0 > $1 }) -> T? {
  guard var best = items.first else { return nil }
  for item in items.dropFirst() where isBetter(item, best) { best = item }
  return best
}
func zipped<A, B>(_ a: [A], _ b: [B]) -> [(A, B)] { Array(zip(a, b)) }
func frequencies<S: Sequence>(_ items: S) -> [(S.Element, Int)] where S.Element: Hashable & Comparable {
  var counts: [S.Element: Int] = [:]
  for item in items { counts[item, default: 0] += 1 }
  return counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map { ($0.key, $0.value) }
}
print(most([3, 9, 4]) ?? 0, most(["b", "a"], by: <) ?? "", most([Double]()) == nil)
print(zipped([1, 2], ["x", "y", "z"]))
print(frequencies("banana"), frequencies([2, 2, 1]))

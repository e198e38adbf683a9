// Members that exist only where the elements allow it.
struct Series<Value> {
  var values: [Value]
  init(_ values: Value...) { self.values = values }
}
extension Series where Value: Comparable {
  var extremes: (Value, Value)? {
    guard let low = values.min(), let high = values.max() else { return nil }
    return (low, high)
  }
}
extension Series where Value == Double {
  var mean: Double { values.isEmpty ? .nan : values.reduce(0, +) / Double(values.count) }
}
extension Series: Equatable where Value: Equatable {}
let clay = Series(12.0, 30, 18)
print(clay.mean, clay.extremes!, Series<Int>().extremes == nil)
print(Series("b", "a").extremes!.0, Series(1, 2) == Series(1, 2), Series("x") == Series("y"))

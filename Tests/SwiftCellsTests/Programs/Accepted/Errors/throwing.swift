// Throwing, catching, passing on.
enum SoilError: Error, Equatable {
  case empty
  case outOfRange(value: Double, limit: Double)
  case unknown(String)
}
func mean(_ values: [Double]) throws -> Double {
  guard !values.isEmpty else { throw SoilError.empty }
  for value in values where value > 100 { throw SoilError.outOfRange(value: value, limit: 100) }
  return values.reduce(0, +) / Double(values.count)
}
for values in [[1.0, 3], [], [5, 150]] {
  do {
    let result = try mean(values)
    print("mean", result)
  } catch SoilError.empty {
    print("empty")
  } catch SoilError.outOfRange(let value, let limit) {
    print(value, "above", limit)
  } catch {
    print("other", error)
  }
}
func summary(_ values: [Double]) throws -> String {
  defer { print("leaving") }
  return "mean is \(try mean(values))"
}
do {
  print(try summary([2]))
  print(try summary([]))
  print("not reached")
} catch let error as SoilError {
  print("caught", error, error == .empty)
}
func rethrown(_ body: () throws -> Int) rethrows -> Int { try body() + 1 }
print(rethrown { 1 })
do { _ = try rethrown { throw SoilError.unknown("x") } } catch { print(error) }
print((try? mean([4])) as Any, (try? mean([])) as Any, try! mean([7]), (try? mean([])) ?? -1)
let results = [[1.0], []].map { try? mean($0) }
print(results)

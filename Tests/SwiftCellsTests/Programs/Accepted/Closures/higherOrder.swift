// Closures that take and give closures; capture of loop and struct values.
let compose: (@escaping (Int) -> Int, @escaping (Int) -> Int) -> (Int) -> Int = { f, g in { g(f($0)) } }
print(compose({ $0 + 1 }, { $0 * 10 })(4))
let steps: [(Int) -> Int] = [{ $0 + 1 }, { $0 * 2 }, { $0 - 3 }]
print(steps.reduce({ $0 }, compose)(5), steps.map { $0(10) })
struct Settings { var scale = 2 }
var settings = Settings()
let live = { settings.scale * 10 }
let frozen = { [settings] in settings.scale * 10 }
settings.scale = 7
print(live(), frozen())
var makers: [String: (Double) -> Double] = [:]
for (name, factor) in [("half", 0.5), ("twice", 2.0)] { makers[name] = { $0 * factor } }
print(makers["half"]!(3), makers["twice"]!(3))
var i = 0
var later: [() -> Int] = []
while i < 3 {
  let kept = i
  later.append { kept * 100 + i }
  i += 1
}
print(later.map { $0() })
let fixpoint: (@escaping ((Int) -> Int, Int) -> Int) -> (Int) -> Int = { f in
  func again(_ n: Int) -> Int { f(again, n) }
  return again
}
print(fixpoint { recurse, n in n < 2 ? n : recurse(n - 1) + recurse(n - 2) }(15))
let immediate: [Int] = {
  var list: [Int] = []
  for n in 1...4 where n != 3 { list.append(n) }
  return list
}()
print(immediate)

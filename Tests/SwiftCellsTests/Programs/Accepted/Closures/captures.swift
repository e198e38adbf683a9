// A closure sees the variable itself, not a copy of its value.
var counter = 0
let increment = { counter += 1 }
increment(); increment()
print(counter)
counter = 10
increment()
print(counter)
var factor = 2
let byReference = { (x: Int) in x * factor }
let byValue = { [factor] (x: Int) in x * factor }
factor = 100
print(byReference(3), byValue(3))
var actions: [() -> Int] = []
for i in 1...3 { actions.append { i * 10 } }
print(actions.map { $0() })
var shared = 0
var changers: [() -> Void] = []
for step in [1, 10, 100] { changers.append { shared += step } }
for change in changers { change() }
print(shared)
let snapshot = { [total = shared + 1, name = "kept"] in "\(name) \(total)" }
shared = 0
print(snapshot())

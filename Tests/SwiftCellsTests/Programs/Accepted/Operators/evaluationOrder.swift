// Operands and arguments are evaluated from left to right, once.
var trace: [String] = []
let note = { (name: String, value: Int) -> Int in
  trace.append(name)
  return value
}
let sum = note("a", 1) + note("b", 2) * note("c", 3)
print(sum, trace)
trace = []
func three(_ x: Int, second: Int, _ z: Int) -> [Int] { [x, second, z] }
print(three(note("x", 1), second: note("y", 2), note("z", 3)), trace)
trace = []
let list = [note("first", 1), note("second", 2)]
let pair = (note("left", 3), [note("key", 4): note("value", 5)])
print(list, pair, trace)
trace = []
var values = [0, 0, 0]
values[note("index", 1)] = note("assigned", 9)
values[note("once", 2)] += note("added", 4)
print(values, trace)
trace = []
_ = note("p", 1) < note("q", 2) && note("r", 0) > 0 && note("never", 1) == 1
print(trace, "\(note("in", 1)) \(note("text", 2))", trace.count)

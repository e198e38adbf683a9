// Asking for and converting dynamic types.
let things: [Any] = [1, 2.5, "three", true, [4, 5], (6, 7)]
for thing in things {
  if let number = thing as? Int {
    print("Int", number)
  } else if thing is Double {
    print("Double", thing)
  } else if let text = thing as? String {
    print("String", text.uppercased())
  } else if let list = thing as? [Int] {
    print("list of", list.count)
  } else {
    print("other", thing)
  }
}
let any: Any = 42
print(any is Int, any is Double, any is String)
print((any as? Double) == nil, any as! Int + 1)
let number = 3 as Double
print(number, 7 as Int?)
let ints = things.compactMap { $0 as? Int }
print(ints)
switch any {
case let text as String: print("text", text)
case let number as Int where number > 40: print("big", number)
case is Int: print("small")
default: print("unknown")
}

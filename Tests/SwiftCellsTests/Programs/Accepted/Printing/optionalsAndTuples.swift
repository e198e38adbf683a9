// Optionals and tuples, alone and nested.
let some: Int? = 5, none: Int? = nil, text: String? = "clay"
print(some as Any, none as Any, text as Any)
print([some, none], [text])
print((some, none, text))
let double: Int?? = .some(nil), full: Int?? = 3
print(double as Any, full as Any)
print((1, "a", 2.0), (x: 1, y: "b"), (1, (2, "c")))
print((name: "Ap", limits: (top: 0, bottom: 25)))
print("\(String(describing: some)) \(String(describing: none)) \(String(describing: text))")
print(["a": some] as [String: Int?])
let list: [Int]? = [1, 2]
print(list as Any, list?.first as Any, list?.isEmpty as Any)
print((), [()])
print(some.map { $0 * 2 } as Any, text.map { $0.count } as Any)
print(Optional("x") as Any, Optional<Int>.none as Any, Optional([1: "a"]) as Any)
print(String(reflecting: "quoted"), String(reflecting: [1]), String(describing: "plain"))

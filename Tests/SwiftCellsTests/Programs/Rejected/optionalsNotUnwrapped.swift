let maybe: Int? = Int("3")
print(maybe + 1) // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let n: Int = maybe // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
func double(_ x: Int) -> Int { x * 2 }
print(double(maybe)) // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let list = [1, 2, 3]
print(list.first * 2) // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let table = ["a": 1.5]
let value: Double = table["a"] // error: value of optional type 'Double?' must be unwrapped to a value of type 'Double'
print(table["a"].rounded()) // error: value of optional type 'Double?' must be unwrapped to refer to member 'rounded' of wrapped base type 'Double'
let text: String? = "x"
print(text.count) // error: value of optional type 'String?' must be unwrapped to refer to member 'count' of wrapped base type 'String'
if maybe > 2 { print("big") } // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
for x in Optional([1]) { print(x) } // error: for-in loop requires 'Optional<[Int]>' to conform to 'Sequence'; did you mean to unwrap optional?
print(Int("3") * 2) // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'

// The arguments, or the wanted result, choose the function.
func kind(_ value: Int) -> String { "Int" }
func kind(_ value: Double) -> String { "Double" }
func kind(_ value: String) -> String { "String" }
func kind(_ value: [Int]) -> String { "[Int]" }
func kind(_ first: Int, _ second: Int) -> String { "two" }
print(kind(1), kind(1.0), kind("x"), kind([1]), kind(1, 2))
print(kind(3 / 2), kind(3 / 2.0), kind(Double(3)), kind("a" + "b"))
func read() -> Int { 7 }
func read() -> String { "seven" }
let number: Int = read()
let text: String = read()
print(number + 1, text + "!")
func pick(_ value: Int?) -> String { "optional" }
func pick(_ value: Int) -> String { "plain" }
print(pick(1), pick(Int("1")), pick(nil))
func show(_ value: Any) -> String { "any" }
func show(_ value: Bool) -> String { "bool" }
print(show(true), show(1), show("x"))
let chosen: (Double) -> String = kind
print(chosen(4))
print([1, 2].map { kind($0) }, [0.5].map(kind))

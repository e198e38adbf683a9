// The right side is not evaluated where the left side decides.
func check(_ name: String, _ answer: Bool) -> Bool {
  print("asked", name)
  return answer
}
print(check("a", false) && check("b", true))
print(check("c", true) || check("d", false))
print(check("e", true) && check("f", false) || check("g", true))
func fallback() -> Int {
  print("fallback")
  return 99
}
let known: Int? = 1
let unknown: Int? = nil
print(known ?? fallback())
print(unknown ?? fallback())
let empty: [Int] = []
print(empty.isEmpty || empty[0] > 3)
if !empty.isEmpty && empty[0] == 1 { print("never") } else { print("safe") }
print(check("h", true) ? 1 : fallback())

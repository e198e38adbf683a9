let things: [Any] = [1, 2, "three"]
func number(_ thing: Any) -> Int {
  let number = thing as! Int // fails: could not cast
  return number
}
var total = 0
for thing in things {
  total += number(thing)
  print(total)
}

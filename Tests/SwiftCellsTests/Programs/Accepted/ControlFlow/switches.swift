// Values, lists, ranges, tuples, where, fallthrough.
func describe(_ n: Int) -> String {
  switch n {
  case 0: return "zero"
  case 1, 2, 3: return "few"
  case 4..<10: return "several"
  case let big where big > 1000: return "huge \(big)"
  case _ where n < 0: return "negative"
  default: return "many"
  }
}
print([0, 2, 7, 5000, -4, 50].map(describe))
for point in [(0, 0), (3, 0), (0, -2), (2, 2), (1, 5)] {
  switch point {
  case (0, 0): print("origin")
  case (let x, 0): print("x axis", x)
  case (0, let y): print("y axis", y)
  case let (x, y) where x == y: print("diagonal", x)
  case (-2...2, _): print("near")
  default: print("far")
  }
}
switch "silt" {
case "clay", "silt":
  print("fine")
  fallthrough
case "gravel":
  print("fell through")
default: print("other")
}
let letter: Character = "e"
switch letter {
case "a", "e", "i", "o", "u": print("vowel")
case "a"..."z": print("consonant")
default: print("sign")
}
switch (true, 3.5) {
case (false, _): print("off")
case (true, ..<1): print("low")
case (true, let level): print("level", level)
}
switch 5 { case 5: break; default: print("not reached") }
let maybe: Int? = 4
switch maybe {
case nil: print("none")
case 0?: print("zero")
case let n?: print("some", n)
}

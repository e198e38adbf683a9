let n = 3
switch n { // error: switch must be exhaustive
case 0: print("zero")
case 1...10: print("some")
}
switch "a" { // error: switch must be exhaustive
case "a": print("a")
}
let maybe: Int? = 3
switch maybe { // error: switch must be exhaustive
case .some(let x): print(x)
}
switch true { // error: switch must be exhaustive
case true: print("yes")
}
switch (true, false) { // error: switch must be exhaustive
case (true, _): print("a")
case (false, true): print("b")
}

enum Texture { case sand, silt, clay(Double) }
let texture = Texture.sand
switch texture { // error: switch must be exhaustive
case .sand: print(1)
case .clay(let x) where x > 30: print(x)
}
switch 3 { // error: switch must be exhaustive
case 1: print("one")
case 2...: print("more")
}
switch (true, texture) { // error: switch must be exhaustive
case (true, _): print(1)
case (false, .sand): print(2)
}
switch "clay" { // error: switch must be exhaustive
case "clay", "sand": print(3)
}

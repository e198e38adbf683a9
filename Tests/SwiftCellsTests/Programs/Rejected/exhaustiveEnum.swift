enum Texture { case clay, silt, sand }
let texture = Texture.clay
switch texture { // error: switch must be exhaustive
case .clay: print("clay")
case .sand: print("sand")
}
enum Reading { case value(Double), missing }
let reading = Reading.value(2)
switch reading { // error: switch must be exhaustive
case .value(let x) where x > 0: print(x)
case .missing: print("missing")
}
func name(_ texture: Texture, _ wet: Bool) -> String {
  switch (texture, wet) { // error: switch must be exhaustive
  case (.clay, _): "clay"
  case (_, true): "wet"
  case (.sand, false): "sand"
  }
}

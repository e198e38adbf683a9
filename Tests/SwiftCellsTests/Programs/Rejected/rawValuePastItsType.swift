// Raw values follow each other, and the one after the last of the type is none.
enum Grain: UInt8 {
  case sand = 255
  case silt // error: integer literal '256' overflows when stored into 'UInt8'
}
enum Texture: Int8 {
  case clay = 200 // error: integer literal '200' overflows when stored into 'Int8'
}
print(Grain.sand, Texture.clay)

let values = [1.0, 2, 3]
print(values.cuont) // error: value of type '[Double]' has no member 'cuont'
print(values.avarage()) // error: value of type '[Double]' has no member 'avarage'
let text = "clay"
print(text.upercased()) // error: value of type 'String' has no member 'upercased'
struct Horizon { var top: Int }
let horizon = Horizon(top: 0)
print(horizon.bottom) // error: value of type 'Horizon' has no member 'bottom'
print(Double.pie) // error: type 'Double' has no member 'pie'
enum Texture { case clay, sand }
let texture = Texture.silt // error: type 'Texture' has no member 'silt'
let other: Texture = .loam // error: type 'Texture' has no member 'loam'
print(depthOf(horizon).x) // error: cannot find 'depthOf' in scope

protocol Shape { var area: Double { get } }
struct Circle: Shape { var area = 1.0 }
struct Square: Shape { var area = 2.0 }
func make(_ round: Bool) -> some Shape { if round { return Circle() } else { return Square() } } // error: function declares an opaque return type 'some Shape', but the return statements in its body do not have matching underlying types [#OpaqueTypeInference]
func shape() -> some Shape { 3 } // error: return type of global function 'shape()' requires that 'Int' conform to 'Shape'
let shapes: [Shape] = [Circle(), Square(), 3] // error: cannot convert value of type 'Int' to expected element type 'any Shape'
let one: some Shape = Circle()
print(one.radius, shapes[0].side, make(true).area + "a", shape().area) // error: binary operator '+' cannot be applied to operands of type 'Double' and 'String' // error: value of type 'any Shape' has no member 'side' // error: value of type 'some Shape' has no member 'radius'

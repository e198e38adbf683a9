struct Site { let name: String; var x = 0.0; var depth: Int }
let a = Site(name: "A") // error: missing argument for parameter 'depth' in call
let b = Site("B", depth: 3) // error: missing argument label 'name:' in call
let c = Site(depth: 3, name: "C") // error: argument 'name' must precede argument 'depth'
let d = Site(name: "D", depth: 2.5) // error: cannot convert value of type 'Double' to expected argument type 'Int'
let e = Site(name: "E", x: 1, depth: 2, clay: 3) // error: extra argument 'clay' in call
let f = Site(name: nil, depth: 2) // error: 'nil' is not compatible with expected argument type 'String'
let g = Site() // error: missing arguments for parameters 'name', 'depth' in call
let h = Site.init(name: "H", Depth: 3) // error: incorrect argument label in call (have 'name:Depth:', expected 'name:depth:')
print(a, b, c, d, e, f, g, h)

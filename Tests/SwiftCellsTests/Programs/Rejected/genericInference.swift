let list = Array() // error: generic parameter 'Element' could not be inferred
let table = Dictionary() // error: generic parameter 'Key' could not be inferred
var pending = Set() // error: generic parameter 'Element' could not be inferred
struct Box<T> { var items: [T] = [] }
let box = Box() // error: generic parameter 'T' could not be inferred
func make<T>() -> T? { nil }
let made = make() // error: generic parameter 'T' could not be inferred
let closure = { x in x } // error: cannot infer type of closure parameter 'x' without a type annotation
let nested = [nil] // error: heterogeneous collection literal could only be inferred to '[Any?]'; add explicit type annotation if this is intentional
let typed: [Int] = Array()

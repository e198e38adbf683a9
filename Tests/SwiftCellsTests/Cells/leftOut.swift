// What cells leave out is named, with what to write instead.
struct Layer { var clay = 1.0 }
func mean(_ path: KeyPath<Layer, Double>) -> Double { 0 } // error: "'KeyPath' is left out; write the type of a function, such as (Root) -> Value"
// ---
struct Site: Codable { var name = "A" } // error: "'Codable' is left out; write a method that gives what is to be kept"
// ---
struct Room { lazy var area = 3.0 } // error: "'lazy' is left out; write a computed property or a method"
// ---
let file = URL(string: "a.csv") // error: "'URL' is left out; paths are texts here"
// ---
let queue = Deque<Int>() // error: "'Deque' is left out; write Array or Dictionary"
// ---
actor Counter {} // error: "'actor' is left out; write 'struct'"
// ---
func halves() -> some Sequence { [1] } // error: "'some' is left out here; write 'any' or name the type"
// ---
var depth: Int! = 3 // error: "write '?' instead of '!': implicitly unwrapped optionals are left out"
// ---
let pattern = /a+/ // error: "regular expression literals are left out; write contains, split or replacingOccurrences"
// ---
func outer() {
  extension Int {} // error: "declaration is only valid at file scope"
}
// ---
subscript(i: Int) -> Int { i } // error: "'subscript' functions may only be declared within a type"

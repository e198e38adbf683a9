let s = "clay loam"
let a = s[0] // error: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
let b = s.length // error: value of type 'String' has no member 'length'
let c = s.count() // error: cannot call value of non-function type 'Int'
let d = s.split(" ").first!.lower // error: no exact matches in call to instance method 'split' // error: reference to member 'lower' cannot be resolved without a contextual type
let e = s.replace("a", "b") // error: cannot use mutating member on immutable value: 's' is a 'let' constant // error: missing argument label 'with:' in call
let f = s + 'x' // error: single-quoted string literal found, use '"'
let g: Character = "ab" // error: cannot convert value of type 'String' to specified type 'Character'
let h = s.hasPrefix(3) // error: cannot convert value of type 'Int' to expected argument type 'String'
let i = s.contains(s.first) // error: value of optional type 'String.Element?' (aka 'Optional<Character>') must be unwrapped to a value of type 'String.Element' (aka 'Character')
print(a, b, c, d, e, f, g, h, i)

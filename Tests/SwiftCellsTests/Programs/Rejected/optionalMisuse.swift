let n = 3
if let x = n { print(x) } // error: initializer for conditional binding must have Optional type, not 'Int'
print(n!) // error: cannot force unwrap value of non-optional type 'Int'
print(n?.description as Any) // error: cannot use optional chaining on non-optional value of type 'Int'
guard let y = n else { fatalError() } // error: initializer for conditional binding must have Optional type, not 'Int'
let forced = [1, 2].count! // error: cannot force unwrap value of non-optional type 'Int'
let z = nil // error: 'nil' requires a contextual type

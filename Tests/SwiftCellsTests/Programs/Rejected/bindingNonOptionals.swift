let depth = 3
if let depth { print(depth) } // error: initializer for conditional binding must have Optional type, not 'Int'
guard let other = depth + 1 else { fatalError() } // error: initializer for conditional binding must have Optional type, not 'Int'
while let next = "text" { print(next) } // error: initializer for conditional binding must have Optional type, not 'String'
if let first = [1, 2].first, let twice = first * 2 { print(twice) } // error: initializer for conditional binding must have Optional type, not 'Int'
if case let x? = depth { print(x) } // error: '?' pattern cannot match values of type 'Int'
print(other)

let values = Array(0..<10), ratio = 0.8
let cut = values.count * ratio // error: binary operator '*' cannot be applied to operands of type 'Int' and 'Double'
let train = values[0..<cut]
let test = values[cut:] // error: expected expression in list of expressions // error: missing argument for parameter #1 in subscript
let shuffled = values.shuffle() // error: cannot use mutating member on immutable value: 'values' is a 'let' constant
let half = values.prefix(upTo: 5.0) // error: cannot convert value of type 'Double' to expected argument type 'Array<Int>.Index' (aka 'Int')
let rest: [Int] = values.dropFirst(3) // error: no 'dropFirst' candidates produce the expected contextual result type '[Int]'
let folds = values.chunked(5) // error: value of type '[Int]' has no member 'chunked'
print(train, shuffled, half, rest, folds)

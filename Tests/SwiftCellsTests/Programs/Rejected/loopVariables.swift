let values = [3, 1, 2]
for value in values { value += 1 } // error: left side of mutating operator isn't mutable: 'value' is a 'let' constant
for i in 0..<3 { i = 2 } // error: cannot assign to value: 'i' is a 'let' constant
for var j in 0..<3 { j += 1; print(j) }
values[0] = 5 // error: cannot assign through subscript: 'values' is a 'let' constant
values.append(4) // error: cannot use mutating member on immutable value: 'values' is a 'let' constant
values.sort() // error: cannot use mutating member on immutable value: 'values' is a 'let' constant
for (index, value) in values.enumerated() { values[index] = value * 2 } // error: cannot assign through subscript: 'values' is a 'let' constant

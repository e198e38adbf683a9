let n = 3, x = 2.5
print(0..<x)
print(n...x) // error: conflicting arguments to generic parameter 'Self' ('Int' vs. 'Double')
print((1...5).count(2)) // error: cannot convert value of type 'Int' to expected argument type '(ClosedRange<Int>.Element) throws(E) -> Bool' (aka '(Int) throws(E) -> Bool') // error: generic parameter 'E' could not be inferred // error: missing argument label 'where:' in call
print(stride(from: 0, to: n, by: x)) // error: cannot convert value of type 'Double' to expected argument type 'Int'
print(stride(from: 0, to: 10)) // error: missing argument for parameter 'by' in call
print([1, 2, 3]["a"...]) // error: cannot convert value of type 'String' to expected argument type 'Int' // error: no exact matches in call to subscript
print(0...)
print((0..<3) + 1) // error: cannot convert value of type 'Range<Int>' to expected argument type 'Int'
let r: Range<Int> = 0...3 // error: cannot convert value of type 'ClosedRange<Int>' to specified type 'Range<Int>'
let c: ClosedRange<Int> = 0..<3 // error: cannot convert value of type 'Range<Int>' to specified type 'ClosedRange<Int>'
print((0.0...1.0).map { $0 }) // error: no exact matches in call to instance method 'map'

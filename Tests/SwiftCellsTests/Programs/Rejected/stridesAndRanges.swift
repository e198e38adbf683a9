for x in stride(from: 0, to: 1) { print(x) } // error: missing argument for parameter 'by' in call
for x in stride(from: 0, to: 10, by: 0.5) { print(x + 1) }
let range: Range<Int> = 0...3 // error: cannot convert value of type 'ClosedRange<Int>' to specified type 'Range<Int>'
let upper = (0..<3).end // error: value of type 'Range<Int>' has no member 'end'
let part = [1, 2, 3][0, 2] // error: extra argument in subscript
for i in 0..<[1, 2] { print(i) } // error: cannot convert value of type '[Int]' to expected argument type 'Int'
for i in range(3) { print(i) } // error: cannot call value of non-function type 'Range<Int>'
let r = 1...
print(r.contains("1"), part, upper) // error: cannot convert value of type 'String' to expected argument type 'Int'

for i in 10 { print(i) } // error: for-in loop requires 'Int' to conform to 'Sequence'
for (a, b) in [1, 2] { print(a, b) } // error: tuple pattern cannot match values of non-tuple type 'Int'
for x in "abc".count { print(x) } // error: for-in loop requires 'Int' to conform to 'Sequence'
for x: String in [1, 2] { print(x) } // error: conflicting arguments to generic parameter 'Element' ('String' vs. 'Int') // error: conflicting arguments to generic parameter 'Elements' ('[String]' vs. '[Int]') // error: conflicting arguments to generic parameter 'Self' ('[String]' vs. '[Int]')
for i in 0..<2.5 { print(i) } // error: protocol 'Sequence' requires that 'Double' conform to 'SignedInteger' // error: referencing instance method 'makeIterator()' on 'Range' requires that 'Double' conform to 'SignedInteger' // error: referencing instance method 'next()' on 'Range' requires that 'Double' conform to 'SignedInteger'
for x in (1, 2) { print(x) } // error: for-in loop requires '(Int, Int)' to conform to 'Sequence'
for i in 0.0..<3.0 { print(i) } // error: protocol 'Sequence' requires that 'Double' conform to 'SignedInteger' // error: referencing instance method 'makeIterator()' on 'Range' requires that 'Double' conform to 'SignedInteger' // error: referencing instance method 'next()' on 'Range' requires that 'Double' conform to 'SignedInteger'
let n = "3"
for i in 0..<n { print(i) } // error: cannot convert value of type 'String' to expected argument type 'Int'

let area = { (width: Double, height: Double) in width * height }
print(area(width: 2, height: 3)) // error: extraneous argument labels 'width:height:' in call
print(area(2)) // error: missing argument for parameter #2 in call
print(area(2, "3")) // error: cannot convert value of type 'String' to expected argument type 'Double'
let double: (Int) -> Int = { $0 * 2.5 } // error: cannot convert value of type 'Double' to expected argument type 'Int'
let add: (Int, Int) -> Int = { $0 } // error: contextual closure type '(Int, Int) -> Int' expects 2 arguments, but 1 was used in closure body
let none: () -> Int = { x in x } // error: contextual closure type '() -> Int' expects 0 arguments, but 1 was used in closure body
print(double(1), add(1, 2), none())

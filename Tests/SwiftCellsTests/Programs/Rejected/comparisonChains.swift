let x = 5, y = 5.0, name: String? = nil
if 0 < x < 10 { print("in") } // error: adjacent operators are in non-associative precedence group 'ComparisonPrecedence' // error: cannot convert value of type 'Bool' to expected argument type 'Int'
if x == y { print("same") } // error: binary operator '==' cannot be applied to operands of type 'Int' and 'Double'
if x == 5 == true { print("sure") } // error: adjacent operators are in non-associative precedence group 'ComparisonPrecedence'
if name > "a" { print("later") } // error: value of optional type 'String?' must be unwrapped to a value of type 'String'
if x == nil { print("none") }
if x != "5" { print("not") } // error: binary operator '!=' cannot be applied to operands of type 'Int' and 'String'
if [1, 2] < [3] { print("less") } // error: binary operator '<' cannot be applied to two '[Int]' operands
if (1, "a") == (1, 2) { print("pair") } // error: binary operator '==' cannot be applied to operands of type '(Int, String)' and '(Int, Int)'

func factorial(_ n: Int) -> Int { n == 0 ? 1 : n * factorial(n - 1.0) } // error: cannot convert value of type 'Double' to expected argument type 'Int'
func fibonacci(n: Int) -> Int { n < 2 ? n : fibonacci(n - 1) + fibonacci(n: n - 2) } // error: missing argument label 'n:' in call
func depth(_ tree: [Any]) -> Int { 1 + tree.map { depth($0) }.max() } // error: cannot convert value of type 'Any' to expected argument type '[Any]' // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
func power(_ x: Double, _ n: Int) -> Double { n == 0 ? 1 : x * power(x, n - 1) * n } // error: cannot convert value of type 'Int' to expected argument type 'Double'
print(factorial(5.0), fibonacci(5), power(2, 3, 4)) // error: cannot convert value of type 'Double' to expected argument type 'Int' // error: extra argument in call // error: missing argument label 'n:' in call

let values = [1, 2, 3]
print(max(1, 2)
let third: Int = "b" // error: cannot convert value of type 'String' to specified type 'Int' // error: expected ')' in expression list
print(values.map { $0 * 2 }
let fourth: Int = third // error: expected ')' in expression list

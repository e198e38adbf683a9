let values = [1, 2, 3]
print(len(values)) // error: cannot find 'len' in scope
print(values.length, values.size(), values[-1:]) // error: expected ',' separator // error: expected argument label before colon // error: expected expression in list of expressions // error: value of type '[Int]' has no member 'length' // error: value of type '[Int]' has no member 'size'
let none = None, yes = True // error: cannot find 'None' in scope // error: cannot find 'True' in scope
values.push(4) // error: value of type '[Int]' has no member 'push'
let total = sum(values) // error: cannot find 'sum' in scope
let mean = np.mean(values) // error: cannot find 'np' in scope
let text = str(3) + "a" // error: cannot find 'str' in scope
let other = values.len() // error: value of type '[Int]' has no member 'len'
null // error: cannot find 'null' in scope

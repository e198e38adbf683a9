let n = 3
print(n[0]) // error: value of type 'Int' has no subscripts
let pair = (1, 2)
print(pair[0]) // error: cannot access element using subscript for tuple type '(Int, Int)'; did you mean to use '.0'?
print(pair.2) // error: value of tuple type '(Int, Int)' has no member '2'
let text = "abc"
print(text[0]) // error: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
let list = [1, 2]
print(list["a"]) // error: no exact matches in call to subscript
let table = ["a": 1]
print(table[0]) // error: no exact matches in call to subscript
print({ 3 }[0]) // error: function value was used as a property; add () to call it // error: value of type 'Int' has no subscripts

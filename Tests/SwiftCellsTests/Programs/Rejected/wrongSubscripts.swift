let values = [1, 2, 3], text = "abc", kinds: Set = ["a"], pair = (1, 2)
print(values["a"]) // error: no exact matches in call to subscript
print(values[1.0]) // error: no exact matches in call to subscript
print(text[0]) // error: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
print(kinds[0]) // error: no exact matches in call to subscript
print(pair[0]) // error: cannot access element using subscript for tuple type '(Int, Int)'; did you mean to use '.0'?
print(values[0][1]) // error: value of type 'Int' has no subscripts
print(3[0]) // error: value of type 'Int' has no subscripts
print(values.first[0]) // error: value of type 'Int?' has no subscripts

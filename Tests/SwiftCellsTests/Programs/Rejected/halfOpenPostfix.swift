let depths = [5, 15, 30]
print(depths[1...])
print(depths[..<2])
print(depths[1..<]) // error: '..<' is not a postfix unary operator

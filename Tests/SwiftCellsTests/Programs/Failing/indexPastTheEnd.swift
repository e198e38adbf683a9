let code = "Ap1"
let last = code.index(code.startIndex, offsetBy: 2)
print(code[last])
let beyond = code.index(last, offsetBy: 3) // fails: String index is out of bounds
print(code.distance(from: last, to: beyond))

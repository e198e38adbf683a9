let name = "Bt"
var i = name.startIndex
print(name[i])
i = name.index(after: i)
print(name[i])
i = name.index(after: i)
print(i == name.endIndex)
print(name[i]) // fails: String index is out of bounds

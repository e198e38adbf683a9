// Constants, variables, annotations, several in one declaration.
let site = "Edgeroi"
var count = 0
count = 5
count += 2
print(site, count)
let width = 3, height = 4, title = "plot"
print(width * height, title)
var x = 1.0, y: Double = 2
x += y; y = x * x
print(x, y)
let later: Int
if count > 3 { later = 10 } else { later = 20 }
print(later)
var label: String
label = "first"
print(label)
label = "second"
print(label)
let `default` = 7
print(`default` + 1)
let größe = 2.5, π = 3.14159
print(größe * π)
var copy = count
copy += 100
print(count, copy)

// Integer and floating-point arithmetic and its signs.
print(7 + 2, 7 - 2, 7 * 2, 7 / 2, 7 % 2)
print(-7 / 2, -7 % 2, 7 / -2, 7 % -2)
print(7.0 / 2, -7.0 / 2, 1 / 3.0)
print(2 + 3 * 4, (2 + 3) * 4, 2 * 3 + 4 * 5)
print(100 / 10 / 5, 100 - 10 - 5, 2 * 7 % 4)
print(5.5.truncatingRemainder(dividingBy: 2), -5.5.truncatingRemainder(dividingBy: 2))
var n = 10
n += 5; print(n)
n -= 3; print(n)
n *= 2; print(n)
n /= 5; print(n)
n %= 3; print(n)
var x = 1.5
x *= 4; x -= 1; x /= 2; x += 0.25
print(x)
let zero = 0.0
print(1 / zero, -1 / zero, (zero / zero).isNaN)
print(-n, -(-n), +x)
print("soil" + " " + "map")
var list = [1]
list += [2, 3]
print(list + [4], [0] + list)

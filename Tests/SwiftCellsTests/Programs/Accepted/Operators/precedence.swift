// Which operator binds tighter.
print(1 + 2 * 3 - 4 / 2 % 3)
print(1 << 2 + 1, (1 << 2) + 1, 1 + 1 << 3)
print(6 & 3 + 1, 6 & 3 == 2, 1 | 6 & 3)
print(2 * 3 == 6 && 4 > 3 || false)
print(true || false && false, (true || false) && false)
print(!true || true, !(true || true))
let missing: Int? = nil
print(missing ?? 2 + 3, (missing ?? 2) * 3)
print(1 + (missing ?? 4), missing ?? 1 < 2)
print(3 > 2 ? "yes" : "no", 1 + (2 > 3 ? 10 : 20))
let grade = 75
print(grade > 90 ? "A" : grade > 70 ? "B" : "C")
print((0..<2 + 3).count, (1 + 1...2 * 3).count)
print(-2 * -3, -2 - -3, 4 - -4)
let values = [3, 1, 2]
print(-values[0] + values[1] * 2)
print(1...3 ~= 2, (1...3).contains(5) == false)
var total = 1
total += 2 * 3
total *= 1 + 1
print(total)
print(5 &+ 2 &* 3, 1 ^ 3 | 4)

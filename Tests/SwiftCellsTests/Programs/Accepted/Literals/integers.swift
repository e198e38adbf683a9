// Every way of writing an integer, and what it is worth.
let million = 1_000_000
let colour = 0xFF_A0
let mask = 0b1010_0110
let permissions = 0o755
print(million, colour, mask, permissions)
print(-0, -7, +7, 7 - -7)
print(007, 0x0, 0b0)
print(Int.max, Int.min)
print(9_223_372_036_854_775_807 == Int.max)
let negative = -0x10
print(negative + 1)
print(type(of: million), type(of: negative))

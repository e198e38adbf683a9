// Floating-point literals and their shortest printed form.
print(1.0, 0.5, 3.14159, 100.0, 1e3, 1.5e-3, 12E2)
print(0.1 + 0.2, 1.0 / 3.0, 2.0 / 3.0)
print(1e15, 1e16, 1e17, 123456789012345678.0)
print(0.0001, 0.00001, 1e-7, 5e-324)
print(-0.0, 0.0, -2.50)
print(1_234.567_8, 0x1p4, 0x1.8p1, 0xA.8p0)
print(1.7976931348623157e308)
print(100000.0, 1234567.0, 65_536.0 * 65_536.0)
let third: Float = 1.0 / 3.0
let tenth: Float = 0.1
print(third, tenth, tenth + 0.2, Float(16777217.0))

// Comparing numbers, strings, tuples, arrays and optionals.
print(1 < 2, 2 <= 2, 3 > 4, 4 >= 5, 1 == 1, 1 != 1)
print(1.5 < 2, 0.1 + 0.2 == 0.3, -0.0 == 0.0)
print(Double.nan == Double.nan, Double.nan != Double.nan, Double.nan < 1)
print("apple" < "banana", "Zebra" < "apple", "a" < "aa", "10" < "9")
print("sand" == "sand", "Sand" != "sand")
print((1, "b") < (1, "c"), (2, 0) > (1, 9), (1, 2) == (1, 2))
print([1, 2] == [1, 2], [1, 2] == [2, 1], [[1]] != [[1, 1]])
print(["a": 1] == ["a": 1], ["a": 1] == ["a": 2])
print(Set([1, 2]) == Set([2, 1]))
let some: Int? = 3
print(some == 3, some == nil, some != 4)
print(true == false, !(true == false))
print(1...3 == 1...3, 0..<3 == 0..<4)
let a: Character = "a", b: Character = "b"
print(a < b, a == "a")
print(Int.max > 0, Int.min < 0, Double.infinity > 1e308)

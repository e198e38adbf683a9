// A string is a collection of characters.
let word = "Ferralsol"
print(word.count, word.first!, word.last!, word.isEmpty)
var vowels = 0
for letter in word where "aeiou".contains(letter) { vowels += 1 }
print(vowels)
let letters = Array(word)
print(letters[0], letters[letters.count - 1], letters[3...5])
print(String(letters.reversed()), String(letters[0..<5]), String(repeating: "=", count: 8))
print(word.filter { $0 != "r" }, word.map { $0 == "l" ? "1" : $0 }.count)
print(word.firstIndex(of: "r") == nil, letters.firstIndex(of: "r") ?? -1)
let digits = "a1b22c".filter { $0.isNumber }
print(digits, Int(digits)! + 1)
print("aB c".map { $0.isUppercase }, "x9 ".map { $0.isLetter }, " ".first!.isWhitespace)
print("7".first!.wholeNumberValue ?? -1, "z".first!.asciiValue ?? 0)
print(word.enumerated().filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined())
var counts: [Character: Int] = [:]
for letter in "mississippi" { counts[letter, default: 0] += 1 }
print(counts.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
var built = ""
built.append("x"); built.append(contentsOf: "yz"); built += "!"
print(built, built.sorted(), built.min()!, built.contains("yz"))
let isPalindrome = "level" == String("level".reversed())
print(isPalindrome)

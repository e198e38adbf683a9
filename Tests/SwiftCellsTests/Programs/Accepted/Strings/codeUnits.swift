// Bytes and scalars of a text.
let unit = "µg/kg"
print(unit.count, unit.utf8.count, unit.utf16.count, unit.unicodeScalars.count)
print(Array(unit.utf8), unit.utf8.reduce(0) { $0 + Int($1) })
print(unit.unicodeScalars.map { $0.value }, unit.unicodeScalars.first!, unit.unicodeScalars.filter { $0.isASCII }.count)
let scalar = Unicode.Scalar(UInt8(0x42))
print(scalar, scalar.value, Character(scalar), String(Character(scalar)) + "w")
print(Unicode.Scalar(0x1F33E as UInt32)!, Unicode.Scalar(0xD800 as UInt32) == nil)
var checksum: UInt8 = 0
for byte in "Bw1".utf8 { checksum = checksum &* 31 &+ byte }
print(checksum)
print("abc".utf8.map { $0 - 32 }.map { Character(UnicodeScalar($0)) })
print("z".unicodeScalars.first! > "a".unicodeScalars.first!)

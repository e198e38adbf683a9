// Bool and nil literals.
let wet = true
let dry: Bool = false
print(wet, dry, !wet, wet == dry, wet != dry)
var depth: Int? = nil
print(depth as Any, depth == nil, depth ?? 100)
depth = 12
print(depth == nil, depth == 12, depth != 13)
var name: String?
print(name == nil)
name = "Bw"
if name != nil { print("named", name!) }
let nothing: [Int?] = [nil, nil]
print(nothing, nothing.count)
var flag = true
flag.toggle()
print(flag, type(of: flag))

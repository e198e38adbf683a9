var depth: Int! = 5
print(depth + 1)
depth = nil
print(depth == nil)
let deeper: Int = depth // fails: unexpectedly found nil
print(deeper)

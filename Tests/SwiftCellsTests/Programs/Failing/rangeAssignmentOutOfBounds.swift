var depths = [0, 10, 20]
let end = depths.count + 2
depths[1..<2] = [5, 6]
print(depths)
depths[2..<end + 1] = [] // fails: the range goes past the end
print(depths)

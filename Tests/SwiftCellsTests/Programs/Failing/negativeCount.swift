let width = 3 - "Histosol".count
print(width)
let pad = [Int](repeating: 0, count: width) // fails: a negative count
print(pad)

var counts: [Int: Int] = [:]
var state = 1
for _ in 0..<500_000 {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
  counts[state % 1_000, default: 0] += 1
}
print(counts.count, counts[7] ?? 0)

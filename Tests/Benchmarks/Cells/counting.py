counts = {}
state = 1
for _ in range(500_000):
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    key = state % 1_000
    counts[key] = counts.get(key, 0) + 1
print(len(counts), counts.get(7, 0))

import sys
sys.setrecursionlimit(10_000)
def sort(values, low, high):
    i, j = low, high
    pivot = values[(low + high) // 2]
    while i <= j:
        while values[i] < pivot:
            i += 1
        while values[j] > pivot:
            j -= 1
        if i <= j:
            kept = values[i]
            values[i] = values[j]
            values[j] = kept
            i += 1
            j -= 1
    if low < j:
        sort(values, low, j)
    if i < high:
        sort(values, i, high)
state = 7
numbers = []
for _ in range(200_000):
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    numbers.append(state)
sort(numbers, 0, len(numbers) - 1)
print(numbers[0], numbers[100_000], numbers[199_999])

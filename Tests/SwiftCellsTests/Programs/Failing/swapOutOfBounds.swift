var ranks = [2, 1]
ranks.swapAt(0, 1)
print(ranks)
ranks.swapAt(0, 2) // fails: index out of range

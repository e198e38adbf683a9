let pairs = [("a", 1), ("b", 2), ("a", 3)]
print(Dictionary(uniqueKeysWithValues: pairs.prefix(2)).count)
print(Dictionary(uniqueKeysWithValues: pairs).count) // fails: duplicate values for key

var order = [1, 2]
order.insert(3, at: 2)
print(order)
order.insert(5, at: 4) // fails: past the end
print(order)

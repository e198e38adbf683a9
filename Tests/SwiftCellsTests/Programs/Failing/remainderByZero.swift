let divisors = [7, 0]
print(100 % divisors[0])
print(100 % divisors[1]) // fails: division by zero

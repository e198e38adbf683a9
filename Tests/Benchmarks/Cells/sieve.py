limit = 2_000_000
is_prime = [True] * (limit + 1)
n = 2
while n * n <= limit:
    if is_prime[n]:
        for multiple in range(n * n, limit + 1, n):
            is_prime[multiple] = False
    n += 1
count = 0
for candidate in range(2, limit + 1):
    if is_prime[candidate]:
        count += 1
print(count)

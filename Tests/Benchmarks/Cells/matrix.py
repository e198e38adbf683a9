size = 120
def made(seed):
    return [[float(row * size + column) * seed for column in range(size)] for row in range(size)]
a, b = made(0.5), made(0.25)
product = [[0.0] * size for _ in range(size)]
for i in range(size):
    for j in range(size):
        total = 0.0
        for k in range(size):
            total += a[i][k] * b[k][j]
        product[i][j] = total
print(product[size - 1][size - 1])

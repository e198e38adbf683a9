"""A table of numbers and categories with a target and classes, written as mixed.csv.

Four numbers, a category with six codes and one with twenty, whose effects have no order; a target, and four classes
that are its quarters. Made from a formula and a seed; no data of others. Run with NumPy 2.4.6: python mixed.py
"""
import numpy as np

random = np.random.default_rng(11)
n = 500
x = np.round(random.uniform(size=(n, 4)), 4)
few = random.integers(0, 6, n)
many = random.integers(0, 20, n)
effect_few = np.array([3.0, -2.0, 0.5, 4.0, -3.5, 1.0])
effect_many = random.normal(scale=2.0, size=20)
y = np.round(6 * x[:, 0] + 4 * np.sin(6 * x[:, 1]) + effect_few[few] + effect_many[many] * (x[:, 2] > 0.4)
             + random.normal(size=n), 4)
label = np.array(["low", "medium", "high", "top"])[np.searchsorted(np.quantile(y, [0.25, 0.5, 0.75]), y)]
with open("mixed.csv", "w") as out:
    out.write("a,b,c,d,few,many,y,label\n")
    for row in zip(*x.T, few, many, y, label):
        out.write("{:.4f},{:.4f},{:.4f},{:.4f},{},{},{:.4f},{}\n".format(*row))

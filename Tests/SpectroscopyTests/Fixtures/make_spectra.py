"""Spectra and what SciPy and NumPy make of them; writes spectra.csv beside this file.

Made with Python 3.11, NumPy 2.4.6 and SciPy 1.17.1. Each line is a name and its numbers.
"""

import pathlib

import numpy as np
from scipy.signal import savgol_filter

bands = np.arange(350.0, 450.0, 2.5)
rng = np.random.default_rng(20261130)
peaks = [(372.0, 9.0), (401.0, 14.0), (433.0, 6.0)]
spectra = np.array([
    0.2 + 0.001 * i * (bands - 350)
    + sum(rng.uniform(0.02, 0.2) * np.exp(-(((bands - c) / w) ** 2)) for c, w in peaks)
    + rng.normal(0, 0.004, bands.size)
    for i in range(6)
])
lines = []


def write(name, numbers):
    lines.append(",".join([name] + [repr(float(n)) for n in np.ravel(numbers)]))


write("bands", bands)
for i, spectrum in enumerate(spectra):
    write(f"spectrum {i}", spectrum)
for window, order, derivative in [(11, 2, 0), (7, 3, 0), (11, 2, 1), (9, 4, 2), (39, 5, 1), (5, 0, 0)]:
    found = savgol_filter(
        spectra, window, order, deriv=derivative, delta=2.5, axis=1, mode="interp")
    for i, row in enumerate(found):
        write(f"savgol {window} {order} {derivative} {i}", row)
snv = (spectra - spectra.mean(axis=1, keepdims=True)) / spectra.std(axis=1, ddof=1, keepdims=True)
for i, row in enumerate(snv):
    write(f"snv {i}", row)
for degree in (0, 1, 2, 5):
    for i, row in enumerate(spectra):
        fit = np.polynomial.Polynomial.fit(bands, row, degree)
        write(f"detrend {degree} {i}", row - fit(bands))
for i, row in enumerate(spectra):
    write(f"slopes {i}", np.diff(row) / np.diff(bands))
    write(f"absorbance {i}", np.log10(1 / row))
wanted = np.array([350.0, 351.25, 360.0, 399.9, 447.5])
write("wanted", wanted)
for i, row in enumerate(spectra):
    write(f"resampled {i}", np.interp(wanted, bands, row))


def components(values, name, scaled):
    centred = values - values.mean(axis=0)
    if scaled:
        centred = centred / values.std(axis=0, ddof=1)
    u, s, vt = np.linalg.svd(centred, full_matrices=False)
    signs = np.sign(vt[np.arange(len(vt)), np.abs(vt).argmax(axis=1)])
    for k in range(3):
        write(f"{name} loading {k}", signs[k] * vt[k])
        write(f"{name} scores {k}", signs[k] * u[:, k] * s[k])
    write(f"{name} explained", (s**2 / np.sum(s**2))[:3])


components(spectra, "pca", False)
components(spectra, "scaled", True)
rest = spectra[:4]
u, s, vt = np.linalg.svd(rest - rest.mean(axis=0), full_matrices=False)
signs = np.sign(vt[np.arange(len(vt)), np.abs(vt).argmax(axis=1)])
for k in range(2):
    write(f"projected {k}", (spectra[4:] - rest.mean(axis=0)) @ (signs[k] * vt[k]))
pathlib.Path(__file__).with_name("spectra.csv").write_text("\n".join(lines) + "\n")

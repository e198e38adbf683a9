"""P7: values at points and windows around places, beside rasterio.

Ten compressed, tiled rasters of 4,000 × 4,000 are made once in a temporary folder: half of them Float32, half Int16, as
terrain, climate and satellite bands come. Both sides open them and read the same cells in turn; all values are compared.
rasterio reads as its manual shows: `sample` for points, `read` with a window for windows.
"""

import pathlib
import statistics
import subprocess
import tempfile
import time

import numpy
import rasterio
from rasterio.transform import from_origin
from rasterio.windows import Window

from table import Row

RASTERS = 10
SIDE = 4_000
POINTS = 5_000
WINDOWS = 1_000
WIDTH = 9
MANY = 1_000_000


def surface(seed: int) -> numpy.ndarray:
    """Waves of six lengths and a little noise, in steps of 0.1."""
    generator = numpy.random.default_rng(seed)
    row, column = numpy.mgrid[0:SIDE, 0:SIDE].astype("float32")
    values = generator.normal(300, 0.5, (SIDE, SIDE)).astype("float32")
    for octave in range(6):
        east, south = generator.normal(0, 0.002 * 2**octave, 2).astype("float32")
        values += 100 / 2**octave * numpy.sin(east * column + south * row + octave)
    return numpy.round(values, 1)


def make(folder: pathlib.Path) -> None:
    """Writes the rasters, and places at least half a window away from the edge."""
    for number in range(RASTERS):
        is_whole = number % 2 == 1
        values = surface(number)
        with rasterio.open(
            folder / f"covariate{number}.tif", "w", driver="GTiff", width=SIDE, height=SIDE, count=1,
            dtype="int16" if is_whole else "float32", crs="EPSG:32633", transform=from_origin(500_000, 5_400_000, 30, 30),
            compress="deflate", predictor=2 if is_whole else 3, tiled=True, blockxsize=256, blockysize=256,
        ) as file:
            file.write((values * 10).astype("int16") if is_whole else values, 1)
    generator = numpy.random.default_rng(1)
    for name, count in (("places", POINTS), ("many", MANY)):
        cells = generator.integers(WIDTH, SIDE - WIDTH, (count, 2)) + generator.uniform(0.2, 0.8, (count, 2))
        lines = [f"{500_000 + 30 * column:.3f},{5_400_000 - 30 * row:.3f}\n" for column, row in cells]
        (folder / f"{name}.csv").write_text("x,y\n" + "".join(lines), encoding="utf-8")


def opened(folder: pathlib.Path):
    """The rasters, one after the other."""
    for path in sorted(folder.glob("*.tif")):
        with rasterio.open(path) as file:
            yield file


def peer_points(folder: pathlib.Path, places: numpy.ndarray) -> numpy.ndarray:
    """The values `[rasters, places]`."""
    return numpy.array([[value[0] for value in file.sample(places)] for file in opened(folder)], "float32")


def peer_windows(folder: pathlib.Path, places: numpy.ndarray) -> numpy.ndarray:
    """The windows `[places, rasters, width, width]`."""
    half = WIDTH // 2
    result = numpy.zeros((WINDOWS, RASTERS, WIDTH, WIDTH), "float32")
    for number, file in enumerate(opened(folder)):
        for place, (x, y) in enumerate(places[:WINDOWS]):
            row, column = file.index(x, y)
            result[place, number] = file.read(1, window=Window(column - half, row - half, WIDTH, WIDTH))
    return result


def ours(root: pathlib.Path, folder: pathlib.Path, *words: object) -> dict[str, float]:
    """Seconds by the name of the work, and the memory of the process at its peak in MB."""
    command = [str(root / ".build/release/dev"), "bench", "raster", str(folder / "*.tif"), *map(str, words)]
    run = subprocess.run(command, check=True, capture_output=True, text=True)
    return {name: float(value) for name, value in (line.split() for line in run.stdout.splitlines())}


def compared(root: pathlib.Path, folder: pathlib.Path, places: numpy.ndarray) -> None:
    """Refuses any value that differs."""
    ours(root, folder, folder / "places.csv", "--windows", WINDOWS, "--write", folder)
    for name, expected in (("points", peer_points(folder, places)), ("windows", peer_windows(folder, places))):
        found = numpy.fromfile(folder / f"{name}.f32", "<f4").reshape(expected.shape)
        if not numpy.array_equal(found, expected):
            raise SystemExit(f"{name}: {numpy.sum(found != expected)} of {found.size} values differ from rasterio's")


def doubled(folder: pathlib.Path) -> pathlib.Path:
    """A folder with every raster under two names."""
    result = folder / "doubled"
    result.mkdir()
    for path in folder.glob("*.tif"):
        for name in "ab":
            (result / f"{name}_{path.name}").symlink_to(path)
    return result


def timed(work, *words) -> float:
    started = time.perf_counter()
    work(*words)
    return time.perf_counter() - started


def rows(root: pathlib.Path, rounds: int) -> list[Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        make(folder)
        places = numpy.loadtxt(folder / "places.csv", delimiter=",", skiprows=1)
        compared(root, folder, places)
        mine, peer = {"points": [], "windows": []}, {"points": [], "windows": []}
        for _ in range(rounds):
            for work, seconds in ours(root, folder, folder / "places.csv", "--windows", WINDOWS).items():
                if work in mine:
                    mine[work].append(seconds)
            peer["points"].append(timed(peer_points, folder, places))
            peer["windows"].append(timed(peer_windows, folder, places))
        many = ours(root, doubled(folder), folder / "many.csv")
    stack = f"{RASTERS} rasters of {SIDE:,} × {SIDE:,}"
    names = {
        "points": f"values at {POINTS:,} points of {stack}, beside rasterio",
        "windows": f"{WIDTH} × {WIDTH} windows at {WINDOWS:,} places of {stack}, beside rasterio",
    }
    equal = {
        "points": f"all equal; {MANY:,} points of {2 * RASTERS} such rasters take {many['points']:.2g} s and {many['memory']:.0f} MB",
        "windows": "all equal",
    }
    return [
        Row(
            "P7", names[work], statistics.median(mine[work]) * 1000, statistics.median(peer[work]) * 1000, "ms", "≥ 10",
            equal[work],
        )
        for work in names
    ]

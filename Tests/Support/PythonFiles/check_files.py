"""Holds the files of the network tests against the packages onnx, onnxruntime and safetensors.

    python check_files.py <folder>

The folder holds

    models/<name>.onnx, models/<name>.safetensors   a network; its arrays "input" and "output"
    exchange/<name>.safetensors                     any arrays, written back as <name>.back

`report.json` beside them names the largest difference of each model's output and every problem.
"""

import json
import pathlib
import sys

import numpy
import onnx
import onnxruntime
from safetensors import safe_open
from safetensors.numpy import load_file, save_file

ABSOLUTE = 1e-5
RELATIVE = 1e-5


def session(path: pathlib.Path) -> onnxruntime.InferenceSession:
    """The model, after the format's own check, ready to run."""
    onnx.checker.check_model(str(path), full_check=True)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(
        path, sess_options=options, providers=["CPUExecutionProvider"]
    )


def difference(path: pathlib.Path) -> tuple[float, list[str]]:
    """The largest difference between a model's outputs and those kept beside it, and what is wrong."""
    arrays = load_file(path.with_suffix(".safetensors"))
    model = session(path)
    largest = 0.0
    problems = []
    for count in (1, len(arrays["input"])):
        expected = arrays["output"][:count]
        (found,) = model.run(["output"], {"input": arrays["input"][:count]})
        if found.shape != expected.shape:
            problems.append(f"{path.stem}: shape {found.shape}, expected {expected.shape}")
            continue
        largest = max(largest, float(numpy.max(numpy.abs(found - expected), initial=0)))
        if not numpy.allclose(found, expected, rtol=RELATIVE, atol=ABSOLUTE):
            problems.append(f"{path.stem}: off by {largest:.2g} for {count} samples")
    return largest, problems


def write_back(path: pathlib.Path) -> None:
    """Reads a file and writes what it holds beside it; metadata stay none, or empty, or as they are."""
    with safe_open(path, "numpy") as file:
        arrays = {name: file.get_tensor(name) for name in file.keys()}
        metadata = file.metadata()
    save_file(arrays, path.with_suffix(".back"), metadata=metadata)
    if metadata is None:
        save_file(arrays, path.with_suffix(".empty"), metadata={})


def main(folder: pathlib.Path) -> None:
    """Writes the report."""
    differences = {}
    problems = []
    for path in sorted((folder / "models").glob("*.onnx")):
        try:
            differences[path.stem], found = difference(path)
            problems += found
        except Exception as error:  # any failure belongs in the report, whatever raised it
            problems.append(f"{path.stem}: {error}")
    for path in sorted((folder / "exchange").glob("*.safetensors")):
        try:
            write_back(path)
        except Exception as error:
            problems.append(f"{path.stem}: {error}")
    for name, value in differences.items():
        print(f"{name:28} {value:.2e}")
    report = {"differences": differences, "problems": problems}
    (folder / "report.json").write_text(json.dumps(report), encoding="utf-8")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))

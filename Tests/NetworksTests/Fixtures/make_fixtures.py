"""Writes layers.json, losses.json and steps.json: outputs, losses, gradients and training steps of PyTorch.

Run with Python 3.11 and torch 2.15 (CPU): python make_fixtures.py
Inputs and weights are waves that both sides compute, so that only results are stored.
"""
import json
import math
import pathlib

import torch
from torch import nn

FOLDER = pathlib.Path(__file__).parent
torch.set_num_threads(1)


def wave(count, phase, size=1.0):
    """size · sin(1.3 i + phase), i = 0 … count − 1."""
    return torch.tensor([size * math.sin(1.3 * i + phase) for i in range(count)], dtype=torch.float32)


def fill(module):
    for index, parameter in enumerate(module.parameters()):
        parameter.data = wave(parameter.numel(), 0.4 + index, 0.4).reshape(parameter.shape)


def rounded(tensor):
    return [float(f"{v:.7g}") for v in tensor.detach().reshape(-1).tolist()]


class Same(nn.Module):
    """A convolution with zeros at the edges, the extra one of an even kernel right and below."""

    def __init__(self, convolution, axes):
        super().__init__()
        self.convolution = convolution
        reach = [(k - 1) * d for k, d in zip(convolution.kernel_size, convolution.dilation)]
        self.pad = [v for r in reversed(reach) for v in (r // 2, r - r // 2)]

    def forward(self, x):
        return self.convolution(nn.functional.pad(x, self.pad))


class Residual(nn.Module):
    def __init__(self, *layers):
        super().__init__()
        self.inner = nn.Sequential(*layers)

    def forward(self, x):
        return x + self.inner(x)


class Channels(nn.Module):
    def __init__(self, first, last):
        super().__init__()
        self.first, self.last = first, last

    def forward(self, x):
        return x[:, self.first:self.last]


class Branches(nn.Module):
    def __init__(self, *branches):
        super().__init__()
        self.branches = nn.ModuleList(branches)

    def forward(self, x):
        return sum(branch(x) for branch in self.branches)


class Joined(Branches):
    def forward(self, x):
        return torch.cat([branch(x) for branch in self.branches], dim=1)


class AtDepths(nn.Module):
    def __init__(self, features, depths):
        super().__init__()
        self.weight = nn.WeightArray(torch.zeros(features, len(depths[0])))
        self.depths = torch.tensor(depths)

    def forward(self, x):
        return x[:, :, None] + self.weight @ self.depths.T


class Center(nn.Module):
    def forward(self, x):
        return x.flatten(2)[:, :, x.flatten(2).shape[2] // 2]


def head(inputs):
    return [nn.Flatten(), nn.Linear(inputs, 2)]


# name: (samples, input shape, layers); every network ends in two outputs
CASES = {
    "convolutionValid": (19, (3, 5, 6), [nn.Conv2d(3, 4, 3), nn.Tanh(), nn.Conv2d(4, 9, 2), *head(54)]),
    "convolutionSame": (5, (2, 4, 7), [Same(nn.Conv2d(2, 3, 3), 2), nn.Tanh(), Same(nn.Conv2d(3, 2, 3), 2), *head(56)]),
    "convolutionSameEven": (3, (2, 4, 5), [Same(nn.Conv2d(2, 3, 2), 2), nn.Tanh(), Same(nn.Conv2d(3, 2, 4), 2), *head(40)]),
    "convolutionStride": (4, (2, 7, 8), [nn.Conv2d(2, 3, 3, stride=2), nn.Tanh(), nn.Conv2d(3, 3, 2, stride=2), *head(3)]),
    "convolutionStrideSame": (4, (2, 7, 8), [Same(nn.Conv2d(2, 3, 3, stride=2), 2), nn.Tanh(), Same(nn.Conv2d(3, 3, 3, stride=3), 2), *head(12)]),
    "convolutionDilation": (4, (2, 8, 9), [nn.Conv2d(2, 3, 2, dilation=2), nn.Tanh(), Same(nn.Conv2d(3, 2, 3, dilation=2), 2), *head(84)]),
    "convolutionGroups": (4, (4, 4, 4), [nn.Conv2d(4, 6, 2, groups=2), nn.Tanh(), nn.Conv2d(6, 6, 2, groups=6), *head(24)]),
    "convolutionOne": (4, (3, 3, 4), [nn.Conv2d(3, 5, 1), nn.Tanh(), nn.Conv2d(5, 17, 1), *head(204)]),
    "series": (17, (2, 13), [nn.Conv1d(2, 3, 3), nn.Tanh(), Same(nn.Conv1d(3, 4, 5), 1), *head(44)]),
    "seriesStride": (4, (2, 13), [Same(nn.Conv1d(2, 4, 3, stride=2), 1), nn.Tanh(), nn.Conv1d(4, 4, 2, dilation=3, groups=2), *head(16)]),
    "maxPool": (6, (2, 5, 7), [nn.Conv2d(2, 3, 1), nn.ReLU(), nn.MaxPool2d(2), *head(18)]),
    "maxPoolOverlap": (6, (2, 5, 7), [nn.Conv2d(2, 3, 1), nn.MaxPool2d(3, stride=2), *head(18)]),
    "averagePool": (6, (2, 5, 7), [nn.Conv2d(2, 3, 1), nn.AvgPool2d(2, stride=1), *head(72)]),
    "seriesPools": (6, (2, 11), [nn.Conv1d(2, 3, 2), nn.MaxPool1d(2), nn.AvgPool1d(2), *head(6)]),
    "globalAverage": (6, (2, 4, 3), [nn.Conv2d(2, 5, 2), nn.AdaptiveAvgPool2d(1), *head(5)]),
    "dense": (21, (7,), [nn.Linear(7, 33), nn.Tanh(), nn.Linear(33, 70), nn.Tanh(), *head(70)]),
    "relu": (5, (6,), [nn.Linear(6, 9), nn.ReLU(), nn.Linear(9, 2)]),
    "leakyReLU": (5, (6,), [nn.Linear(6, 9), nn.LeakyReLU(), nn.Linear(9, 2)]),
    "elu": (5, (6,), [nn.Linear(6, 9), nn.ELU(), nn.Linear(9, 2)]),
    "gelu": (5, (6,), [nn.Linear(6, 9), nn.GELU(), nn.Linear(9, 2)]),
    "silu": (5, (6,), [nn.Linear(6, 9), nn.SiLU(), nn.Linear(9, 2)]),
    "tanh": (5, (6,), [nn.Linear(6, 9), nn.Tanh(), nn.Linear(9, 2)]),
    "sigmoid": (5, (6,), [nn.Linear(6, 9), nn.Sigmoid(), nn.Linear(9, 2)]),
    "softplus": (5, (6,), [nn.Linear(6, 9), nn.Softplus(), nn.Linear(9, 2)]),
    "convolutionGELU": (3, (2, 4, 4), [nn.Conv2d(2, 3, 3), nn.GELU(), *head(12)]),
    "layerNorm": (5, (3, 4), [nn.Conv1d(3, 3, 1), nn.LayerNorm([3, 4]), nn.Tanh(), *head(12)]),
    "batchNorm": (21, (2, 3, 4), [nn.Conv2d(2, 3, 2), nn.BatchNorm2d(3), nn.Tanh(), nn.Flatten(), nn.Linear(18, 5), nn.BatchNorm1d(5), nn.Tanh(), nn.Linear(5, 2)]),
    "residual": (5, (2, 4, 4), [nn.Conv2d(2, 3, 1), Residual(Same(nn.Conv2d(3, 3, 3), 2), nn.ReLU(), nn.Conv2d(3, 3, 1)), nn.Tanh(), *head(48)]),
    "branches": (6, (4, 3, 3), [Branches(
        nn.Sequential(Channels(0, 2), nn.Conv2d(2, 3, 2), nn.Flatten(), nn.Linear(12, 5)),
        nn.Sequential(Channels(1, 4), nn.Conv2d(3, 2, 3), nn.Flatten(), nn.Linear(2, 5))), nn.Tanh(), nn.Linear(5, 2)]),
    "joined": (6, (4, 3, 3), [nn.Conv2d(4, 2, 1), Joined(nn.Conv2d(2, 3, 1), nn.Identity()), nn.Tanh(), *head(45)]),
    "atDepths": (6, (3,), [nn.Linear(3, 4), AtDepths(4, [[0.5, -1.0], [1.5, 0.25]]), nn.Tanh(), nn.Conv1d(4, 1, 1), nn.Flatten()]),
    "depthwise": (5, (3, 6, 7), [nn.Conv2d(3, 3, 3, groups=3), nn.Tanh(), Same(nn.Conv2d(3, 6, 3, groups=3), 2), nn.Tanh(), nn.Conv2d(6, 4, 1), *head(80)]),
    "depthwiseStride": (18, (2, 8, 9), [Same(nn.Conv2d(2, 2, 3, groups=2, stride=2, dilation=2), 2), nn.Tanh(), nn.Conv2d(2, 6, 2, groups=2), *head(72)]),
    "oneFilter": (5, (3, 4, 7), [Same(nn.Conv2d(3, 1, 3), 2), nn.Tanh(), nn.Conv2d(1, 9, 2), *head(162)]),
    "center": (6, (3, 5, 5), [Joined(
        nn.Sequential(nn.Conv2d(3, 2, 3), nn.Flatten()), nn.Sequential(Center(), nn.Linear(3, 4), nn.Tanh())), nn.Linear(22, 2)]),
    "severalInputs": (6, (59,), [Joined(
        nn.Sequential(Channels(0, 45), nn.Unflatten(1, (5, 3, 3)), nn.Conv2d(5, 3, 2), nn.Flatten()),
        nn.Sequential(Channels(45, 57), nn.Unflatten(1, (1, 12)), nn.Conv1d(1, 2, 5), nn.MaxPool1d(2), nn.Flatten()),
        Channels(57, 59)), nn.Tanh(), nn.Linear(22, 2)]),
    "heads": (6, (3, 4, 4), [nn.Conv2d(3, 4, 2), nn.ReLU(), nn.Flatten(), Joined(
        nn.Sequential(nn.Linear(36, 5), nn.Tanh(), nn.Linear(5, 1)), nn.Linear(36, 1))]),
    "study": (20, (4, 9, 9), [
        Same(nn.Conv2d(4, 8, 3), 2), nn.ReLU(), nn.MaxPool2d(2), Same(nn.Conv2d(8, 12, 3), 2), nn.ReLU(),
        nn.MaxPool2d(2), nn.Flatten(), nn.Linear(48, 10), nn.ReLU(), nn.Linear(10, 2)]),
}


def data(samples, shape):
    count = samples * math.prod(shape)
    inputs = wave(count, 0.2).reshape(samples, *shape)
    targets = wave(samples * 2, 0.9, 2.0).reshape(samples, 2)
    return inputs, targets


def layer_case(name):
    samples, shape, layers = CASES[name]
    module = nn.Sequential(*layers)
    fill(module)
    inputs, targets = data(samples, shape)
    output = module(inputs)
    loss = nn.functional.mse_loss(output, targets)
    loss.backward()
    result = {"output": rounded(output), "loss": float(f"{loss.item():.7g}")}
    gradients = [rounded(p.grad) for p in module.parameters()]
    if sum(len(g) for g in gradients) > 700:
        # Large gradients are stored as sums against two waves.
        gradients = [[float((torch.tensor(g) * wave(len(g), f)).sum()) for f in (0.0, 1.0)] for g in gradients]
        result["summed"] = True
    result["gradients"] = gradients
    buffers = [rounded(b) for n, b in module.named_buffers() if "running" in n]
    if buffers:
        result["running"] = buffers
        module.eval()
        result["evaluated"] = rounded(module(inputs))
    return result


def masked(loss, output, targets, weights):
    known = ~torch.isnan(targets)
    w = weights[:, None].expand_as(targets)[known]
    return (loss(output[known], targets[known]) * w).sum() / w.sum()


def loss_case(name):
    """A dense network 3 → outputs, 18 samples, every fifth target missing, sample weights 0, ½, 1, 1½."""
    samples = 18
    outputs = {"gaussian": 4, "quantiles": 6}.get(name, 2)
    module = nn.Linear(3, outputs)
    fill(module)
    inputs = wave(samples * 3, 0.2).reshape(samples, 3)
    targets = wave(samples * 2, 0.9, 2.0)
    targets[::5] = float("nan")
    targets = targets.reshape(samples, 2)
    weights = torch.tensor([0.5 * (i % 4) for i in range(samples)])
    output = module(inputs)
    if name == "gaussian":
        known = ~torch.isnan(targets)
        mean, variance = output[:, 0::2], output[:, 1::2].exp()
        each = nn.GaussianNLLLoss(reduction="none")(
            mean, torch.where(known, targets, 0.0), variance)
        w = weights[:, None].expand_as(targets)[known]
        loss = (each[known] * w).sum() / w.sum()
    elif name == "quantiles":
        levels = [0.1, 0.5, 0.9]
        known = ~torch.isnan(targets)
        filled = torch.where(known, targets, 0.0)
        each = sum(
            torch.maximum(q * (filled - output[:, k::3]), (q - 1) * (filled - output[:, k::3]))
            for k, q in enumerate(levels)) / 3
        w = weights[:, None].expand_as(targets)[known]
        loss = (each[known] * w).sum() / w.sum()
    else:
        each = {
            "meanSquaredError": nn.MSELoss(reduction="none"),
            "meanAbsoluteError": nn.L1Loss(reduction="none"),
            "huber": nn.HuberLoss(reduction="none", delta=0.7),
            "logCosh": lambda found, target: torch.log(torch.cosh((found - target).double())).float(),
        }[name]
        loss = masked(each, output, targets, weights)
    loss.backward()
    return {"loss": float(f"{loss.item():.7g}"), "gradients": [rounded(p.grad) for p in module.parameters()]}


def step_case(make, steps=6, clip=None, schedule=None):
    """Steps of one whole batch on the small dense network 4 → 6 → 2."""
    module = nn.Sequential(nn.Linear(4, 6), nn.Tanh(), nn.Linear(6, 2))
    fill(module)
    inputs, targets = data(10, (4,))
    optimizer = make(module.parameters())
    losses = []
    for step in range(steps):
        if schedule:
            for group in optimizer.param_groups:
                group["lr"] = schedule(step)
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(module(inputs), targets)
        loss.backward()
        if clip:
            nn.utils.clip_grad_norm_(module.parameters(), clip)
        optimizer.step()
        losses.append(float(f"{loss.item():.7g}"))
    return {"losses": losses, "weights": [rounded(p) for p in module.parameters()]}


def cosine(step):
    rising, total = 2, 8
    if step < rising:
        return 0.05 * (step + 1) / rising
    return 0.05 * 0.5 * (1 + math.cos(math.pi * (step - rising) / (total - rising)))


def warmed(step):
    return 0.05 * min(1, (step + 1) / 3)


STEPS = {
    "rmsProp": step_case(lambda p: torch.optim.RMSprop(p, lr=0.05, alpha=0.9)),
    "adamPenalty": step_case(lambda p: torch.optim.Adam(p, lr=0.05, weight_decay=0.1)),
    "sgdPenalty": step_case(lambda p: torch.optim.SGD(p, lr=0.05, momentum=0.9, weight_decay=0.1)),
    "rmsPropPenalty": step_case(lambda p: torch.optim.RMSprop(p, lr=0.05, alpha=0.9, weight_decay=0.1)),
    "stepped": step_case(lambda p: torch.optim.Adam(p, lr=0.05), schedule=lambda step: 0.05 * 0.3 ** (step // 2)),
    "warmed": step_case(lambda p: torch.optim.Adam(p, lr=0.05), schedule=warmed),
    "adam": step_case(lambda p: torch.optim.Adam(p, lr=0.05)),
    "adamW": step_case(lambda p: torch.optim.AdamW(p, lr=0.05, weight_decay=0.1)),
    "sgd": step_case(lambda p: torch.optim.SGD(p, lr=0.05, momentum=0.9)),
    "clipped": step_case(lambda p: torch.optim.SGD(p, lr=0.05, momentum=0.0), clip=0.5),
    "cosine": step_case(lambda p: torch.optim.Adam(p, lr=0.05), steps=8, schedule=cosine),
}
LOSSES = ["meanSquaredError", "meanAbsoluteError", "huber", "logCosh", "quantiles", "gaussian"]

json.dump({name: layer_case(name) for name in CASES}, open(FOLDER / "layers.json", "w"), separators=(",", ":"))
json.dump({name: loss_case(name) for name in LOSSES}, open(FOLDER / "losses.json", "w"), separators=(",", ":"))
json.dump(STEPS, open(FOLDER / "steps.json", "w"), separators=(",", ":"))

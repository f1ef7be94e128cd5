"""Prints what PyTorch returns in the rows of docs/compared.md, for its column "PyTorch".

Nothing in the project runs this. It needs PyTorch (2.13.0 was used, on a CPU, in float64 unless a
row says otherwise).
"""

import torch

torch.set_default_dtype(torch.float64)
INF = float("inf")


def row(name, value):
    if isinstance(value, (tuple, list)):
        value = ", ".join(text(v) for v in value)
    else:
        value = text(value)
    print(f"{name:60} {value}")


def text(v):
    if v is None:
        return "none"
    if isinstance(v, str):
        return v
    if isinstance(v, torch.Tensor):
        v = v.detach()
        return f"{v.item():.6g}" if v.dim() == 0 else "[" + ", ".join(text(e) for e in v) + "]"
    return f"{v:.6g}"


def along(f, x, v, order):
    """The first `order` derivatives of t -> f(x + t v) at 0, by repeated reverse mode."""
    x = x.clone().requires_grad_()
    value = f(x)
    found = []
    for _ in range(order):
        (g,) = torch.autograd.grad(value, x, create_graph=True, allow_unused=True)
        if g is None:
            return found + [None]
        value = (g * v).sum()
        found.append(value)
        if not value.requires_grad:
            break
    return found


def first_two(f, x):
    """The gradient, and the gradient of the gradient's sum."""
    x = x.clone().requires_grad_()
    try:
        (g,) = torch.autograd.grad(f(x), x, create_graph=True)
    except (RuntimeError, ValueError) as e:
        return [str(e).split("\n")[0]]
    if not g.requires_grad:
        return [g, None]
    try:
        (h,) = torch.autograd.grad(g.sum(), x, allow_unused=True)
    except RuntimeError as e:
        h = str(e).split("\n")[0]
    return [g, h]


# ---- normalisation: orders one to four along a direction ---------------------------------------

X = torch.tensor([[0.3, -1.1], [0.8, 1.7], [-0.6, 0.4], [1.5, -0.2]])
V = torch.tensor([[0.5, -0.25], [-1.0, 0.75], [0.25, 1.0], [0.5, -0.5]])
C = torch.tensor([[1.0, -0.5], [0.25, 0.75], [-1.25, 0.5], [0.5, 1.5]])
F = torch.nn.functional


def weighted(y):
    return (C.reshape(y.shape) * y.exp()).sum()


row("batch norm", along(lambda x: weighted(F.batch_norm(x, None, None, training=True)), X, V, 4))
row("layer norm", along(lambda x: weighted(F.layer_norm(x, (2,), eps=0.1)), X, V, 4))
row("group norm", along(
    lambda x: weighted(F.group_norm(x.reshape(2, 4), 2, eps=0.1)), X, V, 4))
row("instance norm", along(
    lambda x: weighted(F.instance_norm(x.reshape(1, 2, 4), eps=0.1)), X, V, 4))
G = torch.tensor([[1.0], [2.0], [0.5], [1.5]])
row("weight norm", along(lambda x: weighted(torch._weight_norm(x, G, 0)), X, V, 4))

# ---- points where formulas divide by zero ------------------------------------------------------

row("|x| at -2, 0, 3", first_two(lambda x: x.abs().sum(), torch.tensor([-2.0, 0.0, 3.0])))
row("prod at [2, 0, 3]", first_two(lambda x: x.prod(), torch.tensor([2.0, 0.0, 3.0])))
row("prod at [2, 0, 0]", first_two(lambda x: x.prod(), torch.tensor([2.0, 0.0, 0.0])))
row("cumprod at [2, 0, 3]", first_two(lambda x: x.cumprod(0).sum(), torch.tensor([2.0, 0.0, 3.0])))
row("where(x > 0, sqrt x, 0) at -1, 0, 4", first_two(
    lambda x: torch.where(x > 0, x.sqrt(), torch.zeros_like(x)).sum(),
    torch.tensor([-1.0, 0.0, 4.0])))
row("where(x > 0, log x, 0) at -1, 0, 4", first_two(
    lambda x: torch.where(x > 0, x.log(), torch.zeros_like(x)).sum(),
    torch.tensor([-1.0, 0.0, 4.0])))
row("where(x < 9, exp x, 0) at 1, 1000", first_two(
    lambda x: torch.where(x < 9, x.exp(), torch.zeros_like(x)).sum(),
    torch.tensor([1.0, 1000.0])))
row("norm at [0, 0]", first_two(lambda x: x.norm(), torch.zeros(2)))
row("norm at [3, 0]", first_two(lambda x: x.norm(), torch.tensor([3.0, 0.0])))
row("x / max(norm, 1e-12) at [0, 0]", first_two(lambda x: F.normalize(x, dim=0).sum(), torch.zeros(2)))
row("batch norm of a constant column, eps 0", first_two(
    lambda x: (F.batch_norm(x, None, None, training=True, eps=0.0) * C[:, :1]).sum(),
    torch.full((4, 1), 3.0)))
row("weight norm of a zero row", first_two(
    lambda x: torch._weight_norm(x, torch.ones(1, 1), 0).sum(), torch.zeros(1, 2)))
for base in (-2.0, 0.0, 1.0):
    for exponent in (0.0, 0.5, 1.0, 2.0, -1.0):
        a = torch.tensor(base, requires_grad=True)
        b = torch.tensor(exponent, requires_grad=True)
        y = a ** b
        ga, gb = torch.autograd.grad(y, (a, b), create_graph=True)
        (haa,) = torch.autograd.grad(ga, a, retain_graph=True, allow_unused=True)
        row(f"pow({base:g}, {exponent:g}): y, dy/da, dy/db, d2y/da2", [y, ga, gb, haa])
row("x ** 2.0 at 0 (number)", first_two(lambda x: (x ** 2.0).sum(), torch.zeros(1)))
row("logsumexp of [-inf, -inf]", [torch.logsumexp(torch.tensor([-INF, -INF]), 0)]
    + first_two(lambda x: torch.logsumexp(x, 0), torch.tensor([-INF, -INF])))
row("softmax of [-inf, -inf]", [torch.softmax(torch.tensor([-INF, -INF]), 0)]
    + first_two(lambda x: torch.softmax(x, 0)[0], torch.tensor([-INF, -INF])))
row("logsumexp of [inf, 0]", [torch.logsumexp(torch.tensor([INF, 0.0]), 0)]
    + first_two(lambda x: torch.logsumexp(x, 0), torch.tensor([INF, 0.0])))
row("max of [1, 1, 0] over all", first_two(lambda x: x.max(), torch.tensor([1.0, 1.0, 0.0])))
row("amax of [1, 1, 0]", first_two(lambda x: x.amax(0), torch.tensor([1.0, 1.0, 0.0])))
row("maximum of (1, 1)", first_two(lambda x: torch.maximum(x[0], x[1]), torch.ones(2)))
row("max of [1, 1, 0] along an axis", first_two(
    lambda x: x.max(0).values, torch.tensor([1.0, 1.0, 0.0])))
row("hypot at 0, 0", first_two(lambda x: torch.hypot(x[0], x[1]), torch.zeros(2)))
row("atan2 at 0, 0", first_two(lambda x: torch.atan2(x[0], x[1]), torch.zeros(2)))
row("std of a constant", first_two(lambda x: x.std(), torch.full((3,), 2.0)))

# ---- batch norm in float32 far from zero -------------------------------------------------------

for values in ([3.3e9] * 4, [1000.0, 1000.01, 1000.02, 1000.03], [1e30, 2e30, 3e30, 4e30]):
    x = torch.tensor(values, dtype=torch.float32).reshape(4, 1)
    row(f"batch norm, float32, of {values}",
        F.batch_norm(x, None, None, training=True).reshape(4))

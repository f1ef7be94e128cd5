"""Fits the polynomials of the elementary functions and prints Coefficients.java.

    python3 core/src/test/python/fit_elementary.py > \
        core/src/main/java/io/github/cotangent/core/expression/Coefficients.java

Needs mpmath. Every fit is a minimax fit by the exchange algorithm of Remez in 80 digits, in the
basis and with the weight stated at the call: the weight is what turns the error of the polynomial
into the relative error of the function. Coefficients are rounded one after the other, lowest first,
and the rest is fitted again, so that they make up for the rounding of their predecessors.
"""

import sys
from mpmath import mp, mpf, matrix, lu_solve, cos, exp, expm1, log, pi, sqrt, sin, tanh, erf, erfc, floor, frexp, ldexp

mp.dps = 80
SINGLE, DOUBLE = 24, 53


def rounded(value, precision):
    """The nearest number with `precision` bits, ties to even."""
    if value == 0:
        return mpf(0)
    mantissa, exponent = frexp(value)
    scaled = ldexp(mantissa, precision)
    low = floor(scaled)
    rest = scaled - low
    if rest > 0.5 or (rest == 0.5 and int(low) % 2 == 1):
        low += 1
    return ldexp(low, exponent - precision)


def remez(f, powers, a, b, weight):
    """Minimax coefficients of sum c_k x^powers[k] for f on [a, b], and the largest weighted error."""
    n = len(powers)
    # off centre, so that no point falls on a zero of the weight
    middle = a + (b - a) * mpf("0.507")
    points = [middle - (b - a) * mpf("0.492") * cos(pi * (2 * i + 1) / (2 * (n + 1))) for i in range(n + 1)]
    size = 24 * (n + 1)
    grid = [(a + b) / 2 - (b - a) / 2 * cos(pi * (2 * i + 1) / (2 * size)) for i in range(size)]
    values = [(f(x), weight(x), [x ** p for p in powers]) for x in grid]
    for _ in range(12):
        system, right = matrix(n + 1, n + 1), matrix(n + 1, 1)
        for i, x in enumerate(points):
            w = weight(x)
            for k, p in enumerate(powers):
                system[i, k] = x ** p
            system[i, n] = (-1) ** i / w
            right[i] = f(x)
        solution = lu_solve(system, right)
        c = [solution[k] for k in range(n)]
        errors = [(v - sum(ck * bk for ck, bk in zip(c, basis))) * w for v, w, basis in values]
        # one extremum for each run of errors of one sign
        extrema, best = [], None
        for i, e in enumerate(errors):
            if best is not None and (e > 0) != (errors[best] > 0):
                extrema.append(best)
                best = i
            elif best is None or abs(e) > abs(errors[best]):
                best = i
        extrema.append(best)
        while len(extrema) > n + 1:
            if abs(errors[extrema[0]]) < abs(errors[extrema[-1]]):
                extrema.pop(0)
            else:
                extrema.pop()
        if len(extrema) < n + 1:
            break
        largest = max(abs(errors[i]) for i in extrema)
        smallest = min(abs(errors[i]) for i in extrema)
        points = [grid[i] for i in extrema]
        if largest / smallest < 1.02:
            break
    return c, max(abs(e) for e in errors)


def fit(name, f, degree, a, b, weight, precision, note, step=1):
    """Fits a polynomial of `degree` with rounded coefficients; prints its error to stderr."""
    a, b = mpf(a), mpf(b)
    fixed = []
    powers = [step * k for k in range(degree + 1)]
    target = f
    for k in range(degree + 1):
        c, error = remez(target, powers[k:], a, b, weight)
        if k == 0:
            ideal = error
        fixed.append(rounded(c[0], precision))
        now = list(fixed)
        target = lambda x, now=now: f(x) - sum(ck * x ** p for ck, p in zip(now, powers))
    plain = [rounded(ck, precision) for ck in remez(f, powers, a, b, weight)[0]]
    grid = [a + (b - a) * (i + mpf(1) / 3) / 400 for i in range(400)]
    final = mp.inf
    for candidate in (fixed, plain):
        largest = max(abs((f(x) - sum(ck * x ** p for ck, p in zip(candidate, powers))) * weight(x)) for x in grid)
        if largest < final:
            best, final = candidate, largest
    fixed = best
    print(f"{name:32s} degree {degree:2d} ideal 2^{float(log(ideal, 2)):.1f} rounded 2^{float(log(final, 2)):.1f}", file=sys.stderr)
    return name, fixed, precision, note


def hexadecimal(value, precision):
    return float(value).hex().replace("0000000p", "p") if precision == SINGLE else float(value).hex()


def series(f, taylor):
    """f away from 0, its Taylor series (a list of coefficients) near it."""
    def g(x):
        if abs(x) < mpf(10) ** -4:
            return sum(c * x ** k for k, c in enumerate(taylor))
        return f(x)
    return g


def reciprocal_factorials(first, count):
    return [1 / mp.factorial(first + k) for k in range(count)]


tables = []
half_ln2 = log(mpf(2)) / 2 * mpf("1.0001")

exp_rest = series(lambda x: (exp(x) - 1 - x) / x ** 2, reciprocal_factorials(2, 24))
for precision, suffix, degree in ((SINGLE, "32", 4), (DOUBLE, "64", 9)):
    tables.append(fit("EXP" + suffix, exp_rest, degree, -half_ln2, half_ln2,
        lambda x: x * x / exp(x), precision, "(exp(x) − 1 − x) / x² for |x| ≤ ln(2) / 2"))

constants = []


def split(name, value, precision, parts, note):
    rest = value
    out = []
    for _ in range(parts):
        out.append(rounded(rest, precision))
        rest -= out[-1]
    constants.append((name, out, precision, note))


for precision, suffix in ((SINGLE, "32"), (DOUBLE, "64")):
    split("LN2_" + suffix, log(mpf(2)), precision, 3, "ln 2 as an unevaluated sum")

print("package io.github.cotangent.core.expression;")
print()
print("/// Polynomials and constants of [Elementary], lowest power first. Fitted and printed by")
print("/// `core/src/test/python/fit_elementary.py`: do not edit.")
print("final class Coefficients {")
for name, values, precision, note in tables + constants:
    print(f"  /// {note}.")
    print(f"  static final double[] {name} = {{")
    for v in values:
        print(f"    {hexadecimal(v, precision)},")
    print("  };")
    print()
print("  private Coefficients() {}")
print("}")

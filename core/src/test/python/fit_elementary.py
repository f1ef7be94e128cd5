"""Fits the polynomials of the elementary functions and prints Coefficients.java.

    python3 core/src/test/python/fit_elementary.py > \
        core/src/main/java/io/github/cotangent/core/expression/Coefficients.java

Needs mpmath. Every fit is a minimax fit by the exchange algorithm of Remez in 80 digits, in the
basis and with the weight stated at the call: the weight is what turns the error of the polynomial
into the relative error of the function. Coefficients are rounded one after the other, lowest first,
and the rest is fitted again, so that they make up for the rounding of their predecessors.
"""

import sys
from mpmath import mp, mpf, matrix, lu_solve, asin, atan, cos, digamma, exp, expm1, log, loggamma, pi, sqrt, sin, tan, tanh, erf, erfc, floor, frexp, ldexp

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
for precision, suffix, degree in ((SINGLE, "32", 5), (DOUBLE, "64", 10)):
    tables.append(fit("EXP" + suffix, exp_rest, degree, -half_ln2, half_ln2,
        lambda x: x * x / exp(x), precision, "(exp(x) − 1 − x) / x² for |x| ≤ ln(2) / 2"))

# log: m in [sqrt(1/2), sqrt(2)), f = m - 1; log(1 + f) = f + f^2 (-1/2 + f P(f)), relative to f
low_f, high_f = sqrt(mpf(1) / 2) - 1 - mpf(2) ** -20, sqrt(mpf(2)) - 1 + mpf(2) ** -20
log_rest = series(lambda f: (log(1 + f) - f + f * f / 2) / f ** 3,
    [mpf((-1) ** k) / (k + 3) for k in range(24)])
for precision, suffix, degree in ((SINGLE, "32", 8), (DOUBLE, "64", 19)):
    tables.append(fit("LOG" + suffix, log_rest, degree, low_f, high_f,
        lambda f: abs(f) ** 3 / abs(log(1 + f)) if abs(f) > mpf(10) ** -30 else mpf(0), precision,
        "(log(1 + f) − f + f² / 2) / f³ for √½ ≤ 1 + f ≤ √2"))

# log in more than the format's precision: s = f / (2 + f), log(1 + f) = 2 s (1 + z (1/3 + z Q(z))), z = s^2
top = ((sqrt(mpf(2)) - 1) / (sqrt(mpf(2)) + 1)) ** 2 * mpf("1.0001")
def atanh_rest(z):
    if z < mpf(10) ** -8:
        return sum(z ** k / (2 * k + 5) for k in range(12))
    s = sqrt(z)
    return (log((1 + s) / (1 - s)) / (2 * s) - 1 - z / 3) / (z * z)
for precision, suffix, degree in ((SINGLE, "32", 2), (DOUBLE, "64", 7)):
    tables.append(fit("ATANH" + suffix, atanh_rest, degree, 0, top, lambda z: z * z, precision,
        "(artanh(s) / s − 1 − z / 3) / z² with z = s², for |s| ≤ (√2 − 1) / (√2 + 1)"))

# sin and cos on a little more than [-pi/4, pi/4], as polynomials in z = r^2
quarter = (pi / 4 * mpf("1.01")) ** 2
def sin_rest(z):
    if z < mpf(10) ** -6:
        return sum(mpf((-1) ** (k + 1)) * z ** k / mp.factorial(2 * k + 3) for k in range(12))
    r = sqrt(z)
    return (sin(r) / r - 1) / z
def cos_rest(z):
    if z < mpf(10) ** -6:
        return sum(mpf((-1) ** k) * z ** k / mp.factorial(2 * k + 4) for k in range(12))
    return (cos(sqrt(z)) - 1 + z / 2) / (z * z)
for precision, suffix, degree in ((SINGLE, "32", 2), (DOUBLE, "64", 5)):
    tables.append(fit("SIN" + suffix, sin_rest, degree, 0, quarter,
        lambda z: z * sqrt(z) / sin(sqrt(z)), precision, "(sin(r) / r − 1) / r² in powers of r², for |r| ≤ 1.01 π / 4"))
for precision, suffix, degree in ((SINGLE, "32", 2), (DOUBLE, "64", 5)):
    tables.append(fit("COS" + suffix, cos_rest, degree, 0, quarter,
        lambda z: z * z / cos(sqrt(z)), precision, "(cos(r) − 1 + r² / 2) / r⁴ in powers of r², for |r| ≤ 1.01 π / 4"))

# erf on [0, 1] as x + x Q(x^2)
small = mpf("1.01") ** 2
def erf_rest(z):
    if z < mpf(10) ** -10:
        return 2 / sqrt(pi) * (1 - z / 3 + z * z / 10 - z ** 3 / 42) - 1
    x = sqrt(z)
    return erf(x) / x - 1
for precision, suffix, degree in ((SINGLE, "32", 6), (DOUBLE, "64", 12)):
    tables.append(fit("ERF" + suffix, erf_rest, degree, 0, small,
        lambda z: sqrt(z) / erf(sqrt(z)) if z > 0 else sqrt(pi) / 2, precision, "erf(x) / x − 1 in powers of x², for |x| ≤ 1.01"))

# the scaled tail of the error function, after Shepherd and Laframboise: (1 + 2 z) exp(z^2) erfc(z)
# is smooth in t = (z - K) / (z + K) up to infinity
def tail(K, beta, scale, factor):
    def g(t):
        z = K * (1 + t) / (1 - t)
        return (1 + beta * z) * exp((scale * z) ** 2) * erfc(scale * z) * factor
    return g
def t_of(z, K):
    return (z - K) / (z + K)
for precision, suffix, K, degree, last in ((SINGLE, "32", mpf(2), 6, 5), (DOUBLE, "64", mpf(3), 16, 7)):
    g = tail(K, mpf(2), mpf(1), mpf(1))
    tables.append(fit("ERFC" + suffix, g, degree, t_of(mpf("0.99"), K), t_of(mpf(last), K), lambda t, g=g: 1 / g(t), precision,
        f"(1 + 2 x) exp(x²) erfc(x) in powers of (x − {int(K)}) / (x + {int(K)}), for 1 ≤ x ≤ {last}"))
for precision, suffix, K, degree, last in ((SINGLE, "32", mpf(3), 10, 16), (DOUBLE, "64", mpf(5), 23, 40)):
    g = tail(K, mpf(51) / 64, 1 / sqrt(mpf(2)), mpf("0.5"))
    first, last = mpf(-1), t_of(mpf(last), K)
    c, ideal = remez(g, list(range(degree + 1)), first, last, lambda t, g=g: 1 / g(t))
    c = [rounded(c[0], precision) + rounded(c[0] - rounded(c[0], precision), precision)] + [rounded(ck, precision) for ck in c[1:]]
    final = max(abs(sum(ck * t ** k for k, ck in enumerate(c)) / g(t) - 1) for t in (first + (last - first) * i / 400 for i in range(400)))
    print(f"{'NORMAL' + suffix:32s} degree {degree:2d} ideal 2^{float(log(ideal, 2)):.1f} rounded 2^{float(log(final, 2)):.1f}", file=sys.stderr)
    note = f"(1 + 51/64 x) exp(x² / 2) Φ(−x) in powers of (x − {int(K)}) / (x + {int(K)}), for 0 ≤ x ≤ {16 if suffix == '32' else 40}"
    tables.append(("NORMAL" + suffix, [rounded(c[0], precision)] + c[1:], precision, note))
    tables.append(("NORMAL_REST" + suffix, [c[0] - rounded(c[0], precision)], precision, "What the rounding of the lowest coefficient in the table above lost"))

# atan on [0, tan(pi/8)] as t + t^3 P(t^2), asin on [0, 1/2] as t + t^3 P(t^2)
def atan_rest(z):
    if z < mpf(10) ** -8:
        return sum(mpf((-1) ** (k + 1)) * z ** k / (2 * k + 3) for k in range(12))
    t = sqrt(z)
    return (atan(t) / t - 1) / z
def asin_rest(z):
    if z < mpf(10) ** -8:
        return sum(mp.binomial(2 * k + 2, k + 1) / mpf(4) ** (k + 1) * z ** k / (2 * k + 3) for k in range(12))
    t = sqrt(z)
    return (asin(t) / t - 1) / z
for precision, suffix, degree in ((SINGLE, "32", 4), (DOUBLE, "64", 10)):
    tables.append(fit("ATAN" + suffix, atan_rest, degree, 0, tan(pi / 8) ** 2 * mpf("1.0001"),
        lambda z: z * sqrt(z) / atan(sqrt(z)) if z > 0 else mpf(0), precision,
        "(atan(t) / t − 1) / t² in powers of t², for |t| ≤ tan(π/8)"))
for precision, suffix, degree in ((SINGLE, "32", 4), (DOUBLE, "64", 11)):
    tables.append(fit("ASIN" + suffix, asin_rest, degree, 0, mpf("0.25"),
        lambda z: z * sqrt(z) / asin(sqrt(z)) if z > 0 else mpf(0), precision,
        "(asin(t) / t − 1) / t² in powers of t², for |t| ≤ ½"))

# what plain code needs, in double only
remembered = {}
def erf_inverse_of_tail(w):
    """The y with erfc(y) = exp(-w), by Newton's method for log erfc."""
    if w not in remembered:
        y = sqrt(w + log(mpf(2)) / 4) - log(mpf(2)) / 2
        for _ in range(60):
            tail = erfc(y)
            step = (log(tail) + w) * tail * sqrt(pi) / 2 * exp(y * y)
            y += step
            if abs(step) < mpf(10) ** -60:
                break
        remembered[w] = y
    return remembered[w]
def erf_inverse_rest(z):
    if z < mpf(10) ** -14:
        return sqrt(pi) / 2 * (1 + pi * z / 12 + 7 * pi ** 2 * z * z / 480)
    x = sqrt(z)
    return erf_inverse_of_tail(-log(1 - x)) / x
tables.append(fit("ERF_INVERSE", erf_inverse_rest, 12, 0, mpf("0.25"), lambda z: 1 / erf_inverse_rest(z), DOUBLE,
    "erf⁻¹(x) / x in powers of x², for |x| ≤ ½"))
for name, low, high, degree in (("MIDDLE", mpf("0.83"), mpf(2), 21), ("FAR", mpf(2), mpf("3.5"), 18), ("FARTHEST", mpf("3.5"), mpf("6.1"), 18)):
    middle = mpf(round(4 * (low + high))) / 8
    g = lambda u, middle=middle: erf_inverse_of_tail((u + middle) ** 2) / (u + middle)
    tables.append(fit("ERF_INVERSE_" + name, g, degree, low - middle, high - middle, lambda u, g=g: 1 / g(u), DOUBLE,
        f"erf⁻¹(1 − exp(−s²)) / s in powers of s − {float(middle)}, for {float(low)} ≤ s ≤ {float(high)}"))

def log_gamma_rest(u):
    x = u + mpf("1.75")
    for zero in (1, 2):
        if abs(x - zero) < mpf(10) ** -20:
            return digamma(mpf(zero)) * (1 if zero == 2 else -1)
    return loggamma(x) / ((x - 1) * (x - 2))
tables.append(fit("LOG_GAMMA", log_gamma_rest, 25, mpf("-0.75"), mpf("0.75"), lambda u: 1 / log_gamma_rest(u), DOUBLE,
    "log Γ(x) / ((x − 1) (x − 2)) in powers of x − 1.75, for 1 ≤ x ≤ 2.5"))
digamma_root = mp.findroot(digamma, mpf("1.4616"))
def digamma_rest(u):
    x = u + mpf("1.5")
    if abs(x - digamma_root) < mpf(10) ** -20:
        return mp.polygamma(1, digamma_root)
    return digamma(x) / (x - digamma_root)
tables.append(fit("DIGAMMA", digamma_rest, 23, mpf("-0.5"), mpf("0.5"), lambda u: 1 / digamma_rest(u), DOUBLE,
    "ψ(x) / (x − its zero) in powers of x − 1.5, for 1 ≤ x ≤ 2"))

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
    split("HALF_PI_" + suffix, pi / 2, precision, 3, "π / 2 as an unevaluated sum")
    split("THIRD_" + suffix, mpf(1) / 3, precision, 2, "1/3 as an unevaluated sum")
    split("NORMAL_PEAK_" + suffix, 1 / sqrt(2 * pi), precision, 2, "1 / √(2π) as an unevaluated sum")
    split("ONE_OVER_LN2_" + suffix, 1 / log(mpf(2)), precision, 2, "1 / ln 2 as an unevaluated sum")
    split("ONE_OVER_LN10_" + suffix, 1 / log(mpf(10)), precision, 2, "1 / ln 10 as an unevaluated sum")
    split("TWO_OVER_PI_" + suffix, 2 / pi, precision, 1, "2 / π")
split("DIGAMMA_ZERO", digamma_root - 1, DOUBLE, 2, "The positive zero of the digamma function, less 1, as an unevaluated sum")

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

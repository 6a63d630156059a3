"""Makes statistics.json, which our own arithmetic is held against: python statistics.py > statistics.json, with scipy 1.17.1.

Without ties p is mannwhitneyu(method="exact"); with ties, which that one does not do, it is that of every permutation.
"""

import json
import random

import numpy
from scipy import stats


def u(x, y, axis):
    ranks = stats.rankdata(numpy.concatenate([x, y], axis=axis), axis=axis)
    return numpy.take(ranks, range(x.shape[axis]), axis=axis).sum(axis=axis)


def p_of(base, head):
    if len(set(base + head)) == len(base + head):
        return stats.mannwhitneyu(head, base, alternative="two-sided", method="exact").pvalue
    test = stats.permutation_test(
        (numpy.array(head), numpy.array(base)), u, vectorized=True, n_resamples=numpy.inf, alternative="two-sided"
    )
    return test.pvalue


def case(base, head):
    return {
        "base": base,
        "head": head,
        "p": float(p_of(base, head)),
        "shift": float(numpy.median(numpy.subtract.outer(head, base))),
        "median": float(numpy.median(base)),
        "mad": float(stats.median_abs_deviation(base)),
    }


random.seed(6)
cases = [
    case([412, 398, 405, 420], [455, 470, 448, 462]),
    case([412, 398, 405, 420], [401, 415, 399, 430]),
    case([400, 400, 400, 400], [400, 400, 400, 400]),
    case([400, 400, 410, 410], [410, 410, 420, 420]),
    case([1, 2, 3, 4, 5], [6, 7, 8, 9, 10]),
    case([1, 1, 1, 1, 9], [1, 1, 1, 2]),
]
for size in (4, 5, 6, 7, 8):
    for spread in (5, 1000):
        base = [random.randint(400, 400 + spread) for _ in range(size)]
        head = [random.randint(400, 400 + spread) + spread // 5 for _ in range(random.randint(4, 8))]
        cases.append(case(base, head))
print("[\n" + ",\n".join("  " + json.dumps(one) for one in cases) + "\n]")

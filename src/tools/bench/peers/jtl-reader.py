"""Python's csv.reader over JMeter's CSV: percentiles of each label and of all, and what failed. Prints them as JSON."""

import collections
import csv
import json
import sys


def percentiles(times):
    times.sort()
    ranks = {"p50": 500, "p90": 900, "p95": 950, "p99": 990, "p99.9": 999}
    return {name: times[(len(times) * rank + 999) // 1000 - 1] for name, rank in ranks.items()}


labels = collections.defaultdict(list)
failed = 0
with open(sys.argv[1], encoding="utf-8", newline="") as report:
    rows = csv.reader(report)
    columns = next(rows)
    elapsed, label, success = (columns.index(name) for name in ("elapsed", "label", "success"))
    for row in rows:
        labels[row[label]].append(int(row[elapsed]))
        if row[success] != "true":
            failed += 1
total = [time for times in labels.values() for time in times]
print(
    json.dumps(
        {
            "requests": len(total),
            "failed": failed,
            "total": percentiles(total),
            "labels": {name: percentiles(times) for name, times in labels.items()},
        }
    )
)

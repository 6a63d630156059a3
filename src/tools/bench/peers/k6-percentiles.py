"""Python computing the percentiles of k6's JSON stream, of all requests and of each endpoint: a loop over json.loads."""

import collections
import json
import sys

RANKS = (50, 90, 95, 99, 99.9)


def percentiles(values):
    """By nearest rank: the value that a request really took."""
    values.sort()
    return {rank: values[max(0, -int(-len(values) * rank // 100) - 1)] for rank in RANKS}


times = collections.defaultdict(list)
failed = collections.Counter()
with open(sys.argv[1], encoding="utf-8") as stream:
    for line in stream:
        entry = json.loads(line)
        if entry["type"] != "Point" or entry["metric"] != "http_req_duration":
            continue
        tags = entry["data"]["tags"]
        endpoint = f"{tags['method']} {tags['name']}"
        times[endpoint].append(entry["data"]["value"])
        failed[endpoint] += tags["expected_response"] != "true"

total = [value for values in times.values() for value in values]
if not total:
    raise SystemExit("the stream holds no request")
print(
    json.dumps(
        {
            "requests": len(total),
            "failed": failed.total(),
            "times": percentiles(total),
            "endpoints": {name: percentiles(values) for name, values in sorted(times.items())},
        }
    )
)

"""Python counting the severities of Trivy's JSON, where jq is missing."""

import collections
import json
import sys

with open(sys.argv[1], encoding="utf-8") as report:
    document = json.load(report)
found = collections.Counter(
    vulnerability["Severity"]
    for result in document["Results"]
    for vulnerability in result.get("Vulnerabilities", [])
)
print(json.dumps(found))

"""What pycobertura reads in each document that is named: the lines and rates of each file, and the rates of all."""

import json
import sys

from pycobertura import Cobertura


def read(report, name):
    lines = [list(line) for line in report.line_statuses(name)]
    return {"lines": lines, "lineRate": report.line_rate(name), "branchRate": report.branch_rate(name)}


for path in sys.argv[1:]:
    report = Cobertura(path)
    files = {name: read(report, name) for name in report.files()}
    print(json.dumps({"files": files, "lineRate": report.line_rate(), "branchRate": report.branch_rate()}))

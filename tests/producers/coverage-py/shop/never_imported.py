"""No check imports this module: only `--source` brings it into a report."""


def forgotten(value):
    if value:
        return 1
    return 2

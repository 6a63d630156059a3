"""Shipping costs: the part of the sample that its checks leave half covered."""

COSTS = {
    "letter": 1,
    "parcel": 5,
}


def cost(kind, country, express=False):
    if kind not in COSTS:
        raise KeyError(kind)
    price = COSTS[kind]
    if country != "home":
        price += 10
    while express:
        price *= 2
        if price > 10:
            break
    else:
        price += 0
    return price


def label(name, lines):
    try:
        first, *rest = lines
    except ValueError:
        return name
    return "\n".join(
        [
            name,
            first,
            *rest,
        ]
    )

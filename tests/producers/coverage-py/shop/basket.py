"""A basket of goods: the part of the sample that its checks cover well."""


class Basket:
    def __init__(self, discounts=()):
        self.items = []
        self.discounts = discounts

    def add(self, name, price, amount=1):
        if amount < 1:
            raise ValueError("amount must be at least 1")
        self.items.append((name, price, amount))

    @property
    def total(self):
        total = sum(price * amount for _, price, amount in self.items)
        for discount in self.discounts:
            total = discount(total)
        return total

    def describe(self):  # pragma: no cover
        return f"{len(self.items)} items"


def half_price(total):
    return total // 2


def free_above(limit):
    def discount(total):
        return 0 if total > limit else total

    return discount

import unittest

from shop.shipping import cost, label


class ShippingChecks(unittest.TestCase):
    def test_abroad_costs_more(self):
        self.assertEqual(cost("letter", "abroad"), 11)

    def test_express_doubles_the_cost(self):
        self.assertEqual(cost("parcel", "home", express=True), 20)

    def test_label_has_the_name_first(self):
        self.assertEqual(label("Ann", ["1 Road"]), "Ann\n1 Road")

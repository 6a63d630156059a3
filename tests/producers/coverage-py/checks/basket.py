import unittest

from shop.basket import Basket, free_above, half_price


class BasketChecks(unittest.TestCase):
    def test_total_is_the_sum_of_the_items(self):
        basket = Basket()
        basket.add("pen", 3, 2)
        basket.add("ink", 4)
        self.assertEqual(basket.total, 10)

    def test_discounts_follow_each_other(self):
        basket = Basket([half_price, free_above(4)])
        basket.add("pen", 5, 2)
        self.assertEqual(basket.total, 0)

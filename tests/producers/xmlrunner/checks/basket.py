import unittest


class Basket(unittest.TestCase):
    def test_total_is_the_sum(self):
        self.assertEqual(3 * 2 + 4, 10)

    def test_discount_is_taken_off(self):
        print("taking \x1b[31m3\x1b[0m off")
        self.assertEqual(10 - 3, 8, "a discount of 3 on <10> & more")

    def test_throws(self):
        raise ValueError("the basket is full")

    @unittest.skip("no printer here")
    def test_prints_a_label(self):
        raise AssertionError("never run")

    @unittest.expectedFailure
    def test_rounds(self):
        self.assertEqual(round(2.5), 3)

    @unittest.expectedFailure
    def test_is_better_than_thought(self):
        self.assertEqual(round(3.5), 4)

    def test_prices(self):
        for amount in (1, 2, 3, 4):
            with self.subTest(amount=amount):
                self.assertLess(amount * 3, 9)


class Store(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise OSError("the store is closed")

    def test_has_pens(self):
        self.assertTrue(True)

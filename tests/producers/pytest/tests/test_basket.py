import pytest


@pytest.fixture
def closed_store():
    raise OSError("the store is closed")


@pytest.fixture
def leaking_store():
    yield {"pen": 3}
    raise OSError("the store cannot be put away")


def test_total_is_the_sum():
    assert 3 * 2 + 4 == 10


def test_discount_is_taken_off():
    price = 10
    assert price - 3 == 8, "a discount of 3 on <10> & more"


def test_of_a_store_that_does_not_open(closed_store):
    assert closed_store


def test_passes_before_its_store_breaks(leaking_store):
    assert leaking_store["pen"] == 3


def test_fails_before_its_store_breaks(leaking_store):
    assert leaking_store["pen"] == 4


@pytest.mark.parametrize("amount, price", [(1, 3), (2, 6), (3, 10)])
def test_price_of(amount, price):
    assert amount * 3 == price


@pytest.mark.parametrize("name", ["ink \"blue\"", "Füller & co", "a::b"])
def test_name_is_kept(name):
    print("naming", name)
    assert name.strip() == name

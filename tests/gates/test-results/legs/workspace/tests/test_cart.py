import pytest


@pytest.fixture
def store():
    raise RuntimeError("the store at 127.0.0.1:5432 does not answer")


def test_adds():
    assert 1 + 1 == 2


def test_total():
    assert 3 == 4, "the total is wrong"


def test_tax():
    assert 3 == 7, "the total is wrong"


def test_store(store):
    pass


@pytest.mark.skip(reason="no printer here")
def test_prints():
    pass


@pytest.mark.xfail
def test_rounds():
    assert False


class TestDiscount:
    @pytest.mark.parametrize("n", [1, 2, 3])
    def test_is_small(self, n):
        assert n < 3

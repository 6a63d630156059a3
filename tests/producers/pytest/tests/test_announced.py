import sys

import pytest


@pytest.mark.skip(reason="no printer here")
def test_prints_a_label():
    raise AssertionError("never run")


@pytest.mark.skipif(sys.version_info > (3,), reason="only for old ones")
def test_old_labels():
    raise AssertionError("never run")


def test_finds_out_that_it_cannot():
    pytest.skip("no scales here")


@pytest.mark.xfail(reason="rounding is to be mended")
def test_rounds():
    assert round(2.5) == 3


@pytest.mark.xfail(reason="thought to be wrong")
def test_is_better_than_thought():
    assert round(3.5) == 4


@pytest.mark.xfail(reason="must be wrong", strict=True)
def test_must_not_be_right():
    assert round(1.5) == 2

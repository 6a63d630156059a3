import os


def test_before():
    assert True


def test_takes_its_process_down():
    os._exit(3)


def test_after():
    assert True


def test_fails_after():
    assert 1 == 2

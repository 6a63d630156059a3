import os


def test_before():
    assert True


def test_ends_its_process_as_if_all_were_well():
    os._exit(0)


def test_after():
    assert 1 == 2

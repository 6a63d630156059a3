tries = {"count": 0}


def test_passes_the_second_time():
    tries["count"] += 1
    assert tries["count"] == 2


def test_never_passes():
    assert 1 == 2


def test_always_passes():
    assert True

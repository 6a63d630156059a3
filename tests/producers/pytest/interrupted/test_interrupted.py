def test_before():
    assert True


def test_is_stopped_by_hand():
    raise KeyboardInterrupt


def test_after():
    assert 1 == 2

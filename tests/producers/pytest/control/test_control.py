def test_colours_and_nothing():
    raise RuntimeError("red: \x1b[31mstop\x1b[0m, nothing: \x00, bell: \x07, no character: \ufffe")


def test_plain():
    assert True

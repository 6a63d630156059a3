class TestStock:
    def test_what_is_taken_is_gone(self):
        assert 3 - 2 == 1

    def test_more_than_there_is_cannot_be_taken(self):
        raise ValueError("only 3 of pen left")


class TestLevels:
    class TestOfNone:
        def test_is_none(self):
            assert not 0

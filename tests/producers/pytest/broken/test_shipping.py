from no_such_carrier import send


def test_sends():
    assert send("parcel")

package stock

import "testing"

func TestWhatIsTakenIsGone(t *testing.T) {
	if Left(3, 2) != 1 {
		t.Fatal("still there")
	}
}

func TestNothingIsThere(t *testing.T) {
	if Left(0, 0) != 0 {
		t.Fatal("something is there")
	}
}

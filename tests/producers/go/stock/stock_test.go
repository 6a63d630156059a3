package stock

import "testing"

func TestTake(t *testing.T) {
	s := New()
	s.Add("pen", 2)
	if err := s.Take("pen", 1); err != nil {
		t.Error(err)
	}
}

package price

import (
	"testing"

	"example.com/shop/stock"
)

func TestTotal(t *testing.T) {
	s := stock.New()
	s.Add("pen", 2)
	if got := Total(s, map[string]int{"pen": 3}); got != 6 {
		t.Errorf("got %d", got)
	}
}

func TestDescribe(t *testing.T) {
	if got := Describe(0) + Describe(5); got != "freefair" {
		t.Errorf("got %s", got)
	}
}

package testpanic

import "testing"

func TestBefore(t *testing.T) {}

func TestFallsOver(t *testing.T) {
	var shelves []int
	_ = shelves[len(shelves)]
}

func TestAfter(t *testing.T) {}

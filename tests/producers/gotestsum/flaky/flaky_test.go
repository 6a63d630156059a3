package flaky

import (
	"os"
	"testing"
)

func TestPassesTheSecondTime(t *testing.T) {
	if _, err := os.Stat("tried"); err != nil {
		if err := os.WriteFile("tried", nil, 0o600); err != nil {
			t.Fatal(err)
		}
		t.Fatal("the first time")
	}
}

func TestAlwaysPasses(t *testing.T) {}

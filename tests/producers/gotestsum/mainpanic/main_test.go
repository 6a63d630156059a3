package mainpanic

import (
	"os"
	"testing"
)

func TestMain(m *testing.M) {
	panic("the store is closed")
	os.Exit(m.Run())
}

func TestIsNeverRun(t *testing.T) {}

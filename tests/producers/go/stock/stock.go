// Package stock knows what is there.
package stock

import "fmt"

// Stock counts goods by their names.
type Stock struct{ amounts map[string]int }

// New has nothing in it.
func New() *Stock { return &Stock{amounts: map[string]int{}} }

// Add puts goods in.
func (s *Stock) Add(name string, amount int) {
	s.amounts[name] += amount
}

// Take takes goods out, if there are enough.
func (s *Stock) Take(name string, amount int) error {
	if s.amounts[name] < amount {
		return fmt.Errorf("only %d of %s left", s.amounts[name], name)
	}
	s.amounts[name] -= amount
	return nil
}

// Amount says how many there are.
func (s *Stock) Amount(name string) int { return s.amounts[name] }

// Package price says what goods cost.
package price

import "example.com/shop/stock"

// Total is the price of all that is in stock.
func Total(s *stock.Stock, prices map[string]int) int {
	total := 0
	for name, price := range prices {
		total += price * s.Amount(name)
	}
	return total
}

// Describe says how a price is felt.
func Describe(price int) string {
	switch {
	case price == 0:
		return "free"
	case price > 1000:
		return "dear"
	default:
		return "fair"
	}
}

// Round is what no test calls.
func Round(price int) int {
	if price < 100 {
		return 0
	}
	return price / 100 * 100
}

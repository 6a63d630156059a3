package stock

func Left(there, taken int) int {
	return there - taken
}

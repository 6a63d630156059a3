package untested

func Forgotten() bool { return true }

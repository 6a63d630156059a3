# a test

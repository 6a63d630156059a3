setup_file() {
  echo "the store is closed"
  return 1
}

@test "has pens" {
  true
}

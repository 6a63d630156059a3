teardown() {
  false
}

@test "has room" {
  true
}

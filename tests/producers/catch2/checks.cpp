#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>

#include <stdexcept>

TEST_CASE("the total is the sum") { REQUIRE(3 * 2 + 4 == 10); }

TEST_CASE("a basket", "[basket]") {
  SECTION("takes a discount off") {
    INFO("a discount of 3 on <10> & more");
    CHECK(10 - 3 == 8);
    CHECK(10 - 4 == 7);
  }
  SECTION("takes nothing") { CHECK(3 == 3); }
  SECTION("throws") { throw std::runtime_error("the basket is full"); }
}

TEST_CASE("is known to fail", "[!shouldfail]") { CHECK(2 == 3); }

TEST_CASE("may fail", "[!mayfail]") { CHECK(2 == 3); }

TEST_CASE("is hidden", "[.]") { CHECK(2 == 3); }

TEST_CASE("checks nothing") {}

#include <gtest/gtest.h>

#include <cstdlib>
#include <stdexcept>
#include <string>

TEST(Basket, TotalIsTheSum) { EXPECT_EQ(3 * 2 + 4, 10); }

TEST(Basket, DiscountIsTakenOff) {
  RecordProperty("discount", 3);
  EXPECT_EQ(10 - 3, 8) << "a discount of 3 on <10> & more";
  EXPECT_EQ(10 - 4, 7) << "]]> and \x1b[31mred\x1b[0m";
}

TEST(Basket, Throws) { throw std::runtime_error("the basket is full"); }

TEST(Basket, DISABLED_PrintsALabel) { FAIL(); }

TEST(Basket, FindsOutThatItCannot) { GTEST_SKIP() << "no scales here"; }

TEST(Basket, FailsAndIsSkipped) {
  ADD_FAILURE() << "something was wrong already";
  GTEST_SKIP() << "no more of this";
}

class Price : public testing::TestWithParam<int> {};

TEST_P(Price, IsThreeEach) { EXPECT_LT(GetParam() * 3, 9); }

INSTANTIATE_TEST_SUITE_P(OfPens, Price, testing::Values(1, 2, 3));

class Store : public testing::Test {
 protected:
  static void SetUpTestSuite() { ADD_FAILURE() << "the store is closed"; }
};

TEST_F(Store, HasPens) { EXPECT_EQ(3, 3); }

template <typename T>
class Shelf : public testing::Test {};

using Sizes = testing::Types<char, long>;
TYPED_TEST_SUITE(Shelf, Sizes);

TYPED_TEST(Shelf, IsWide) { EXPECT_GT(sizeof(TypeParam), 1u); }

TEST(Crash, EndsTheProcess) {
  if (std::getenv("CRASH") != nullptr) std::abort();
}

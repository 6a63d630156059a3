package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasketTest {
  @Test
  void totalIsTheSum() {
    assertEquals(10, 3 * 2 + 4);
  }

  @Test
  void discountIsTakenOff() {
    assertEquals(8, 10 - 3, "a discount of 3 on <10> & more");
  }

  @Test
  void throwsUp() {
    throw new IllegalStateException("the basket is full");
  }

  @Test
  @Disabled("no printer here")
  void printsALabel() {
    throw new AssertionError("never run");
  }

  @Test
  void findsOutThatItCannot() {
    Assumptions.assumeTrue(false, "no scales here");
  }

  @ParameterizedTest
  @CsvSource({"1, 3", "2, 6", "3, 10"})
  void priceOf(int amount, int price) {
    assertEquals(price, amount * 3);
  }

  @Nested
  class ThatIsFull {
    @Test
    void takesNothing() {
      assertEquals(3, 3);
    }
  }
}

package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FlakyTest {
  static int tries;
  static int openings;

  @Test
  void passesTheSecondTime() {
    tries += 1;
    assertEquals(2, tries);
  }

  @Test
  void opensTheSecondTime() {
    openings += 1;
    if (openings < 2) throw new IllegalStateException("the store is closed");
  }

  @Test
  void alwaysPasses() {
    assertEquals(1, 1);
  }
}

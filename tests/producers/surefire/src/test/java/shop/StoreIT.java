package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoreIT {
  @BeforeAll
  static void open() {
    throw new IllegalStateException("the store is closed");
  }

  @Test
  void hasPens() {
    assertEquals(3, 3);
  }

  @Test
  void hasInk() {
    assertEquals(4, 4);
  }
}

package shop;

import org.junit.jupiter.api.Test;

/** By its name, none that Surefire runs unasked. */
class Crashing {
  @Test
  void takesItsProcessDown() {
    Runtime.getRuntime().halt(3);
  }
}

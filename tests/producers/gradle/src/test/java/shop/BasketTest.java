package shop;

import static org.junit.Assert.assertEquals;
import static org.junit.Assume.assumeTrue;

import org.junit.Ignore;
import org.junit.Test;

public class BasketTest {
  @Test
  public void totalIsTheSum() {
    System.out.println("adding \u001b[31mpens\u001b[0m");
    assertEquals(10, 3 * 2 + 4);
  }

  @Test
  public void discountIsTakenOff() {
    assertEquals("a discount of 3 on <10> & more", 8, 10 - 3);
  }

  @Test
  public void throwsUp() {
    throw new IllegalStateException("the basket is full");
  }

  @Test
  @Ignore("no printer here")
  public void printsALabel() {}

  @Test
  public void findsOutThatItCannot() {
    assumeTrue("no scales here", false);
  }
}

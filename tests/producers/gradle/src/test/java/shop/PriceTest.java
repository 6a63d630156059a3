package shop;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class PriceTest {
  private final int amount;

  public PriceTest(int amount) {
    this.amount = amount;
  }

  @Parameters
  public static Object[] amounts() {
    return new Object[] {1, 2, 3};
  }

  @Test
  public void isThreeEach() {
    assertEquals(amount < 3 ? amount * 3 : 10, amount * 3);
  }
}

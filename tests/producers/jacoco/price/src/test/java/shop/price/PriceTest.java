package shop.price;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.stock.Stock;

class PriceTest {
    @Test
    void theTotalIsTheSumOfTheItems() {
        Stock stock = new Stock();
        stock.add("pen", 2);
        assertEquals(6, Price.total(stock, Map.of("pen", 3)));
    }

    @Test
    void aPriceIsDescribed() {
        assertEquals("free", Price.describe(0));
        assertEquals(4, Price.dearest(List.of(4)));
    }
}

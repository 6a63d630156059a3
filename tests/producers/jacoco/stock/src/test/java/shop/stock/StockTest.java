package shop.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StockTest {
    @Test
    void whatIsTakenIsGone() {
        Stock stock = new Stock();
        stock.add("pen", 3);
        assertEquals(1, stock.take("pen", 2));
        assertEquals(Stock.Level.FEW, stock.level("pen"));
    }
}

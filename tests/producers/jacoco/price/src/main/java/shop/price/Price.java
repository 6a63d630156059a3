package shop.price;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import shop.stock.Stock;

public final class Price {
    // The anonymous class shares this line with the class around it: counted by classes, it is two lines.
    static final Comparator<Integer> DEAREST = new Comparator<>() { public int compare(Integer a, Integer b) { return b - a; } };

    private Price() {}

    public static int total(Stock stock, Map<String, Integer> prices) {
        return prices.entrySet().stream()
            .mapToInt(entry -> entry.getValue() * stock.amount(entry.getKey()))
            .sum();
    }

    public static int dearest(List<Integer> prices) {
        return prices.stream()
            .sorted(DEAREST)
            .findFirst()
            .orElse(0);
    }

    public static String describe(int price) {
        if (price == 0) {
            return "free";
        }
        return price > 1000 ? "dear" : "fair";
    }

    record Tag(String name, int price) {
        String text() {
            return name + ": " + price;
        }
    }
}

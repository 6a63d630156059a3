package shop.stock;

import java.util.HashMap;
import java.util.Map;

public class Stock {
    private final Map<String, Integer> amounts = new HashMap<>();

    public void add(String name, int amount) {
        amounts.merge(name, amount, Integer::sum);
    }

    public int take(String name, int amount) {
        int there = amount(name);
        if (there < amount) {
            throw new IllegalStateException("only " + there + " of " + name + " left");
        }
        amounts.put(name, there - amount);
        return there - amount;
    }

    public int amount(String name) {
        return amounts.getOrDefault(name, 0);
    }

    public enum Level { NONE, FEW, MANY }

    public Level level(String name) {
        return amount(name) == 0 ? Level.NONE : amount(name) < 3 ? Level.FEW : Level.MANY;
    }
}

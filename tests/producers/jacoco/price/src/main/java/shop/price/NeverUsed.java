package shop.price;

class NeverUsed {
    int forgotten(boolean value) {
        if (value) {
            return 1;
        }
        return 2;
    }
}

int stock_add(int item, int amount);
int stock_take(int item, int amount);

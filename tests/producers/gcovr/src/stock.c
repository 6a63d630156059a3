#include "stock.h"

static int amounts[8];

int stock_add(int item, int amount)
{
    if (item < 0 || item >= 8)
        return -1;
    amounts[item] += amount;
    return amounts[item];
}

int stock_take(int item, int amount)
{
    if (amounts[item] < amount)
        return -1;
    amounts[item] -= amount;
    return amounts[item];
}

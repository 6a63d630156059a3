#include "price.h"

int price_total(const int *prices, int count)
{
    int total = 0;
    for (int i = 0; i < count; i++)
        total += prices[i];
    return total;
}

const char *price_describe(int price)
{
    if (price == 0)
        return "free";
    if (price > 1000 && price_round(price) > 1000)
        return "dear";
    return "fair";
}

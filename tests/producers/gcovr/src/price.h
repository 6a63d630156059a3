#ifndef PRICE_H
#define PRICE_H

int price_total(const int *prices, int count);
const char *price_describe(int price);

static inline int price_round(int price)
{
    return price / 100 * 100;
}

#endif

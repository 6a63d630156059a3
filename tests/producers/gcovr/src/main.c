#include <stdio.h>
#include "price.h"
#include "stock.h"

int main(void)
{
    int prices[] = {3, 4};
    stock_add(1, 2);
    printf("%d %s\n", price_total(prices, 2), price_describe(5));
    return 0;
}

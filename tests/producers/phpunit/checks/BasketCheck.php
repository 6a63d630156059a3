<?php

use PHPUnit\Framework\TestCase;

final class BasketCheck extends TestCase
{
    public function testTotalIsTheSum(): void
    {
        $this->assertSame(10, 3 * 2 + 4);
    }

    public function testDiscountIsTakenOff(): void
    {
        $this->assertSame(8, 10 - 3, 'a discount of 3 on <10> & more');
    }

    public function testThrows(): void
    {
        throw new RuntimeException('the basket is full');
    }

    public function testPrintsALabel(): void
    {
        $this->markTestSkipped('no printer here');
    }

    public function testIsToBeWritten(): void
    {
        $this->markTestIncomplete('rounding is to be written');
    }

    public function testChecksNothing(): void
    {
    }

    public function testWarns(): void
    {
        $this->addWarning('the paper is low');
        $this->assertTrue(true);
    }

    /** @dataProvider prices */
    public function testPriceOf(int $amount, int $price): void
    {
        $this->assertSame($price, $amount * 3);
    }

    public function prices(): array
    {
        return ['one pen' => [1, 3], 'two pens' => [2, 6], 'three "pens"' => [3, 10]];
    }

    /** @dataProvider noPrices */
    public function testOfABrokenProvider(int $amount): void
    {
        $this->assertSame(1, $amount);
    }

    public function noPrices(): array
    {
        throw new RuntimeException('the price list is lost');
    }
}

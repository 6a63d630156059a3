<?php

use PHPUnit\Framework\TestCase;

final class StoreCheck extends TestCase
{
    protected function setUp(): void
    {
        if ($this->getName(false) === 'testOpens') {
            throw new RuntimeException('the store is closed');
        }
    }

    public function testOpens(): void
    {
        $this->assertTrue(true);
    }

    public function testHasPens(): void
    {
        echo "counting pens\n";
        $this->assertSame(3, 3);
    }

    /** @depends testOpens */
    public function testClosesAgain(): void
    {
        $this->assertTrue(true);
    }
}

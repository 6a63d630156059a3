<?php

use PHPUnit\Framework\TestCase;

final class ClosedCheck extends TestCase
{
    public static function setUpBeforeClass(): void
    {
        throw new RuntimeException('the whole street is closed');
    }

    public function testHasInk(): void
    {
        $this->assertTrue(true);
    }

    public function testHasPaper(): void
    {
        $this->assertTrue(true);
    }
}

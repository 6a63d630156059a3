pub fn price(amount: u32) -> u32 {
    amount * 3
}

#[cfg(test)]
mod tests {
    use super::price;

    #[test]
    fn is_three_each() {
        assert_eq!(price(2), 6);
    }

    #[test]
    fn is_ten_for_three() {
        println!("a discount of 3 on <10> & more, \x1b[31mred\x1b[0m");
        assert_eq!(price(3), 10, "wrong price");
    }

    #[test]
    #[ignore = "no printer here"]
    fn prints_a_label() {
        unreachable!();
    }

    #[test]
    #[should_panic(expected = "full")]
    fn panics_when_it_is_full() {
        panic!("the basket is full");
    }
}

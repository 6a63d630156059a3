#[test]
fn passes_the_second_time() {
    if !std::path::Path::new("tried").exists() {
        std::fs::write("tried", "").unwrap();
        panic!("the first time");
    }
}

#[test]
fn takes_its_process_down() {
    std::process::abort();
}

#[test]
fn takes_too_long() {
    std::thread::sleep(std::time::Duration::from_secs(3));
}

#[test]
fn is_open() -> Result<(), String> {
    Ok(())
}

#[test]
fn is_closed() -> Result<(), String> {
    Err("the store is closed".into())
}

//! Deaths of an engine, each asked for by a mark in the input: what the package does after them is tested with real ones.

use alloc::vec::Vec;
use core::hint::black_box;

type Death = fn();

const DEATHS: [(&[u8], Death); 3] =
    [(b"provoke:trap", trap), (b"provoke:memory", exhaust_memory), (b"provoke:stack", exhaust_stack)];

const LARGE: usize = 64 << 20;

pub(super) fn die_where_asked(input: &[u8]) {
    for (mark, die) in DEATHS {
        if input.windows(mark.len()).any(|window| window == mark) {
            die();
        }
    }
}

#[allow(clippy::panic, reason = "it is asked for")]
fn trap() {
    panic!("provoked")
}

fn exhaust_memory() {
    let mut kept = Vec::new();
    loop {
        kept.push(black_box(Vec::<u8>::with_capacity(LARGE)));
    }
}

fn exhaust_stack() {
    #[allow(unconditional_recursion, reason = "the stack is to end")]
    fn deeper(level: usize) -> usize {
        let frame = black_box([level; 64]);
        frame.iter().sum::<usize>() + deeper(black_box(level + 1))
    }
    black_box(deeper(0));
}

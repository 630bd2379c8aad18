//! One line for what is being done: with its seconds ticking on a terminal, plain in a log.

use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

const WORTH_A_LINE: Duration = Duration::from_secs(2);

pub(crate) struct Progress {
    doing: String,
    started: Instant,
    ticking: Option<ProgressBar>,
}

impl Progress {
    pub(crate) fn start(doing: &str) -> Self {
        let ticking = io::stderr().is_terminal().then(|| ticking_line(doing));
        if ticking.is_none() {
            eprintln!("  {doing} …");
        }
        Self { doing: doing.to_owned(), started: Instant::now(), ticking }
    }

    pub(crate) fn end(self) {
        if let Some(line) = &self.ticking {
            line.finish_and_clear();
        }
        let elapsed = self.started.elapsed();
        if elapsed >= WORTH_A_LINE {
            eprintln!("  {}: {}", self.doing, seconds(elapsed));
        }
    }
}

fn ticking_line(doing: &str) -> ProgressBar {
    let line = ProgressBar::new_spinner().with_message(doing.to_owned());
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
        line.set_style(style);
    }
    line.enable_steady_tick(Duration::from_millis(100));
    line
}

pub(crate) fn seconds(elapsed: Duration) -> String {
    format!("{:.1} s", elapsed.as_secs_f64())
}

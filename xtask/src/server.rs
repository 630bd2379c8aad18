//! A server as a child process: started on a free port, waited for, ended with all that it started.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, Ipv6Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::progress::Progress;

const PORTS_TRIED: u16 = 100;
const POLL: Duration = Duration::from_millis(100);
const PATIENCE: Duration = Duration::from_secs(60);
const GRACE: Duration = Duration::from_secs(5);

pub(crate) struct Server {
    child: Child,
    port: u16,
    log: PathBuf,
}

impl Server {
    /// Starts `command` and returns when it answers; what it prints goes to `log`.
    pub(crate) fn start(doing: &str, mut command: Command, port: u16, log: PathBuf) -> Result<Self> {
        let output = File::create(&log).with_context(|| format!("{} cannot be written", log.display()))?;
        command.stdin(Stdio::null()).stdout(output.try_clone()?).stderr(output);
        // Its own group, so that it ends together with what it starts itself.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let child = command.spawn().with_context(|| format!("{doing} could not start"))?;
        let mut server = Self { child, port, log };
        let progress = Progress::start(doing);
        let outcome = server.wait_until_it_answers();
        progress.end();
        outcome.map(|()| server)
    }

    pub(crate) fn address(&self) -> String {
        format!("http://localhost:{}/", self.port)
    }

    /// An error where the server has ended by itself.
    pub(crate) fn check(&mut self) -> Result<()> {
        let Some(status) = self.child.try_wait()? else { return Ok(()) };
        eprintln!("{}", fs::read_to_string(&self.log)?.trim_end());
        bail!("the server ended by itself ({status}); its last words are above")
    }

    fn wait_until_it_answers(&mut self) -> Result<()> {
        let started = Instant::now();
        while !answers(self.port) {
            self.check()?;
            if started.elapsed() > PATIENCE {
                bail!("the server does not answer; see {}", self.log.display());
            }
            thread::sleep(POLL);
        }
        Ok(())
    }

    fn end(&mut self) -> Result<()> {
        signal(&mut self.child, Ending::Polite)?;
        let asked = Instant::now();
        while self.child.try_wait()?.is_none() {
            if asked.elapsed() > GRACE {
                signal(&mut self.child, Ending::Forced)?;
            }
            thread::sleep(POLL);
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Err(error) = self.end() {
            eprintln!("the server could not be ended: {error}");
        }
    }
}

enum Ending {
    Polite,
    Forced,
}

#[cfg(unix)]
fn signal(child: &mut Child, ending: Ending) -> Result<()> {
    use nix::sys::signal::{Signal, killpg};
    let signal = match ending {
        Ending::Polite => Signal::SIGTERM,
        Ending::Forced => Signal::SIGKILL,
    };
    let group = nix::unistd::Pid::from_raw(i32::try_from(child.id())?);
    match killpg(group, signal) {
        // It has ended by itself already.
        Ok(()) | Err(nix::errno::Errno::ESRCH) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(unix))]
fn signal(child: &mut Child, _ending: Ending) -> Result<()> {
    Ok(child.kill()?)
}

/// The first port from `first` on that nobody listens on.
pub(crate) fn free_port(first: u16) -> Result<u16> {
    (first..first.saturating_add(PORTS_TRIED))
        .find(|&port| is_free(port))
        .with_context(|| format!("all ports from {first} on are taken; name another with --port"))
}

/// `localhost` is an IPv4 or an IPv6 address, as the machine pleases; a machine may have only one of them.
fn is_free(port: u16) -> bool {
    let taken =
        |result: std::io::Result<TcpListener>| result.is_err_and(|error| error.kind() == std::io::ErrorKind::AddrInUse);
    !taken(TcpListener::bind((Ipv4Addr::LOCALHOST, port))) && !taken(TcpListener::bind((Ipv6Addr::LOCALHOST, port)))
}

fn answers(port: u16) -> bool {
    let Ok(mut connection) = TcpStream::connect(("localhost", port)) else { return false };
    // In one piece: a server may answer and hang up after the first.
    let request = format!("GET / HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n");
    let asked = connection.set_read_timeout(Some(PATIENCE)).and_then(|()| connection.write_all(request.as_bytes()));
    let mut start = [0; 12];
    asked.and_then(|()| connection.read_exact(&mut start)).is_ok() && start.ends_with(b" 200")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_passed_over() -> Result<()> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let taken = listener.local_addr()?.port();
        assert!(free_port(taken)? > taken);
        drop(listener);
        assert_eq!(free_port(taken)?, taken);
        Ok(())
    }

    #[test]
    fn only_a_good_answer_counts() -> Result<()> {
        for (response, good) in
            [("HTTP/1.1 200 OK\r\n\r\n", true), ("HTTP/1.1 404 Not Found\r\n\r\n", false), ("", false)]
        {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
            let port = listener.local_addr()?.port();
            let server = thread::spawn(move || -> std::io::Result<()> {
                let (mut connection, _) = listener.accept()?;
                let _ = connection.read(&mut [0; 1024])?;
                connection.write_all(response.as_bytes())
            });
            assert_eq!(answers(port), good, "{response:?}");
            assert!(server.join().is_ok());
        }
        Ok(())
    }
}

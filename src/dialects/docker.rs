//! Docker Engine: a sentence under its own headers.
//!
//! Source: <https://docs.docker.com/reference/api/engine/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "docker", when: "/message @docker-experimental or /message @server^=Docker/", ..Dialect::GENERIC };

//! Phoenix: what `ErrorJSON` renders.
//!
//! Source: <https://hexdocs.pm/phoenix/Phoenix.Controller.html#module-rendering-and-formats>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect { id: "phoenix", when: "/errors/detail", ..Dialect::GENERIC };

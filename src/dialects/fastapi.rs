//! FastAPI: what pydantic found, each with its location.
//!
//! Source: <https://fastapi.tiangolo.com/tutorial/handling-errors/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "fastapi", when: "/detail/0/loc /detail/0/msg", ..Dialect::GENERIC };

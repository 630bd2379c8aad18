//! SOAP 1.1 and 1.2.
//!
//! Source: <https://www.w3.org/TR/soap12-part1/#soapfault>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect { id: "soap", when: "/Envelope/Body/Fault", ..Dialect::GENERIC };

//! RFC 9457 (7807): problem details, and as ASP.NET Core, Spring, Quarkus, Symfony and API Platform extend them.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc9457>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "problem-details",
    when: "@content-type^=application/problem+json|application/problem+xml or /title /status /type or \
        /title /detail /status or /title /status /violations or /hydra:title",
    ..Dialect::GENERIC
};

//! Spring Boot's own error body, before its problem details.
//!
//! Source: <https://docs.spring.io/spring-boot/reference/web/servlet.html#web.servlet.spring-mvc.error-handling>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "spring", when: "/timestamp /status /error", ..Dialect::GENERIC };

//! ASP.NET Web API 2: `HttpError`, in the case that the application chose.
//!
//! Source: <https://learn.microsoft.com/en-us/aspnet/web-api/overview/error-handling/exception-handling>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "aspnet-web-api",
    when: "/Message /ExceptionMessage or /Message /ModelState or /Message /MessageDetail or /message \
        /exceptionMessage or /message /modelState",
    ..Dialect::GENERIC
};

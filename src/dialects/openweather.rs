//! OpenWeather: `cod` is the status, as a number or as text.
//!
//! Source: <https://openweathermap.org/faq>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect { id: "openweather", when: "/cod /message", ..Dialect::GENERIC };

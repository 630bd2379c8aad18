//! Application Load Balancer: its own pages, which no word tells from others.
//!
//! Source: <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect { id: "alb", when: "@server^=awselb", ..Dialect::GENERIC };

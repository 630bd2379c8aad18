//! Symfony's forms as FOSRestBundle serializes them; its problem details are the RFC's.
//!
//! Source: <https://symfony.com/bundles/FOSRestBundle/current/2-the-view-layer.html>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect { id: "symfony", when: "/errors/children", ..Dialect::GENERIC };

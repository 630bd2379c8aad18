//! Consul: plain text under its own headers.
//!
//! Source: <https://developer.hashicorp.com/consul/api-docs/features/consistency>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "consul",
    when: "@x-consul-default-acl-policy or @x-consul-index or @x-consul-knownleader",
    ..Dialect::GENERIC
};

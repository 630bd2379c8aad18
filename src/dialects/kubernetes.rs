//! Kubernetes: a `Status` object.
//!
//! Source: <https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "kubernetes",
    when: "/kind=Status /apiVersion",
    key: "/reason",
    kinds: "Invalid=validation_failed Expired=gone ServerTimeout=gateway_timeout Timeout=gateway_timeout \
        StoreReadError=server_error",
    ..Dialect::GENERIC
};

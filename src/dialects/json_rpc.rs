//! JSON-RPC 2.0.
//!
//! Source: <https://www.jsonrpc.org/specification#error_object>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "json-rpc",
    when: "/jsonrpc /error/code",
    kinds: "-32700=bad_request -32600=bad_request -32601=not_found -32602=validation_failed \
        -32603=server_error -32000=server_error",
    ..Dialect::GENERIC
};

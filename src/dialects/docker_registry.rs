//! Docker's and OCI's registries.
//!
//! Source: <https://distribution.github.io/distribution/spec/api/#errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "docker-registry",
    when: "/errors/0/code=BLOB_UNKNOWN|BLOB_UPLOAD_INVALID|BLOB_UPLOAD_UNKNOWN|DIGEST_INVALID|MANIFEST_BLOB_UNKNOWN|MANIFEST_INVALID|MANIFEST_UNKNOWN|MANIFEST_UNVERIFIED|NAME_INVALID|NAME_UNKNOWN|SIZE_INVALID|TAG_INVALID|UNAUTHORIZED|DENIED|UNSUPPORTED|TOOMANYREQUESTS \
        /errors/0/message !/errors/0/extensions",
    kinds: "BLOB_UNKNOWN=not_found BLOB_UPLOAD_UNKNOWN=not_found MANIFEST_BLOB_UNKNOWN=not_found \
        MANIFEST_UNKNOWN=not_found NAME_UNKNOWN=not_found DENIED=forbidden \
        TOOMANYREQUESTS=too_many_requests UNSUPPORTED=method_not_allowed",
    ..Dialect::GENERIC
};

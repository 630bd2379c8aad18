//! Elasticsearch and OpenSearch.
//!
//! Source: <https://www.elastic.co/docs/reference/elasticsearch/rest-apis/common-options>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "elasticsearch",
    when: "/error/root_cause /status",
    kinds: "version_conflict_engine_exception=conflict es_rejected_execution_exception=too_many_requests \
        circuit_breaking_exception=too_many_requests cluster_block_exception=forbidden",
    ..Dialect::GENERIC
};

//! Supabase and PostgREST: codes of its own, and PostgreSQL's.
//!
//! Source: <https://docs.postgrest.org/en/stable/references/errors.html>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "supabase",
    when: "/code^=PGRST /message or \
        /code=22001|22P02|23502|23503|23505|23514|40001|40P01|42501|42P01|55P03|57014|P0001 /message or \
        /code /error_code /msg or @x-sb-error-code",
    kinds: "22001=validation_failed 22P02=validation_failed 23502=validation_failed 23503=conflict \
        23505=already_exists 23514=validation_failed 40001=conflict 40P01=conflict 55P03=locked \
        57014=gateway_timeout PGRST301=unauthorized PGRST303=unauthorized",
    ..Dialect::GENERIC
};

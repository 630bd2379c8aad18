//! Bluesky and other servers of the AT Protocol: the error's name beside a sentence.
//!
//! Source: <https://atproto.com/specs/xrpc#error-responses>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "bluesky",
    when: "/error=AccountNotFound|AccountTakedown|AuthMissing|AuthenticationRequired|BlockedActor|ExpiredToken|HandleNotAvailable|InvalidHandle|InvalidRequest|InvalidSwap|InvalidToken|RateLimitExceeded|RecordNotFound|RepoDeactivated|RepoNotFound|RepoTakendown|UpstreamFailure \
        /message !/statusCode !/code",
    kinds: "AuthMissing=token_required InvalidSwap=conflict AccountTakedown=forbidden RepoTakendown=forbidden \
        RepoDeactivated=gone BlockedActor=forbidden",
    ..Dialect::GENERIC
};

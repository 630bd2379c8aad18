//! The shared vocabulary, kind by kind.
//!
//! An entry at the end of a code decides against the status of a 4xx, so it stands there only where its
//! words leave no doubt in any code they end: `not_found` does, `expired` (a token, a card, a coupon?)
//! does not. `error` stands for exception, failure and fault as well; a code's own is otherwise ignored.

use crate::normalized::Kind;
use crate::phrases::{Phrases, Place, Row, phrases};
use Kind::{
    Aborted, AlreadyExists, BadGateway, BadRequest, Conflict, Forbidden, GatewayTimeout, Gone, InsufficientStorage,
    Locked, MethodNotAllowed, NotAcceptable, NotFound, NotImplemented, PayloadTooLarge, PaymentFailed, PaymentRequired,
    PreconditionFailed, QuotaExceeded, RequestTimeout, ServerError, ServiceUnavailable, TokenRequired, TooManyRequests,
    Unauthorized, UnavailableForLegalReasons, Unknown, UnsupportedMediaType, ValidationFailed,
};
use Place::{Edge, End, Start, Whole};

/// Says no more than the status of its kind, or, with `Unknown`, than that something failed.
const fn plain(kind: Kind) -> u8 {
    says(kind) | 1
}

const fn says(kind: Kind) -> u8 {
    (kind as u8) << 1
}

/// The kind of a meaning from the table.
pub(super) fn kind(meaning: u8) -> Option<Kind> {
    Kind::ALL.get(usize::from(meaning >> 1)).copied()
}

/// Whether a meaning from the table is [`plain`].
pub(super) fn is_plain(meaning: u8) -> bool {
    meaning & 1 == 1
}

pub(super) static WORDS: Phrases = phrases!(2048, ROWS);

const ROWS: &[Row] = &[
    // Reason phrases, with the older names of 413 and 422.
    (plain(BadRequest), End, "bad request"),
    (plain(Unauthorized), End, "unauthorized|unauthorised"),
    (plain(PaymentRequired), End, "payment required"),
    (plain(Forbidden), End, "forbidden"),
    (plain(NotFound), End, "not found"),
    (plain(MethodNotAllowed), End, "method not allowed"),
    (plain(NotAcceptable), End, "not acceptable"),
    (plain(RequestTimeout), End, "request timeout"),
    (plain(Conflict), End, "conflict"),
    (plain(Gone), Whole, "gone"),
    (plain(PreconditionFailed), End, "precondition failed|precondition required"),
    (
        plain(PayloadTooLarge),
        End,
        "payload too large|content too large|request entity too large|request too large|entity too large",
    ),
    (plain(UnsupportedMediaType), End, "unsupported media type"),
    (
        plain(BadRequest),
        Whole,
        "uri too long|request uri too long|range not satisfiable|requested range not satisfiable|\
         expectation failed|misdirected request|failed dependency|too early|upgrade required|length required|\
         request header fields too large",
    ),
    (plain(ValidationFailed), End, "unprocessable entity|unprocessable content|unprocessable"),
    (plain(Locked), Whole, "locked"),
    (plain(TooManyRequests), End, "too many requests"),
    (plain(UnavailableForLegalReasons), End, "unavailable for legal reasons"),
    (plain(ServerError), End, "internal server error"),
    (plain(NotImplemented), End, "not implemented"),
    (plain(BadGateway), End, "bad gateway"),
    (plain(ServiceUnavailable), End, "service unavailable"),
    (plain(GatewayTimeout), End, "gateway timeout"),
    (plain(InsufficientStorage), End, "insufficient storage"),
    // That something failed, and no more.
    (plain(BadRequest), Whole, "invalid request|request invalid|client error|request error"),
    (
        plain(Unknown),
        Whole,
        "error|failed|fail|unknown|generic|general|other|default|error code|unexpected|undefined|custom|\
         api error|business error|application error",
    ),
    // The request was refused.
    (
        says(BadRequest),
        Whole,
        "malformed request|malformed body|bad json|invalid json|malformed json|json invalid|json parse error|parse error|\
         syntax error|invalid json body|unsupported grant type|unsupported response type|unsupported token type|\
         invalid scope|invalid redirect uri|redirect uri mismatch|invalid target|authorization pending|\
         invalid request uri|invalid request object|graphql validation failed|graphql parse failed|\
         persisted query not found|persisted query not supported|failed precondition|message not readable",
    ),
    (
        says(ValidationFailed),
        End,
        "validation failed|validation|constraint violation|schema violation|out of range|not valid|\
         argument not valid|too long|too short|too big|too small|parameter missing|param missing|\
         argument missing|field missing|value missing|parameter required|field required|required field|\
         value required|check violation|not null violation|format error|cannot be blank|cannot be empty|\
         must not be empty|parameter error|input error|weak password|password too weak|unknown parameter|\
         unknown field|parameter unknown|unrecognized keys|constraint violations|required parameter|not blank|\
         not null|not empty|field error|form error|variable missing",
    ),
    (
        says(ValidationFailed),
        Whole,
        "required|parameter invalid empty|parameter invalid integer|parameter invalid string",
    ),
    (says(ValidationFailed), Edge, "invalid|malformed"),
    (says(ValidationFailed), Start, "missing|bad|wrong|incorrect|illegal|parameter invalid"),
    // Beginnings with `invalid` and `missing` that are about something else, and are left to the status.
    (
        says(Unknown),
        End,
        "invalid state|invalid operation|invalid transition|invalid status transition|invalid object state|\
         invalid response|invalid server response|invalid url|invalid path|invalid version|invalid api version|\
         invalid user|invalid account|invalid subscription|invalid css",
    ),
    (
        says(Unauthorized),
        End,
        "unauthenticated|not authenticated|authentication required|authentication failed|authentication invalid|\
         auth required|not authed|login required|login failed|not logged in|sign in required|session expired|\
         session not found|invalid session|expired session|invalid session id|invalid credentials|\
         invalid credential|bad credentials|incorrect credentials|credentials expired|missing credentials|\
         invalid login credentials|invalid otp|invalid login|invalid username or password|invalid email or password|\
         wrong password|incorrect password|invalid token|bad token|token invalid|token expired|expired token|token revoked|\
         revoked token|token not valid|token verification failed|token error|invalid access token|\
         access token expired|access token error|revoked access token|invalid refresh token|\
         refresh token expired|refresh token not found|refresh token already used|id token expired|\
         invalid security token|invalid client token id|unrecognized client|jwt expired|expired jwt|invalid jwt|\
         jwt invalid|bad jwt|json web token error|not before error|invalid api key|api key invalid|\
         api key expired|api key not found|api key missing|api key required|missing api key|no api key|\
         invalid access key|invalid access key id|invalid access key id not found|auth key invalid|\
         auth key unregistered|invalid auth|invalid authentication|invalid authorization header|\
         missing authorization|missing authorization header|missing authentication|no authorization|\
         authorization required|signature does not match|signature mismatch|signature error|invalid signature|\
         signature expired|incomplete signature|invalid client|unauthorized client|mfa required|no session|\
         auth failed|authentication unsuccessful|authentication error|not signed in|session invalid|\
         signature invalid|incorrect username or password|invalid authentication token|invalid auth token|\
         wrong credentials|credentials invalid|access token invalid|expired access token|refresh token invalid|\
         invalid id token|invalid bearer token|two factor required|otp required|reauthentication required|\
         invalid account credentials|illegal access token|api key revoked|api key not valid|expired api key|unknown api key|\
         invalid user key",
    ),
    (
        says(Unauthorized),
        Whole,
        "invalid grant|interaction required|consent required|account selection required|auth error|\
         request expired|not authorized error|o auth access token error|user required",
    ),
    (
        says(TokenRequired),
        End,
        "token required|token missing|missing token|no token|missing authentication token|missing access token|\
         access token missing|access token required|token not provided|missing auth token",
    ),
    (
        says(PaymentRequired),
        End,
        "subscription required|premium required|subscription expired|subscription inactive|trial expired|billing required|\
         billing not active|billing not enabled|out of credit|out of credits|insufficient credit|\
         insufficient credits|credits exhausted|payment overdue|plan upgrade required|no credits|\
         not enough credits|subscription cancelled|subscription canceled|no subscription",
    ),
    (
        says(PaymentFailed),
        End,
        "card declined|card error|card expired|expired card|card not supported|card velocity exceeded|\
         incorrect cvc|invalid cvc|incorrect zip|invalid card number|card number invalid|insufficient funds|\
         insufficient balance|do not honor|declined|payment failed|payment refused|payment rejected|card refused|\
         lost card|stolen card|pickup card|invalid card|invalid expiry month|invalid expiry year|\
         payment intent payment attempt failed|payment method provider decline|restricted card|\
         withdrawal count limit exceeded|transaction refused|charge failed|card rejected|payment error",
    ),
    (says(PaymentFailed), Whole, "incorrect number|refused|generic decline|call issuer|decline"),
    (
        says(Forbidden),
        End,
        "access denied|permission denied|insufficient permission|insufficient permissions|insufficient privilege|\
         insufficient privileges|insufficient rights|insufficient access|insufficient scope|\
         not enough permissions|missing scope|missing permission|missing permissions|permission required|\
         no permission|no permissions|no access|not permitted|ip not allowed|ip blocked|unauthorized operation|\
         unauthorized access|invalid csrf token|csrf token mismatch|account disabled|account suspended|\
         user disabled|user banned|access error|permission error|permissions error|insufficient role|\
         access restricted|account blocked|account deactivated|user suspended|user blocked|user deactivated|\
         admin required|not a member|not owner",
    ),
    (says(Forbidden), Whole, "denied|banned|request denied"),
    (
        says(QuotaExceeded),
        End,
        "quota exceeded|exceeded quota|over quota|insufficient quota|out of quota|quota reached|limit exceeded|\
         limit reached|usage limit|plan limit|daily limit|monthly limit|spending limit|quota error|\
         quota exhausted|exceeds limit|limits exceeded|exceeded limit|cap exceeded|\
         daily query over limit",
    ),
    (
        says(NotFound),
        End,
        "does not exist|doesnt exist|not exist|nonexistent|no route|resource missing|unknown resource|\
         unknown endpoint|no longer exists|cannot be found|not exists|does not exists|not existing|\
         record missing|entity missing|unknown entity",
    ),
    (says(NotFound), Start, "no such"),
    (
        says(Gone),
        End,
        "no longer available|already deleted|resource deleted|been deleted|been removed|endpoint removed",
    ),
    (says(MethodNotAllowed), End, "method not supported|unsupported method|invalid method"),
    (says(NotAcceptable), End, "media type not acceptable"),
    (says(RequestTimeout), Whole, "request timed out"),
    (
        says(Conflict),
        End,
        "optimistic lock|optimistic locking|version mismatch|stale object|stale object state|stale data|\
         concurrent modification|concurrent update|concurrency error|foreign key violation|\
         foreign key constraint|in use|dependency violation|operation aborted|already in progress|optimistic lock failed|\
         stale version|concurrent modifications|concurrent updates|has dependents|transaction in progress|\
         operation in progress|referential integrity",
    ),
    (says(Conflict), Whole, "aborted"),
    (
        says(AlreadyExists),
        End,
        "already exists|already exist|exists|not unique|unique violation|unique constraint|uniqueness|\
         already registered|already taken|already in use|already used|email in use|username in use|email taken|\
         username taken|name taken|handle taken|dup entry|dup key|already owned by you|unique key violation|\
         unique constraint violation|already created|must be unique|nickname taken|domain taken|slug taken|\
         name in use|user taken|user in use|room in use|alias in use|number in use",
    ),
    (says(AlreadyExists), Edge, "duplicate|duplicated"),
    (says(AlreadyExists), Whole, "e11000|taken"),
    (says(PreconditionFailed), End, "conditional check failed|condition not met|etag mismatch"),
    (
        says(PayloadTooLarge),
        End,
        "body too large|file too large|file too big|size limit exceeded|size exceeded|limit file size|\
         image too large|attachment too large|message too large|upload too large|file size too large|\
         payload too big|document too large",
    ),
    (
        says(UnsupportedMediaType),
        End,
        "media type not supported|content type not supported|unsupported content type|invalid content type|\
         invalid media type|unsupported file type",
    ),
    (
        says(Locked),
        End,
        "resource locked|record locked|is locked|file locked|lock not available|resource busy|document locked|\
         database locked|row locked|item locked|currently locked|lock wait timeout",
    ),
    (says(Locked), Whole, "busy"),
    (
        says(TooManyRequests),
        End,
        "rate limit|rate limited|rate limit exceeded|rate limit reached|rate exceeded|request limit exceeded|\
         requests limit exceeded|request limit reached|request rate too large|throttled|throttling|throttle|\
         throughput exceeded|too many calls|too many attempts|too many attempts try later|over query limit|\
         slow down|flood wait|frequency limit|too frequent|too fast|concurrency limit exceeded|\
         qps limit exceeded|too many request|requests limit reached|call limit exceeded|call limit reached|\
         too many login attempts|too many failed attempts|too many concurrent requests|too many retries|\
         attempts exceeded|rate limit exhausted|rate limit hit|too frequently|query limit exceeded|\
         too many write operations",
    ),
    (says(TooManyRequests), Whole, "resource exhausted|m limit exceeded|enhance your calm"),
    // The server failed.
    (says(ServerError), End, "internal service error"),
    (
        says(ServerError),
        Whole,
        "internal|system error|data loss|fatal|backend error|db error|database|server error|internal server|\
         internal system error|unhandled",
    ),
    (says(NotImplemented), Whole, "unimplemented"),
    (says(BadGateway), Whole, "upstream error|bad upstream response|proxy error|gateway error|upstream connect error"),
    (
        says(ServiceUnavailable),
        End,
        "temporarily unavailable|server busy|system busy|overloaded|maintenance|maintenance mode|over capacity|\
         service not available|service temporarily unavailable|too busy|capacity exceeded|server unavailable|\
         system unavailable|service busy|temporary unavailable|under maintenance|server overload|server down|\
         service down",
    ),
    (says(ServiceUnavailable), Whole, "unavailable|starting up|shutting down"),
    (
        says(GatewayTimeout),
        End,
        "deadline exceeded|upstream timeout|upstream request timeout|integration timeout|invocation timeout|\
         backend timeout|endpoint timeout|server timeout",
    ),
    (says(InsufficientStorage), End, "storage full|disk full|no space left|enospc|not enough space"),
    (says(Aborted), Whole, "cancelled|canceled|client closed request"),
];

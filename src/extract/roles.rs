//! What a member's name says about its value.
//!
//! APIs spell the same role in a hundred ways; a name is looked up without case, `_`, `-`, `.`, `:`, `@`, `$` and spaces.
//! The names are those seen in the wild; a name that means different things is settled by its value, in `members.rs`.

use crate::phrases::{Phrases, Place, Row, phrases};

/// The part that a member plays in an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A sentence about the cause.
    Message,
    /// The same, meant for users by its name; only a dialect can promise that.
    UserMessage,
    /// A short name of the error.
    Title,
    /// A code, a sentence, a status, a flag or the error itself.
    Error,
    /// A list or a map of errors.
    Errors,
    /// Facts about the error: a list of errors, a map of inputs, or free data.
    Details,
    /// An envelope around errors or data.
    Data,
    /// An envelope around the error.
    Envelope,
    /// An envelope in SOAP, the echo of a request elsewhere.
    Body,
    /// An envelope where it tells of an error.
    Meta,
    /// A machine code.
    Code,
    /// A machine code, or a class of codes, or a sentence.
    Type,
    /// A code where it looks like one.
    Name,
    /// A sentence or a code.
    Reason,
    /// A code beside the code, kept in the developer's text.
    MoreCode,
    /// An HTTP status, a word for failure, or a code.
    Status,
    /// Whether it went well.
    Success,
    /// Whether it failed.
    Failure,
    /// An exception's class or text.
    Exception,
    /// The id of the error or of the request.
    ErrorId,
    /// An id of something, or a code.
    Id,
    /// An id where it is a UUID or URN, else the request's path (RFC 9457, section 3.1.5).
    Instance,
    /// A link to documentation.
    Docs,
    /// Links, each with its relation.
    Links,
    /// A wait in seconds, or as text with units.
    WaitSeconds,
    /// A wait in milliseconds.
    WaitMilliseconds,
    /// Whether trying again may help.
    Retry,
    /// The name of the input, or its path.
    Field,
    /// The name of the input inside a list of errors, else something else.
    ListField,
    /// Names of inputs, or a map of them.
    Fields,
    /// The number that an input's rule speaks of.
    Limit,
    /// Texts by the rule that was broken (class-validator).
    Rules,
    /// The language of the text beside it.
    Lang,
    /// What was entered, sent back.
    Echo,
    /// The server's stack, its own affairs.
    Ignored,
    /// None that is known.
    Other,
}

/// The names of each role, apart by `|`.
const ROWS: &[(Role, &str)] = &[
    (
        Role::Message,
        "message|msg|errmsg|errormessage|errormessages|errormsg|errorsummary|errordescription|errordesc|errortext|errorstring|\
         errordetail|errtext|exceptiontext|errorinfo|errorreason|errorexplanation|detail|description|explanation|exceptionmessage|faultstring|statusmessage|statusmsg|\
         statusdescription|statustext|developermessage|technicalmessage|internalmessage|debugmessage|hydradescription|defaultmessage|messages|text|\
         refusalreason|resultmessage|resultmsg|returnmessage|returnmsg|retmsg|respmsg|responsemessage|responsemsg|resultdescription|\
         failurereason|failuremessage|err|erreur|mensaje|mensagem|nachricht|meldung|fehler|fehlermeldung|messaggio|\
         servermessages|subcodemessage|context|diagnostics|longmessage|shortmessage|verboseerror|errmessage|subdescription|reasontext|issuetext|\
         submsg|msgtext|grpcmessage|invalidreason|codedescription|respdesc|razao|formerrors|globalerrors|generalerrors|nonfielderrors|messagedetail|helpmessage|messagetxt",
    ),
    (
        Role::UserMessage,
        "usermessage|displaymessage|errorusermsg|userpresentablemessage|localizedmessage|userfriendlymessage|friendlymessage|uimessage|usermsg|endusermessage|customermessage|enduser",
    ),
    (Role::Title, "title|hydratitle|errortitle|errorusertitle|heading|errorname|label|phrase|errorlabel|info"),
    (
        Role::Error,
        "error|odataerror|fault|exceptioninfo|errorinformation|errorobject|errorresponse|problem|serviceexception|servicefault|oerror|errorbody|errordata|apierror|diagnostic|errormodel",
    ),
    (
        Role::Errors,
        "errors|errorlist|violations|validationerrors|fielderrors|fieldviolations|constraintviolations|invalidparams|invalidfields|invalidparameters|\
         modelstate|usererrors|causes|errorcauses|suberrors|innererrors|issues|errorchain|causations|rootcause|problems|failures|\
         parameterviolations|propertyviolations|classviolations|returnvalueviolations|\
         validationmessages|validation|errordetails|validationerror|inputerrors|formvalidation|mutationerrors|\
         validationresults|brokenrules|faults|errormap|propertyerrors|parametererrors|exceptions|notifications|messagelist|reasons|cause|invalidproperties|fieldmessages|tppmessages|validationresult|\
         validationfailures|validations|invalidattributes|issuelist|violacoes|typedetail|errorwrappers|exceptiondetaillist|exceptiondetail|messageextendedinfo",
    ),
    (
        Role::Details,
        "details|extra|rules|additionaldata|additionalinfo|contextinfo|issue|innererror|errorproperties|moredetails",
    ),
    (Role::Data, "data|result|results|payload|content"),
    (Role::Body, "body"),
    (Role::Meta, "meta|metadata"),
    (
        Role::Envelope,
        "response|sys|ocs|json|embedded|properties|envelope|responseheader|header|outcome|resp|statusinfo|reply|apierrorresponse|resultinfo",
    ),
    (
        Role::Code,
        "code|errorcode|errcode|errno|errornumber|errorkey|key|resultcode|returncode|retcode|statuscodevalue|responsecode|errorresponsecode|faultcode|subcode|\
         codename|codevalue|messagecode|msgcode|messageid|msgid|messagekey|serviceerrorcode|ghosterrorcode|vendorcode|machinecode|errcodestr|apicode|reasoncode|\
         sqlstate|errorcodes|exceptioncode|failurecode|internalcode|appcode|bizcode|businesscode|errorcodename|ret|responsestatuscode|extendedcode|errorslug|slug|rule|ecode|errornum|datacode|errorcd|errortag|respcode|returnreasoncode|infocode",
    ),
    (
        Role::Type,
        "type|errortype|exceptiontype|exctype|category|errorcategory|kind|tag|errorkind|errorclass|classification|typekey|class",
    ),
    (Role::Name, "name"),
    (Role::Reason, "reason|errorreasoncode"),
    (Role::MoreCode, "declinecode|errorsubcode|networkdeclinecode|subtype|advicecode|issuecode"),
    (
        Role::Status,
        "status|statuscode|httpstatus|httpstatuscode|httpcode|cod|rawstatuscode|statusvalue|responsestatus|httpresponsecode|stat|highestseverity",
    ),
    (Role::Success, "success|ok|successful|issuccess|succeeded|isok|issuccessful|resultstatus|actionsucceed"),
    (Role::Failure, "iserror|haserror|failed|failure|haserrors"),
    (Role::Exception, "exception"),
    (
        Role::ErrorId,
        "errorid|requestid|traceid|correlationid|correlation|fbtraceid|debugid|pspreference|incidentid|eventid|reference|errorreference|referenceid|transactionid|logref|logid|\
         trackingid|supportid|sentryid|erroruuid|requestuuid|requestguid|reqid|xrequestid|errorref|supportcode|incident|ticketid|diagnosticid|\
         activityid|clientrequestid|tracking|referencecode|referenceerror|traceidentifier|errorguid|exceptionid|operationid|cfray|rayid|refid|erroridentifier|clerktraceid|debuggingrequestid|exceptionuuid|debuguuid|contextid|errorreportid|referencenumber",
    ),
    (Role::Id, "id|uuid|guid"),
    (Role::Instance, "instance"),
    (
        Role::Docs,
        "documentationurl|docurl|docsurl|docs|doc|documentation|moreinfo|helpurl|help|helplink|erroruri|informationlink|moreinformation|documentationlink|\
         documentationuri|infolink|errorlink|link|infourl|learnmore|docslink|referenceurl|doclink|helpuri|moreinfourl|errordocurl|seealso|about|errorurl|href",
    ),
    (Role::Links, "links"),
    (
        Role::WaitSeconds,
        "retryafter|retryafterseconds|waitseconds|retrydelay|retryafterinseconds|secondstowait|retryin|retryinseconds|wait|waittime|resetinseconds|resetafter|retryaftersec|throttleseconds",
    ),
    (Role::WaitMilliseconds, "retryafterms|retryaftermilliseconds|retryaftermillis|retryinms|waitms"),
    (Role::Retry, "istransient|retryable|isretryable|shouldretry|transient|canretry"),
    (
        Role::Field,
        "field|fieldname|param|paramname|parameter|parametername|property|propertyname|propertypath|attribute|attributename|argument|argumentname|pointer|source|\
         datapath|instancepath|fieldpath|inputname|inputfield|loc|attr|jsonpath|invalidfield|fieldid|jsonpointer|errorfield|variable|violationpath|propriedade",
    ),
    (Role::ListField, "path|target|location|element|member|elementname|component|xpath|formfield"),
    (Role::Fields, "fields|params|fieldnames|members|membernames|keys"),
    (Role::Rules, "constraints"),
    (Role::Limit, "limit|ctx|constraint|requirement|min|max|minimum|maximum|le|ge|lt|gt|maxlength|minlength"),
    (Role::Lang, "lang|locale|language"),
    (
        Role::Ignored,
        "stack|stacktrace|trace|traces|exc|traceback|debug|values|requestparams|request|headers|file|line|requestbody|query|sql|\
         parameters|args|arguments|example|timestamp|time|date|url|uri|method|schemapath|parentschema|hostid|spec|original|\
         innerexception|locations|debuginfo|requestlogurl|hint|recommend|debugtrace|stackframes|exceptionstack|rawerror|warnings|\
         objectname|bindingfailure",
    ),
    (
        Role::Echo,
        "input|rejectedvalue|value|attemptedvalue|received|ctxvalue|submitted|submittedvalue|actualvalue|currentvalue|provided|sent|inputvalue|passedvalue",
    ),
];

/// What other names say by their end: `numericErrorCode`, `o:errorPath`, `requestError`.
const ENDINGS: &[(Role, &str)] = &[
    (Role::Message, "errormessage|errormsg|errmsg|errordescription|errortext"),
    (Role::Error, "error|fault|exception|errorresponse|exceptionreport"),
    (Role::Errors, "errors|errordetails"),
    (Role::Code, "errorcode|errcode"),
    (Role::ErrorId, "errorid|traceid|tracingid|correlationid"),
    (Role::Field, "errorpath|errorfield"),
    (Role::Envelope, "response|result|header|reply|resp"),
];

/// What dialects call the roles that they give to names of their own.
const SLUGS: &[(&str, Role)] = &[
    ("message", Role::Message),
    ("title", Role::Title),
    ("error", Role::Error),
    ("errors", Role::Errors),
    ("details", Role::Details),
    ("data", Role::Data),
    ("envelope", Role::Envelope),
    ("code", Role::Code),
    ("type", Role::Type),
    ("reason", Role::Reason),
    ("status", Role::Status),
    ("success", Role::Success),
    ("failure", Role::Failure),
    ("error_id", Role::ErrorId),
    ("docs", Role::Docs),
    ("wait_seconds", Role::WaitSeconds),
    ("wait_milliseconds", Role::WaitMilliseconds),
    ("retryable", Role::Retry),
    ("field", Role::Field),
    ("fields", Role::Fields),
    ("limit", Role::Limit),
    ("lang", Role::Lang),
    ("ignored", Role::Ignored),
];

/// The role of that name in a dialect.
pub(super) fn named(slug: &str) -> Option<Role> {
    SLUGS.iter().find(|(known, _)| *known == slug).map(|(_, role)| *role)
}

/// Whether a dialect may give that role.
pub(crate) fn is_role(slug: &str) -> bool {
    named(slug).is_some()
}

static NAMES: Phrases = phrases!(2048, &rows::<{ ROWS.len() }>(ROWS));
static ENDS: Phrases = phrases!(64, &rows::<{ ENDINGS.len() }>(ENDINGS));

#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
const fn rows<const COUNT: usize>(names: &[(Role, &'static str)]) -> [Row; COUNT] {
    let mut rows = [(0, Place::Whole, ""); COUNT];
    let mut row = 0;
    while row < COUNT {
        rows[row] = (row as u8, Place::Whole, names[row].1);
        row += 1;
    }
    rows
}

/// The role of each row, so that the names need not be shipped.
static ROLES: [Role; ROWS.len()] = roles(ROWS);
static ROLES_OF_ENDS: [Role; ENDINGS.len()] = roles(ENDINGS);

#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
const fn roles<const COUNT: usize>(names: &[(Role, &str)]) -> [Role; COUNT] {
    let mut roles = [Role::Other; COUNT];
    let mut row = 0;
    while row < COUNT {
        roles[row] = names[row].0;
        row += 1;
    }
    roles
}

/// The role of a member of that name.
pub(super) fn role(name: &str) -> Role {
    of_row(NAMES.of_letters(name), &ROLES)
}

/// The role of a member whose name is none of those known, by how it ends.
pub(super) fn role_by_ending(name: &str) -> Role {
    of_row(ENDS.of_last_letters(name), &ROLES_OF_ENDS)
}

fn of_row(row: Option<u8>, roles: &[Role]) -> Role {
    row.and_then(|row| roles.get(usize::from(row))).copied().unwrap_or(Role::Other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_has_the_role_of_its_row() {
        for (expected, names) in ROWS {
            for name in names.split('|') {
                assert_eq!(role(name), *expected, "{name}");
            }
        }
    }

    #[test]
    fn the_longest_ending_counts() {
        for (name, expected) in [
            ("numericErrorCode", Role::Code),
            ("o:errorDetails", Role::Errors),
            ("requestError", Role::Error),
            ("customer_user_errors", Role::Errors),
            ("name", Role::Other),
            ("", Role::Other),
        ] {
            assert_eq!(role_by_ending(name), expected, "{name}");
        }
    }

    #[test]
    fn spelling_does_not_matter() {
        for (name, expected) in [
            ("errorMessage", Role::Message),
            ("error_msg", Role::Message),
            ("hydra:description", Role::Message),
            ("odata.error", Role::Error),
            ("Invalid-Params", Role::Errors),
            ("RequestID", Role::ErrorId),
            ("more info", Role::Docs),
            (".tag", Role::Type),
            ("", Role::Other),
            ("temperature", Role::Other),
        ] {
            assert_eq!(role(name), expected, "{name}");
        }
    }
}

//! Slack: `ok: false` with a word; the sentences are in `response_metadata`.
//!
//! Source: <https://api.slack.com/web#slack-web-api__evaluating-responses>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "slack",
    when: "/ok=false /error /response_metadata or /ok=false /error /needed /provided or /ok=false \
        /error=not_authed|account_inactive|org_login_required|ekm_access_denied|not_allowed_token_type|invalid_arg_name|invalid_array_arg|invalid_post_type|missing_post_type|team_access_not_granted|team_added_to_org|ratelimited|accesslimited|not_in_channel|is_archived|msg_too_long|no_text|restricted_action|already_in_channel|two_factor_setup_required|cant_update_message|method_deprecated|enterprise_is_restricted|channel_not_found",
    roles: "response_metadata=envelope",
    kinds: "accountinactive=unauthorized orgloginrequired=unauthorized ekmaccessdenied=forbidden \
        notallowedtokentype=forbidden teamaccessnotgranted=forbidden teamaddedtoorg=service_unavailable \
        ratelimited=too_many_requests accesslimited=forbidden fatalerror=server_error \
        notinchannel=forbidden isarchived=conflict msgtoolong=validation_failed notext=validation_failed \
        restrictedaction=forbidden alreadyinchannel=already_exists \
        twofactorsetuprequired=forbidden cantupdatemessage=forbidden methoddeprecated=gone \
        enterpriseisrestricted=forbidden",
    ..Dialect::GENERIC
};

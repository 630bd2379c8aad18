//! The catalogue: how each API or framework shapes its errors, as far as the general vocabulary does not say it.
//!
//! One file an API, one row here. The dialect with the most conditions met wins, what is there before what is not; among equals the
//! first, so families come last.

mod condition;
mod index;
mod own;
mod packed;
mod pointer;

mod adyen;
mod airtable;
mod alb;
mod algolia;
mod alibaba;
mod anthropic;
mod appwrite;
mod asana;
mod asp_net_web_api;
mod auth0;
mod autodesk;
mod aws;
mod azure;
mod bambora;
mod bitbucket;
mod bluesky;
mod boom;
mod botpress;
mod box_com;
mod braintree;
mod bunq;
mod checkout;
mod cloudflare;
mod cohere;
mod consul;
mod contentful;
mod couchdb;
mod digital_ocean;
mod directus;
mod discord;
mod django_rest;
mod docker;
mod docker_registry;
mod dropbox;
mod ebay;
mod elasticsearch;
mod entra;
mod express_validator;
mod fastapi;
mod fastify;
mod feathers;
mod frappe;
mod freshdesk;
mod ghost;
mod github;
mod gitlab;
mod goa;
mod gocardless;
mod google_legacy;
mod google_maps;
mod google_rpc;
mod gr4vy;
mod graphql;
mod grpc;
mod gunbroker;
mod headhunter;
mod heroku;
mod http_errors;
mod huawei;
mod hubspot;
mod hugging_face;
mod intercom;
mod jira;
mod joi;
mod jsend;
mod json_api;
mod json_rpc;
mod keycloak;
mod klarna;
mod kubernetes;
mod laravel;
mod linear;
mod linkedin;
mod magento;
mod mailchimp;
mod mandrill;
mod mastodon;
mod matrix;
mod meilisearch;
mod mercado_pago;
mod meta;
mod micronaut;
mod mistral;
mod monday;
mod mongodb_atlas;
mod netlify;
mod nextcloud;
mod notion;
mod oauth;
mod odata;
mod odoo;
mod okta;
mod openai;
mod openweather;
mod ormuco;
mod ortto;
mod overpass;
mod parse;
mod paypal;
mod paystack;
mod paytm;
mod phoenix;
mod plaid;
mod pocketbase;
mod postmark;
mod problem_details;
mod quarkus;
mod quickbooks;
mod rails;
mod razorpay;
mod reddit;
mod salesforce;
mod sanity;
mod sendgrid;
mod servicenow;
mod shopify;
mod slack;
mod soap;
mod spotify;
mod spring;
mod square;
mod strapi;
mod stripe;
mod supabase;
mod symfony;
mod telegram;
mod tencent;
mod tmdb;
mod trello;
mod trpc;
mod twilio;
mod ultracart;
mod unit21;
mod vercel;
mod vk;
mod wechat;
mod wordpress;
mod x;
mod xero;
mod zendesk;
mod zod;
mod zoom;

pub(crate) use condition::holds;
pub(crate) use index::most_met;
pub use own::OwnDialect;
pub(crate) use packed::dialect;
pub(crate) use pointer::find_at;

/// One API's error shape: how to recognise it, and where it differs from the general vocabulary.
///
/// Places are JSON pointers (RFC 6901) with two more steps: `*` is every member or element, `[name]` and
/// `[name=value]` every one that has such a member. Lists are separated by spaces.
///
/// ```
/// use error_normalizer::{Dialect, Input, Kind, Options, normalize};
/// let acme = Dialect { id: "acme", when: "/oops", roles: "oops=message ticket=error_id", kinds: "e42=locked", ..Dialect::GENERIC };
/// let options = Options { dialects: &[acme], ..Options::default() };
/// let input = Input { status: Some(400), body: br#"{"oops":"In use","code":"E-42","ticket":"T-1"}"#, ..Input::default() };
/// let error = normalize(&input, &options);
/// assert_eq!((error.kind, error.error_id.as_deref()), (Kind::Locked, Some("T-1")));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Dialect<'d> {
    /// What `NormalizedError::dialect` says.
    pub id: &'d str,
    /// Conditions that must all hold, alternatives separated by ` or `: `/place` (is there and not null),
    /// `/place=a|b` (is one of), `/place^=a|b` (begins with one of), `!/place` (is not there or null), and the same with `@name` for a header.
    pub when: &'d str,
    /// Places of the code, the first that has one wins.
    pub key: &'d str,
    /// Place of a text that the API documents as meant for users' eyes.
    pub users: &'d str,
    /// Conditions for that promise.
    pub users_when: &'d str,
    /// Place of the title that goes with it.
    pub users_title: &'d str,
    /// Place of its language's tag (BCP 47).
    pub users_lang: &'d str,
    /// Places of the error's id.
    pub error_id: &'d str,
    /// Places of the link to the documentation.
    pub docs: &'d str,
    /// What members of that name mean here: `name=role`, the roles as in the guide to own dialects.
    pub roles: &'d str,
    /// What codes mean here: `code=kind`, the code without case and punctuation.
    pub kinds: &'d str,
}

impl Dialect<'static> {
    /// Recognised where nothing else is; knows the general vocabulary only. What a dialect of one's own leaves out.
    ///
    /// ```
    /// use error_normalizer::Dialect;
    /// let acme = Dialect { id: "acme", when: "/oops", ..Dialect::GENERIC };
    /// assert!(acme.roles.is_empty() && acme.kinds.is_empty());
    /// ```
    pub const GENERIC: Self = Dialect {
        id: "generic",
        when: "",
        key: "",
        users: "",
        users_when: "",
        users_title: "",
        users_lang: "",
        error_id: "",
        docs: "",
        roles: "",
        kinds: "",
    };
}

/// Every built-in dialect.
const CATALOGUE: &[Dialect<'static>] = &[
    ormuco::DIALECT,
    ortto::DIALECT,
    gr4vy::DIALECT,
    unit21::DIALECT,
    botpress::IN_BROWSER,
    botpress::DIALECT,
    openai::DIALECT,
    anthropic::DIALECT,
    stripe::DIALECT,
    paypal::DIALECT,
    square::DIALECT,
    zoom::DIALECT,
    nextcloud::DIALECT,
    meta::DIALECT,
    dropbox::DIALECT,
    plaid::DIALECT,
    linear::DIALECT,
    adyen::DIALECT,
    autodesk::DIALECT,
    braintree::DIALECT,
    cloudflare::DIALECT,
    discord::DIALECT,
    ebay::DIALECT,
    gunbroker::DIALECT,
    heroku::DIALECT,
    hubspot::DIALECT,
    hugging_face::DIALECT,
    gocardless::DIALECT,
    headhunter::DIALECT,
    bambora::DIALECT,
    mailchimp::DIALECT,
    mandrill::DIALECT,
    mercado_pago::DIALECT,
    postmark::DIALECT,
    quickbooks::DIALECT,
    salesforce::DIALECT,
    slack::DIALECT,
    tmdb::DIALECT,
    twilio::DIALECT,
    ultracart::DIALECT,
    vercel::DIALECT,
    vk::DIALECT,
    wechat::DIALECT,
    x::DIALECT,
    airtable::DIALECT,
    algolia::DIALECT,
    alibaba::DIALECT,
    asana::DIALECT,
    bitbucket::DIALECT,
    bluesky::DIALECT,
    box_com::DIALECT,
    bunq::DIALECT,
    goa::DIALECT,
    checkout::DIALECT,
    cohere::DIALECT,
    consul::DIALECT,
    contentful::DIALECT,
    digital_ocean::DIALECT,
    docker::DIALECT,
    freshdesk::DIALECT,
    github::DIALECT,
    gitlab::DIALECT,
    google_maps::DIALECT,
    huawei::DIALECT,
    intercom::DIALECT,
    jira::DIALECT,
    klarna::DIALECT,
    linkedin::DIALECT,
    mastodon::DIALECT,
    matrix::DIALECT,
    meilisearch::DIALECT,
    micronaut::DIALECT,
    mistral::DIALECT,
    monday::DIALECT,
    netlify::DIALECT,
    notion::DIALECT,
    openweather::DIALECT,
    overpass::DIALECT,
    paystack::DIALECT,
    paytm::DIALECT,
    quarkus::DIALECT,
    razorpay::DIALECT,
    reddit::DIALECT,
    sanity::DIALECT,
    sendgrid::DIALECT,
    servicenow::DIALECT,
    shopify::DIALECT,
    spotify::DIALECT,
    telegram::DIALECT,
    tencent::DIALECT,
    trello::DIALECT,
    xero::DIALECT,
    zendesk::DIALECT,
    google_rpc::DIALECT,
    odoo::DIALECT,
    okta::DIALECT,
    entra::DIALECT,
    azure::DIALECT,
    google_legacy::DIALECT,
    aws::DIALECT,
    aws::EC2,
    auth0::DIALECT,
    keycloak::DIALECT,
    supabase::DIALECT,
    pocketbase::DIALECT,
    appwrite::DIALECT,
    parse::DIALECT,
    elasticsearch::DIALECT,
    couchdb::DIALECT,
    mongodb_atlas::DIALECT,
    kubernetes::DIALECT,
    docker_registry::DIALECT,
    wordpress::DIALECT,
    magento::DIALECT,
    frappe::DIALECT,
    spring::DIALECT,
    asp_net_web_api::DIALECT,
    fastapi::DIALECT,
    django_rest::DIALECT,
    laravel::DIALECT,
    symfony::DIALECT,
    rails::DIALECT,
    phoenix::DIALECT,
    joi::DIALECT,
    zod::DIALECT,
    express_validator::DIALECT,
    http_errors::DIALECT,
    feathers::DIALECT,
    strapi::DIALECT,
    directus::DIALECT,
    ghost::DIALECT,
    fastify::DIALECT,
    problem_details::DIALECT,
    trpc::DIALECT,
    json_rpc::DIALECT,
    grpc::DIALECT,
    grpc::IN_WORDS,
    graphql::DIALECT,
    json_api::DIALECT,
    soap::DIALECT,
    odata::DIALECT,
    oauth::DIALECT,
    boom::DIALECT,
    jsend::DIALECT,
    alb::DIALECT,
];

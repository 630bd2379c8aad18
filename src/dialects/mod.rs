//! The catalogue: how each API or framework shapes its errors, as far as the general vocabulary does not say it.
//!
//! One file an API, one row here. The dialect with the most conditions met wins; among equals the first, so families come last.

mod condition;
mod own;
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
mod bitbucket;
mod bluesky;
mod boom;
mod botpress;
mod box_com;
mod braintree;
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
mod gocardless;
mod google_legacy;
mod google_maps;
mod google_rpc;
mod gr4vy;
mod graphql;
mod grpc;
mod gunbroker;
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

pub(crate) use condition::{all_hold, holds};
pub use own::OwnDialect;
pub(crate) use pointer::select;

use condition::{Alternative, MAX_ALTERNATIVES, alternatives_of};

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
    /// Recognised where nothing else is; knows the general vocabulary only.
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

/// A built-in dialect, its alternatives found by the compiler.
pub(crate) struct Row {
    pub(crate) dialect: Dialect<'static>,
    alternatives: [Alternative; MAX_ALTERNATIVES],
    count: u8,
}

impl Row {
    /// The alternatives whose names may all be there: a key test before the dear one.
    pub(crate) fn possible(&self, names: u64) -> impl Iterator<Item = &'static str> {
        let when = self.dialect.when;
        let alternatives = self.alternatives.iter().take(usize::from(self.count));
        alternatives
            .filter(move |alternative| alternative.needs & !names == 0)
            .map(move |alternative| alternative.of(when))
    }
}

const fn row(dialect: Dialect<'static>) -> Row {
    let (alternatives, count) = alternatives_of(dialect.when);
    Row { dialect, alternatives, count }
}

/// Every built-in dialect.
pub(crate) const CATALOGUE: &[Row] = &[
    row(ormuco::DIALECT),
    row(ortto::DIALECT),
    row(gr4vy::DIALECT),
    row(unit21::DIALECT),
    row(botpress::IN_BROWSER),
    row(botpress::DIALECT),
    row(openai::DIALECT),
    row(anthropic::DIALECT),
    row(stripe::DIALECT),
    row(paypal::DIALECT),
    row(square::DIALECT),
    row(zoom::DIALECT),
    row(nextcloud::DIALECT),
    row(meta::DIALECT),
    row(dropbox::DIALECT),
    row(plaid::DIALECT),
    row(linear::DIALECT),
    row(adyen::DIALECT),
    row(autodesk::DIALECT),
    row(braintree::DIALECT),
    row(cloudflare::DIALECT),
    row(discord::DIALECT),
    row(ebay::DIALECT),
    row(gunbroker::DIALECT),
    row(heroku::DIALECT),
    row(hubspot::DIALECT),
    row(hugging_face::DIALECT),
    row(gocardless::DIALECT),
    row(mailchimp::DIALECT),
    row(mandrill::DIALECT),
    row(mercado_pago::DIALECT),
    row(postmark::DIALECT),
    row(quickbooks::DIALECT),
    row(salesforce::DIALECT),
    row(slack::DIALECT),
    row(tmdb::DIALECT),
    row(twilio::DIALECT),
    row(ultracart::DIALECT),
    row(vercel::DIALECT),
    row(vk::DIALECT),
    row(wechat::DIALECT),
    row(x::DIALECT),
    row(airtable::DIALECT),
    row(algolia::DIALECT),
    row(alibaba::DIALECT),
    row(asana::DIALECT),
    row(bitbucket::DIALECT),
    row(bluesky::DIALECT),
    row(box_com::DIALECT),
    row(checkout::DIALECT),
    row(cohere::DIALECT),
    row(consul::DIALECT),
    row(contentful::DIALECT),
    row(digital_ocean::DIALECT),
    row(docker::DIALECT),
    row(freshdesk::DIALECT),
    row(github::DIALECT),
    row(gitlab::DIALECT),
    row(google_maps::DIALECT),
    row(huawei::DIALECT),
    row(intercom::DIALECT),
    row(jira::DIALECT),
    row(klarna::DIALECT),
    row(linkedin::DIALECT),
    row(mastodon::DIALECT),
    row(matrix::DIALECT),
    row(meilisearch::DIALECT),
    row(micronaut::DIALECT),
    row(mistral::DIALECT),
    row(monday::DIALECT),
    row(netlify::DIALECT),
    row(notion::DIALECT),
    row(openweather::DIALECT),
    row(paystack::DIALECT),
    row(paytm::DIALECT),
    row(quarkus::DIALECT),
    row(razorpay::DIALECT),
    row(reddit::DIALECT),
    row(sanity::DIALECT),
    row(sendgrid::DIALECT),
    row(servicenow::DIALECT),
    row(shopify::DIALECT),
    row(spotify::DIALECT),
    row(telegram::DIALECT),
    row(tencent::DIALECT),
    row(trello::DIALECT),
    row(xero::DIALECT),
    row(zendesk::DIALECT),
    row(google_rpc::DIALECT),
    row(odoo::DIALECT),
    row(okta::DIALECT),
    row(entra::DIALECT),
    row(azure::DIALECT),
    row(google_legacy::DIALECT),
    row(aws::DIALECT),
    row(aws::EC2),
    row(auth0::DIALECT),
    row(keycloak::DIALECT),
    row(supabase::DIALECT),
    row(pocketbase::DIALECT),
    row(appwrite::DIALECT),
    row(parse::DIALECT),
    row(elasticsearch::DIALECT),
    row(couchdb::DIALECT),
    row(mongodb_atlas::DIALECT),
    row(kubernetes::DIALECT),
    row(docker_registry::DIALECT),
    row(wordpress::DIALECT),
    row(magento::DIALECT),
    row(frappe::DIALECT),
    row(spring::DIALECT),
    row(asp_net_web_api::DIALECT),
    row(fastapi::DIALECT),
    row(django_rest::DIALECT),
    row(laravel::DIALECT),
    row(symfony::DIALECT),
    row(rails::DIALECT),
    row(phoenix::DIALECT),
    row(joi::DIALECT),
    row(zod::DIALECT),
    row(express_validator::DIALECT),
    row(http_errors::DIALECT),
    row(feathers::DIALECT),
    row(strapi::DIALECT),
    row(directus::DIALECT),
    row(ghost::DIALECT),
    row(fastify::DIALECT),
    row(problem_details::DIALECT),
    row(trpc::DIALECT),
    row(json_rpc::DIALECT),
    row(grpc::DIALECT),
    row(grpc::IN_WORDS),
    row(graphql::DIALECT),
    row(json_api::DIALECT),
    row(soap::DIALECT),
    row(odata::DIALECT),
    row(oauth::DIALECT),
    row(boom::DIALECT),
    row(jsend::DIALECT),
    row(alb::DIALECT),
];

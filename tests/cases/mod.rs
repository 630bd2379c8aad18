//! The golden cases, read and compared the same way wherever they run.

use error_normalizer::{Headers, Input, NormalizedError, Options, Policy, normalize};
use serde_json::Value;

macro_rules! golden_files {
    ($($name:literal)+) => {
        &[$(($name, include_str!(concat!("../golden/", $name, ".json")))),+]
    };
}

/// Each data file: its name and what is in it. The founding documents, what no API shares, and then by name.
pub(crate) const FILES: &[(&str, &str)] = golden_files! {
    "ortto"
    "gr4vy"
    "unit21"
    "ormuco"
    "botpress"
    "statuses"
    "vocabulary"
    "adyen"
    "airtable"
    "alb"
    "algolia"
    "alibaba"
    "answers"
    "anthropic"
    "appwrite"
    "asana"
    "aspnet-web-api"
    "auth0"
    "autodesk"
    "aws"
    "azure"
    "bambora"
    "bitbucket"
    "bluesky"
    "boom"
    "box"
    "braintree"
    "bunq"
    "business"
    "checkout"
    "cloudflare"
    "cohere"
    "consul"
    "contentful"
    "couchdb"
    "developer-tools"
    "digital-ocean"
    "directus"
    "discord"
    "django-rest-framework"
    "docker"
    "docker-registry"
    "dropbox"
    "ebay"
    "elasticsearch"
    "elsewhere"
    "entra"
    "envelopes"
    "express-validator"
    "fastapi"
    "fastify"
    "feathers"
    "frappe"
    "freshdesk"
    "ghost"
    "github"
    "gitlab"
    "goa"
    "gocardless"
    "google-legacy"
    "google-maps"
    "google-rpc"
    "graphql"
    "grpc"
    "gunbroker"
    "headhunter"
    "heroku"
    "http-errors"
    "huawei"
    "hubspot"
    "hugging-face"
    "infrastructure"
    "intercom"
    "jira"
    "joi"
    "jsend"
    "json-api"
    "json-rpc"
    "keycloak"
    "klarna"
    "kubernetes"
    "language-models"
    "laravel"
    "linear"
    "linkedin"
    "magento"
    "mailchimp"
    "mailgun"
    "mandrill"
    "mastodon"
    "matrix"
    "meilisearch"
    "mercado-pago"
    "messaging"
    "meta"
    "micronaut"
    "mistral"
    "monday"
    "mongodb-atlas"
    "netlify"
    "nextcloud"
    "notion"
    "oauth"
    "odata"
    "odoo"
    "okta"
    "openai"
    "openweather"
    "overpass"
    "pages"
    "parse"
    "payments"
    "paypal"
    "paystack"
    "paytm"
    "phoenix"
    "plaid"
    "pocketbase"
    "postmark"
    "problem-details"
    "public-services"
    "quarkus"
    "quickbooks"
    "rails"
    "razorpay"
    "reddit"
    "salesforce"
    "sanity"
    "sendgrid"
    "servicenow"
    "shopify"
    "slack"
    "soap"
    "spotify"
    "spring"
    "square"
    "strapi"
    "stripe"
    "supabase"
    "symfony"
    "telegram"
    "tencent"
    "tmdb"
    "trello"
    "trpc"
    "twilio"
    "ultracart"
    "vault"
    "vercel"
    "vk"
    "wechat"
    "wordpress"
    "x"
    "xero"
    "zendesk"
    "zod"
    "zoom"
};

const KNOWN_GAPS: &str = include_str!("../golden/known-gaps.json");

/// One response and the structure it must become.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) file: &'static str,
    pub(crate) name: String,
    response: Value,
    options: Value,
    pub(crate) expect: Value,
}

pub(crate) fn all() -> Vec<Case> {
    FILES.iter().flat_map(|(file, text)| parse(file, text)).collect()
}

fn parse(file: &'static str, text: &str) -> Vec<Case> {
    let data: Value = serde_json::from_str(text).unwrap();
    let cases = data["cases"].as_array().unwrap();
    cases.iter().map(|case| Case::new(file, case)).collect()
}

impl Case {
    pub(crate) fn new(file: &'static str, case: &Value) -> Self {
        let member = |name: &str| case.get(name).cloned().unwrap_or_default();
        let name = case["name"].as_str().unwrap().to_owned();
        Self { file, name, response: member("response"), options: member("options"), expect: member("expect") }
    }

    pub(crate) fn status(&self) -> Option<u16> {
        self.response.get("status").map(|status| u16::try_from(status.as_u64().unwrap()).unwrap())
    }

    pub(crate) fn headers(&self) -> Vec<(&str, &str)> {
        let fields = self.response["headers"].as_object().unwrap();
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str().unwrap())).collect()
    }

    /// A string stands for itself, `null` for no body, and anything else for its compact JSON.
    pub(crate) fn body(&self) -> Vec<u8> {
        match &self.response["body"] {
            Value::Null => Vec::new(),
            Value::String(text) => text.clone().into_bytes(),
            value => value.to_string().into_bytes(),
        }
    }

    pub(crate) fn normalize(&self) -> NormalizedError<'static> {
        let input = Input {
            status: self.status(),
            headers: Headers(&self.headers()),
            body: &self.body(),
            method: self.response.get("method").and_then(Value::as_str),
            ..Input::default()
        };
        normalize(&input, &Options { policy: self.policy(), ..Options::default() })
    }

    fn policy(&self) -> Policy {
        let slug = self.options.get("policy").map_or("flag", |policy| policy.as_str().unwrap());
        Policy::from_slug(slug).unwrap_or_else(|| panic!("{}: no policy is called {slug}", self.name))
    }

    /// Where what was found is not what is expected, a line each; a member that is not expected may be anything.
    pub(crate) fn differences(&self, found: &Value) -> Vec<String> {
        let mut lines = Vec::new();
        compare("", &self.expect, found, &mut lines);
        lines
    }

    /// The reason why the case is known to fail.
    pub(crate) fn known_gap(&self) -> Option<String> {
        let gap = known_gaps().into_iter().find(|gap| gap["file"] == self.file && gap["name"] == *self.name)?;
        Some(gap["reason"].as_str().unwrap().to_owned())
    }
}

pub(crate) fn known_gaps() -> Vec<Value> {
    serde_json::from_str(KNOWN_GAPS).unwrap()
}

fn compare(place: &str, expected: &Value, found: &Value, lines: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for (name, value) in expected {
                let place = if place.is_empty() { name.clone() } else { format!("{place}.{name}") };
                compare(&place, value, found.get(name).unwrap_or(&Value::Null), lines);
            }
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => {
            for (at, (expected, found)) in expected.iter().zip(found).enumerate() {
                compare(&format!("{place}[{at}]"), expected, found, lines);
            }
        }
        _ if expected == found => {}
        _ => lines.push(format!(
            "    {place}: expected {expected}\n    {:width$}  found    {found}",
            "",
            width = place.len()
        )),
    }
}

/// Runs every case; the report of what went wrong is empty where all is well.
///
/// `structure` makes the JSON that a frontend sees; a known gap that is none any more is an error too.
pub(crate) fn report(structure: impl Fn(&NormalizedError<'_>) -> Value) -> String {
    let mut report = String::new();
    for case in all() {
        let differences = case.differences(&structure(&case.normalize()));
        let complaint = match (differences.is_empty(), case.known_gap()) {
            (true, None) | (false, Some(_)) => continue,
            (true, Some(_)) => "    passes now: take it off known-gaps.json".to_owned(),
            (false, None) => differences.join("\n"),
        };
        report.push_str(&format!("\n{}: {}\n{complaint}\n", case.file, case.name));
    }
    report
}

//! Members that lead elsewhere: to the server's log, to documentation, to a later time, to an input.

use alloc::vec::Vec;

use crate::body::tree::{Node, Value};
use crate::normalized::Kind;
use crate::search::{contains, cut_at, has, has_space, is_same, number, starts_with_one, trim};
use crate::{retry, vocabulary};

use super::found::Part;
use super::members::Among;
use super::own::Own;
use super::paths;
use super::roles::Role;
use super::walk::{Place, Walk};
use super::{echoes, outcome, parameters, shape, texts};

impl<'t, 'a> Walk<'t, 'a, '_> {
    /// A member whose role is none of those that say what failed; a function apart, because many bodies have none.
    #[inline(never)]
    pub(super) fn reference(
        &mut self,
        role: Role,
        member: Node<'t, 'a>,
        node: Node<'t, 'a>,
        level: u8,
        among: Among,
        own: &mut Own<'t, 'a>,
    ) {
        match role {
            Role::Meta if outcome::refuses_result(member) || shape::is_error(member) || shape::holds_errors(member) => {
                self.container(member, level);
            }
            Role::Meta => {
                self.input_inside(member, among, own);
                self.references_inside(member, level);
            }
            Role::Exception => self.exception(member, level),
            // OpenProject's `errorIdentifier` is a name.
            Role::ErrorId if member.as_str().is_some_and(shape::is_name_in_urn) => self.code(member, level, own),
            Role::ErrorId => self.error_id(member, level),
            Role::Id => self.id(member, level, own),
            Role::Instance => self.instance(member),
            Role::Docs if shape::is_more_information(member) => self.message(member, level, own),
            Role::Docs => self.docs(member),
            Role::Links => self.links(member),
            Role::WaitSeconds => self.wait(member, 1000),
            Role::WaitMilliseconds => self.wait(member, 1),
            Role::Retry => self.found.retry = self.found.retry.or(shape::yes_or_no(member)),
            Role::Field => self.input(member, among, own),
            Role::ListField => {
                if among != Among::None && (member.as_str().is_some() || member.is_array()) {
                    self.list_input(member, own);
                } else if let (Among::Errors, Some(name)) = (among, member.get("name")) {
                    self.list_input(name, own);
                }
            }
            // Beside the place they were in (hapi, celebrate) `keys` are inputs; elsewhere they may be an input's own.
            Role::Fields if member.name() == "keys" && node.get("source").is_none() => {}
            Role::Fields => {
                echoes::gather(member, &mut self.found.echoes);
                self.fields(member, among, level, own);
            }
            Role::Rules => own.has_rules = true,
            Role::Limit => own.limit = own.limit.take().or_else(|| shape::number_in(member)),
            Role::Lang => self.found.lang = self.found.lang.take().or_else(|| member.as_str()),
            Role::Ignored if shape::is_request_id(member) => self.error_id(member, level),
            Role::Ignored if parameters::are_wrong_parameters(member) => self.container(member, level),
            Role::Echo if member.get("messages").is_some_and(shape::lists_errors) => self.container(member, level),
            Role::Echo | Role::Ignored => {
                echoes::gather(member, &mut self.found.echoes);
                self.references_inside(member, level);
            }
            _ => {}
        }
    }

    #[inline(never)]
    pub(super) fn exception(&mut self, member: Node<'t, 'a>, level: u8) {
        match member.value() {
            Value::Object | Value::Array if shape::is_error(member) || shape::lists_errors(member) => {
                self.container(member, level)
            }
            Value::String(text) if has_space(text) => self.found.exceptions.push(Part { at: member.id(), text }),
            _ => {}
        }
    }

    #[inline(never)]
    pub(super) fn error_id(&mut self, member: Node<'t, 'a>, level: u8) {
        // Azure DevOps numbers its sorts of events.
        let is_sort = |text: &str| text.len() < 6 && member.name().starts_with("event");
        if let Some(text) = member.as_text().filter(|text| !is_sort(text)) {
            let rank = shape::id_rank(member.name()).saturating_add(level);
            self.found.id(rank, text);
        }
    }

    #[inline(never)]
    pub(super) fn instance(&mut self, member: Node<'t, 'a>) {
        if let Some(text) = member.as_str().filter(|text| texts::is_id(text)) {
            self.found.id(90, text);
        }
    }

    #[inline(never)]
    pub(super) fn docs(&mut self, member: Node<'t, 'a>) {
        let link = member.as_str().or_else(|| member.get("href").and_then(Node::as_str));
        // Ably's `href` leads to help; others' is the thing itself.
        let is_own = |link: &str| {
            member.name() == "href" && !["//help", "docs", "/error"].iter().any(|word| contains(link, word))
        };
        if let Some(text) = link.filter(|link| texts::is_link(link) && !is_own(link)) {
            self.found.docs_url = self.found.docs_url.or(Some(text));
        }
    }

    /// Links with a relation (PayPal, HAL), by their relation's name (JSON:API), or plain (google.rpc `Help`).
    #[inline(never)]
    pub(super) fn links(&mut self, member: Node<'t, 'a>) {
        for link in member.children() {
            let rel = link.get("rel").and_then(Node::as_str).unwrap_or(link.name());
            if rel.is_empty()
                || ["information_link", "about", "help", "documentation", "type", "describedby", "docs", "help_url"]
                    .contains(&rel)
            {
                let href =
                    link.as_str().or_else(|| link.get("href").or_else(|| link.get("url")).and_then(Node::as_str));
                if let Some(href) = href.filter(|href| texts::is_link(href)) {
                    self.found.docs_url = self.found.docs_url.or(Some(href));
                }
            }
        }
    }

    #[inline(never)]
    pub(super) fn wait(&mut self, member: Node<'t, 'a>, unit_ms: u64) {
        let Some(text) = member.as_text() else { return };
        let wait = match thousandths(text) {
            Some(thousandths) => Some(thousandths.saturating_mul(unit_ms) / 1000),
            None => retry::duration_text(text),
        };
        self.found.wait_ms = self.found.wait_ms.or(wait);
    }

    /// Of free data only the wait (Telegram's `parameters`) and the error's id (Microsoft Graph's `innerError`) matter.
    #[inline(never)]
    pub(super) fn references_inside(&mut self, member: Node<'t, 'a>, level: u8) {
        for child in member.children().filter(|child| !child.name().is_empty()) {
            match self.setting.role(child.name()) {
                Role::WaitSeconds => self.wait(child, 1000),
                Role::WaitMilliseconds => self.wait(child, 1),
                Role::ErrorId => self.error_id(child, level),
                _ => {}
            }
        }
    }

    /// Clerk names the input in the error's `meta`.
    #[inline(never)]
    pub(super) fn input_inside(&mut self, meta: Node<'t, 'a>, among: Among, own: &mut Own<'t, 'a>) {
        let names =
            meta.children().filter(|name| among == Among::Errors && self.setting.role(name.name()) == Role::Field);
        for name in names.collect::<Vec<_>>() {
            self.input(name, among, own);
        }
    }

    #[inline(never)]
    pub(super) fn input(&mut self, member: Node<'t, 'a>, among: Among, own: &mut Own<'t, 'a>) {
        let place = match member.value() {
            Value::Object => self.place_inside(member).or_else(|| {
                member.children().filter(|inner| inner.is_object()).find_map(|inner| self.place_inside(inner))
            }),
            Value::Array if among == Among::None => None,
            // Razorpay's `source` says whose fault it was.
            Value::String(text)
                if is_same(member.name(), "source")
                    && !starts_with_one(text, b"/#")
                    && !has(text, b'[')
                    && !is_wrong_input(text, own) =>
            {
                None
            }
            _ => Some(member),
        };
        let Some(place) = place.filter(|place| shape::may_name_input(*place)) else { return };
        if place.as_str().is_some_and(paths::is_whole_form) {
            own.whole_form = true;
            return;
        }
        let path = paths::of_value(place, self.texts);
        // Gr4vy and others give a place (`location: "body"`) beside the pointer: the pointer says more.
        if !path.is_empty() && own.inputs.is_empty() {
            own.inputs.push(path);
        }
    }

    /// The first of an error's members that may name its input says so.
    #[inline(never)]
    pub(super) fn list_input(&self, member: Node<'t, 'a>, own: &mut Own<'t, 'a>) {
        if own.list_input.is_none_or(|known| paths::of_value(known, self.texts).is_empty()) {
            own.list_input = Some(member);
        }
    }

    /// JSON:API's `source`, LinkedIn's `inputPath`.
    fn place_inside(&self, node: Node<'t, 'a>) -> Option<Node<'t, 'a>> {
        let names_input =
            |child: &Node<'t, 'a>| child.name() == "header" || self.setting.role(child.name()) == Role::Field;
        node.get("pointer").or_else(|| node.children().find(names_input))
    }

    #[inline(never)]
    pub(super) fn fields(&mut self, member: Node<'t, 'a>, among: Among, level: u8, own: &mut Own<'t, 'a>) {
        match member.value() {
            Value::Object if self.setting.is_doubtful && !self.found.failed => {}
            Value::Object => {
                self.push(member, level.saturating_add(1), Place::Map { path: Vec::new(), only_sentences: true })
            }
            // `params` lists what the text is filled with (Keycloak), or errors (Recurly), not which inputs are meant.
            Value::Array if is_same(member.name(), "params") && !shape::lists_errors(member) => {}
            // .NET's ValidationResult; elsewhere the members of a group.
            Value::Array if among == Among::None && member.name().starts_with("member") => {}
            Value::Array if member.children().all(|child| child.as_str().is_some()) => {
                own.inputs.extend(
                    member
                        .children()
                        .filter_map(Node::as_str)
                        .filter(|name| !texts::is_sentence(name))
                        .map(|name| paths::of_text(name, self.texts))
                        .filter(|path| !path.is_empty()),
                );
            }
            // Expedia's say only where each input was.
            Value::Array if among == Among::Errors && !shape::tells_of_errors(member) => {
                let named = |input: Node<'t, 'a>| self.place_inside(input).or_else(|| input.get("name"));
                let paths = member.children().filter_map(named).map(|name| paths::of_value(name, self.texts));
                own.inputs.extend(paths.filter(|path| !path.is_empty()));
            }
            Value::Array => self.container(member, level),
            _ => {}
        }
    }
}

/// Airwallex: `{"code": "validation_failed", "source": "amount"}`.
#[inline(never)]
fn is_wrong_input(text: &str, own: &Own<'_, '_>) -> bool {
    let says_so = |code: &str| vocabulary::kind_of(code).is_some_and(|meaning| meaning.kind == Kind::ValidationFailed);
    own.codes.iter().any(|code| says_so(code.text)) && !has_space(text) && !paths::is_place(text)
}

/// A decimal number in thousandths, without a float: "2.5" is 2500.
fn thousandths(text: &str) -> Option<u64> {
    let (whole, fraction) = cut_at(trim(text), b'.').unwrap_or((trim(text), ""));
    let whole: u64 = number(whole)?;
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits = fraction.bytes().chain(core::iter::repeat(b'0')).take(3);
    let thousandths = digits.fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0'));
    Some(whole.saturating_mul(1000).saturating_add(thousandths))
}

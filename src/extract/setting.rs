//! What is known of a response before its body is walked, and what its members' names mean by that.

use crate::search::{cut_at, words};

use super::roles::{self, Role, role};
use super::shape;

#[derive(Clone, Copy)]
pub(super) struct Setting<'d> {
    /// The transport's status.
    pub(super) status: Option<u16>,
    /// What the dialect says of names: `name=role`.
    pub(super) roles: &'d str,
    pub(super) unwrapped: u8,
    /// A success that does not say that it failed: its `issues` may be what was asked for.
    pub(super) is_doubtful: bool,
    /// A success that says so itself: what its members are called makes no failure of it.
    pub(super) is_well: bool,
}

impl Setting<'_> {
    pub(super) fn role(&self, name: &str) -> Role {
        if !self.roles.is_empty()
            && let Some(own) = self.own_role(name)
        {
            return own;
        }
        match role(name) {
            Role::Other => match roles::role_by_ending(name) {
                // What a thing that is well calls its `lastError` is no error of this call.
                Role::Error | Role::Errors if self.is_success() => Role::Other,
                Role::Envelope => Role::Other,
                by_ending => by_ending,
            },
            Role::Error | Role::Errors if self.is_doubtful && !shape::is_plainly_an_error(name) => Role::Other,
            known => known,
        }
    }

    #[inline(never)]
    fn own_role(&self, name: &str) -> Option<Role> {
        let mut pairs = words(self.roles).filter_map(|pair| cut_at(pair, b'='));
        let (_, own) = pairs.find(|(known, _)| *known == name)?;
        Some(roles::named(own).unwrap_or(Role::Other))
    }

    pub(super) fn is_success(&self) -> bool {
        self.status.is_some_and(|status| (200..300).contains(&status))
    }
}

//! XML-RPC's faults (Odoo, WordPress, Bugzilla): names and values as elements, where others have members.

use crate::body::tree::Node;

use super::own::Own;
use super::shape;
use super::walk::Walk;

/// How many members of a fault are looked at: the specification knows two.
const MAX_MEMBERS: usize = 8;

impl<'t, 'a> Walk<'t, 'a, '_> {
    /// `<value><struct><member><name>faultCode</name><value><int>4</int></value></member>…`
    #[inline(never)]
    pub(super) fn xml_rpc_fault(&mut self, fault: Node<'t, 'a>, level: u8, own: &mut Own<'t, 'a>) -> bool {
        let members =
            fault.get("value").and_then(|value| value.get("struct")).and_then(|members| members.get("member"));
        for member in members.into_iter().flat_map(Node::children).take(MAX_MEMBERS) {
            let value = member.get("value").map(|value| value.children().next().unwrap_or(value));
            match (shape::text_at(member, "name"), value) {
                (Some("faultCode"), Some(code)) => self.vendor_code(code, level, own),
                (Some("faultString"), Some(text)) => self.message(text, level, own),
                _ => {}
            }
        }
        members.is_some()
    }
}

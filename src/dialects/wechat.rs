//! WeChat, WeCom and DingTalk: numbers inside a success, 0 for none.
//!
//! Source: <https://developers.weixin.qq.com/doc/offiaccount/en/Getting_Started/Global_Return_Code.html>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "wechat",
    when: "/errcode /errmsg",
    key: "/errcode",
    kinds: "-1=service_unavailable 40001=unauthorized 40002=bad_request 40013=unauthorized 40014=unauthorized \
        40029=unauthorized 40030=unauthorized 40125=unauthorized 40163=unauthorized 40164=forbidden 41001=token_required \
        42001=unauthorized 42002=unauthorized 42003=unauthorized 42007=unauthorized 43004=forbidden 45009=quota_exceeded \
        45011=too_many_requests 46003=not_found 46004=not_found 47001=bad_request 48001=forbidden 48004=forbidden \
        50001=forbidden 50002=forbidden 60011=forbidden 60102=already_exists 60111=not_found \
        90018=too_many_requests",
    ..Dialect::GENERIC
};

//! Each kind of body, as it was sent and as it was read.

use super::as_serde;
use crate::body::{Body, Family, charset, read};
use crate::texts::Texts;

/// A body in one line: family, tree or text, and what else was noticed.
fn told(body: &Body<'_>) -> String {
    let mut words = vec![format!("{:?}", body.family).to_lowercase()];
    words.push(match body.family {
        Family::Empty => String::new(),
        Family::Html | Family::Text => format!("{:?}", body.text),
        Family::Json | Family::Xml | Family::Form => as_serde(&body.tree).to_string(),
    });
    words.extend(body.stated_id.iter().map(|id| format!("id={id}")));
    words.extend(body.served_by.iter().map(|server| format!("by={server}")));
    let flags = [(body.malformed, "malformed"), (body.truncated, "truncated"), (body.double_encoded, "double_encoded")];
    words.extend(flags.iter().filter(|(set, _)| *set).map(|(_, name)| name.to_string()));
    words.join(" ").trim().to_owned()
}

#[track_caller]
fn assert_told(rows: &[(&str, &[u8], &str)]) {
    let wrong: Vec<_> = rows
        .iter()
        .filter_map(|(content_type, bytes, expected)| {
            let content_type = Some(*content_type).filter(|value| !value.is_empty());
            let texts = Texts::default();
            let (text, _) = charset::decode(bytes, content_type, &texts);
            let got = told(&read(text, content_type, &texts));
            (got != *expected).then(|| format!("{}\n  is    {got}\n  wants {expected}", bytes.escape_ascii()))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const JSON: &str = "application/json";

#[test]
fn json_with_what_conventions_put_around_it() {
    assert_told(&[
        (JSON, b"", "empty"),
        (JSON, b" \r\n\t ", "empty"),
        (JSON, br#"{"a":1}"#, r#"json {"a":1}"#),
        (JSON, b"\xEF\xBB\xBF{\"a\":1}", r#"json {"a":1}"#),
        (JSON, b")]}'\n{\"a\":1}", r#"json {"a":1}"#),
        (JSON, b")]}',\n{\"a\":1}", r#"json {"a":1}"#),
        (JSON, b"for (;;);{\"a\":1}", r#"json {"a":1}"#),
        (JSON, b"while(1);[{\"a\":1}]", r#"json [{"a":1}]"#),
        (JSON, b"throw 1; <dont be evil>{\"a\":1}", r#"json {"a":1}"#),
        (JSON, b"{}&&{\"a\":1}", r#"json {"a":1}"#),
        ("text/javascript", br#"cb({"a":1});"#, r#"json {"a":1}"#),
        ("text/javascript", br#"/**/ jQuery_1.done["x"]({"a":1})"#, r#"json {"a":1}"#),
        ("text/javascript", b"/**/ typeof cb === 'function' && cb({\"a\":1});", r#"json {"a":1}"#),
        (JSON, br#""{\"a\":1}""#, r#"json {"a":1} double_encoded"#),
        (JSON, br#""\"{\\\"a\\\":1}\"""#, r#"json {"a":1} double_encoded"#),
        (JSON, br#""Not allowed""#, r#"text "Not allowed""#),
        (JSON, b"null", "json null"),
        (JSON, b"false", "json false"),
        (JSON, b"-1.5e3", "json -1500.0"),
        ("", b"404", "json 404"),
    ]);
}

#[test]
fn json_as_it_is_broken_on_the_wire() {
    assert_told(&[
        (JSON, br#"{"a":1,}"#, r#"json {"a":1} malformed"#),
        (JSON, br#"[1,2,]"#, "json [1,2] malformed"),
        (JSON, br#"[,1]"#, "json [1] malformed"),
        (JSON, br#"{"a":1,,"b":2}"#, r#"json {"a":1,"b":2} malformed"#),
        (JSON, b"{\"a\":\"x\"\n\"b\":\"y\"}", r#"json {"a":"x","b":"y"} malformed"#),
        (JSON, br#"{"a":NaN,"b":-Infinity,"c":undefined}"#, r#"json {"a":null,"b":null,"c":null} malformed"#),
        (JSON, br#"{'a': 'it\'s', "b": True, 'c': None}"#, r#"json {"a":"it's","b":true,"c":null} malformed"#),
        (JSON, br#"{u'a': u'x', 'b': b"y", 'c': (1, 'z')}"#, r#"json {"a":"x","b":"y","c":[1,"z"]} malformed"#),
        (JSON, br#"{a: 1, $b_c: "x", d-e: [f]}"#, r#"json {"a":1,"$b_c":"x","d-e":["f"]} malformed"#),
        (
            JSON,
            br#"{"code"=>2500, :type=>:oauth, "ok"=>nil}"#,
            r#"json {"code":2500,"type":"oauth","ok":null} malformed"#,
        ),
        (JSON, b"{/* why */\"a\":1, // because\n\"b\":2}", r#"json {"a":1,"b":2} malformed"#),
        (JSON, br#"{"a":"Invalid "name" given","b":1}"#, r#"json {"a":"Invalid \"name\" given","b":1} malformed"#),
        (JSON, br#"{"a":"near "x"\tat 1"}"#, r#"json {"a":"near \"x\"\tat 1"} malformed"#),
        (JSON, br#"{"a":"C:\dir\file"}"#, "json {\"a\":\"C:\\\\dir\\file\"} malformed"),
        (JSON, b"{\"a\":\"two\nlines\"}", r#"json {"a":"two\nlines"} malformed"#),
        (
            JSON,
            br#"{"a":01,"b":+5,"c":.5,"d":1.2.3}"#,
            r#"json {"a":"number 01","b":"number +5","c":"number .5","d":"1.2.3"} malformed"#,
        ),
        (
            JSON,
            br#"{"at":datetime.datetime(2026, 1, 2),"b":ObjectId("x, y")}"#,
            r#"json {"at":"datetime.datetime(2026, 1, 2)","b":"ObjectId(\"x, y\")"} malformed"#,
        ),
        (JSON, br#"{"a":[1,2},"b":3}"#, r#"json {"a":[1,2]} malformed"#),
        (JSON, br#"{"a":1]"#, r#"json {"a":1} malformed truncated"#),
        (JSON, br#"{"a":}"#, r#"json {"a":null} malformed"#),
        (JSON, br#"{"a":1,"a":2}"#, r#"json {"a":2}"#),
        (JSON, br#"{"a":"\ud83d\ude00 \ud83d!"}"#, "json {\"a\":\"😀 \u{fffd}!\"} malformed"),
        (JSON, br#"{"a":1}<br />Notice"#, r#"json {"a":1} malformed"#),
        (JSON, b"{\"a\":1}\x00", r#"json {"a":1} malformed"#),
        (
            JSON,
            b"<br />\n<b>Notice</b>: x in <b>a.php</b> on line <b>3</b><br />\n{\"a\":1}",
            r#"json {"a":1} malformed"#,
        ),
        (JSON, b"\nNotice: Undefined index: {x} in a.php on line 3\n{\"a\":1}", r#"json {"a":1} malformed"#),
        (
            "multipart/mixed; boundary=-",
            b"---\r\nContent-Type: application/json\r\n\r\n{\"errors\":[1]}",
            r#"json {"errors":[1]} malformed"#,
        ),
    ]);
}

#[test]
fn json_that_ends_in_the_middle() {
    assert_told(&[
        (JSON, br#"{"a":"x","b":"not fin"#, r#"json {"a":"x","b":"not fin"} malformed truncated"#),
        (JSON, br#"{"a":"x\"#, r#"json {"a":"x"} malformed truncated"#),
        (JSON, br#"{"a":"x\u00e"#, r#"json {"a":"x"} malformed truncated"#),
        (JSON, br#"{"a":{"b":[{"c":1},{"d"#, r#"json {"a":{"b":[{"c":1},{}]}} malformed truncated"#),
        (JSON, br#"{"a":1,"status":40"#, r#"json {"a":1} malformed truncated"#),
        (JSON, br#"{"a":1,"ok":fal"#, r#"json {"a":1} malformed truncated"#),
        (JSON, br#"{"a":1,"b":"#, r#"json {"a":1} malformed truncated"#),
        (JSON, br#"{"a":1,"#, r#"json {"a":1} malformed truncated"#),
        (JSON, br#"{"a":1"#, r#"json {} malformed truncated"#),
        (JSON, br#"{"a"#, r#"json {} malformed truncated"#),
        (JSON, br#"{"#, r#"json {} malformed truncated"#),
    ]);
}

#[test]
fn text_in_brackets_is_no_json() {
    assert_told(&[
        ("text/plain", b"[ERROR] no such file", r#"text "[ERROR] no such file""#),
        ("text/plain", b"[2026-01-02] ERROR: it broke", r#"text "[2026-01-02] ERROR: it broke""#),
        ("text/plain", b"[1] Something", r#"text "[1] Something""#),
        ("text/plain", b"{{message}}", r#"text "{{message}}""#),
        ("text/plain", b"{oops", r#"text "{oops""#),
        ("text/plain", b"{not found}", r#"text "{not found}""#),
        ("text/plain", br#"Failed to decode [{"a":1}]"#, r#"text "Failed to decode [{\"a\":1}]""#),
        (JSON, b"Internal Server Error", r#"text "Internal Server Error" malformed"#),
    ]);
}

#[test]
fn streams_yield_the_document_that_tells_of_the_error() {
    const NDJSON: &str = "application/x-ndjson";
    const EVENTS: &str = "text/event-stream";
    assert_told(&[
        (NDJSON, b"{\"msg\":\"start\"}\n{\"error\":{\"message\":\"x\"}}\n{\"msg\":\"end\"}\n", r#"json {"error":{"message":"x"}}"#),
        (NDJSON, b"{\"level\":\"info\",\"msg\":\"a\"}\n{\"level\":\"error\",\"msg\":\"b\"}\n{\"level\":\"info\",\"msg\":\"c\"}", r#"json {"level":"error","msg":"b"}"#),
        (NDJSON, b"{\"error\":null,\"id\":1}\n{\"message\":\"b\"}\n{\"message\":\"c\"}", r#"json {"message":"c"}"#),
        (JSON, b"{\"result\":{}}\n{\"error\":{\"code\":5}}", r#"json {"error":{"code":5}} malformed"#),
        ("application/json-seq", b"\x1e{\"a\":1}\n\x1e{\"error\":2}\n", r#"json {"error":2}"#),
        (EVENTS, b"event: ping\ndata: {\"a\":1}\n\nevent: error\ndata: {\"b\":2}\n\ndata: [DONE]\n\n", r#"json {"b":2}"#),
        (EVENTS, b": hi\r\n\r\nid: 1\r\ndata: {\"error\":\r\ndata: {\"c\":1}}\r\n\r\n", r#"json {"error":{"c":1}}"#),
        (EVENTS, b"event: error\ndata: Overloaded\n\n", r#"text "Overloaded""#),
        ("", b"data: {\"a\":1}\n\ndata: {\"error\":\"x\"}\n\ndata: [DONE]", r#"json {"error":"x"}"#),
        ("text/plain", b"data: nothing", r#"text "data: nothing""#),
    ]);
}

#[test]
fn frames_yield_their_trailers() {
    assert_told(&[
        (
            "application/grpc-web+proto",
            b"\x80\0\0\0\x2Cgrpc-status:5\r\ngrpc-message:not%20found\r\n",
            r#"form {"grpc-status":"5","grpc-message":"not found"}"#,
        ),
        (
            "application/grpc-web+proto",
            b"\0\0\0\0\x03\x0a\x01a\x80\0\0\0\x0fgrpc-status: 13\r\n",
            r#"form {"grpc-status":"13"}"#,
        ),
        ("application/grpc-web-text", b"gAAAAA9ncnBjLXN0YXR1czo1DQo=", r#"form {"grpc-status":"5"}"#),
        (
            "application/connect+json",
            b"\0\0\0\0\x07{\"a\":1}\x02\0\0\0\x20{\"error\":{\"code\":\"not_found\"}}",
            r#"json {"error":{"code":"not_found"}}"#,
        ),
    ]);
}

#[test]
fn xml_becomes_the_tree_that_json_would_be() {
    const XML: &str = "application/xml";
    assert_told(&[
        (XML, b"<?xml version=\"1.0\"?>\n<Error>\n <Code>NoSuchKey</Code>\n <Message>a &amp; b &#x41;</Message>\n</Error>\n", r#"xml {"Error":{"Code":"NoSuchKey","Message":"a & b A"}}"#),
        (XML, b"<s:Envelope xmlns:s=\"urn:x\"><s:Body><s:Fault><faultcode>s:Server</faultcode></s:Fault></s:Body></s:Envelope>", r#"xml {"Envelope":{"Body":{"Fault":{"faultcode":"s:Server"}}}}"#),
        (XML, b"<r><e>1</e><x/><e>2</e><e>3</e></r>", r#"xml {"r":{"e":["1","2","3"],"x":""}}"#),
        (XML, b"<p><accounts><i>a</i><i>b</i></accounts></p>", r#"xml {"p":{"accounts":["a","b"]}}"#),
        (XML, b"<e><error code=\"7\">text</error></e>", r#"xml {"e":{"error":{"text":"text","code":"7"}}}"#),
        (XML, b"<e><m xml:lang=\"en\">text</m></e>", r#"xml {"e":{"m":{"value":"text","lang":"en"}}}"#),
        (XML, b"<e code=\"5\" xsi:type=\"x\" type=\"array\"><c nil=\"true\"/><d type=\"integer\">1</d></e>", r#"xml {"e":{"code":"5","c":null,"d":"1"}}"#),
        (XML, b"<e><![CDATA[a <b> & c]]></e>", r#"xml {"e":"a <b> & c"}"#),
        (XML, b"<!DOCTYPE e [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><e>&x;</e>", r#"xml {"e":"&x;"}"#),
        (XML, b"<!-- a --><e><!-- <b> -->t</e><!-- z -->", r#"xml {"e":"t"}"#),
        (XML, b"<e><a>1</a><b>cut he", r#"xml {"e":{"a":"1","b":"cut he"}} malformed truncated"#),
        (XML, b"<e><a>1<b>2</a></e>", r#"xml {"e":{"a":{"value":"1","b":"2"}}} malformed"#),
        (XML, b"<e><a>1</a></e>trailing", r#"xml {"e":{"a":"1"}} malformed"#),
        ("multipart/related; boundary=x", b"--x\r\nContent-Type: text/xml\r\n\r\n<e><a>1</a></e>\r\n--x--", r#"xml {"e":{"a":"1"}} malformed"#),
        (XML, b"Notice: x\n<e>1</e>", r#"xml {"e":"1"} malformed"#),
        ("text/plain", b"Error: <code>1</code>", r#"text "Error: <code>1</code>""#),
        ("", b"<foo> is not allowed", r#"text "<foo> is not allowed""#),
        (XML, b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><e>caf\xe9</e>", "xml {\"e\":\"café\"}"),
    ]);
}

#[test]
fn pages_yield_their_title_their_id_and_their_server() {
    const HTML: &str = "text/html";
    assert_told(&[
        (HTML, b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.18.0</center>\r\n</body>\r\n</html>", r#"html "502 Bad Gateway" by=nginx"#),
        (HTML, b"<!-- x --><!DOCTYPE html><html><body><h1> Not&nbsp;<em>here</em> </h1><p>Sorry.</p></body></html>", r#"html "Not here""#),
        (HTML, b"<!DOCTYPE html><style>p{}</style><script>var a='<h1>no</h1>'</script><body><p>It broke. Twice.", r#"html "It broke.""#),
        (HTML, b"<html><title>x</title><span>Cloudflare Ray ID: <strong class=\"font-semibold\">7d2f0a1b2c3d4e5f</strong></span> &bull; <span>Your IP</span>", r#"html "x" id=7d2f0a1b2c3d4e5f by=cloudflare"#),
        (HTML, b"<HTML><HEAD><TITLE>ERROR: The request could not be satisfied</TITLE></HEAD><BODY><PRE>Generated by cloudfront (CloudFront)\nRequest ID: q3OA_ysVzjypuMJtFmeIS1exW9==\n</PRE></BODY></HTML>", r#"html "ERROR: The request could not be satisfied" id=q3OA_ysVzjypuMJtFmeIS1exW9== by=cloudfront"#),
        (HTML, b"<html><title>503 Backend fetch failed</title><h3>Guru Meditation:</h3><p>XID: 32770</p><hr><p>Varnish cache server</p>", r#"html "503 Backend fetch failed" id=32770 by=varnish"#),
        (HTML, b"<html><h1><span>Timed out</span><span>Error code 522</span></h1><span>Ray ID: <b>7d2f0a1b</b></span><span>Your IP</span>", r#"html "Timed out Error code 522" id=7d2f0a1b"#),
        (HTML, b"<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\nReference&#32;&#35;18&#46;2d351ab8&#46;1557333295&#46;a4e16ab\n</BODY>", r#"html "Access Denied" id=18.2d351ab8.1557333295.a4e16ab by=akamai"#),
        (HTML, b"<html><title>Request Rejected</title><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1234567890123<br>", r#"html "Request Rejected" id=1234567890123 by=f5"#),
        (JSON, b"<html><title>Bad</title></html>", r#"html "Bad""#),
        (HTML, b"Forbidden", r#"text "Forbidden""#),
        (HTML, b"<br />\n<b>Fatal error</b>:  Uncaught x in a.php", r#"html "Fatal error: Uncaught x in a.php""#),
        ("text/plain", b"Upstream failed, request-id: 4bf92f3577b34da6, try later", r#"text "Upstream failed, request-id: 4bf92f3577b34da6, try later" id=4bf92f3577b34da6"#),
        ("text/plain", b"Object reference not set", r#"text "Object reference not set""#),
    ]);
}

#[test]
fn pages_are_told_apart_by_words_that_only_they_have() {
    let rows = [
        (
            "<html><head><title>503 Service Temporarily Unavailable</title></head><hr><center>awselb/2.0</center>",
            Some("alb"),
        ),
        ("<center>cloudflare</center>", Some("cloudflare")),
        ("<hr><center>openresty/1.21.4</center>", Some("openresty")),
        ("<hr>\n<address>Apache/2.4.57 (Debian) Server at example.com Port 80</address>", Some("apache")),
        ("<h3>Apache Tomcat/9.0.80</h3>", Some("tomcat")),
        ("<iframe src=\"//www.herokucdn.com/error-pages/application-error.html\"></iframe>", Some("heroku")),
        ("<title>IIS 10.0 Detailed Error - 404.0 - Not Found</title>", Some("iis")),
        ("<title>Server Error in '/' Application.</title>", Some("aspnet")),
        ("<title>TypeError: x // Werkzeug Debugger</title>", Some("werkzeug")),
        ("<p>You\u{2019}re lost</p>", None),
        ("<p>You're seeing this error because you have <code>DEBUG = True</code> in your settings", Some("django")),
        ("<title>Error</title></head><body><pre>Cannot POST /orders</pre>", Some("express")),
        ("<title>Action Controller: Exception caught</title>", Some("rails")),
        ("<h1>Whitelabel Error Page</h1>", Some("spring")),
        ("<h1>503 Service Unavailable</h1>\nNo server is available to handle this request.", Some("haproxy")),
        ("<title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>", None),
    ];
    for (page, server) in rows {
        assert_eq!(read(&format!("<html>{page}"), None, &Texts::default()).served_by, server, "{page}");
    }
}

#[test]
fn forms_are_known_by_their_type_or_by_their_look() {
    const FORM: &str = "application/x-www-form-urlencoded";
    assert_told(&[
        (
            FORM,
            b"error=invalid_grant&error_description=Bad+token%21+%C3%A9&x",
            "form {\"error\":\"invalid_grant\",\"error_description\":\"Bad token! é\",\"x\":\"\"}",
        ),
        (
            "text/plain",
            b"ACK=Failure&L_ERRORCODE0=10002&L_LONGMESSAGE0=100%25%20sure%2",
            r#"form {"ACK":"Failure","L_ERRORCODE0":"10002","L_LONGMESSAGE0":"100% sure%2"}"#,
        ),
        ("text/plain", b"error=access_denied", r#"form {"error":"access_denied"}"#),
        ("text/plain", b"a=b", r#"text "a=b""#),
        ("text/plain", b"x must be >= 3 & y", r#"text "x must be >= 3 & y""#),
        (FORM, br#"{"error":"x"}"#, r#"json {"error":"x"}"#),
    ]);
}

#[test]
fn charsets_are_known_by_the_bytes_first() {
    assert_told(&[
        (JSON, b"\xFF\xFE{\0\"\0a\0\"\0:\0\"\0\xe9\0\"\0}\0", "json {\"a\":\"é\"}"),
        (JSON, b"\xFE\xFF\0{\0\"\0a\0\"\0:\0\"\0\xe9\0\"\0}", "json {\"a\":\"é\"}"),
        (JSON, b"{\0\"\0a\0\"\0:\x001\0}\0", r#"json {"a":1}"#),
        ("text/plain; charset=utf-16", b"h\0i\0", r#"text "hi""#),
        ("text/plain; charset=ISO-8859-1", b"caf\xe9 \x93q\x94", "text \"café “q”\""),
        ("text/plain; Charset=\"latin1\"", b"caf\xe9", "text \"café\""),
        ("text/plain; charset=iso-8859-1", "café".as_bytes(), "text \"café\""),
        ("text/plain", b"caf\xe9", "text \"caf\u{fffd}\""),
        ("text/html", b"<meta charset=iso-8859-1><title>caf\xe9</title>", "html \"café\""),
    ]);
}

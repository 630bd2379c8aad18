//! What runtimes, databases and networks say in words, as they say it.
//!
//! A phrase is matched against the folded text (small letters, quotes as `'`, numbers as `0`) from the
//! beginning of a word; `~` stands for anything between its parts. A phrase may end within a word.

use super::{
    Mark,
    lines::{Lines, lines},
    reading::Reading,
};

pub(super) fn finding(text: &Reading) -> Option<Mark> {
    let words = Starts::of(&text.folded);
    let says = |phrases| words.any_of(phrases);
    if says(CREDENTIAL) {
        Some(Mark::Credential)
    } else if says(STACK_TRACE) {
        Some(Mark::StackTrace)
    } else if says(DATABASE) {
        Some(Mark::Database)
    } else if says(EXCEPTION) {
        Some(Mark::Exception)
    } else if says(INFRASTRUCTURE) || (says(PRODUCTS) && says(TROUBLES)) {
        Some(Mark::Infrastructure)
    } else if words.count_of(JARGON) > 1 {
        Some(Mark::Jargon)
    } else if says(DUMP) {
        Some(Mark::Dump)
    } else if says(LEFTOVER) {
        Some(Mark::Leftover)
    } else {
        None
    }
}

/// Where in a text a phrase may begin.
struct Starts<'t> {
    /// The rest of the text from each such place.
    places: Vec<&'t [u8]>,
    /// Which first three letters stand there, hashed: few phrases need more to be ruled out.
    beginnings: [u32; 64],
}

impl<'t> Starts<'t> {
    fn of(text: &'t str) -> Self {
        let mut starts = Self { places: Vec::new(), beginnings: [0; 64] };
        let mut is_inside = false;
        for (at, byte) in text.bytes().enumerate() {
            let begins = byte.is_ascii() && byte != b' ' && !(is_inside && byte.is_ascii_alphanumeric());
            is_inside = byte.is_ascii_alphanumeric() || !byte.is_ascii();
            if begins && let Some(place) = text.as_bytes().get(at..) {
                let (row, bit) = beginning(place);
                if let Some(bits) = starts.beginnings.get_mut(row) {
                    *bits |= bit;
                }
                starts.places.push(place);
            }
        }
        starts
    }

    fn any_of(&self, mut phrases: Lines<'_>) -> bool {
        phrases.any(|phrase| self.has(phrase))
    }

    fn count_of(&self, phrases: Lines<'_>) -> usize {
        phrases.filter(|phrase| self.has(phrase)).count()
    }

    fn has(&self, phrase: &[u8]) -> bool {
        let (row, bit) = beginning(phrase);
        self.beginnings.get(row).is_some_and(|bits| bits & bit != 0)
            && self.places.iter().any(|place| begins_with(place, phrase))
    }
}

fn beginning(text: &[u8]) -> (usize, u32) {
    let hash = text.iter().take(3).rev().fold(0, |hash, &byte| hash * 8 ^ u32::from(byte & 31));
    ((hash / 32) as usize & 63, 1 << (hash % 32))
}

fn begins_with(place: &[u8], phrase: &[u8]) -> bool {
    let mut parts = phrase.split(|&byte| byte == b'~');
    let Some(mut rest) = parts.next().and_then(|first| place.strip_prefix(first)) else { return false };
    for part in parts {
        let Some(at) = rest.windows(part.len()).position(|window| window == part) else { return false };
        rest = rest.get(at + part.len()..).unwrap_or_default();
    }
    true
}

const CREDENTIAL: Lines<'_> = lines!(
    "
-----begin
sharedaccesssignature
accountkey="
);

const STACK_TRACE: Lines<'_> = lines!(
    "
traceback (
stack trace
stacktrace
backtrace
caused by:
exception in thread
nested exception
inner exception
goroutine 0
panicked at
core dumped
segmentation fault
line 0, in
line 0 column
line 0, column
line 0 char
column 0 (char
:in '
thrown in
{main}
--- end of"
);

const EXCEPTION: Lines<'_> = lines!(
    "
cannot read propert
cannot set propert
cannot read field
can't access property
is not a function
is not a constructor
is not iterable
is not defined
unexpected token
unexpected eof
unexpected identifier
unexpected character at
in json at
json.parse
maximum call stack
circular structure
cannot destructure
assignment to constant
before initialization
'nonetype'
nonetype
has no attribute
indices must be
not subscriptable
index out of
out of bounds for
out of bounds:
positional argument
keyword argument
unsupported operand
bad operand
values to unpack
dictionary changed size
invalid literal for
no module named
cannot import
before assignment
not associated with a value
recursion depth
division by zero
divide by zero
divided by zero
divided by 0
codec can't
expecting value:
extra data:
json serializable
can only concatenate
reflect: 
could not convert string
unhashable
must be str
nil pointer
nil map
null pointer
null reference
memory address
interface conversion
cannot unmarshal
unmarshal
context deadline
context canceled
rpc error
runtime error
fatal error:
fatal:
panic:
unhandled
uncaught
found nil
unwrapping
on a 'none' value
on an 'err' value
already borrowed
no function clause
no case clause
no match of
argument error
bad argument
terminate called
throwing an instance
pure virtual
double free
buffer overflow
can't locate
can't call method
uninitialized
not a code reference
not a hash reference
call to a member
call to private
call to protected
member function
non-object
non-static
on null
allowed memory
memory size of
execution time of
too few arguments
wrong number of arguments
no implicit conversion
can't be coerced
key not found:
stack level
stack overflow:
null given
string given
array given
int given
be of type ~ given
to an instance
for an instance
be an instance of
headers already sent
header information
object reference
sequence contains
input string was
index was out
bounds of the array
in the dictionary
enumeration operation
specified cast
unable to cast
cannot be cast
could not cast
cannot implicitly
arithmetic operation
a task was canceled
file or assembly
parameter '
parameter name:
nullable object
no enum constant
for input string
unparseable
cannot invoke
heap space
heap out of memory
gc overhead
json parse error
request body is missing:
deserializ
no converter
could not initialize
detached entity
creating bean
qualifying bean
unsatisfied dependency
concurrent modification
comparison method
exception occurred
exception was thrown
exception has been thrown
exception has occurred
threw an exception
throwing exception
raised an exception
exception while
exception during
exception at
assertion failed
assertion `
access violation
illegal instruction
bus error
stack smashing
invalid byte sequence
invalid utf
unterminated string
malformed json
invalid json
no route matches
no handler found
no action responded
couldn't find ~ with '
no query results
exited before
subscript out
force unwrap
worker timeout
null check operator
subtype of type
no such method
receiver: null
string was not recognized
cannot find module '
is not callable
objects are not valid
task timed out after
object cycle
self referencing loop
unexpected end of 
failed to convert value
parse request
failed to decode
no route found
(in promise)
dict contains
can't convert
cannot convert
** (
param is missing
' not found
nserrordomain
nsurlerror
nscocoaerror
invalid digit
invalid character '
invariant violation
jwt 
idle connection
non-nullable
validation error for
validation errors for
is not valid json
has no export
to string conversion"
);

const DATABASE: Lines<'_> = lines!(
    "
sqlstate
duplicate key
duplicate entry '
duplicate entry ~ for key
unique constraint
unique violation
unique index
unique key
key constraint
foreign key
primary key
check constraint
not null constraint
not-null constraint
constraint fail
constraint violat
constraint '
constraint:
integrity constraint
violates ~ constraint
violates row-level
row-level security
dup key
e0 duplicate
relation '
unknown column
no such column
invalid column
column '~' of relation
column '~' does not exist
column '~' cannot be null
for column '
value in column
column reference
ambiguous column
column count
no such table
unknown table
base table
invalid object name
table '~' doesn't exist
table '~' does not exist
relation ~ does not exist
lock wait
deadlock
could not serialize
serialization failure
could not obtain lock
database is locked
database connection
database server
database error
database query
database result
database session
cannot open database
query failed
query error
query execution
error querying
failed querying
while querying
querying the database
sql server
sql error
sql syntax
sql statement
sql query
sql:
sql [
syntax error at
syntax error near
syntax error in query
syntax error or access
error in your sql
incorrect syntax
syntax to use near
unclosed quotation
quoted string not
character varying
invalid input syntax
would be truncated
data truncat
data too long
datatype
varchar
out of range value
incorrect integer
incorrect date
insert the value
insert duplicate
explicit value
access denied for user
login failed for user
role '~' does not
password authentication failed for
connection slots
connection pool
connection is not available
ora-0
tns:
pls-0
pq:
rows in result
result set
multiple results found
objectid
wrongtype
noauth
oom command
can't write against
no primary
replica set
replicaset
server selection
write concern
shards failed
no such index
record to update
record to delete
prisma
could not execute
resultset
executing a query
executing query
executing statement
the current transaction
transaction is aborted
row was updated or deleted
unsaved transient
conditional request failed
null value not allowed
not-null property
identity_insert
prepared statement
bind message
bind variable
savepoint
rollback-only
null id in
missing from-clause
connect to the database
connect to database
provisioned throughput
topology was
cursor id
group by clause
records that were required
permission denied for table
permission denied for relation
permission denied for schema
'where clause'
'field list'
'on clause'
'order clause'
no such collection
already exists. (
key (
too many clients
statement timeout
unknown database
a default value
other objects depend
with the same key
could not be bound
not be translated"
);

const INFRASTRUCTURE: Lines<'_> = lines!(
    "
econn
enotfound
etimedout
enoent
eacces
eperm
epipe
eaddr
eai_
ehostunreach
enetunreach
eisdir
enotdir
enotempty
eexist
emfile
enospc
eproto
errno
os error
econnaborted
connection refused
refused to connect
actively refused
connection reset
reset by peer
connection aborted
connection was closed by
connection closed by
underlying connection
closed the connection unexp
transport connection
existing connection
remote end
connect timeout
connect timed out
read timed out
read timeout
broken pipe
upstream connect
upstream request
upstream timed
upstream sent
upstream prematurely
healthy upstream
live upstreams
no healthy
tls:
ssl:
certificate verify
first certificate
certificate signed by
self-signed cert
self signed cert
x0:
getaddrinfo
name or service
name resolution
could not resolve
resolve host
dns lookup
no such host
route to host
network is unreachable
host is unreachable
dial tcp
dial unix
read tcp
write tcp
listen tcp
bind:
i/o timeout
i/o error
max retries
urlopen
no such file
permission denied (
not permitted, 
operation not permitted
too many open files
space left on
cannot allocate
address already in use
exit code
exit status
exited with
sigkill
sigterm
sigsegv
oomkilled
command not found
status code 0
status code: 0
http error 0
http status
http/0
curl error
curl:
nginx
openresty
gunicorn
uwsgi
werkzeug
haproxy
php-fpm
apache/
microsoft-iis
hikari
sidekiq
cloudfront
kube-
kubelet
crashloop
imagepull
circuit breaker
circuitbreaker
thread pool
threadpool
event loop
serviceaccount
consumer group
leader not
dead letter
message broker
trace id
traceid
trace_id
span id
correlation id
correlation_id
req_id
requestid
x-request-id
x-amzn
in the namespace
in namespace
environment variable
missing env
smtp error
smtp server
docker daemon
is not authorized to perform
failed precondition:
stream removed
goaway
proxy error
proxyconnect
error reading from
invalid response from upstream
backend fetch
guru meditation
fastcgi
cgi 
worker process
read-only file
docker://
segfault
socket hang
socket timeout
socket closed
socket error
socket is
socketexc
varnish cache
apache tomcat
tomcat/
remote server returned
by the remote host
remote host closed
tls handshake
ssl handshake
handshake fail
handshake timeout
ssl routines
ssl error
ssl connection
ldap:
illegal operation on a
signal: 
reset reason
failed container
not found in $path
executable file
sh: 0
out of memory"
);

const PRODUCTS: Lines<'_> = lines!(
    "
redis
mysql
mariadb
postgres
mongo
sqlite
oracle
cassandra
dynamodb
elastic
opensearch
memcache
kafka
rabbitmq
amqp
zookeeper
etcd
consul
kubernetes
docker
s0 
sqs
minio
nats
envoy
istio
graphql
grpc"
);

const TROUBLES: Lines<'_> = lines!(
    "
connect
query
client
broker
topic
channel
exception
error
refused
failed
timed out
timeout
unavailable
unreachable
command
pool
driver
daemon
sealed
internal
loading
gone"
);

const DUMP: Lines<'_> = lines!(
    "
[object
map[
array (
array(
ordereddict
stdclass
defaultdict
ndarray
#pid<
some(
err(
ok(
<response"
);

const LEFTOVER: Lines<'_> = lines!(
    "
not none
got none
is none 
got nil
be nil
is nil 
was nil
nan 
no message available
lorem ipsum
translation missing
' translation"
);

/// Words of the trade. One of them is a word in a sentence; two make it shop talk.
const JARGON: Lines<'_> = lines!(
    "
param
argument
object
property
attribute
string
integer
int 
float
boolean
bool
array
null
nil 
parse 
parsing
query
expression
syntax
function
method
module
constructor
identifier
variable
operator
exception
thread
stack
heap
pointer
buffer
socket
container
worker
callback
handler
instance
index
entity
database
timeout
timed out
jwt
json
xml
nullable
namespace
regex
constraint
0ms
type '
cast
stdin
stdout
stderr"
);

//! What codegen writes down about an operation: one static row that every language calls through.

use crate::schema::Object;

/// One endpoint of the API. Every field is a fact from `spec/`.
#[derive(Debug)]
pub struct Operation {
    /// The `operationId`, e.g. `sendMessage`.
    pub id: &'static str,
    /// Where it stands in the resource tree, e.g. `channels.messages.send`.
    pub name: &'static str,
    pub method: Method,
    /// A template such as `/workspaces/{workspaceId}/channels`.
    pub path: &'static str,
    /// Whose operation it is, and so whose client makes it; none for Bird's.
    pub vendor: Option<&'static Vendor>,
    pub host: Host,
    pub auth: &'static [Auth],
    pub retry: Retry,
    pub paging: Option<Paging>,
    /// In the order of the template.
    pub path_parameters: &'static [PathParameter],
    pub query: &'static Object,
    /// A JSON body; beside `files`, the text fields of the form.
    pub body: Option<&'static Object>,
    /// The body is a form with files.
    pub files: Option<Files>,
    /// The body is CSV without a header line: what a line holds, its columns in their order.
    pub csv: Option<&'static Object>,
    /// The members of the body that the client gives where a call leaves them out.
    pub defaults: &'static [&'static str],
    /// The members of the body whose values no error may show.
    pub private: &'static [&'static str],
    /// What holds where a long list is sent as several requests.
    pub limits: Option<Limits>,
    pub answer: Answer,
    /// Where an answer may spell a member in two ways.
    pub renames: &'static [Rename],
    /// The second method, which sends a file to where the answer says.
    pub upload: Option<Upload>,
    /// The second method, which asks until a job is done.
    pub wait: Option<Wait>,
}

/// The files of a form, which all have one name.
#[derive(Clone, Copy, Debug)]
pub struct Files {
    /// The name of their form fields.
    pub name: &'static str,
    /// Whether there may be several.
    pub many: bool,
    /// How many there must and may be.
    pub minimum: usize,
    pub maximum: Option<usize>,
}

/// How to tell that the job an answer speaks of is done.
#[derive(Clone, Copy, Debug)]
pub struct Wait {
    /// The name of the second method: `conversations.allowBlockRules.wait`.
    pub name: &'static str,
    /// The member of the answer that says where the job stands.
    pub member: &'static str,
    /// The values of a job that is done.
    pub until: &'static [&'static str],
}

/// Another vendor, who has a client of its own.
#[derive(Debug)]
pub struct Vendor {
    /// What its client is called after, e.g. `rokt`.
    pub name: &'static str,
    /// Where its API is, without a slash at the end.
    pub url: &'static str,
}

/// What a vendor asks of whoever sends a long list. A plain call is not held to it.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The members of the body that may be split.
    pub members: &'static [&'static str],
    /// The entries of one request.
    pub items: usize,
    /// Requests a second.
    pub per_second: u32,
    /// Requests under way at a time.
    pub at_once: usize,
}

/// Another spelling of a member, which answers may use.
#[derive(Clone, Copy, Debug)]
pub struct Rename {
    /// The way to the object; `*` is every item of a list or entry of a map.
    pub path: &'static [&'static str],
    pub from: &'static str,
    pub to: &'static str,
}

/// How a file is sent that an answer gave leave for. The names are the wire's.
#[derive(Clone, Copy, Debug)]
pub struct Upload {
    /// The name of the second method: `channels.media.upload`.
    pub name: &'static str,
    /// The member of the body that says what the file is.
    pub content_type: &'static str,
    /// Members of the answer: where to, by which verb, with which form fields.
    pub url: &'static str,
    pub verb: &'static str,
    pub fields: &'static str,
    /// The form field of the file itself.
    pub file: &'static str,
    /// The member of the answer that the upload gives back.
    pub result: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

/// Which base URL a path is appended to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Host {
    Api,
    Media,
    /// The one host of another vendor.
    Vendor,
}

impl Host {
    /// By the name that `base_urls` and `request` take in every language.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "api" => Some(Self::Api),
            "media" => Some(Self::Media),
            _ => None,
        }
    }
}

/// Which credentials the documents allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    AccessKey,
    User,
    /// Another vendor's user name and password, in the scheme `Basic`.
    Basic,
    /// Another vendor's key, which stands in `Authorization` by itself.
    Plain,
}

/// How a call may be repeated. Repeating a send costs somebody money, so `spec/` decides, operation by operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// Changes nothing: repeated on connection errors, timeouts, 408, 429 and 5xx.
    Read,
    /// Changes something, and the same again changes nothing more: repeated like a read.
    Safe,
    /// Safe when the body carries a `reference`, unsafe otherwise.
    Reference,
    /// Repeated only when it was never sent, or was answered 429 or 503.
    Unsafe,
}

#[derive(Clone, Copy, Debug)]
pub struct Paging {
    /// The member that holds the items; empty where the answer itself is the list.
    pub items: &'static str,
    /// How to go on; none where the answer is the whole list.
    pub next: Option<NextPage>,
}

#[derive(Clone, Copy, Debug)]
pub struct NextPage {
    /// The member that holds the token of the next page.
    pub token: &'static str,
    /// The query parameter that takes that token.
    pub parameter: &'static str,
}

#[derive(Debug)]
pub struct PathParameter {
    pub wire: &'static str,
    pub uuid: bool,
    /// Whether it may hold slashes, which then part segments of the path.
    pub slashes: bool,
    /// Taken from the client or the call's options instead of an argument.
    pub client_default: Option<ClientDefault>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientDefault {
    WorkspaceId,
    OrganizationId,
}

/// What an answer must hold to be worth anything (`x-required-in-answer`), and what kind it is.
#[derive(Debug)]
pub enum Answer {
    Json {
        required: &'static [&'static str],
    },
    /// A page: its own required members, and those of each item.
    List {
        required: &'static [&'static str],
        item_required: &'static [&'static str],
    },
    /// A file, streamed; one 302 is followed without credentials.
    Media,
    Empty,
}

//! What `spec/` says, as every emitter sees it: names resolved, limits typed, nothing of YAML left.

use indexmap::IndexMap;
use serde::Serialize;

#[derive(Clone, Debug, Default, Serialize)]
pub struct Api {
    /// By name; a name is unique over all of `spec/`.
    pub schemas: IndexMap<String, Schema>,
    pub operations: Vec<Operation>,
    /// Facts that every language gives as a function.
    pub tables: Vec<Table>,
    /// What is posted to a user's server, in the order of `spec/`.
    pub events: Vec<Event>,
    /// The cases of `WebhookEvent` but for `unknown`, in the order of the events.
    pub event_cases: Vec<EventCase>,
    /// Those with a client of their own, in the order of their files.
    pub vendors: Vec<Vendor>,
}

impl Api {
    /// The areas in the order of their files, e.g. `["accounts", "channels", "common"]`.
    pub fn areas(&self) -> Vec<String> {
        let mut areas: Vec<String> = self.schemas.values().map(|schema| schema.area.clone()).collect();
        areas.extend(self.operations.iter().map(|operation| operation.area.clone()));
        areas.sort();
        areas.dedup();
        areas
    }

    pub fn schema(&self, name: &str) -> &Schema {
        &self.schemas[name]
    }

    /// The operations of one client: that of a vendor, or Bird's own.
    pub fn operations_of(&self, vendor: Option<&str>) -> impl Iterator<Item = &Operation> {
        self.operations.iter().filter(move |operation| operation.vendor.as_deref() == vendor)
    }

    /// Every builder with the schema it writes, in the order of `spec/`.
    pub fn builders(&self) -> impl Iterator<Item = (&Schema, &Builder)> {
        self.schemas.values().flat_map(|schema| schema.builders.iter().map(move |builder| (schema, builder)))
    }
}

/// Another vendor's API (`x-client`), which has a client of its own in every language.
#[derive(Clone, Debug, Serialize)]
pub struct Vendor {
    /// Its namespace, and the name of its host: one word in lower case, such as `rokt`.
    pub name: String,
    /// What its API does.
    pub docs: String,
    /// Where it is, without a slash at its end.
    pub url: String,
    /// The ways in.
    pub schemes: Vec<Scheme>,
}

/// A security scheme of another vendor.
#[derive(Clone, Debug, Serialize)]
pub struct Scheme {
    /// As `x-auth` calls it: `roktKeys`.
    pub name: String,
    /// `basic` (a user name and a password) or `plain` (a key that stands in `Authorization` by itself).
    pub kind: String,
    pub docs: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct Schema {
    pub name: String,
    /// The file it stands in: `channels`.
    pub area: String,
    pub docs: String,
    /// Reachable from a request body or query.
    pub in_request: bool,
    /// Reachable from an answer.
    pub in_answer: bool,
    /// Read by itself, as the answer of an operation, the item of a list or the payload of an event: keeps the JSON that
    /// arrived.
    pub is_root: bool,
    /// Came with an answer, which has a status and headers: a root that is not only ever the payload of an event.
    pub has_response: bool,
    /// The body of a PATCH: nullable members are a `Change`.
    pub is_patch: bool,
    /// The list answer of an operation: `items` names the member with the items and the type of an item.
    pub page: Option<PageShape>,
    /// Short ways to write it (`x-builders`).
    pub builders: Vec<Builder>,
    pub kind: Kind,
}

/// The name of the items where the answer itself is the list (`x-paging: {}`).
pub const WHOLE_ANSWER: &str = "";

#[derive(Clone, Debug, Serialize)]
pub struct PageShape {
    /// Wire name of the member with the items, e.g. `results`, or [`WHOLE_ANSWER`].
    pub items: String,
    /// Type name of an item, e.g. `Message`.
    pub item: String,
    /// Wire name of the token member, e.g. `nextPageToken`; none for a list that the API does not page.
    pub token: Option<String>,
}

impl PageShape {
    /// Whether a page shows this member in its own way: the items and the token.
    pub fn is_own(&self, wire: &str) -> bool {
        self.items == wire || self.token.as_deref() == Some(wire)
    }
}

#[derive(Clone, Debug, Serialize)]
#[serde(tag = "is", rename_all = "lowercase")]
pub enum Kind {
    Object(Object),
    Enum(Enum),
    Union(Union),
}

#[derive(Clone, Debug, Serialize)]
pub struct Object {
    pub members: Vec<Member>,
    pub rules: Vec<Rule>,
    /// Wire names that an answer must hold.
    pub required_in_answer: Vec<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Member {
    /// On the wire, and in Node, Swift and Kotlin: `mediaUrl`.
    pub wire: String,
    /// In Rust and Python: `media_url`.
    pub snake: String,
    /// In lower camel case even where the wire is not (`Type` → `type`, `source_id` → `sourceId`): Swift and Kotlin.
    pub camel: String,
    pub docs: String,
    /// In a request, of whoever writes it.
    pub required: bool,
    /// In a request on the wire, where the client may know it itself (`x-client-default`).
    pub needed: bool,
    /// Whether the client gives it where a call leaves it out (`x-client-default`).
    pub client_default: bool,
    /// Whether its values are shown nowhere: in no text of an error, and in no text of the object (`x-private`).
    pub private: bool,
    pub nullable: bool,
    /// Nullable in a PATCH body: keep, clear or set.
    pub change: bool,
    #[serde(rename = "type")]
    pub ty: Type,
    pub limits: Limits,
    pub default: Option<String>,
    /// Another spelling that answers may use (`x-also`).
    pub also: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Limits {
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
    pub min_length: Option<u64>,
    pub max_length: Option<u64>,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    pub pattern: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "is", content = "of", rename_all = "lowercase")]
pub enum Type {
    String,
    Uuid,
    Uri,
    DateTime,
    Integer,
    Number,
    Boolean,
    /// A free object or any JSON.
    Json {
        object: bool,
    },
    /// A named schema.
    Named(String),
    /// The limits are those of an item.
    List(Box<Type>, Limits),
    /// Text keys, values of one type.
    Map(Box<Type>),
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Wire names.
    AtLeastOneOf(Vec<String>),
    ExactlyOneOf(Vec<String>),
}

#[derive(Clone, Debug, Serialize)]
pub struct Enum {
    pub values: Vec<EnumValue>,
}

#[derive(Clone, Debug, Serialize)]
pub struct EnumValue {
    pub wire: String,
    pub docs: String,
}

impl Enum {
    /// The values that are cases of their own in Rust, Swift and Kotlin. One that is called `unknown` is told by the case
    /// that every enum has for what it does not know.
    pub fn cases(&self) -> impl Iterator<Item = &EnumValue> {
        self.values.iter().filter(|value| crate::names::pascal(&value.wire) != "Unknown")
    }

    pub fn case(&self, wire: &str) -> Option<&EnumValue> {
        self.cases().find(|value| value.wire == wire)
    }
}

#[derive(Clone, Debug, Serialize)]
pub struct Union {
    /// `{"type": "text", "text": {…}}` rather than `{"type": "string", "key": …}`.
    pub keyed: bool,
    pub variants: Vec<Variant>,
}

impl Union {
    /// Keyed: one variant for each member that holds a payload. Of those that share it, the one it is named after, or
    /// the first: what an answer without a `type` is taken for.
    pub fn members(&self) -> Vec<&Variant> {
        let mut found: IndexMap<&str, &Variant> = IndexMap::new();
        for variant in &self.variants {
            let known = found.entry(&variant.member).or_insert(variant);
            if variant.tag == variant.member {
                *known = variant;
            }
        }
        found.into_values().collect()
    }
}

#[derive(Clone, Debug, Serialize)]
pub struct Variant {
    /// The value of `type`.
    pub tag: String,
    /// Keyed: wire name of the member that holds the payload, as a rule the tag itself. Two variants may share it.
    pub member: String,
    /// The payload's type (keyed) or the variant's own object without `type` (flat).
    pub payload: String,
    /// Whether a keyed payload may be left out.
    pub optional: bool,
    pub docs: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct Operation {
    /// `sendMessage`
    pub id: String,
    pub area: String,
    /// `["channels", "messages"]`
    pub resource: Vec<String>,
    /// `send`
    pub method_name: String,
    /// `POST`
    pub method: String,
    pub path: String,
    pub summary: String,
    pub docs: String,
    /// Whose client has it; none for Bird's own.
    pub vendor: Option<String>,
    /// `api`, `media`, or the name of the vendor
    pub host: String,
    /// `accessKey`, `user`, or the vendor's schemes by name
    pub auth: Vec<String>,
    /// `read`, `safe`, `reference` or `unsafe`
    pub retry: String,
    pub paging: Option<Paging>,
    /// The second method, which sends a file to where the answer says.
    pub upload: Option<Upload>,
    /// The second method, which asks until a job is done.
    pub wait: Option<Wait>,
    /// How a long list is split into several requests.
    pub split: Option<Split>,
    pub path_parameters: Vec<PathParameter>,
    /// Name of the synthetic schema with the query parameters (`ListChannelMessages`), where there are any.
    pub query: Option<String>,
    /// Name of the schema of a JSON body. With `files` it has the text fields of the form, where there are any.
    pub body: Option<String>,
    /// The body is a form with files: an argument before the members of the query and of `body`.
    pub files: Option<Files>,
    /// The body is CSV: name of the schema of a line. Then there is no `body`.
    pub csv: Option<String>,
    /// Name of the answer's schema; none for media and for empty answers.
    pub answer: Option<String>,
    /// `json`, `list`, `media` or `empty`
    pub result: String,
    /// Documented statuses with their meaning, successes first.
    pub statuses: Vec<Status>,
    pub source_page: String,
    pub source_url: String,
    /// `seen`, `partly_seen` or `third_party`
    pub sure: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct Status {
    pub code: u16,
    pub meaning: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct Paging {
    /// [`WHOLE_ANSWER`] where the answer itself is the list.
    pub items: String,
    /// Both or none: without them the whole list is one page.
    pub token: Option<String>,
    pub parameter: Option<String>,
}

/// `x-upload`: where the answer of an operation says how to send a file. Wire names all of them.
#[derive(Clone, Debug, Serialize)]
pub struct Upload {
    /// The method beside the operation's own: `upload`, `uploadForChannel`.
    pub method_name: String,
    /// Member of the body that says what the file is.
    pub content_type: String,
    /// Members of the answer: where to, by which verb, with which form fields.
    pub url: String,
    pub verb: String,
    pub fields: String,
    /// The form field of the file itself.
    pub file: String,
    /// Member of the answer that the upload gives back.
    pub result: String,
}

/// `x-files`: the files of a form.
#[derive(Clone, Debug, Serialize)]
pub struct Files {
    /// The name of their form fields.
    pub wire: String,
    pub docs: String,
    /// Whether the method takes a list of them.
    pub many: bool,
    /// How many there must and may be.
    pub minimum: u64,
    pub maximum: Option<u64>,
}

impl Files {
    /// What the argument is called in every language.
    pub fn parameter(&self) -> &'static str {
        if self.many { "files" } else { "file" }
    }
}

/// What the argument with the lines of CSV is called in every language.
pub const ROWS: &str = "rows";

/// `x-wait`: how to tell that a job is done.
#[derive(Clone, Debug, Serialize)]
pub struct Wait {
    /// The method beside the operation's own: `wait`.
    pub method_name: String,
    /// Member of the answer that says where the job stands.
    pub member: String,
    /// Its values when the job is done.
    pub until: Vec<String>,
}

/// `x-limits`: what holds where a long list is sent as several requests.
#[derive(Clone, Debug, Serialize)]
pub struct Split {
    /// Wire names of the lists that may be split.
    pub members: Vec<String>,
    /// The entries of one request.
    pub items: u32,
    pub per_second: u32,
    pub at_once: u32,
}

#[derive(Clone, Debug, Serialize)]
pub struct PathParameter {
    pub wire: String,
    pub snake: String,
    pub docs: String,
    pub uuid: bool,
    /// Whether it may hold slashes (`x-slashes`).
    pub slashes: bool,
    /// `workspaceId` or `organizationId`: comes from the client or from the call's options.
    pub client_default: Option<String>,
}

impl Operation {
    /// The path parameters that a caller gives by position.
    pub fn arguments(&self) -> impl Iterator<Item = &PathParameter> {
        self.path_parameters.iter().filter(|parameter| parameter.client_default.is_none())
    }

    /// `channels.messages.send`
    pub fn full_name(&self) -> String {
        format!("{}.{}", self.resource.join("."), self.method_name)
    }

    /// `channels.media.upload`
    pub fn upload_name(&self) -> Option<String> {
        self.upload.as_ref().map(|upload| format!("{}.{}", self.resource.join("."), upload.method_name))
    }

    /// `conversations.allowBlockRules.wait`
    pub fn wait_name(&self) -> Option<String> {
        self.wait.as_ref().map(|wait| format!("{}.{}", self.resource.join("."), wait.method_name))
    }

    /// Its own method and the second ones.
    pub fn method_names(&self) -> impl Iterator<Item = &str> {
        let upload = self.upload.as_ref().map(|upload| upload.method_name.as_str());
        let wait = self.wait.as_ref().map(|wait| wait.method_name.as_str());
        [Some(self.method_name.as_str()), upload, wait].into_iter().flatten()
    }
}

/// A short way to write an object: a function of every language (`x-builders`).
#[derive(Clone, Debug, Serialize)]
pub struct Builder {
    /// In lower camel case: `locationRequest`.
    pub name: String,
    pub snake: String,
    /// The schema's own words.
    pub docs: String,
    /// The object that it writes: the name of its schema.
    pub payload: String,
    /// What it gives: the union that the payload is a variant of, or none for the payload itself.
    pub target: Option<Target>,
    /// The arguments in the order of `x-builders`; required ones need not come first.
    pub parameters: Vec<BuilderParameter>,
    /// The payload's members that no argument begins with, required ones first.
    pub rest: Vec<Member>,
}

/// One variant of a union.
#[derive(Clone, Debug, Serialize)]
pub struct Target {
    pub union: String,
    pub keyed: bool,
    pub tag: String,
    /// See [`Variant::member`].
    pub member: String,
    /// Whether the payload may be left out.
    pub optional: bool,
}

#[derive(Clone, Debug, Serialize)]
pub struct BuilderParameter {
    /// From the payload to the value: `images[].mediaUrl` is `[{images, item}, {mediaUrl}]`.
    pub path: Vec<Step>,
    /// Names of the last step, and so of the parameter.
    pub wire: String,
    pub snake: String,
    pub camel: String,
    #[serde(rename = "type")]
    pub ty: Type,
    pub limits: Limits,
    /// Every step is required in a request.
    pub required: bool,
    pub docs: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct Step {
    pub wire: String,
    pub snake: String,
    pub camel: String,
    /// Exactly one item of this list.
    pub item: bool,
}

/// Facts as data (`x-tables`): a function that gives all rows.
#[derive(Clone, Debug, Serialize)]
pub struct Table {
    /// In lower camel case: `defaultKeywords`.
    pub name: String,
    pub snake: String,
    pub area: String,
    pub docs: String,
    /// Name of the schema of a row.
    pub row: String,
    /// Objects in wire names, checked against that schema.
    pub rows: Vec<serde_json::Value>,
}

/// What is posted to a user's server (`webhooks`): which event is of which case.
#[derive(Clone, Debug, Serialize)]
pub struct Event {
    /// The whole name, `sms.inbound`, or `*.inbound` for all names of the service that end so and have no row of their own.
    pub name: String,
    /// `channels`
    pub service: String,
    /// [`EventCase::name`]
    pub case: String,
    pub summary: String,
    pub docs: String,
    /// `seen`, `partly_seen` or `third_party`
    pub sure: String,
}

impl Event {
    /// Whether a payload that does not fit is an error. Otherwise the event is unknown.
    pub fn is_sure(&self) -> bool {
        self.sure == "seen"
    }
}

/// One case of `WebhookEvent`: an envelope, and so a kind of payload.
#[derive(Clone, Debug, Serialize)]
pub struct EventCase {
    /// In lower camel case: `brandVetting`. What core calls the kind of such an event.
    pub name: String,
    pub snake: String,
    /// Name of the envelope's schema, which is no type of its own: `BrandVettingWebhook`.
    pub envelope: String,
    pub docs: String,
    /// Name of the payload's schema, an object: `BrandVetting`.
    pub payload: String,
}

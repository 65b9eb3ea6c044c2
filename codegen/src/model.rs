//! What `spec/` says, as every emitter sees it: names resolved, limits typed, nothing of YAML left.

use indexmap::IndexMap;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct Api {
    /// By name; a name is unique over all of `spec/`.
    pub schemas: IndexMap<String, Schema>,
    pub operations: Vec<Operation>,
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
    /// The answer of an operation, or the item of a list: keeps the JSON that arrived.
    pub is_root: bool,
    /// The body of a PATCH: nullable members are a `Change`.
    pub is_patch: bool,
    /// The list answer of a paged operation: `items` names the member with the items and the type of an item.
    pub page: Option<PageShape>,
    pub kind: Kind,
}

#[derive(Clone, Debug, Serialize)]
pub struct PageShape {
    /// Wire name of the member with the items, e.g. `results`.
    pub items: String,
    /// Type name of an item, e.g. `Message`.
    pub item: String,
    /// Wire name of the token member, e.g. `nextPageToken`.
    pub token: String,
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
    /// In a request.
    pub required: bool,
    pub nullable: bool,
    /// Nullable in a PATCH body: keep, clear or set.
    pub change: bool,
    #[serde(rename = "type")]
    pub ty: Type,
    pub limits: Limits,
    pub default: Option<String>,
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

#[derive(Clone, Debug, Serialize)]
pub struct Union {
    /// `{"type": "text", "text": {…}}` rather than `{"type": "string", "key": …}`.
    pub keyed: bool,
    pub variants: Vec<Variant>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Variant {
    /// The value of `type`, and for a keyed union also the member that holds the payload.
    pub tag: String,
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
    /// `api` or `media`
    pub host: String,
    /// `accessKey`, `user`
    pub auth: Vec<String>,
    /// `read`, `safe`, `reference` or `unsafe`
    pub retry: String,
    pub paging: Option<Paging>,
    pub path_parameters: Vec<PathParameter>,
    /// Name of the synthetic schema with the query parameters (`ListChannelMessages`), where there are any.
    pub query: Option<String>,
    /// Name of the body's schema.
    pub body: Option<String>,
    /// Name of the answer's schema; none for media and for empty answers.
    pub answer: Option<String>,
    /// `json`, `list`, `media` or `empty`
    pub result: String,
    /// Documented statuses with their meaning, successes first.
    pub statuses: Vec<Status>,
    pub source_page: String,
    pub source_url: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct Status {
    pub code: u16,
    pub meaning: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct Paging {
    pub items: String,
    pub token: String,
    pub parameter: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct PathParameter {
    pub wire: String,
    pub snake: String,
    pub docs: String,
    pub uuid: bool,
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
}

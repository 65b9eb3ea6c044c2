//! What the sandbox is: its ids, its channels and the credentials it takes.

use serde_json::{Map, Value, json};
use uuid::{Uuid, uuid};

use crate::clock::{self, Micros};

pub const WORKSPACE: Uuid = uuid!("11111111-1111-4111-8111-111111111111");
pub const ORGANIZATION: Uuid = uuid!("22222222-2222-4222-8222-222222222222");

/// One installed channel. The ids never change, so that a command can be typed twice.
#[derive(Clone, Debug)]
pub struct Channel {
    pub platform: &'static str,
    pub id: Uuid,
    pub workspace: Uuid,
    /// The address that messages come from unless the request says otherwise.
    pub address: &'static str,
    /// The kind of identifier that its contacts have when a request names none.
    pub identifier_key: &'static str,
}

pub const CHANNELS: [Channel; 6] = [
    Channel {
        platform: "whatsapp",
        id: uuid!("33333333-0000-4000-8000-000000000001"),
        workspace: WORKSPACE,
        address: "+31970100001",
        identifier_key: "phonenumber",
    },
    Channel {
        platform: "sms",
        id: uuid!("33333333-0000-4000-8000-000000000002"),
        workspace: WORKSPACE,
        address: "+31970100002",
        identifier_key: "phonenumber",
    },
    Channel {
        platform: "email",
        id: uuid!("33333333-0000-4000-8000-000000000003"),
        workspace: WORKSPACE,
        address: "sandbox@example.com",
        identifier_key: "emailaddress",
    },
    Channel {
        platform: "line",
        id: uuid!("33333333-0000-4000-8000-000000000004"),
        workspace: WORKSPACE,
        address: "@sandbox",
        identifier_key: "line",
    },
    Channel {
        platform: "telegram",
        id: uuid!("33333333-0000-4000-8000-000000000005"),
        workspace: WORKSPACE,
        address: "sandbox_bot",
        identifier_key: "telegram:7000000001",
    },
    Channel {
        platform: "rcs",
        id: uuid!("33333333-0000-4000-8000-000000000006"),
        workspace: WORKSPACE,
        address: "sandbox_agent",
        identifier_key: "phonenumber",
    },
];

impl Channel {
    /// The platform as the documents name it in `platformId`.
    pub fn platform_id(&self) -> &'static str {
        match self.platform {
            "rcs" => "rcs-google",
            other => other,
        }
    }

    /// Whether contacts have a customer service window here.
    pub fn has_window(&self) -> bool {
        self.platform == "whatsapp"
    }

    pub fn connector_id(&self) -> Uuid {
        Uuid::new_v5(&self.id, b"connector")
    }
}

/// The contact behind an identifier; the same identifier is always the same contact.
pub fn contact_id(identifier_key: &str, identifier_value: &str) -> Uuid {
    Uuid::new_v5(&WORKSPACE, format!("{identifier_key}:{identifier_value}").as_bytes())
}

/// The organization of every sandbox, as it is at first.
pub fn organization(created: Micros) -> Map<String, Value> {
    let created = json!(clock::text(created));
    Map::from_iter([
        ("id".to_owned(), json!(ORGANIZATION)),
        ("name".to_owned(), json!("Sandbox")),
        ("slug".to_owned(), json!("sandbox")),
        ("status".to_owned(), json!("active")),
        ("pendingMemberCount".to_owned(), json!(0)),
        ("activeMemberCount".to_owned(), json!(1)),
        ("owner".to_owned(), json!("44444444-4444-4444-8444-444444444444")),
        ("createdAt".to_owned(), created.clone()),
        ("updatedAt".to_owned(), created),
        ("managedBy".to_owned(), json!([])),
    ])
}

/// An id as it is kept: a UUID in lower case, any other as it came.
pub fn plain_id(text: &str) -> String {
    Uuid::try_parse(text).map_or_else(|_| text.to_owned(), |id| id.to_string())
}

/// What callers may show in `Authorization`.
pub struct Credentials {
    pub access_key: String,
    pub bearer_tokens: Vec<String>,
}

/// What Rokt's audience import takes: a pair of keys, or an old key.
pub const ROKT_PUBLIC_KEY: &str = "rpub-test";
pub const ROKT_SECRET_KEY: &str = "rsec-test";
pub const ROKT_API_KEY: &str = "test-api-key";

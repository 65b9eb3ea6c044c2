//! The workspaces and channels that are there: those of every sandbox, and those that a test added.

use std::sync::{PoisonError, RwLock};

use rusqlite::{Connection, params};
use uuid::Uuid;

use crate::errors::ApiError;
use crate::identity::{CHANNELS, Channel, WORKSPACE};

/// A channel that was added stays in memory until the process ends, so their number has an end.
const MOST_ADDED: usize = 1_000;

pub const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS channels (
        id TEXT PRIMARY KEY NOT NULL,
        workspace_id TEXT NOT NULL,
        platform TEXT NOT NULL,
        address TEXT NOT NULL
    ) WITHOUT ROWID;
";

#[derive(Default)]
pub struct Places {
    added: RwLock<Vec<&'static Channel>>,
}

/// A channel that somebody wants to have as well.
pub struct NewChannel {
    pub id: Uuid,
    pub workspace: Uuid,
    pub platform: String,
    /// The address of the sandbox's own channel for that platform unless it is given.
    pub address: Option<String>,
}

/// Why a channel is not added, as a sentence.
#[derive(Debug)]
pub enum NotAdded {
    UnknownPlatform(String),
    TooMany(String),
}

impl From<NotAdded> for ApiError {
    fn from(why: NotAdded) -> Self {
        match why {
            NotAdded::UnknownPlatform(text) => Self::invalid_field(".platform", text),
            NotAdded::TooMany(text) => Self::conflict(text),
        }
    }
}

impl Places {
    pub fn channel(&self, id: &str) -> Option<&'static Channel> {
        let id = Uuid::try_parse(id).ok()?;
        CHANNELS.iter().find(|channel| channel.id == id).or_else(|| {
            let added = self.added.read().unwrap_or_else(PoisonError::into_inner);
            added.iter().copied().find(|channel| channel.id == id)
        })
    }

    /// By its id, or the sandbox's own by the name of its platform.
    pub fn channel_by_name_or_id(&self, text: &str) -> Option<&'static Channel> {
        CHANNELS.iter().find(|channel| channel.platform == text).or_else(|| self.channel(text))
    }

    pub fn channels(&self) -> Vec<&'static Channel> {
        let added = self.added.read().unwrap_or_else(PoisonError::into_inner);
        CHANNELS.iter().chain(added.iter().copied()).collect()
    }

    pub fn workspace(&self, id: &str) -> Option<Uuid> {
        let id = Uuid::try_parse(id).ok()?;
        let known = id == WORKSPACE || self.channels().iter().any(|channel| channel.workspace == id);
        known.then_some(id)
    }

    /// A channel that is there already stays as it is.
    pub fn add(
        &self,
        connection: &Connection,
        channel: NewChannel,
    ) -> rusqlite::Result<Result<&'static Channel, NotAdded>> {
        if let Some(known) = self.channel(&channel.id.to_string()) {
            return Ok(Ok(known));
        }
        let Some(like) = CHANNELS.iter().find(|known| known.platform == channel.platform) else {
            let known: Vec<_> = CHANNELS.iter().map(|channel| channel.platform).collect();
            let text = format!("Is no platform of the sandbox; those are {}", known.join(", "));
            return Ok(Err(NotAdded::UnknownPlatform(text)));
        };
        let address = channel.address.unwrap_or_else(|| like.address.to_owned());
        let made = Channel { id: channel.id, workspace: channel.workspace, address: address.leak(), ..like.clone() };
        let mut added = self.added.write().unwrap_or_else(PoisonError::into_inner);
        if added.len() >= MOST_ADDED {
            let text = format!("There are {MOST_ADDED} channels already, which is the most that can be added");
            return Ok(Err(NotAdded::TooMany(text)));
        }
        connection.execute(
            "INSERT INTO channels (id, workspace_id, platform, address) VALUES (?1, ?2, ?3, ?4)",
            params![made.id.to_string(), made.workspace.to_string(), made.platform, made.address],
        )?;
        let made: &'static Channel = Box::leak(Box::new(made));
        added.push(made);
        Ok(Ok(made))
    }

    /// Those in the database and no others. A channel that was known before is not made twice.
    pub fn reload(&self, connection: &Connection) -> rusqlite::Result<()> {
        let mut statement =
            connection.prepare("SELECT id, workspace_id, platform, address FROM channels ORDER BY id")?;
        let rows = statement.query_map([], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?, row.get::<_, String>(3)?))
        })?;
        let mut added = self.added.write().unwrap_or_else(PoisonError::into_inner);
        let before = std::mem::take(&mut *added);
        for row in rows {
            let (id, workspace, platform, address) = row?;
            let like = CHANNELS.iter().find(|known| known.platform == platform);
            // Only a file that was edited by hand holds anything else.
            let (Ok(id), Ok(workspace), Some(like)) = (Uuid::try_parse(&id), Uuid::try_parse(&workspace), like) else {
                continue;
            };
            let known = before.iter().copied().find(|known| {
                known.id == id && known.workspace == workspace && known.platform == platform && known.address == address
            });
            added.push(known.unwrap_or_else(|| {
                Box::leak(Box::new(Channel { id, workspace, address: address.leak(), ..like.clone() }))
            }));
        }
        Ok(())
    }
}

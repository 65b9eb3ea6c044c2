//! The SQLite database and the one thread that works on it. Handlers send it a piece of work and await the result, so
//! no request ever waits on the disk with a lock in its hand.

use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Value, json};
use tokio::sync::oneshot;

use crate::clock::{self, Micros};
use crate::errors::ApiError;
use crate::identity;
use crate::uploads::rows as uploads;
use crate::{contacts, interactions, keywords, records, webhooks};

type Work = Box<dyn FnOnce(&mut Database) + Send>;

const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS messages (
        id TEXT PRIMARY KEY NOT NULL,
        channel_id TEXT NOT NULL,
        platform TEXT NOT NULL,
        direction TEXT NOT NULL,
        created INTEGER NOT NULL,
        starts INTEGER NOT NULL,
        step INTEGER NOT NULL,
        fixed_status TEXT,
        fixed_since INTEGER,
        sender TEXT,
        receivers TEXT NOT NULL,
        countries TEXT NOT NULL,
        tags TEXT NOT NULL,
        navigator_id TEXT,
        batch_id TEXT,
        email_subject TEXT NOT NULL,
        failure_code INTEGER,
        failure_source_code TEXT,
        failure_source_name TEXT,
        content TEXT NOT NULL
    );
    CREATE INDEX IF NOT EXISTS messages_by_channel ON messages (channel_id, created, id);
    CREATE INDEX IF NOT EXISTS messages_by_time ON messages (created, id);
    CREATE TABLE IF NOT EXISTS files (
        message_id TEXT NOT NULL,
        file_id TEXT NOT NULL,
        content_type TEXT NOT NULL,
        bytes BLOB NOT NULL,
        PRIMARY KEY (message_id, file_id)
    );
    CREATE TABLE IF NOT EXISTS organizations (id TEXT PRIMARY KEY NOT NULL, content TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS about (opened INTEGER NOT NULL);
";

/// Where the data lives.
#[derive(Clone, Debug)]
pub enum Place {
    Memory,
    File(PathBuf),
}

/// The connection, and what must be known about the data to add to it.
pub struct Database {
    pub connection: Connection,
    /// When the database was first opened; lists begin there unless told otherwise.
    pub opened: Micros,
    last_created: Micros,
    pub webhooks: webhooks::State,
}

#[derive(Clone)]
pub struct Store {
    work: mpsc::Sender<Work>,
}

impl Store {
    /// The error is a sentence that names the file.
    pub fn open(place: &Place) -> Result<Self, String> {
        let mut database = match place {
            Place::Memory => Database::open(None).map_err(|error| format!("cannot make a database in memory: {error}")),
            Place::File(path) => Database::open(Some(path)).map_err(|error| explain(path, &error)),
        }?;
        let (work, queue) = mpsc::channel::<Work>();
        thread::Builder::new()
            .name("sandbox-store".to_owned())
            .spawn(move || queue.into_iter().for_each(|work| work(&mut database)))
            .map_err(|error| format!("cannot start the database thread: {error}"))?;
        Ok(Self { work })
    }

    /// Runs `work` on the database thread.
    pub async fn run<T, F>(&self, work: F) -> Result<T, ApiError>
    where
        T: Send + 'static,
        F: FnOnce(&mut Database) -> rusqlite::Result<T> + Send + 'static,
    {
        let (done, result) = oneshot::channel();
        let work: Work = Box::new(move |database| {
            // Nobody waits any more when the caller hung up; the work counts all the same.
            let _ = done.send(work(database));
        });
        self.work.send(work).map_err(|_| ApiError::internal("the database thread has stopped"))?;
        let result = result.await.map_err(|_| ApiError::internal("the database thread has stopped"))?;
        result.map_err(|error| ApiError::internal(format!("database: {error}")))
    }
}

impl Database {
    fn open(path: Option<&Path>) -> rusqlite::Result<Self> {
        let connection = match path {
            Some(path) => Connection::open(path)?,
            None => Connection::open_in_memory()?,
        };
        // One sandbox, one file: a second one on the same file is told so instead of waiting for the first.
        connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE")?;
        // Survives a killed process without waiting for the disk at every message.
        connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
        connection.execute_batch("PRAGMA synchronous = NORMAL")?;
        for tables in [
            TABLES,
            contacts::TABLES,
            interactions::TABLES,
            keywords::TABLES,
            uploads::TABLES,
            records::TABLES,
            webhooks::TABLES,
        ] {
            connection.execute_batch(tables)?;
        }

        let opened = connection.query_row("SELECT opened FROM about", [], |row| row.get(0)).optional()?;
        let opened = match opened {
            Some(opened) => opened,
            None => first_opened(&connection)?,
        };
        let last_created =
            connection.query_row("SELECT COALESCE(MAX(created), 0) FROM messages", [], |row| row.get(0))?;
        Ok(Self { connection, opened, last_created, webhooks: webhooks::State::default() })
    }

    /// The time for a new message; no two messages share one, so that their order is beyond doubt.
    pub fn next_created(&mut self) -> Micros {
        self.last_created = clock::now().max(self.last_created + 1);
        self.last_created
    }
}

fn first_opened(connection: &Connection) -> rusqlite::Result<Micros> {
    let opened = clock::now();
    connection.execute("INSERT INTO about (opened) VALUES (?1)", [opened])?;
    let organization: Value = json!({
        "id": identity::ORGANIZATION,
        "name": "Sandbox",
        "slug": "sandbox",
        "status": "active",
        "pendingMemberCount": 0,
        "activeMemberCount": 1,
        "owner": "44444444-4444-4444-8444-444444444444",
        "createdAt": clock::text(opened),
        "updatedAt": clock::text(opened),
        "managedBy": [],
    });
    connection.execute(
        "INSERT INTO organizations (id, content) VALUES (?1, ?2)",
        params![identity::ORGANIZATION.to_string(), organization.to_string()],
    )?;
    Ok(opened)
}

fn explain(path: &Path, error: &rusqlite::Error) -> String {
    let path = path.display();
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked) => {
            format!("the database {path} is in use by another program; stop it or name another file with --db")
        }
        Some(rusqlite::ErrorCode::NotADatabase) => format!("{path} is not a SQLite database"),
        Some(rusqlite::ErrorCode::CannotOpen) => {
            format!("cannot open the database {path}: the folder is missing, or the file may not be read or written")
        }
        _ => format!("cannot use the database {path}: {error}"),
    }
}

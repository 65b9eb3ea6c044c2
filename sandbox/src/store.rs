//! The SQLite database and the one thread that works on it. Handlers send it a piece of work and await the result, so
//! no request ever waits on the disk with a lock in its hand, and what waits at the same time is committed together.

use std::ffi::c_int;
use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};
use std::thread;

use rusqlite::{Connection, OptionalExtension, ffi};
use tokio::sync::{Notify, oneshot};

use crate::chance::Chance;
use crate::clock::{Clock, Micros};
use crate::errors::ApiError;
use crate::feed::Feed;
use crate::identity;
use crate::messages::{contacts, interactions, keywords, moves};
use crate::places::Places;
use crate::uploads::rows as uploads;
use crate::{bulk_rules, inbox, places, records, webhooks};

/// Runs on the database thread; what it gives back tells the caller, once the work is safe or known to be lost.
type Grouped = Box<dyn FnOnce(&mut Database) -> Tell + Send>;
type Tell = Box<dyn FnOnce(Result<(), &str>)>;

enum Work {
    /// Shares a transaction with others that wait at the same time.
    Grouped(Grouped),
    /// Has no transaction around it.
    Alone(Box<dyn FnOnce(&mut Database) + Send>),
}

/// How many pieces of work share a transaction at most: a crowd must not make the first one wait for the last.
const MOST_GROUPED: usize = 128;

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
    CREATE TABLE IF NOT EXISTS about (opened INTEGER NOT NULL);
    -- What the clock showed last, unless it is the machine's.
    CREATE TABLE IF NOT EXISTS clock (id INTEGER PRIMARY KEY CHECK (id = 1), shown INTEGER NOT NULL);
";

/// Every area brings its own.
const ALL_TABLES: &[&str] = &[
    TABLES,
    bulk_rules::TABLES,
    contacts::TABLES,
    inbox::TABLES,
    interactions::TABLES,
    keywords::TABLES,
    moves::TABLES,
    places::TABLES,
    records::TABLES,
    records::FIXTURE_TABLES,
    uploads::TABLES,
    webhooks::TABLES,
];

/// How many prepared statements are kept: more than there are different ones in the sandbox, but for lists.
const STATEMENTS: usize = 128;

const SECOND: Micros = 1_000_000;

/// Where the data lives.
#[derive(Clone, Debug)]
pub enum Place {
    Memory,
    File(PathBuf),
}

/// The connection, and what must be known about the data to add to it.
pub struct Database {
    pub connection: Connection,
    /// Whether anything outlives the process.
    is_file: bool,
    pub clock: Arc<Clock>,
    pub chance: Arc<Chance>,
    pub places: Arc<Places>,
    pub feed: Arc<Feed>,
    /// Told when something new is to happen at a later time.
    pub wake: Arc<Notify>,
    /// When the database was first opened; lists begin there unless told otherwise.
    pub opened: Micros,
    last_created: Micros,
    pub webhooks: webhooks::State,
}

/// When a message came about.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// No two messages share one, so that their order is beyond doubt.
    pub created: Micros,
    pub now: Micros,
}

/// What the database thread shares with everybody else.
pub struct Surroundings {
    pub clock: Arc<Clock>,
    pub chance: Arc<Chance>,
    pub places: Arc<Places>,
    pub feed: Arc<Feed>,
    pub wake: Arc<Notify>,
}

#[derive(Clone)]
pub struct Store {
    work: mpsc::Sender<Work>,
}

impl Store {
    /// The error is a sentence that names the file.
    pub fn open(place: &Place, surroundings: Surroundings) -> Result<Self, String> {
        let mut database = match place {
            Place::Memory => {
                Database::open(None, surroundings).map_err(|error| format!("cannot make a database in memory: {error}"))
            }
            Place::File(path) => Database::open(Some(path), surroundings).map_err(|error| explain(path, &error)),
        }?;
        let (work, queue) = mpsc::channel::<Work>();
        thread::Builder::new()
            .name("sandbox-store".to_owned())
            .spawn(move || serve(&mut database, &queue))
            .map_err(|error| format!("cannot start the database thread: {error}"))?;
        Ok(Self { work })
    }

    /// Runs `work` on the database thread. It returns when what was written is safe from the end of the process; work
    /// that fails leaves nothing behind.
    pub async fn run<T, F>(&self, work: F) -> Result<T, ApiError>
    where
        T: Send + 'static,
        F: FnOnce(&mut Database) -> rusqlite::Result<T> + Send + 'static,
    {
        let (done, result) = oneshot::channel();
        self.send(Work::Grouped(Box::new(move |database| {
            let result = database.one_of_many(work);
            Box::new(move |committed| {
                // Nobody waits any more when the caller hung up; the work counts all the same.
                let result = result.map_err(|error| format!("database: {error}"));
                let _ = done.send(result.and_then(|value| committed.map(|()| value).map_err(str::to_owned)));
            })
        })))?;
        result.await.map_err(|_| stopped())?.map_err(ApiError::internal)
    }

    /// As [`run`](Self::run), for work that no transaction may surround.
    pub async fn run_alone<T, F>(&self, work: F) -> Result<T, ApiError>
    where
        T: Send + 'static,
        F: FnOnce(&mut Database) -> rusqlite::Result<T> + Send + 'static,
    {
        let (done, result) = oneshot::channel();
        self.send(Work::Alone(Box::new(move |database| {
            let _ = done.send(work(database));
        })))?;
        result.await.map_err(|_| stopped())?.map_err(|error| ApiError::internal(format!("database: {error}")))
    }

    fn send(&self, work: Work) -> Result<(), ApiError> {
        self.work.send(work).map_err(|_| stopped())
    }
}

fn stopped() -> ApiError {
    ApiError::internal("the database thread has stopped")
}

/// Until nobody can send work any more.
fn serve(database: &mut Database, queue: &mpsc::Receiver<Work>) {
    let mut next = queue.recv().ok();
    while let Some(work) = next.take() {
        match work {
            Work::Alone(work) => work(database),
            Work::Grouped(first) => next = serve_group(database, first, queue),
        }
        next = next.or_else(|| queue.recv().ok());
    }
}

/// One transaction for all that waits: a commit is what costs most. Returns what may not be in it.
fn serve_group(database: &mut Database, first: Grouped, queue: &mpsc::Receiver<Work>) -> Option<Work> {
    let begun = database.connection.execute_batch("BEGIN");
    let mut told = vec![first(database)];
    let mut left = None;
    while told.len() < MOST_GROUPED && !database.connection.is_autocommit() {
        match queue.try_recv() {
            Ok(Work::Grouped(work)) => told.push(work(database)),
            Ok(alone) => {
                left = Some(alone);
                break;
            }
            Err(_) => break,
        }
    }
    let committed = begun.and_then(|()| database.keep_time()).and_then(|()| commit(&database.connection));
    let committed = committed.map_err(|error| {
        // A transaction that could not end must not swallow what comes after it.
        let _ = database.connection.execute_batch("ROLLBACK");
        format!("database: {error}")
    });
    let committed = committed.as_ref().copied().map_err(String::as_str);
    told.into_iter().for_each(|tell| tell(committed));
    left
}

/// A full disk undoes a transaction as a whole, and with it what other work had written.
fn commit(connection: &Connection) -> rusqlite::Result<()> {
    if connection.is_autocommit() {
        return Err(failure(ffi::SQLITE_ABORT_ROLLBACK));
    }
    connection.execute_batch("COMMIT")
}

fn failure(code: c_int) -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(ffi::Error::new(code), None)
}

impl Database {
    fn open(path: Option<&Path>, surroundings: Surroundings) -> rusqlite::Result<Self> {
        let connection = match path {
            Some(path) => Connection::open(path)?,
            None => Connection::open_in_memory()?,
        };
        if connection.is_readonly("main")? {
            return Err(failure(ffi::SQLITE_READONLY));
        }
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        // One sandbox, one file: a second one on the same file is told so instead of waiting for the first.
        connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE")?;
        // Survives a killed process without waiting for the disk at every message.
        connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
        connection.execute_batch("PRAGMA synchronous = NORMAL")?;
        for tables in ALL_TABLES {
            connection.execute_batch(tables)?;
        }
        let Surroundings { clock, chance, places, feed, wake } = surroundings;
        let webhooks = webhooks::State::default();
        let is_file = path.is_some();
        let mut database =
            Self { connection, is_file, clock, chance, places, feed, wake, webhooks, opened: 0, last_created: 0 };
        database.go_on_in_time()?;
        database.reload()?;
        Ok(database)
    }

    /// What has happened by then in a file's own time stays so.
    fn go_on_in_time(&self) -> rusqlite::Result<()> {
        let shown = self.connection.query_row("SELECT shown FROM clock", [], |row| row.get(0)).optional()?;
        if let Some(shown) = shown {
            self.clock.step_to(shown);
        }
        Ok(())
    }

    /// A clock that is the machine's needs no note.
    fn keep_time(&self) -> rusqlite::Result<()> {
        if !self.is_file || self.clock.ahead().abs() < SECOND {
            return Ok(());
        }
        let insert = "INSERT INTO clock VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET shown = MAX(shown, ?1)";
        self.connection.prepare_cached(insert)?.execute([self.now()])?;
        Ok(())
    }

    pub fn now(&self) -> Micros {
        self.clock.now()
    }

    /// The time for a new message.
    pub fn next_moment(&mut self) -> Moment {
        let now = self.now();
        self.last_created = now.max(self.last_created + 1);
        Moment { created: self.last_created, now }
    }

    /// Forgets every row.
    pub fn clear(&mut self) -> rusqlite::Result<()> {
        let tables: Vec<String> = {
            let mut statement = self
                .connection
                .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")?;
            let rows = statement.query_map([], |row| row.get(0))?;
            rows.collect::<rusqlite::Result<_>>()?
        };
        let transaction = self.connection.transaction()?;
        for table in tables {
            transaction.execute(&format!("DELETE FROM \"{table}\""), [])?;
        }
        transaction.commit()?;
        self.reload()
    }

    /// Reads again what is kept beside the data.
    pub fn reload(&mut self) -> rusqlite::Result<()> {
        self.webhooks.forget();
        let opened = self.connection.query_row("SELECT opened FROM about", [], |row| row.get(0)).optional()?;
        self.opened = match opened {
            Some(opened) => opened,
            None => first_opened(&self.connection, self.clock.now())?,
        };
        // A message that a test put into the future does not take others there.
        let newest = "SELECT COALESCE(MAX(created), 0) FROM messages WHERE created <= ?1";
        self.last_created = self.connection.query_row(newest, [self.now() + SECOND], |row| row.get(0))?;
        self.places.reload(&self.connection)
    }

    /// What fails is undone alone; what else shares the transaction stays.
    fn one_of_many<T>(&mut self, work: impl FnOnce(&mut Self) -> rusqlite::Result<T>) -> rusqlite::Result<T> {
        self.connection.prepare_cached("SAVEPOINT one")?.execute([])?;
        let result = work(self);
        if result.is_err() && self.connection.is_autocommit() {
            return result;
        }
        if result.is_err() {
            self.connection.prepare_cached("ROLLBACK TO one")?.execute([])?;
        }
        self.connection.prepare_cached("RELEASE one")?.execute([])?;
        result
    }
}

fn first_opened(connection: &Connection, opened: Micros) -> rusqlite::Result<Micros> {
    connection.execute("INSERT INTO about (opened) VALUES (?1)", [opened])?;
    records::place(
        connection,
        "/organizations",
        &identity::ORGANIZATION.to_string(),
        opened,
        &identity::organization(opened),
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
        Some(rusqlite::ErrorCode::ReadOnly) => {
            format!("the database {path} may not be written; change its permissions or name another file with --db")
        }
        Some(rusqlite::ErrorCode::CannotOpen) => {
            format!("cannot open the database {path}: the folder is missing, or the file may not be read or written")
        }
        _ => format!("cannot use the database {path}: {error}"),
    }
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use rusqlite::params;

    use crate::{Config, Sandbox};

    /// SQLite undoes the whole transaction then, with what others had written in it.
    #[tokio::test]
    async fn when_the_disk_is_full_what_is_said_to_be_written_is_and_the_rest_is_not() {
        let sandbox = Sandbox::start(Config::default()).await.expect("it starts");
        let store = &sandbox.app.store;
        let room = "PRAGMA max_page_count = 1; INSERT INTO files VALUES ('m', 'first', 't', '')";
        store.run_alone(|database| database.connection.execute_batch(room)).await.expect("there is room for this");
        // While the thread sleeps the others gather, and share a transaction.
        let sleep = store.run_alone(|_| {
            std::thread::sleep(std::time::Duration::from_millis(100));
            Ok(())
        });
        let write = async |number: usize| {
            let bytes = vec![0_u8; if number % 5 == 4 { 1_000_000 } else { 1 }];
            let insert = "INSERT INTO files VALUES ('m', ?1, 't', ?2)";
            let written = store
                .run(move |database| database.connection.execute(insert, params![number.to_string(), bytes]))
                .await;
            let found = store
                .run(move |database| {
                    let count = "SELECT count(*) FROM files WHERE file_id = ?1";
                    database.connection.query_row(count, [number.to_string()], |row| row.get::<_, i64>(0))
                })
                .await
                .expect("it can be read");
            assert_eq!(written.is_ok(), found == 1, "{number}: {written:?}");
            written.is_ok()
        };
        let (_, a, b, c, d, e, f, g) =
            tokio::join!(sleep, write(0), write(1), write(2), write(3), write(4), write(5), write(6));
        assert!(!e, "a megabyte does not fit");
        assert!([a, b, c, d, f, g].contains(&true), "what is small fits");
        sandbox.stop().await;
    }
}

//! Records in the database: one table, by the path of the collection. The one record of a path has no id.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::{Map, Value};

use crate::clock::Micros;

pub const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS records (
        seq INTEGER PRIMARY KEY,
        collection TEXT NOT NULL,
        id TEXT NOT NULL,
        created INTEGER NOT NULL,
        deleted INTEGER NOT NULL DEFAULT FALSE,
        content TEXT NOT NULL,
        UNIQUE (collection, id)
    );
    CREATE INDEX IF NOT EXISTS records_by_collection ON records (collection, seq);
";

pub type Content = Map<String, Value>;

/// A row of the table.
pub struct Stored {
    pub id: String,
    pub created: Micros,
    pub content: Content,
}

/// What is known of an id.
pub enum Found {
    Here(Content),
    Deleted,
    Never,
}

pub fn look(connection: &Connection, collection: &str, id: &str) -> rusqlite::Result<Found> {
    let row: Option<(bool, String)> = connection
        .prepare_cached("SELECT deleted, content FROM records WHERE collection = ?1 AND id = ?2")?
        .query_row([collection, id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(match row {
        Some((false, content)) => Found::Here(parsed(&content)),
        Some((true, _)) => Found::Deleted,
        None => Found::Never,
    })
}

pub fn find(connection: &Connection, collection: &str, id: &str) -> rusqlite::Result<Option<Content>> {
    Ok(match look(connection, collection, id)? {
        Found::Here(content) => Some(content),
        Found::Deleted | Found::Never => None,
    })
}

/// Whether anything is known of the collection, be it only that it was emptied.
pub fn is_known(connection: &Connection, collection: &str) -> rusqlite::Result<bool> {
    connection.prepare_cached("SELECT 1 FROM records WHERE collection = ?1 LIMIT 1")?.exists([collection])
}

/// Makes a record, or puts it in the place of the one with its id.
pub fn place(
    connection: &Connection,
    collection: &str,
    id: &str,
    now: Micros,
    content: &Content,
) -> rusqlite::Result<()> {
    let content = serde_json::to_string(content).unwrap_or_default();
    connection
        .prepare_cached(
            "INSERT INTO records (collection, id, created, content) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (collection, id) DO UPDATE SET content = excluded.content, deleted = FALSE",
        )?
        .execute(params![collection, id, now, content])?;
    Ok(())
}

/// A deleted id stays known: a page token may name it, and an example must not come back.
pub fn delete(connection: &Connection, collection: &str, id: &str, now: Micros) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO records (collection, id, created, deleted, content) VALUES (?1, ?2, ?3, TRUE, '{}')
             ON CONFLICT (collection, id) DO UPDATE SET deleted = TRUE",
        )?
        .execute(params![collection, id, now])?;
    Ok(())
}

/// All of a collection are gone, and no examples take their place.
pub fn empty(connection: &Connection, collection: &str, now: Micros) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM records WHERE collection = ?1", [collection])?;
    delete(connection, collection, "", now)
}

/// In the order in which they were made.
pub fn all(connection: &Connection, collection: &str) -> rusqlite::Result<Vec<Content>> {
    let mut found = Vec::new();
    walk(connection, collection, 0, Order::OldestFirst, |stored| {
        found.push(stored.content);
        true
    })?;
    Ok(found)
}

/// Those of all collections with such a path; `*` stands for anything.
pub fn like(connection: &Connection, pattern: &str) -> rusqlite::Result<Vec<Content>> {
    let sql = "SELECT content FROM records WHERE collection GLOB ?1 AND NOT deleted ORDER BY collection, seq";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([pattern], |row| row.get::<_, String>(0))?;
    rows.map(|content| Ok(parsed(&content?))).collect()
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Order {
    NewestFirst,
    OldestFirst,
}

/// Hands over one record after another, from the one that comes next to `after` on, until `more` says that it is enough.
pub fn walk(
    connection: &Connection,
    collection: &str,
    after: i64,
    order: Order,
    mut more: impl FnMut(Stored) -> bool,
) -> rusqlite::Result<()> {
    let sql = match order {
        Order::NewestFirst => {
            "SELECT id, created, content FROM records
             WHERE collection = ?1 AND seq < ?2 AND NOT deleted ORDER BY seq DESC"
        }
        Order::OldestFirst => {
            "SELECT id, created, content FROM records
             WHERE collection = ?1 AND seq > ?2 AND NOT deleted ORDER BY seq"
        }
    };
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params![collection, after])?;
    while let Some(row) = rows.next()? {
        if !more(read(row)?) {
            break;
        }
    }
    Ok(())
}

/// Where in its collection a record stands or stood.
pub fn position(connection: &Connection, collection: &str, id: &str) -> rusqlite::Result<Option<i64>> {
    connection
        .prepare_cached("SELECT seq FROM records WHERE collection = ?1 AND id = ?2")?
        .query_row([collection, id], |row| row.get(0))
        .optional()
}

fn read(row: &Row<'_>) -> rusqlite::Result<Stored> {
    let content: String = row.get(2)?;
    Ok(Stored { id: row.get(0)?, created: row.get(1)?, content: parsed(&content) })
}

/// The table holds what this file wrote.
fn parsed(content: &str) -> Content {
    serde_json::from_str(content).unwrap_or_default()
}

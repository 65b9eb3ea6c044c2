//! Whatever the API keeps besides messages: one table of records, by the path of their collection.

pub const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS records (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        collection TEXT NOT NULL,
        id TEXT NOT NULL,
        created INTEGER NOT NULL,
        content TEXT NOT NULL,
        UNIQUE (collection, id)
    );
    CREATE INDEX IF NOT EXISTS records_by_collection ON records (collection, seq);
";

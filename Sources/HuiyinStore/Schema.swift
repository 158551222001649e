import GRDB

/// The tables, one migration a version. A migration that has shipped is never edited.
///
/// Every row that a run makes names the run and goes with it when an unfinished run is undone.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 the night") { db in try db.execute(sql: theNight) }
        migrator.registerMigration("2 what offices have") { db in try db.execute(sql: whatOfficesHave) }
        return migrator
    }

    private static let theNight = """
        CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

        CREATE TABLE definition (
          digest TEXT PRIMARY KEY,
          pack TEXT NOT NULL,          -- as it was: an old night can be explained years later
          others TEXT NOT NULL
        ) WITHOUT ROWID;

        CREATE TABLE run (
          id INTEGER PRIMARY KEY,
          at TEXT NOT NULL,
          definition TEXT NOT NULL REFERENCES definition(digest),
          stage TEXT,                  -- the last stage kept whole
          finished INTEGER NOT NULL DEFAULT 0
        );

        CREATE TABLE receipt (
          id INTEGER PRIMARY KEY,
          run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
          name TEXT NOT NULL,
          digest TEXT NOT NULL,
          received INTEGER NOT NULL,   -- 1 when its rows were taken in
          body TEXT NOT NULL
        );
        CREATE INDEX receipt_run ON receipt(run);
        CREATE UNIQUE INDEX receipt_digest ON receipt(digest) WHERE received = 1;

        CREATE TABLE item (
          key INTEGER PRIMARY KEY,
          run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
          position INTEGER NOT NULL,   -- as read, for the order of stages
          id TEXT NOT NULL,
          channel TEXT NOT NULL,
          file TEXT NOT NULL,
          sheet TEXT,
          row INTEGER,
          time TEXT,
          session TEXT,
          title TEXT,
          text TEXT NOT NULL,
          given_type TEXT
        );
        CREATE INDEX item_run ON item(run, position);
        CREATE INDEX item_id ON item(id);
        CREATE INDEX item_time ON item(time);

        CREATE TABLE person (
          item INTEGER NOT NULL REFERENCES item(key) ON DELETE CASCADE,
          field TEXT NOT NULL,
          sealed BLOB NOT NULL,
          PRIMARY KEY (item, field)
        ) WITHOUT ROWID;

        CREATE TABLE rejection (
          id INTEGER PRIMARY KEY,
          run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
          file TEXT NOT NULL,
          sheet TEXT,
          row INTEGER,
          "column" TEXT,
          reason TEXT NOT NULL,
          found TEXT,
          raw BLOB NOT NULL            -- sealed
        );
        CREATE INDEX rejection_run ON rejection(run);

        CREATE TABLE classification (
          item INTEGER PRIMARY KEY REFERENCES item(key) ON DELETE CASCADE,
          run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
          body TEXT NOT NULL
        );
        CREATE INDEX classification_run ON classification(run);

        CREATE TABLE case_group (
          lead INTEGER PRIMARY KEY REFERENCES item(key) ON DELETE CASCADE,
          run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
          position INTEGER NOT NULL,
          earlier_order TEXT,
          suspects TEXT NOT NULL
        );
        CREATE INDEX case_group_run ON case_group(run, position);

        CREATE TABLE member (
          item INTEGER PRIMARY KEY REFERENCES item(key) ON DELETE CASCADE,
          lead INTEGER NOT NULL REFERENCES case_group(lead) ON DELETE CASCADE,
          position INTEGER NOT NULL,
          relation TEXT NOT NULL,
          similarity REAL NOT NULL
        );
        CREATE INDEX member_lead ON member(lead, position);

        CREATE TABLE work_order (
          id TEXT PRIMARY KEY,
          run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
          kind TEXT NOT NULL,
          unit TEXT,
          assisting TEXT NOT NULL,
          topic TEXT,
          appeal_type TEXT NOT NULL,
          urgency TEXT NOT NULL,
          lane TEXT NOT NULL,
          state TEXT NOT NULL,
          opened TEXT NOT NULL,
          due TEXT,
          deadline TEXT,
          title TEXT NOT NULL,
          reason TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX work_order_run ON work_order(run);
        CREATE INDEX work_order_unit ON work_order(unit);

        CREATE TABLE order_item (
          item INTEGER PRIMARY KEY REFERENCES item(key) ON DELETE CASCADE,
          order_id TEXT NOT NULL REFERENCES work_order(id) ON DELETE CASCADE,
          run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE
        );
        CREATE INDEX order_item_order ON order_item(order_id);
        CREATE INDEX order_item_run ON order_item(run);

        CREATE TABLE order_event (
          id INTEGER PRIMARY KEY,
          order_id TEXT NOT NULL REFERENCES work_order(id) ON DELETE CASCADE,
          run INTEGER REFERENCES run(id) ON DELETE CASCADE,
          at TEXT NOT NULL,
          actor TEXT NOT NULL,
          event TEXT NOT NULL,
          note TEXT
        );
        CREATE INDEX order_event_order ON order_event(order_id);
        CREATE INDEX order_event_run ON order_event(run);

        CREATE TABLE case_summary (
          order_id TEXT PRIMARY KEY REFERENCES work_order(id) ON DELETE CASCADE,
          run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
          body TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX case_summary_run ON case_summary(run);
        """

    /// Batches and their corrections, forms that are no messages, and channels whose orders wait.
    private static let whatOfficesHave = """
        ALTER TABLE item ADD COLUMN "column" TEXT;
        ALTER TABLE item ADD COLUMN reply TEXT;
        ALTER TABLE item ADD COLUMN reply_time TEXT;
        ALTER TABLE item ADD COLUMN batch INTEGER;
        ALTER TABLE item ADD COLUMN identity INTEGER;
        ALTER TABLE item ADD COLUMN content INTEGER;
        ALTER TABLE item ADD COLUMN corrects INTEGER;

        CREATE TABLE batch (
          id INTEGER PRIMARY KEY,
          run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
          key INTEGER NOT NULL,
          name INTEGER NOT NULL,       -- of all deliveries under one name
          generation INTEGER NOT NULL,
          file TEXT NOT NULL
        );
        CREATE INDEX batch_run ON batch(run);

        CREATE TABLE restatement (
          id INTEGER PRIMARY KEY,
          run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
          item INTEGER NOT NULL,       -- of an item or a form
          by_item INTEGER,             -- NULL when it was withdrawn
          file TEXT NOT NULL
        );
        CREATE INDEX restatement_run ON restatement(run);
        CREATE INDEX restatement_item ON restatement(item);

        CREATE TABLE questionnaire (
          run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
          position INTEGER NOT NULL,
          key INTEGER NOT NULL,        -- the same for every night that brought it
          body TEXT NOT NULL,
          PRIMARY KEY (run, position)
        ) WITHOUT ROWID;
        CREATE INDEX questionnaire_key ON questionnaire(key);

        CREATE TABLE form (
          key INTEGER PRIMARY KEY,
          run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
          position INTEGER NOT NULL,
          kind TEXT NOT NULL,
          questionnaire INTEGER NOT NULL,
          file TEXT NOT NULL,
          sheet TEXT,
          row INTEGER,
          time TEXT,
          batch INTEGER NOT NULL,
          identity INTEGER,
          content INTEGER NOT NULL,
          fields TEXT NOT NULL,
          answers TEXT NOT NULL,
          sealed BLOB                  -- the answers of discipline forms
        );
        CREATE INDEX form_run ON form(run, position);

        CREATE TABLE form_person (
          form INTEGER NOT NULL REFERENCES form(key) ON DELETE CASCADE,
          field TEXT NOT NULL,
          sealed BLOB NOT NULL,
          PRIMARY KEY (form, field)
        ) WITHOUT ROWID;

        CREATE TABLE hold (
          run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
          channel TEXT NOT NULL,
          rows INTEGER NOT NULL,
          usual INTEGER NOT NULL,      -- the median of the same weekday
          nights INTEGER NOT NULL,     -- how many nights it is the median of
          released TEXT,               -- when a person let the orders out
          PRIMARY KEY (run, channel)
        ) WITHOUT ROWID;
        """
}

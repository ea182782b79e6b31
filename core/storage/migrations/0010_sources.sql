-- SPDX-License-Identifier: GPL-3.0-or-later
-- What other systems call our accounts. source '' = the workspace's own: a key that an account had before it was merged.
CREATE TABLE account_keys (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    source TEXT NOT NULL,
    source_key TEXT NOT NULL CHECK (source_key <> ''),
    UNIQUE (source, source_key)
) STRICT;
CREATE INDEX account_keys_account ON account_keys (account_id);

-- How the files of a system are read, as JSON: what was matched and answered by hand.
CREATE TABLE import_recipes (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    kind TEXT NOT NULL,
    recipe TEXT NOT NULL
) STRICT;

-- Rows of files whose account nobody knows yet. They make no figure.
CREATE TABLE waiting_rows (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    row_key TEXT NOT NULL,
    account TEXT NOT NULL,
    proposed TEXT NOT NULL,
    file TEXT NOT NULL,
    file_row INTEGER NOT NULL,
    since TEXT NOT NULL,
    cells TEXT NOT NULL,
    reading TEXT NOT NULL,
    UNIQUE (source, kind, row_key)
) STRICT;

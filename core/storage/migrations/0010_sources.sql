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

-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was promised to customers. to_name stands where to_contact_id does not; '' = nobody named.
CREATE TABLE promises (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    text TEXT NOT NULL CHECK (text <> ''),
    made_on TEXT NOT NULL,
    made_by INTEGER REFERENCES members (id),
    to_contact_id INTEGER REFERENCES contacts (id),
    to_name TEXT NOT NULL,
    due TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'broken', 'withdrawn')),
    decided_on TEXT,
    external_key TEXT NOT NULL
) STRICT;
CREATE INDEX promises_account ON promises (account_id);
CREATE INDEX promises_contact ON promises (to_contact_id) WHERE to_contact_id IS NOT NULL;

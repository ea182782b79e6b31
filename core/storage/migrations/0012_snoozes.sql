-- SPDX-License-Identifier: GPL-3.0-or-later
-- Things that wait and were put off: of one (source, subject) the latest row holds, the others are its history.
CREATE TABLE snoozes (
    id INTEGER PRIMARY KEY,
    account_id INTEGER REFERENCES accounts (id),
    source TEXT NOT NULL CHECK (source <> ''),
    subject INTEGER NOT NULL,
    member_id INTEGER REFERENCES members (id),
    made_on TEXT NOT NULL,
    until TEXT NOT NULL CHECK (until > made_on)
) STRICT;
CREATE INDEX snoozes_until ON snoozes (until);
CREATE INDEX snoozes_subject ON snoozes (source, subject, id);
CREATE INDEX snoozes_account ON snoozes (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX promises_open ON promises (due) WHERE state = 'open';

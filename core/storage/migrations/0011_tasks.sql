-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody is to do. No account: a task of the team's own. snoozed_after is greater than the id of every row that
-- was there when the snooze began: what has happened since has a greater one.
CREATE TABLE tasks (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    account_id INTEGER REFERENCES accounts (id),
    assignee_id INTEGER REFERENCES members (id),
    start TEXT,
    due TEXT,
    priority TEXT NOT NULL CHECK (priority IN ('urgent', 'high', 'normal', 'low')),
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'skipped')),
    done_on TEXT,
    notes TEXT NOT NULL,
    list TEXT NOT NULL,
    repeat TEXT NOT NULL,
    done_by INTEGER REFERENCES members (id),
    source TEXT NOT NULL CHECK (source IN ('hand', 'playbook', 'handoff', 'meeting', 'alert', 'capture')),
    snoozed_on TEXT,
    snoozed_until TEXT,
    snooze_event TEXT NOT NULL,
    snoozed_after INTEGER NOT NULL,
    external_key TEXT NOT NULL
) STRICT;
CREATE INDEX tasks_account ON tasks (account_id);
CREATE INDEX tasks_open_assignee ON tasks (assignee_id, due) WHERE state = 'open';
CREATE INDEX tasks_open_due ON tasks (due) WHERE state = 'open';
CREATE INDEX tasks_done ON tasks (done_on) WHERE done_on IS NOT NULL;

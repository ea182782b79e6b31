-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is said and what came of each renewal, and the reasons for which accounts leave.

CREATE TABLE churn_reasons (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    CHECK (code <> '' OR name <> '')
) STRICT;

INSERT INTO churn_reasons (id, code, name, position, active) VALUES
    (1, 'price', '', 1, 1), (2, 'no_value', '', 2, 1), (3, 'low_use', '', 3, 1), (4, 'missing_feature', '', 4, 1),
    (5, 'competitor', '', 5, 1), (6, 'champion_left', '', 6, 1), (7, 'budget', '', 7, 1), (8, 'business_closed', '', 8, 1),
    (9, 'other', '', 9, 1);

-- due_date is the first day of the next term. call_180 and call_90: the call as it stood when that many days before it
-- were over; NULL where nothing was done since, so that it is still the call. Amounts are per month in base currency, as they were when the outcome
-- was recorded.
CREATE TABLE renewals (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    due_date TEXT NOT NULL,
    call TEXT NOT NULL CHECK (call IN ('', 'commit', 'likely', 'at_risk', 'lost')),
    call_180 TEXT CHECK (call_180 IN ('', 'commit', 'likely', 'at_risk', 'lost')),
    call_90 TEXT CHECK (call_90 IN ('', 'commit', 'likely', 'at_risk', 'lost')),
    outcome TEXT NOT NULL CHECK (outcome IN ('', 'renewed', 'changed', 'churned')),
    decided_on TEXT,
    mrr_due_minor INTEGER,
    mrr_due_nano INTEGER,
    mrr_renewed_minor INTEGER,
    mrr_renewed_nano INTEGER,
    reason_id INTEGER REFERENCES churn_reasons (id),
    reason_text TEXT NOT NULL,
    CHECK (outcome <> 'churned' OR reason_id IS NOT NULL)
) STRICT;
-- Each term is spoken of once, whoever writes first.
CREATE UNIQUE INDEX renewals_account ON renewals (account_id, due_date);
CREATE INDEX renewals_reason ON renewals (reason_id) WHERE reason_id IS NOT NULL;
-- One that is open is the account's next.
CREATE UNIQUE INDEX renewals_open ON renewals (account_id) WHERE outcome = '';

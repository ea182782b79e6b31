-- SPDX-License-Identifier: GPL-3.0-or-later
-- What customers want to achieve, and how their onboarding goes: each per account and service; '' = the whole account.

-- baseline, current_value and target are decimals as they were typed. specific … time_bound: '' = not answered yet.
CREATE TABLE goals (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    service TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    measure TEXT NOT NULL,
    baseline TEXT NOT NULL,
    current_value TEXT NOT NULL,
    target TEXT NOT NULL,
    unit TEXT NOT NULL,
    due_date TEXT,
    specific TEXT NOT NULL CHECK (specific = '' OR specific = 'yes' OR specific = 'no'),
    measurable TEXT NOT NULL CHECK (measurable = '' OR measurable = 'yes' OR measurable = 'no'),
    achievable TEXT NOT NULL CHECK (achievable = '' OR achievable = 'yes' OR achievable = 'no'),
    relevant TEXT NOT NULL CHECK (relevant = '' OR relevant = 'yes' OR relevant = 'no'),
    time_bound TEXT NOT NULL CHECK (time_bound = '' OR time_bound = 'yes' OR time_bound = 'no'),
    agreed_contact_id INTEGER REFERENCES contacts (id),
    agreed_by TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('planned', 'agreed', 'on_track', 'at_risk', 'achieved', 'missed', 'dropped')),
    status_on TEXT NOT NULL,
    UNIQUE (account_id, service, title)
) STRICT;
CREATE INDEX goals_contact ON goals (agreed_contact_id) WHERE agreed_contact_id IS NOT NULL;

-- Every status that a goal had, from which day on. Its present one is that of the greatest (day, id).
CREATE TABLE goal_statuses (
    id INTEGER PRIMARY KEY,
    goal_id INTEGER NOT NULL REFERENCES goals (id),
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    day TEXT NOT NULL,
    status TEXT NOT NULL
) STRICT;
CREATE INDEX goal_statuses_goal ON goal_statuses (goal_id, day, id);
CREATE INDEX goal_statuses_account ON goal_statuses (account_id);

-- One criterion a line. A version is never changed: other criteria are another version.
CREATE TABLE success_criteria (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL UNIQUE CHECK (version > 0),
    since TEXT,
    criteria TEXT NOT NULL CHECK (criteria <> '')
) STRICT;
INSERT INTO success_criteria (id, version, since, criteria) VALUES (1, 1, NULL, 'basic_lecture_held' || char(10) || 'settings_complete' || char(10) || 'first_use');

CREATE TABLE onboardings (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    service TEXT NOT NULL,
    signed_on TEXT,
    planned_start TEXT,
    actual_start TEXT,
    first_cash_in TEXT,
    kickoff_on TEXT,
    target_days INTEGER CHECK (target_days >= 0),
    criteria_version INTEGER REFERENCES success_criteria (version),
    first_use_on TEXT,
    outcome TEXT NOT NULL CHECK (outcome = 'open' OR outcome = 'met' OR outcome = 'not_met'),
    outcome_on TEXT,
    reason TEXT NOT NULL,
    UNIQUE (account_id, service)
) STRICT;
CREATE INDEX onboardings_criteria ON onboardings (criteria_version);

-- A criterion that one onboarding has met, in the words of its version.
CREATE TABLE onboarding_ticks (
    id INTEGER PRIMARY KEY,
    onboarding_id INTEGER NOT NULL REFERENCES onboardings (id),
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    criterion TEXT NOT NULL,
    ticked_on TEXT NOT NULL,
    ticked_by INTEGER REFERENCES members (id),
    UNIQUE (onboarding_id, criterion)
) STRICT;
CREATE INDEX onboarding_ticks_account ON onboarding_ticks (account_id);

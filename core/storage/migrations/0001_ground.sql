-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. Dates are YYYY-MM-DD, instants UTC ISO 8601. An empty text is '', nothing is NULL.
-- In tables that are loaded in bulk a CHECK says "a = x OR a = y": for a longer IN list SQLite builds a table of its
-- own with every row, which takes as long as the row.

CREATE TABLE settings (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE holidays (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE members (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    yomi TEXT NOT NULL,
    email TEXT NOT NULL,
    role TEXT NOT NULL,
    reports_to INTEGER REFERENCES members (id),
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX members_email ON members (email) WHERE email <> '';
CREATE INDEX members_reports_to ON members (reports_to);

CREATE TABLE teams (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

-- position 0 is the member's primary team. [since, until): no since = from the beginning, no until = still.
CREATE TABLE team_memberships (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id),
    team_id INTEGER NOT NULL REFERENCES teams (id),
    position INTEGER NOT NULL,
    since TEXT,
    until TEXT
) STRICT;
CREATE INDEX team_memberships_member ON team_memberships (member_id);
CREATE INDEX team_memberships_team ON team_memberships (team_id);

CREATE TABLE stages (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE accounts (
    id INTEGER PRIMARY KEY,
    account_key TEXT NOT NULL UNIQUE CHECK (account_key <> ''),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    yomi TEXT NOT NULL,
    segment TEXT NOT NULL,
    industry TEXT NOT NULL,
    touch_tier TEXT NOT NULL CHECK (touch_tier = '' OR touch_tier = 'high' OR touch_tier = 'low' OR touch_tier = 'tech'),
    it_skill TEXT NOT NULL CHECK (it_skill = '' OR it_skill = 'low' OR it_skill = 'mid' OR it_skill = 'high'),
    currency TEXT NOT NULL,
    signup_date TEXT,
    contract_start TEXT,
    renewal_date TEXT,
    stores INTEGER CHECK (stores >= 0),
    seats INTEGER CHECK (seats >= 0),
    parent_id INTEGER REFERENCES accounts (id),
    notes TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX accounts_code ON accounts (code) WHERE code <> '';
CREATE INDEX accounts_parent ON accounts (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE account_tags (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    tag TEXT NOT NULL CHECK (tag <> ''),
    UNIQUE (account_id, tag)
) STRICT;

CREATE TABLE routes (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    sla_business_days INTEGER NOT NULL CHECK (sla_business_days >= 0),
    new_stage_id INTEGER REFERENCES stages (id),
    note_template TEXT NOT NULL
) STRICT;

CREATE TABLE route_items (
    id INTEGER PRIMARY KEY,
    route_id INTEGER NOT NULL REFERENCES routes (id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('manual', 'touchpoint', 'usage', 'contact')),
    parameter TEXT NOT NULL,
    required INTEGER NOT NULL CHECK (required IN (0, 1))
) STRICT;
CREATE INDEX route_items_route ON route_items (route_id, position);

CREATE TABLE handoffs (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    route_id INTEGER NOT NULL REFERENCES routes (id),
    state TEXT NOT NULL CHECK (state IN ('draft', 'offered', 'accepted', 'closed', 'returned', 'cancelled')),
    from_team_id INTEGER REFERENCES teams (id),
    from_member_id INTEGER REFERENCES members (id),
    to_team_id INTEGER REFERENCES teams (id),
    to_member_id INTEGER REFERENCES members (id),
    created_on TEXT NOT NULL,
    offered_on TEXT,
    accepted_on TEXT,
    closed_on TEXT,
    returned_on TEXT,
    cancelled_on TEXT,
    returned_count INTEGER NOT NULL CHECK (returned_count >= 0),
    return_code TEXT NOT NULL,
    return_text TEXT NOT NULL,
    exception_reason TEXT NOT NULL,
    sla_business_days INTEGER NOT NULL,
    mrr_at_offer_minor INTEGER,
    mrr_at_offer_nano INTEGER,
    criteria_met_at_offer INTEGER,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX handoffs_account ON handoffs (account_id);
CREATE INDEX handoffs_state ON handoffs (state);

CREATE TABLE handoff_items (
    id INTEGER PRIMARY KEY,
    handoff_id INTEGER NOT NULL REFERENCES handoffs (id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('manual', 'touchpoint', 'usage', 'contact')),
    parameter TEXT NOT NULL,
    required INTEGER NOT NULL CHECK (required IN (0, 1)),
    ticked INTEGER NOT NULL CHECK (ticked IN (0, 1)),
    ticked_on TEXT,
    ticked_by INTEGER REFERENCES members (id)
) STRICT;
CREATE INDEX handoff_items_handoff ON handoff_items (handoff_id, position);

CREATE TABLE handoff_events (
    id INTEGER PRIMARY KEY,
    handoff_id INTEGER NOT NULL REFERENCES handoffs (id),
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    at TEXT NOT NULL,
    on_date TEXT NOT NULL,
    member_id INTEGER REFERENCES members (id),
    state TEXT NOT NULL,
    reason_code TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX handoff_events_handoff ON handoff_events (handoff_id);
CREATE INDEX handoff_events_account ON handoff_events (account_id);

-- Who held the account from which day on. The owner of a day is the row with the greatest (since, id) up to it.
CREATE TABLE ownership (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    since TEXT NOT NULL,
    member_id INTEGER REFERENCES members (id),
    handoff_id INTEGER REFERENCES handoffs (id)
) STRICT;
CREATE INDEX ownership_account ON ownership (account_id, since, id);
CREATE INDEX ownership_member ON ownership (member_id);

CREATE TABLE stage_spans (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    since TEXT NOT NULL,
    stage_id INTEGER NOT NULL REFERENCES stages (id),
    handoff_id INTEGER REFERENCES handoffs (id)
) STRICT;
CREATE INDEX stage_spans_account ON stage_spans (account_id, since, id);

CREATE TABLE key_roles (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    role TEXT NOT NULL,
    member_id INTEGER NOT NULL REFERENCES members (id),
    UNIQUE (account_id, role)
) STRICT;
CREATE INDEX key_roles_member ON key_roles (member_id);

CREATE TABLE contacts (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    name TEXT NOT NULL CHECK (name <> ''),
    yomi TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    title TEXT NOT NULL,
    department TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role = '' OR role = 'decision_maker' OR role = 'champion' OR role = 'user' OR role = 'admin'),
    motive TEXT NOT NULL CHECK (motive = '' OR motive = 'investment' OR motive = 'loss_avoidance' OR motive = 'politics')
) STRICT;
CREATE INDEX contacts_account ON contacts (account_id);

CREATE TABLE currencies (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    -- One unit in the base currency, in 10^-12.
    rate_pico INTEGER NOT NULL CHECK (rate_pico > 0)
) STRICT;

-- [start_date, end_date): end_date is the first day not served. mrr, where given, is final.
CREATE TABLE subscriptions (
    id INTEGER PRIMARY KEY,
    subscription_key TEXT NOT NULL UNIQUE CHECK (subscription_key <> ''),
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    start_date TEXT NOT NULL,
    end_date TEXT,
    mrr_minor INTEGER,
    mrr_nano INTEGER,
    amount_minor INTEGER,
    amount_nano INTEGER,
    period_unit TEXT NOT NULL CHECK (period_unit = '' OR period_unit = 'year' OR period_unit = 'half' OR period_unit = 'quarter' OR period_unit = 'month' OR period_unit = 'week' OR period_unit = 'day'),
    period_count INTEGER NOT NULL,
    currency TEXT NOT NULL,
    plan TEXT NOT NULL,
    product TEXT NOT NULL,
    quantity_micro INTEGER NOT NULL CHECK (quantity_micro >= 0),
    discount_ppm INTEGER NOT NULL CHECK (discount_ppm BETWEEN 0 AND 1000000),
    charge_type TEXT NOT NULL,
    CHECK (end_date IS NULL OR end_date >= start_date)
) STRICT;
CREATE INDEX subscriptions_account ON subscriptions (account_id);

CREATE TABLE touchpoint_kinds (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    tier TEXT NOT NULL CHECK (tier IN ('', 'high', 'low', 'tech')),
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE touchpoints (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    day TEXT NOT NULL,
    kind_id INTEGER NOT NULL REFERENCES touchpoint_kinds (id),
    minutes INTEGER CHECK (minutes >= 0),
    direction TEXT NOT NULL CHECK (direction = '' OR direction = 'outbound' OR direction = 'inbound'),
    member_id INTEGER REFERENCES members (id),
    contact_id INTEGER REFERENCES contacts (id),
    mood INTEGER CHECK (mood BETWEEN -2 AND 2),
    text TEXT NOT NULL,
    external_key TEXT NOT NULL,
    handoff_id INTEGER REFERENCES handoffs (id)
) STRICT;
CREATE INDEX touchpoints_account ON touchpoints (account_id, day);
CREATE UNIQUE INDEX touchpoints_external ON touchpoints (external_key) WHERE external_key <> '';
CREATE INDEX touchpoints_contact ON touchpoints (contact_id) WHERE contact_id IS NOT NULL;

-- period is a day (YYYY-MM-DD) or a month (YYYY-MM).
CREATE TABLE usage (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    metric TEXT NOT NULL CHECK (metric <> ''),
    period TEXT NOT NULL,
    value REAL NOT NULL,
    UNIQUE (account_id, metric, period)
) STRICT;

-- Append-only. One edit (edit_id) is one act of a person; each of its rows has one line here. before and after are
-- JSON objects of the changed columns; a new row has no before, a removed one no after.
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    edit_id INTEGER NOT NULL,
    at TEXT NOT NULL,
    on_date TEXT NOT NULL,
    member_id INTEGER,
    what TEXT NOT NULL,
    why TEXT NOT NULL,
    entity INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    account_id INTEGER,
    before TEXT,
    after TEXT
) STRICT;
CREATE INDEX history_account ON history (account_id, id) WHERE account_id IS NOT NULL;
CREATE INDEX history_edit ON history (edit_id);
CREATE INDEX history_row ON history (row_id);

-- An import is one history entry (entity 0). New rows have ids from first_id to last_id; what was changed in rows
-- that were there is in import_changes, so that undo needs no memory.
CREATE TABLE imports (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    file TEXT NOT NULL,
    added INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    first_id INTEGER NOT NULL,
    last_id INTEGER NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE import_changes (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (id),
    entity INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT,
    after TEXT
) STRICT;
CREATE INDEX import_changes_import ON import_changes (import_id);

-- Text that is being typed and is not stored yet; not part of the history.
CREATE TABLE drafts (
    key TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

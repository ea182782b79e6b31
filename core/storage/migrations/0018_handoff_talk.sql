-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the two ends of a handoff say to each other: how closely to watch the account, questions and answers, conditions
-- (tasks that name their handoff), what the receiver understood, and how the receiver rates what came.
ALTER TABLE routes ADD COLUMN synthesis TEXT NOT NULL DEFAULT 'never'
    CHECK (synthesis IN ('never', 'high_touch', 'always'));
ALTER TABLE handoffs ADD COLUMN severity TEXT CHECK (severity IN ('stable', 'watch', 'unstable'));
ALTER TABLE handoffs ADD COLUMN severity_reasons TEXT NOT NULL DEFAULT '';
ALTER TABLE handoffs ADD COLUMN synthesis_asked INTEGER NOT NULL DEFAULT 0 CHECK (synthesis_asked IN (0, 1));
ALTER TABLE tasks ADD COLUMN handoff_id INTEGER REFERENCES handoffs (id);
CREATE INDEX tasks_handoff ON tasks (handoff_id) WHERE handoff_id IS NOT NULL;
CREATE TABLE handoff_questions (
    id INTEGER PRIMARY KEY,
    handoff_id INTEGER NOT NULL REFERENCES handoffs (id),
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    question TEXT NOT NULL CHECK (question <> ''),
    asked_on TEXT NOT NULL,
    asked_by INTEGER NOT NULL REFERENCES members (id),
    answer TEXT NOT NULL,
    answered_on TEXT,
    answered_by INTEGER REFERENCES members (id),
    CHECK ((answer = '') = (answered_on IS NULL))
) STRICT;
CREATE INDEX handoff_questions_handoff ON handoff_questions (handoff_id);
CREATE INDEX handoff_questions_account ON handoff_questions (account_id);
CREATE INDEX handoff_questions_open ON handoff_questions (asked_on) WHERE answer = '';
-- Of these two a handoff has one row at most: it has the handoff's id.
CREATE TABLE handoff_syntheses (
    id INTEGER PRIMARY KEY CHECK (id = handoff_id),
    handoff_id INTEGER NOT NULL REFERENCES handoffs (id),
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    understood TEXT NOT NULL,
    first_act TEXT NOT NULL,
    open_question TEXT NOT NULL,
    written_on TEXT NOT NULL,
    written_by INTEGER NOT NULL REFERENCES members (id),
    verdict TEXT NOT NULL CHECK (verdict IN ('open', 'right', 'corrected')),
    correction TEXT NOT NULL,
    judged_on TEXT,
    judged_by INTEGER REFERENCES members (id),
    CHECK (understood <> '' OR first_act <> '' OR open_question <> ''),
    CHECK ((verdict = 'open') = (judged_on IS NULL)),
    CHECK ((verdict = 'corrected') = (correction <> ''))
) STRICT;
CREATE INDEX handoff_syntheses_account ON handoff_syntheses (account_id);
CREATE INDEX handoff_syntheses_open ON handoff_syntheses (written_on) WHERE verdict = 'open';
CREATE TABLE handoff_ratings (
    id INTEGER PRIMARY KEY CHECK (id = handoff_id),
    handoff_id INTEGER NOT NULL REFERENCES handoffs (id),
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    rated_on TEXT NOT NULL,
    rated_by INTEGER NOT NULL REFERENCES members (id),
    completeness INTEGER NOT NULL CHECK (completeness BETWEEN 1 AND 5),
    promises INTEGER NOT NULL CHECK (promises BETWEEN 1 AND 5),
    context INTEGER NOT NULL CHECK (context BETWEEN 1 AND 5),
    people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 5),
    usage INTEGER NOT NULL CHECK (usage BETWEEN 1 AND 5)
) STRICT;
CREATE INDEX handoff_ratings_account ON handoff_ratings (account_id);

-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a member works, in hundredths of a full-time job, and which metrics of use stand for a core feature.

ALTER TABLE members ADD COLUMN fte INTEGER NOT NULL DEFAULT 100 CHECK (fte BETWEEN 0 AND 100);

CREATE TABLE core_metrics (
    id INTEGER PRIMARY KEY,
    metric TEXT NOT NULL UNIQUE CHECK (metric <> '')
) STRICT;

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Named views of the figures, and what the figures are to reach.

CREATE TABLE saved_views (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    definition TEXT NOT NULL
) STRICT;

-- slice: of the dimension; both '' = the whole book. period: a code such as FY2026-H1 or 2026-10, '' = every period of
-- the window. value: millionths of a rate, minor units of money, a count.
CREATE TABLE targets (
    id INTEGER PRIMARY KEY,
    metric TEXT NOT NULL,
    window_name TEXT NOT NULL,
    dimension TEXT NOT NULL,
    slice TEXT NOT NULL,
    period TEXT NOT NULL,
    value INTEGER NOT NULL,
    UNIQUE (metric, window_name, dimension, slice, period)
) STRICT;

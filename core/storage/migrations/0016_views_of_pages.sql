-- SPDX-License-Identifier: GPL-3.0-or-later
-- A view belongs to a page: the figures, which had all of them so far, or the list of accounts.
CREATE TABLE saved_views_of_pages (
    id INTEGER PRIMARY KEY,
    page TEXT NOT NULL CHECK (page <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    definition TEXT NOT NULL,
    UNIQUE (page, name)
) STRICT;
INSERT INTO saved_views_of_pages (id, page, name, definition) SELECT id, 'kpi', name, definition FROM saved_views;
DROP TABLE saved_views;
ALTER TABLE saved_views_of_pages RENAME TO saved_views;

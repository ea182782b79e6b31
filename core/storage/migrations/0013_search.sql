-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the search looks words up in (docs/decisions/0049-search-by-pairs-of-characters.md). Everything here follows
-- from other tables and can be made anew from them.
-- Pieces of the folded texts, parted by spaces. The texts themselves are read from their own tables.
CREATE VIRTUAL TABLE search_index USING fts5 (grams, content = '', detail = none, columnsize = 0, tokenize = 'ascii');

-- Which row a document of the index is. Documents are numbered by day, so that the newest come first without sorting.
CREATE TABLE searched_rows (
    document INTEGER PRIMARY KEY,
    row_id INTEGER NOT NULL,
    entity INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX searched_rows_row ON searched_rows (row_id, entity);

-- Rows that the index lacks, by the range of their ids.
CREATE TABLE search_backlog (
    id INTEGER PRIMARY KEY,
    entity INTEGER NOT NULL,
    first_id INTEGER NOT NULL,
    last_id INTEGER NOT NULL
) STRICT;

-- One row: by which rules texts were folded and cut. Another version, or none: the index is made anew.
CREATE TABLE search_version (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL
) STRICT;

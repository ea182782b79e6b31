-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who took part in a touchpoint beside the member whose it is. name stands where neither contact_id nor member_id does.
CREATE TABLE touchpoint_people (
    id INTEGER PRIMARY KEY,
    touchpoint_id INTEGER NOT NULL REFERENCES touchpoints (id),
    contact_id INTEGER REFERENCES contacts (id),
    name TEXT NOT NULL,
    member_id INTEGER REFERENCES members (id),
    CHECK ((contact_id IS NOT NULL) + (name <> '') + (member_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX touchpoint_people_touchpoint ON touchpoint_people (touchpoint_id);
CREATE UNIQUE INDEX touchpoint_people_contact ON touchpoint_people (contact_id, touchpoint_id) WHERE contact_id IS NOT NULL;
CREATE UNIQUE INDEX touchpoint_people_member ON touchpoint_people (member_id, touchpoint_id) WHERE member_id IS NOT NULL;

-- The one contact that a touchpoint had.
INSERT INTO touchpoint_people (id, touchpoint_id, contact_id, name, member_id)
    SELECT id, id, contact_id, '', NULL FROM touchpoints WHERE contact_id IS NOT NULL;
DROP INDEX touchpoints_contact;
ALTER TABLE touchpoints DROP COLUMN contact_id;

-- What a note of this kind begins with, Markdown.
ALTER TABLE touchpoint_kinds ADD COLUMN note_template TEXT NOT NULL DEFAULT '';

-- What somebody did on a day is read from the days, not from the whole history.
CREATE INDEX history_on_date ON history (on_date);

-- SPDX-License-Identifier: GPL-3.0-or-later
-- The list of accounts shows each one's last mood: from this index alone.
CREATE INDEX touchpoints_mood ON touchpoints (account_id, day, id, mood) WHERE mood IS NOT NULL;

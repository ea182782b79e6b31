-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who touched how many accounts in a period is counted over all accounts: from this index alone.
CREATE INDEX touchpoints_day ON touchpoints (day, member_id) WHERE member_id IS NOT NULL;

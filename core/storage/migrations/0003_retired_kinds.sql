-- SPDX-License-Identifier: GPL-3.0-or-later
-- A kind of touchpoint that is no longer offered; what was written with it keeps it.
ALTER TABLE touchpoint_kinds ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));

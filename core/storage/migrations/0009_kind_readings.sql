-- SPDX-License-Identifier: GPL-3.0-or-later
-- How a kind of touchpoint is read aloud, in kana: by this it is found while one types. '' = its name says it.
ALTER TABLE touchpoint_kinds ADD COLUMN yomi TEXT NOT NULL DEFAULT '';

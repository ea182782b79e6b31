-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two more clocks of a handoff: from a return to the next offer, and from the acceptance to the receiver's first touch.
-- Each has its target on the route; a handoff keeps what the route said when it was made.
ALTER TABLE routes ADD COLUMN offer_again_business_days INTEGER NOT NULL DEFAULT 1 CHECK (offer_again_business_days >= 0);
ALTER TABLE routes ADD COLUMN first_touch_business_days INTEGER NOT NULL DEFAULT 5 CHECK (first_touch_business_days >= 0);
ALTER TABLE handoffs ADD COLUMN offer_again_business_days INTEGER NOT NULL DEFAULT 1;
ALTER TABLE handoffs ADD COLUMN first_touch_business_days INTEGER NOT NULL DEFAULT 5;

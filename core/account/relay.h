// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/stage.h"

#include <vector>

/// Through whose hands an account went.
namespace tasuki::account {

/// A time in which one member held the account in one stage.
struct RelayLeg {
    MemberId member; ///< not valid: nobody
    StageId stage;   ///< not valid: none yet
    QDate since;
    QDate until;       ///< the first day of the next one; not valid: it goes on
    HandoffId handoff; ///< by which it began; not valid: without one

    bool operator==(const RelayLeg&) const = default;
};

/// From the first span to the one that holds on `today`, the earliest first. Spans of one day count as the last of them
/// says (spanOn), and what changes neither member nor stage begins no leg.
std::vector<RelayLeg> relayOf(const std::vector<Ownership>& owners, const std::vector<StageSpan>& stages, QDate today);

} // namespace tasuki::account

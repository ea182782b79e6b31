// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/relay.h"

#include <set>

namespace tasuki::account {

std::vector<RelayLeg> relayOf(const std::vector<Ownership>& owners, const std::vector<StageSpan>& stages, QDate today)
{
    std::set<QDate> days;
    for (const Ownership& span : owners)
        days.insert(span.since);
    for (const StageSpan& span : stages)
        days.insert(span.since);
    std::vector<RelayLeg> legs;
    for (const QDate day : days) {
        if (day > today)
            break;
        const Ownership* owner = spanOn(owners, day);
        const StageSpan* stage = spanOn(stages, day);
        RelayLeg leg{owner ? owner->memberId : MemberId(), stage ? stage->stageId : StageId(), day, {}, {}};
        if (!legs.empty() && legs.back().member == leg.member && legs.back().stage == leg.stage)
            continue;
        if (owner && owner->since == day && owner->handoffId.isValid())
            leg.handoff = owner->handoffId;
        else if (stage && stage->since == day)
            leg.handoff = stage->handoffId;
        if (!legs.empty())
            legs.back().until = day;
        legs.push_back(leg);
    }
    return legs;
}

} // namespace tasuki::account

// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/leaving.h"

#include "account/account.h"
#include "base/texts.h"
#include "handoff/handoff.h"
#include "handoff/state_change.h"
#include "kind/kind.h"
#include "people/people_rules.h"

#include <algorithm>

namespace tasuki::handoff {

namespace {

class LeaveEdit {
public:
    LeaveEdit(const Member& member, const Takeover& takeover, const Directory& directory, const Act& act)
        : m_member(member),
          m_takeover(takeover),
          m_directory(directory),
          m_act(act),
          m_edit(QStringLiteral("member.leave"), act)
    {}

    void give(const HeldRow& row)
    {
        switch (row.kind->entity()) {
        case Entity::Ownership: return giveAccount(rowFromValues<Ownership>(row.id, row.values));
        case Entity::Handoff: return giveHandoff(rowFromValues<Handoff>(row.id, row.values));
        case Entity::Member: return giveReport(rowFromValues<Member>(row.id, row.values));
        case Entity::TeamMembership:
            return people::endMembership(m_edit, rowFromValues<TeamMembership>(row.id, row.values), m_act.today);
        default: break;
        }
        RowChange change{row.kind->table, row.id, row.account.value(), row.values, row.values};
        (*change.after)[row.kind->table->find(QLatin1String(row.held->holder))] = toValue(m_takeover.next(row.account));
        m_edit.changes().push_back(std::move(change));
    }

    Edit finish()
    {
        Member after = m_member;
        after.active = false;
        m_edit.update(m_member, after);
        return std::move(m_edit);
    }

private:
    QString reason() const { return HandoffText::tr("%1 has left.").arg(m_member.name); }

    void giveAccount(const Ownership& span)
    {
        m_edit.insert(Ownership{m_act.ids->make<RowId>(),
                                span.accountId,
                                std::max(m_act.today, span.since),
                                m_takeover.next(span.accountId),
                                {}});
    }

    /// `after` has the state's own values set.
    void move(const Handoff& before, const Handoff& after, HandoffState state)
    {
        HandoffEvent event = eventOf(before, state, m_act);
        event.reason = reason();
        if (state == HandoffState::Returned)
            event.reasonCode = after.returnCode;
        addMove(m_edit, before, after, event);
    }

    void giveHandoff(const Handoff& handoff)
    {
        Handoff after = handoff;
        const MemberId next = m_takeover.next(handoff.accountId);
        if (handoff.fromMemberId == m_member.id) {
            if (handoff.toMemberId == next) {
                after.cancelledOn = m_act.today;
                return move(handoff, after, HandoffState::Cancelled);
            }
            after.fromMemberId = next;
            after.fromTeamId = m_directory.primaryTeam(next, m_act.today);
            m_edit.update(handoff, after);
            return;
        }
        if (handoff.state == HandoffState::Accepted) {
            after.closedOn = m_act.today;
            return move(handoff, after, HandoffState::Closed);
        }
        if (next != handoff.fromMemberId) {
            after.toMemberId = next;
            after.toTeamId = m_directory.primaryTeam(next, m_act.today);
            m_edit.update(handoff, after);
            return;
        }
        after.toMemberId = MemberId();
        if (handoff.state == HandoffState::Offered && !isAnybodyLeft(handoff)) {
            after.returnedOn = m_act.today;
            ++after.returnedCount;
            after.returnCode = QStringLiteral("wrong_receiver");
            after.returnText = reason();
            return move(handoff, after, HandoffState::Returned);
        }
        m_edit.update(handoff, after);
    }

    /// In the receiving team, to accept it.
    bool isAnybodyLeft(const Handoff& handoff) const
    {
        if (!handoff.toTeamId.isValid())
            return false;
        const auto members = m_directory.membersOf(handoff.toTeamId, m_act.today);
        return std::ranges::any_of(
            members, [&](MemberId member) { return member != handoff.fromMemberId && member != m_member.id; });
    }

    void giveReport(const Member& report)
    {
        Member after = report;
        const Member* boss = m_directory.member(m_member.reportsTo);
        after.reportsTo = boss && boss->active && boss->id != report.id ? boss->id : MemberId();
        m_edit.update(report, after);
    }

    const Member& m_member;
    const Takeover& m_takeover;
    const Directory& m_directory;
    const Act& m_act;
    Edit m_edit;
};

/// What goes to nobody in particular when its holder leaves.
bool wantsNext(const HeldRow& row)
{
    return row.kind->entity() != Entity::Member && row.kind->entity() != Entity::TeamMembership;
}

} // namespace

Result<Edit> leave(const Member& member, const std::vector<HeldRow>& held, const Takeover& takeover,
                   const Directory& directory, const Act& act)
{
    if (!member.active)
        return invalid(HandoffText::tr("“%1” has left already.").arg(member.name));
    const auto mayTakeOver = [&](MemberId next) {
        const Member* other = directory.member(next);
        return other && other->active && next != member.id;
    };
    const bool needsCover = std::ranges::any_of(
        held, [&](const HeldRow& row) { return wantsNext(row) && !takeover.next(row.account).isValid(); });
    if (needsCover || (takeover.cover.isValid() && !mayTakeOver(takeover.cover)))
        return invalidIn("cover", HandoffText::tr("Choose an active member who takes over."));
    for (const MemberId owner : takeover.owners)
        if (!mayTakeOver(owner))
            return invalidIn("owner", HandoffText::tr("Choose an active member who takes over."));
    LeaveEdit edit(member, takeover, directory, act);
    for (const HeldRow& row : held)
        edit.give(row);
    return edit.finish();
}

Result<Edit> comeBack(const Member& member, const Act& act)
{
    if (member.active)
        return invalid(HandoffText::tr("“%1” has not left.").arg(member.name));
    Member after = member;
    after.active = true;
    Edit edit(QStringLiteral("member.comeBack"), act);
    edit.update(member, after);
    return edit;
}

} // namespace tasuki::handoff

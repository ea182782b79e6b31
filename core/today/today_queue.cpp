// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/today_queue.h"

#include <algorithm>

namespace tasuki::today {

int Entry::late() const
{
    return std::min(overdueDays * kLateADay, kMostLate);
}

QDate Entry::from() const
{
    if (snoozedUntil.isValid() && item.from.isValid())
        return std::max(snoozedUntil, item.from);
    return snoozedUntil.isValid() ? snoozedUntil : item.from;
}

bool comesBefore(const Entry& a, const Entry& b)
{
    if (a.rank() != b.rank())
        return a.rank() > b.rank();
    if (a.item.due != b.item.due)
        return a.item.due.isValid() && (!b.item.due.isValid() || a.item.due < b.item.due);
    if (a.mrr != b.mrr)
        return b.mrr < a.mrr;
    const QString& nameOfA = a.yomi.isEmpty() ? a.name : a.yomi;
    const QString& nameOfB = b.yomi.isEmpty() ? b.name : b.yomi;
    if (nameOfA != nameOfB)
        return nameOfA < nameOfB;
    if (a.source != b.source)
        return QStringView(a.source->code) < QStringView(b.source->code);
    return a.item.row < b.item.row;
}

bool isFor(const Item& item, const Who& who, const Directory& directory, QDate today)
{
    if (!who.member.isValid() || item.isEverybodys)
        return true;
    if (item.member.isValid()) {
        if (item.member == who.member)
            return true;
        if (!who.withTeam)
            return false;
        if (directory.reportsTo(item.member, who.member))
            return true;
        return std::ranges::any_of(directory.teamsOf(who.member, today),
                                   [&](TeamId team) { return directory.isInTeam(item.member, team, today); });
    }
    if (item.team.isValid()) {
        if (directory.isInTeam(who.member, item.team, today))
            return true;
        return who.withTeam && std::ranges::any_of(directory.membersOf(item.team, today), [&](MemberId member) {
                   return directory.reportsTo(member, who.member);
               });
    }
    return who.withTeam;
}

} // namespace tasuki::today

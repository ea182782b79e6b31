// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_store.h"

#include "base/collation.h"
#include "storage/failure.h"
#include "storage/rows.h"

#include <algorithm>

namespace tasuki {

namespace {

/// By reading, or by name where there is none.
void sortByName(std::vector<Member>& members)
{
    const QCollator collator = nameCollator();
    const auto spoken = [](const Member& member) -> const QString& {
        return member.yomi.isEmpty() ? member.name : member.yomi;
    };
    std::ranges::stable_sort(members, [&](const Member& a, const Member& b) {
        const int order = collator.compare(spoken(a), spoken(b));
        return order != 0 ? order < 0 : collator.compare(a.name, b.name) < 0;
    });
}

} // namespace

Result<Directory> PeopleStore::directory() const
{
    return storage::attempt([&] {
        std::vector<Member> members = storage::readRows<Member>(m_db, "ORDER BY t.id");
        sortByName(members);
        return Directory(std::move(members), storage::readRows<Team>(m_db, "ORDER BY t.id"),
                         storage::readRows<TeamMembership>(m_db, "ORDER BY t.member_id, t.position, t.id"));
    });
}

} // namespace tasuki

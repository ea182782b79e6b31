// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_store.h"

#include "storage/failure.h"
#include "storage/rows.h"

namespace tasuki {

Result<Directory> PeopleStore::directory() const
{
    return storage::attempt([&] {
        return Directory(storage::readRows<Member>(m_db, "ORDER BY t.yomi, t.name, t.id"), storage::readRows<Team>(m_db, "ORDER BY t.id"),
                         storage::readRows<TeamMembership>(m_db, "ORDER BY t.member_id, t.position, t.id"));
    });
}

} // namespace tasuki

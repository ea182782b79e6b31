// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/row.h"

#include <QHash>
#include <QSet>

namespace tasuki {

/// What a commit changed: the ids of each kind, and every account that one of them belongs to.
class ChangeSet {
public:
    /// Something else wrote the file, or an import did: read everything again.
    static ChangeSet everything()
    {
        ChangeSet set;
        set.m_everything = true;
        return set;
    }

    void add(Entity entity, qint64 id, qint64 account)
    {
        m_ids[entity].insert(id);
        if (account != 0)
            m_accounts.insert(AccountId(account));
    }

    bool isEverything() const { return m_everything; }
    bool touches(Entity entity) const { return m_everything || m_ids.contains(entity); }
    const QSet<AccountId>& accounts() const { return m_accounts; }

    template <typename IdType>
    QSet<IdType> ids(Entity entity) const
    {
        QSet<IdType> typed;
        for (const qint64 id : m_ids.value(entity))
            typed.insert(IdType(id));
        return typed;
    }

private:
    bool m_everything = false;
    QHash<Entity, QSet<qint64>> m_ids;
    QSet<AccountId> m_accounts;
};

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/recent_accounts.h"

#include "session/session.h"
#include "shell/shell.h"

#include <algorithm>

namespace tasuki {

namespace {

constexpr size_t kMost = 12;

QString recentKey(const Session& session)
{
    return session.keptKey(QStringLiteral("recent"));
}

} // namespace

std::vector<AccountId> recentAccounts(Session& session)
{
    std::vector<AccountId> accounts;
    for (const qint64 id : session.shell().keptIds(recentKey(session)))
        accounts.emplace_back(id);
    return accounts;
}

void keepRecent(Session& session, AccountId account)
{
    std::vector<qint64> ids = session.shell().keptIds(recentKey(session));
    std::erase(ids, account.value());
    ids.insert(ids.begin(), account.value());
    ids.resize(std::min(ids.size(), kMost));
    session.shell().keepIds(recentKey(session), ids);
}

} // namespace tasuki

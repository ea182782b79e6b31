// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/renewal_source.h"

#include "account/account_store.h"
#include "renewal/renewal_store.h"
#include "revenue/revenue_store.h"
#include "storage/failure.h"
#include "workspace/history_store.h"

#include <algorithm>
#include <limits>
#include <ranges>

namespace tasuki::report {

using renewal::RenewalAccount;
using renewal::RenewalItem;
using storage::unwrap;

Result<std::vector<RenewalItem>> renewalsOf(storage::Database& db, QDate today)
{
    return storage::attempt([&] {
        storage::ReadTransaction snapshot(db);
        return unwrap(renewalsOf(db, unwrap(AccountStore(db).standings(today)), today));
    });
}

Result<std::vector<RenewalItem>> renewalsOf(storage::Database& db, const std::vector<AccountStanding>& accounts,
                                            QDate today)
{
    return storage::attempt([&] {
        std::vector<RenewalAccount> due;
        due.reserve(accounts.size());
        for (const AccountStanding& standing : accounts)
            due.push_back({standing.account, standing.owner, standing.stage});
        return renewal::renewalItems(due, unwrap(revenue::RevenueStore(db).datedAmounts()),
                                     unwrap(renewal::RenewalStore(db).all()), today);
    });
}

Result<std::vector<RenewalItem>> renewalsOf(storage::Database& db, AccountId account, QDate today)
{
    return storage::attempt([&]() -> std::vector<RenewalItem> {
        storage::ReadTransaction snapshot(db);
        const auto summary = unwrap(AccountStore(db).summary(account, today));
        if (!summary)
            return {};
        return renewal::renewalItems({{summary->account, summary->owner, summary->stage}},
                                     unwrap(revenue::RevenueStore(db).datedAmounts(account)),
                                     unwrap(renewal::RenewalStore(db).ofAccount(account)), today);
    });
}

Result<std::optional<RenewalItem>> nextRenewalOf(storage::Database& db, AccountId account, QDate today)
{
    return storage::attempt([&] {
        const auto items = unwrap(renewalsOf(db, account, today));
        const auto open = std::ranges::find_if(items, &RenewalItem::isOpen);
        return open == items.end() ? std::nullopt : std::optional(*open);
    });
}

Result<QSet<SubscriptionId>> rowsProlongedBy(storage::Database& db, const RenewalItem& item)
{
    return storage::attempt([&] {
        QSet<SubscriptionId> prolonged;
        if (!item.renewal.id.isValid())
            return prolonged;
        const auto lines = unwrap(HistoryStore(db).ofAccount(item.account(), std::numeric_limits<int>::max()));
        QSet<qint64> acts;
        for (const HistoryLine& line : lines)
            if (line.entity == Entity::Renewal && line.rowId == item.renewal.id.value())
                acts.insert(line.editId);
        const QString end = QStringLiteral("end_date");
        const QString due = item.due.toString(Qt::ISODate);
        for (auto line = lines.rbegin(); line != lines.rend(); ++line) { // the oldest first
            if (line->entity != Entity::Subscription || !acts.contains(line->editId))
                continue;
            if (line->before.value(end) == due)
                prolonged.insert(SubscriptionId(line->rowId));
            else if (line->after.value(end) == due)
                prolonged.remove(SubscriptionId(line->rowId));
        }
        return prolonged;
    });
}

} // namespace tasuki::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/renewal_source.h"

#include "account/account_store.h"
#include "renewal/renewal_store.h"
#include "revenue/revenue_store.h"
#include "storage/failure.h"

#include <algorithm>

namespace tasuki::report {

using renewal::RenewalAccount;
using renewal::RenewalItem;
using storage::unwrap;

Result<std::vector<RenewalItem>> renewalsOf(storage::Database& db, QDate today)
{
    return storage::attempt([&] {
        storage::ReadTransaction snapshot(db);
        std::vector<RenewalAccount> accounts;
        for (AccountStanding& standing : unwrap(AccountStore(db).standings(today)))
            accounts.push_back({std::move(standing.account), standing.owner, standing.stage});
        return renewal::renewalItems(accounts, unwrap(revenue::RevenueStore(db).datedAmounts()), unwrap(renewal::RenewalStore(db).all()), today);
    });
}

Result<std::vector<RenewalItem>> renewalsOf(storage::Database& db, AccountId account, QDate today)
{
    return storage::attempt([&]() -> std::vector<RenewalItem> {
        storage::ReadTransaction snapshot(db);
        const auto summary = unwrap(AccountStore(db).summary(account, today));
        if (!summary)
            return {};
        return renewal::renewalItems({{summary->account, summary->owner, summary->stage}}, unwrap(revenue::RevenueStore(db).datedAmounts(account)),
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

} // namespace tasuki::report

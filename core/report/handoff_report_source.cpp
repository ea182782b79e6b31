// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/handoff_report_source.h"

#include "account/account_store.h"
#include "handoff/handoff_store.h"
#include "handoff/talk_store.h"
#include "people/people_store.h"
#include "settings/holiday.h"
#include "storage/failure.h"
#include "storage/rows.h"
#include "task/task_store.h"

namespace tasuki::report {

using storage::unwrap;

Result<std::vector<HandoffReportRow>> handoffReportOf(storage::Database& db, QDate today)
{
    return storage::attempt([&] {
        storage::ReadTransaction snapshot(db);
        const handoff::HandoffStore store(db);
        const auto handoffs = unwrap(store.all());
        QHash<HandoffId, std::vector<HandoffItem>> items;
        for (HandoffItem& item : unwrap(store.allItems()))
            items[item.handoffId].push_back(std::move(item));
        QHash<AccountId, Account> accounts;
        const AccountStore accountStore(db);
        for (const Handoff& handoff : handoffs)
            if (!accounts.contains(handoff.accountId))
                accounts.insert(handoff.accountId, unwrap(accountStore.find(handoff.accountId)).value_or(Account()));
        const auto facts = unwrap(store.factsOfHandoffAccounts());
        const auto pasts = unwrap(store.pasts(today));
        auto said = unwrap(handoff::TalkStore(db).said());
        for (const Task& condition : unwrap(TaskStore(db).conditions())) {
            ++said[condition.handoffId].conditions;
            said[condition.handoffId].openConditions += condition.state == TaskState::Open ? 1 : 0;
        }
        const auto routes = unwrap(store.routes());
        const Directory directory = unwrap(PeopleStore(db).directory());
        const BusinessCalendar calendar = unwrap(HolidayStore(db).calendar());
        return handoffReport({handoffs, items, facts, pasts, said, accounts, routes, directory, calendar, today});
    });
}

} // namespace tasuki::report

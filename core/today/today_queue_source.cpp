// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_store.h"
#include "revenue/revenue_store.h"
#include "settings/holiday.h"
#include "snooze/snooze_store.h"
#include "storage/failure.h"
#include "today/today_queue.h"

#include <algorithm>

namespace tasuki::today {

using storage::unwrap;

namespace {

using Snoozes = QHash<std::pair<QString, qint64>, QDate>;

Snoozes snoozesOf(storage::Database& db, QDate today)
{
    Snoozes until;
    for (const Snooze& snooze : unwrap(SnoozeStore(db).running(today)))
        until.insert({snooze.source, snooze.subject}, snooze.until);
    return until;
}

QHash<AccountId, const AccountStanding*> byId(const std::vector<AccountStanding>& accounts)
{
    QHash<AccountId, const AccountStanding*> found;
    found.reserve(qsizetype(accounts.size()));
    for (const AccountStanding& standing : accounts)
        found.insert(standing.account.id, &standing);
    return found;
}

} // namespace

Result<Queue> readQueue(storage::Database& db, QDate today, TermLanguage language, std::span<const Source* const> from)
{
    return storage::attempt([&] {
        storage::ReadTransaction snapshot(db);
        const Directory directory = unwrap(PeopleStore(db).directory());
        const BusinessCalendar calendar = unwrap(HolidayStore(db).calendar());
        const std::vector<AccountStanding> accounts = unwrap(AccountStore(db).standings(today));
        const Reading reading{db, today, today.addDays(kAheadDays), language, directory, calendar, accounts};
        const auto account = byId(accounts);
        const auto mrr = unwrap(revenue::RevenueStore(db).mrrOfAllOn(today));
        const Weights weights = unwrap(readWeights(db));
        const Snoozes snoozes = snoozesOf(db, today);

        Queue queue;
        for (const Source* source : from) {
            const QString code = QString::fromUtf16(source->code);
            for (Item& item : source->items(reading)) {
                Entry entry;
                entry.source = source;
                entry.name = item.title;
                if (const AccountStanding* standing = account.value(item.account)) {
                    entry.name = standing->account.name;
                    entry.yomi = standing->account.yomi;
                    entry.owner = standing->owner;
                    entry.mrr = mrr.value(item.account).value_or(Amount());
                }
                entry.weight = weights.value(code, source->weight);
                if (item.due.isValid() && item.due < today)
                    entry.overdueDays = calendar.businessDaysBetween(item.due, today);
                entry.snoozedUntil = snoozes.value({code, item.row});
                entry.item = std::move(item);
                const QDate day = entry.from();
                if (!day.isValid() || day <= today)
                    queue.waiting.push_back(std::move(entry));
                else if (day <= reading.until)
                    queue.coming.push_back(std::move(entry));
            }
        }
        std::ranges::sort(queue.waiting, comesBefore);
        std::ranges::sort(queue.coming, [](const Entry& a, const Entry& b) {
            return a.from() != b.from() ? a.from() < b.from() : comesBefore(a, b);
        });
        return queue;
    });
}

} // namespace tasuki::today

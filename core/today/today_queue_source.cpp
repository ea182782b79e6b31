// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_store.h"
#include "report/renewal_source.h"
#include "revenue/revenue_store.h"
#include "settings/holiday.h"
#include "snooze/snooze_store.h"
#include "storage/failure.h"
#include "today/today_queue.h"

#include <algorithm>

namespace tasuki::today {

using storage::unwrap;

namespace {

using Snoozes = QHash<std::pair<QString, qint64>, Snooze>;

Snoozes snoozesOf(storage::Database& db, QDate today)
{
    Snoozes running;
    for (const Snooze& snooze : unwrap(SnoozeStore(db).running(today)))
        running.insert({snooze.source, snooze.subject}, snooze);
    return running;
}

/// Until when the item is put off. A snooze from before it began to wait is that of another one, as of an earlier
/// checkpoint of the same renewal.
QDate snoozedUntil(const Snoozes& snoozes, const QString& source, const Item& item)
{
    QDate until;
    for (const qint64 row : {item.row, item.rowBefore})
        if (const auto found = snoozes.constFind({source, row}); row != 0 && found != snoozes.constEnd())
            if (!item.from.isValid() || found->madeOn >= item.from)
                until = std::max(until, found->until);
    return until;
}

} // namespace

Reading::Reading(storage::Database& database, QDate day, TermLanguage words)
    : db(database),
      today(day),
      until(day.addDays(kAheadDays)),
      language(words),
      directory(unwrap(PeopleStore(db).directory())),
      calendar(unwrap(HolidayStore(db).calendar())),
      accounts(unwrap(AccountStore(db).standings(today))),
      mrr(unwrap(revenue::RevenueStore(db).mrrOfAllOn(today)))
{
    m_byId.reserve(qsizetype(accounts.size()));
    for (const AccountStanding& standing : accounts)
        m_byId.insert(standing.account.id, &standing);
}

const std::vector<renewal::RenewalItem>& Reading::openRenewals() const
{
    if (!m_openRenewals) {
        m_openRenewals = unwrap(report::renewalsOf(db, accounts, today));
        std::erase_if(*m_openRenewals, [](const renewal::RenewalItem& renewal) { return !renewal.isOpen(); });
    }
    return *m_openRenewals;
}

Result<Queue> readQueue(storage::Database& db, QDate today, TermLanguage language, std::span<const Source* const> from)
{
    return storage::attempt([&] {
        storage::ReadTransaction snapshot(db);
        const Reading reading(db, today, language);
        const Weights weights = unwrap(readWeights(db));
        const Snoozes snoozes = snoozesOf(db, today);

        Queue queue;
        for (const Source* source : from) {
            const QString code = QString::fromUtf16(source->code);
            for (Item& item : source->items(reading)) {
                Entry entry;
                entry.source = source;
                entry.name = item.title;
                if (const AccountStanding* standing = reading.account(item.account)) {
                    entry.name = standing->account.name;
                    entry.yomi = standing->account.yomi;
                    entry.owner = standing->owner;
                    entry.mrr = reading.mrr.value(item.account).value_or(Amount());
                }
                entry.weight = weights.value(code, source->weight);
                if (item.due.isValid() && item.due < today)
                    entry.overdueDays = reading.calendar.businessDaysBetween(item.due, today);
                entry.snoozedUntil = snoozedUntil(snoozes, code, item);
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

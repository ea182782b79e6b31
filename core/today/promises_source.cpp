// SPDX-License-Identifier: GPL-3.0-or-later
#include "promise/promise_store.h"
#include "storage/failure.h"
#include "today/reason_text.h"
#include "today/today_source.h"

namespace tasuki::today {

namespace {

std::vector<Item> duePromises(const Reading& reading)
{
    std::vector<Item> items;
    for (const Promise& promise : storage::unwrap(PromiseStore(reading.db).openUntil(reading.until))) {
        Item item;
        item.row = promise.id.value();
        item.account = promise.accountId;
        // Who looks after the account today answers for what was promised to it.
        if (const AccountStanding* account = reading.account(promise.accountId))
            item.member = account->owner;
        if (!item.member.isValid())
            item.member = promise.madeBy;
        item.act = TodayText::tr("Keep the promise: %1").arg(promise.text.simplified());
        const QString by = reading.directory.memberName(promise.madeBy);
        item.reason = reasonOf({TodayText::tr("due %1").arg(dayText(promise.due)),
                                by.isEmpty() ? TodayText::tr("promised on %1").arg(dayText(promise.madeOn))
                                             : TodayText::tr("promised %1 by %2").arg(dayText(promise.madeOn), by)});
        item.from = promise.due;
        item.due = promise.due;
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

extern constinit const Source kDuePromises = {
    .code = u"promise", .name = {u"Promises due", u"期限の来た約束"}, .weight = 65, .items = duePromises};

} // namespace tasuki::today

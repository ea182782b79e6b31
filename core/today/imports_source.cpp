// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/waiting_store.h"
#include "storage/failure.h"
#include "today/reason_text.h"
#include "today/today_source.h"

#include <map>

namespace tasuki::today {

namespace {

/// One for each file that has rows which wait for their account.
std::vector<Item> waitingImports(const Reading& reading)
{
    struct Waiting {
        int rows = 0;
        qint64 first = 0;
        QDate since;
    };
    std::map<QString, Waiting> files;
    for (const imports::WaitingRow& row : storage::unwrap(imports::WaitingStore(reading.db).all())) {
        Waiting& waiting = files[row.file];
        ++waiting.rows;
        if (waiting.first == 0 || row.id.value() < waiting.first) {
            waiting.first = row.id.value();
            waiting.since = row.since;
        }
    }
    std::vector<Item> items;
    for (const auto& [file, waiting] : files) {
        Item item;
        item.row = waiting.first;
        item.isEverybodys = true;
        item.title = TodayText::tr("%n imported row(s) on hold", nullptr, waiting.rows);
        item.act = TodayText::tr("Assign the rows to accounts");
        item.reason = reasonOf(
            {file, TodayText::tr("since %1").arg(dayText(waiting.since)), TodayText::tr("not in any metric yet")});
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

extern constinit const Source kWaitingImports = {.code = u"waiting_rows",
                                                 .name = {u"Imported rows on hold", u"保留中の取り込み行"},
                                                 .weight = 20,
                                                 .items = waitingImports};

} // namespace tasuki::today

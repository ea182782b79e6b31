// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/waiting_store.h"
#include "storage/failure.h"
#include "today/reason_text.h"
#include "today/today_source.h"

#include <algorithm>

namespace tasuki::today {

namespace {

/// The same for the same file whichever of its rows still wait, on every machine (FNV-1a). Greater than 0.
qint64 rowOf(const QString& file)
{
    quint64 hash = 0xCBF29CE484222325;
    for (const char byte : file.toUtf8())
        hash = (hash ^ quint8(byte)) * 0x100000001B3;
    return std::max<qint64>(1, qint64(hash >> 1));
}

/// One for each file that has rows which wait for their account.
std::vector<Item> waitingImports(const Reading& reading)
{
    std::vector<Item> items;
    for (const imports::WaitingStore::File& file : storage::unwrap(imports::WaitingStore(reading.db).files())) {
        Item item;
        item.row = rowOf(file.name);
        item.rowBefore = file.first;
        item.isEverybodys = true;
        item.title = TodayText::tr("%n imported row(s) on hold", nullptr, file.rows);
        item.act = TodayText::tr("Assign the rows to accounts");
        item.reason = reasonOf(
            {file.name, TodayText::tr("since %1").arg(dayText(file.since)), TodayText::tr("not in any metric yet")});
        item.from = file.since;
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

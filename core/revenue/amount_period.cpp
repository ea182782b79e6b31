// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/amount_period.h"

#include "format/texts.h"

namespace tasuki::revenue {

using imports::Cell;
using imports::Text;

int monthsOf(std::string_view unit)
{
    if (unit == "year")
        return 12;
    if (unit == "half")
        return 6;
    if (unit == "quarter")
        return 3;
    return unit == "month" ? 1 : 0;
}

void checkPeriodBeside(imports::ImportRow& row, int field, int months)
{
    const int beside = row.besideNumber(field).perMonths;
    if (beside != 0 && beside != months)
        row.error(field, Text::tr("the amount is for another period than the column"));
}

void takePeriodBeside(imports::ImportRow& row, int field, SubscriptionCells& cells)
{
    const int beside = row.besideNumber(field).perMonths;
    if (beside == 0)
        return;
    Cell& unit = cells[kColUnit];
    Cell& count = cells[kColCount];
    if (unit.kind == Cell::Kind::Text && !unit.text.empty()) {
        const qint64 named = monthsOf(unit.text) * (count.kind == Cell::Kind::Integer ? count.integer : 1);
        if (named != beside)
            row.error(field, Text::tr("the amount is for another period than the billing period"));
        return;
    }
    constexpr int kYear = 12;
    unit = Cell::of(beside == kYear ? std::string_view("year") : std::string_view("month"));
    count = Cell::of(qint64(beside == kYear ? 1 : beside));
}

} // namespace tasuki::revenue

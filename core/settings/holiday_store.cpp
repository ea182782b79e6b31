// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/holiday.h"

#include "base/texts.h"
#include "storage/failure.h"
#include "storage/rows.h"

#include <algorithm>

namespace tasuki {

Result<Edit> addHoliday(QDate day, const QString& name, const std::vector<Holiday>& present, const Act& act)
{
    if (!day.isValid())
        return invalid(SettingsText::tr("Enter the day of the holiday."));
    if (std::ranges::find(present, day, &Holiday::day) != present.end())
        return invalid(SettingsText::tr("That day is already in the list."));
    Edit edit(QStringLiteral("holiday.add"), act);
    edit.insert(Holiday{act.ids->make<RowId>(), day, name.trimmed()});
    return edit;
}

Result<Edit> removeHoliday(const Holiday& holiday, const Act& act)
{
    Edit edit(QStringLiteral("holiday.remove"), act);
    edit.remove(holiday);
    return edit;
}

Result<std::vector<Holiday>> HolidayStore::all() const
{
    return storage::attempt([&] { return storage::readRows<Holiday>(m_db, "ORDER BY t.day"); });
}

Result<BusinessCalendar> HolidayStore::calendar() const
{
    auto holidays = all();
    if (!holidays)
        return std::move(holidays).error();
    std::vector<QDate> days;
    for (const Holiday& holiday : *holidays)
        days.push_back(holiday.day);
    return BusinessCalendar(days);
}

} // namespace tasuki

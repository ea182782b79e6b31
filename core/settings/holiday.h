// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/calendar.h"
#include "base/result.h"
#include "base/row.h"
#include "edit/edit.h"
#include "storage/database.h"

#include <vector>

namespace tasuki {

/// A day on which the company is closed, besides weekends and national holidays.
struct Holiday {
    RowId id;
    QDate day;
    QString name;

    bool operator==(const Holiday&) const = default;
};

template <>
struct RowTraits<Holiday> {
    static constexpr Entity entity = Entity::Holiday;
    static constexpr const char* table = "holidays";
    static constexpr std::tuple fields{
        field("day", &Holiday::day, {.label = {u"Day", u"日付"}}),
        field("name", &Holiday::name, {.label = {u"Holiday name", u"休業日名"}}),
    };
};

Result<Edit> addHoliday(QDate day, const QString& name, const std::vector<Holiday>& present, const Act& act);
Result<Edit> removeHoliday(const Holiday& holiday, const Act& act);

class HolidayStore {
public:
    explicit HolidayStore(storage::Database& db) : m_db(db) {}
    Result<std::vector<Holiday>> all() const;
    /// Working days of this workspace.
    Result<BusinessCalendar> calendar() const;

private:
    storage::Database& m_db;
};

} // namespace tasuki

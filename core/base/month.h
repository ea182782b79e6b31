// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace tasuki {

/// A calendar month, counted, so that months can be subtracted and stepped with no day of the month in the way.
class Month {
public:
    constexpr Month() = default;
    constexpr Month(int year, int month) : m_index(year * 12 + month - 1) {}
    static Month of(QDate date) { return Month(date.year(), date.month()); }
    /// "2024-03"; nothing for anything else.
    static std::optional<Month> parse(QStringView text);

    constexpr int year() const { return m_index / 12; }
    constexpr int month() const { return m_index % 12 + 1; }
    constexpr int index() const { return m_index; }
    static constexpr Month fromIndex(int index)
    {
        Month m;
        m.m_index = index;
        return m;
    }
    QDate firstDay() const { return QDate(year(), month(), 1); }
    /// The day of the month's snapshot.
    QDate lastDay() const { return QDate(year(), month(), firstDay().daysInMonth()); }
    QString toString() const;

    constexpr Month operator+(int months) const { return fromIndex(m_index + months); }
    constexpr Month operator-(int months) const { return fromIndex(m_index - months); }
    constexpr int operator-(Month other) const { return m_index - other.m_index; }
    constexpr bool operator==(const Month&) const = default;
    constexpr auto operator<=>(const Month&) const = default;

private:
    int m_index = 0;
};

/// The last month that is over on `day`: its own where that is the last day of it.
inline Month lastCompleteMonth(QDate day)
{
    const Month month = Month::of(day);
    return month.lastDay() == day ? month : month - 1;
}

/// A date as people write it in a file: 2024-03-01, 2024/3/1, 2024年3月1日, with full-width digits too. Years 1900 to
/// 9999; nothing for a day that is not in the calendar.
std::optional<QDate> parseDate(QStringView text);

} // namespace tasuki

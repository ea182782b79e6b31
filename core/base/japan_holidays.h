// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace tasuki {

/// The days that Japan's Act on National Holidays (国民の祝日に関する法律) closes.
enum class JapanHolidayName {
    NewYear,
    ComingOfAge,
    Foundation,
    EmperorsBirthday,
    VernalEquinox,
    Showa,
    Constitution,
    Greenery,
    Children,
    Marine,
    Mountain,
    RespectForTheAged,
    AutumnalEquinox,
    Sports,
    Culture,
    LaborThanksgiving,
    HealthAndSports, ///< 体育の日, the name of Sports until 2019
    Enthronement,    ///< 2019-05-01 and 2019-10-22, by an act of their own
    Substitute,      ///< 振替休日: the next day that is no national holiday, after one on a Sunday (article 3, 2)
    CitizensHoliday  ///< 国民の休日: a day between two national holidays (article 3, 3)
};

struct JapanHoliday {
    QDate date;
    JapanHolidayName name{};

    bool operator==(const JapanHoliday&) const = default;
};

/// The years whose days stand in a table; the last of them are expected, not yet gazetted.
inline constexpr int kJapanHolidaysFirstListed = 2020;
inline constexpr int kJapanHolidaysLastListed = 2030;
/// The last year whose equinoxes the Cabinet Office has announced (each February, for the year after).
inline constexpr int kJapanHolidaysLastGazetted = 2027;
/// The first year from which the rules are those of the law of the day; before it, the rules of this year stand in.
inline constexpr int kJapanHolidaysFirstRuled = 2000;

/// All days of a year, in order: from the table where the year is in it, else by the rules.
std::vector<JapanHoliday> japanHolidays(int year);
/// What the Act's rules and the usual formula for the equinoxes give. The acts that moved days for the Olympic games
/// of 2020 and 2021 are not rules: they are in the table only.
std::vector<JapanHoliday> japanHolidaysByRule(int year);
/// True where a year's days were never announced: after the last gazetted year, and before the first ruled one.
bool japanHolidaysAreProvisional(int year);

QString japanHolidayInEnglish(JapanHolidayName name);
QString japanHolidayInJapanese(JapanHolidayName name);

} // namespace tasuki

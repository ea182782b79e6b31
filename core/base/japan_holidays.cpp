// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/japan_holidays.h"

#include <algorithm>
#include <array>

namespace tasuki {

namespace {

using N = JapanHolidayName;

struct ListedDay {
    qint16 year;
    qint8 month;
    qint8 day;
    N name;
};

// As the Cabinet Office lists them; 2020 and 2021 with the days that were moved for the Olympic games.
constexpr std::array kListed = std::to_array<ListedDay>({
    {2020, 1, 1, N::NewYear},
    {2020, 1, 13, N::ComingOfAge},
    {2020, 2, 11, N::Foundation},
    {2020, 2, 23, N::EmperorsBirthday},
    {2020, 2, 24, N::Substitute},
    {2020, 3, 20, N::VernalEquinox},
    {2020, 4, 29, N::Showa},
    {2020, 5, 3, N::Constitution},
    {2020, 5, 4, N::Greenery},
    {2020, 5, 5, N::Children},
    {2020, 5, 6, N::Substitute},
    {2020, 7, 23, N::Marine},
    {2020, 7, 24, N::Sports},
    {2020, 8, 10, N::Mountain},
    {2020, 9, 21, N::RespectForTheAged},
    {2020, 9, 22, N::AutumnalEquinox},
    {2020, 11, 3, N::Culture},
    {2020, 11, 23, N::LaborThanksgiving},
    {2021, 1, 1, N::NewYear},
    {2021, 1, 11, N::ComingOfAge},
    {2021, 2, 11, N::Foundation},
    {2021, 2, 23, N::EmperorsBirthday},
    {2021, 3, 20, N::VernalEquinox},
    {2021, 4, 29, N::Showa},
    {2021, 5, 3, N::Constitution},
    {2021, 5, 4, N::Greenery},
    {2021, 5, 5, N::Children},
    {2021, 7, 22, N::Marine},
    {2021, 7, 23, N::Sports},
    {2021, 8, 8, N::Mountain},
    {2021, 8, 9, N::Substitute},
    {2021, 9, 20, N::RespectForTheAged},
    {2021, 9, 23, N::AutumnalEquinox},
    {2021, 11, 3, N::Culture},
    {2021, 11, 23, N::LaborThanksgiving},
    {2022, 1, 1, N::NewYear},
    {2022, 1, 10, N::ComingOfAge},
    {2022, 2, 11, N::Foundation},
    {2022, 2, 23, N::EmperorsBirthday},
    {2022, 3, 21, N::VernalEquinox},
    {2022, 4, 29, N::Showa},
    {2022, 5, 3, N::Constitution},
    {2022, 5, 4, N::Greenery},
    {2022, 5, 5, N::Children},
    {2022, 7, 18, N::Marine},
    {2022, 8, 11, N::Mountain},
    {2022, 9, 19, N::RespectForTheAged},
    {2022, 9, 23, N::AutumnalEquinox},
    {2022, 10, 10, N::Sports},
    {2022, 11, 3, N::Culture},
    {2022, 11, 23, N::LaborThanksgiving},
    {2023, 1, 1, N::NewYear},
    {2023, 1, 2, N::Substitute},
    {2023, 1, 9, N::ComingOfAge},
    {2023, 2, 11, N::Foundation},
    {2023, 2, 23, N::EmperorsBirthday},
    {2023, 3, 21, N::VernalEquinox},
    {2023, 4, 29, N::Showa},
    {2023, 5, 3, N::Constitution},
    {2023, 5, 4, N::Greenery},
    {2023, 5, 5, N::Children},
    {2023, 7, 17, N::Marine},
    {2023, 8, 11, N::Mountain},
    {2023, 9, 18, N::RespectForTheAged},
    {2023, 9, 23, N::AutumnalEquinox},
    {2023, 10, 9, N::Sports},
    {2023, 11, 3, N::Culture},
    {2023, 11, 23, N::LaborThanksgiving},
    {2024, 1, 1, N::NewYear},
    {2024, 1, 8, N::ComingOfAge},
    {2024, 2, 11, N::Foundation},
    {2024, 2, 12, N::Substitute},
    {2024, 2, 23, N::EmperorsBirthday},
    {2024, 3, 20, N::VernalEquinox},
    {2024, 4, 29, N::Showa},
    {2024, 5, 3, N::Constitution},
    {2024, 5, 4, N::Greenery},
    {2024, 5, 5, N::Children},
    {2024, 5, 6, N::Substitute},
    {2024, 7, 15, N::Marine},
    {2024, 8, 11, N::Mountain},
    {2024, 8, 12, N::Substitute},
    {2024, 9, 16, N::RespectForTheAged},
    {2024, 9, 22, N::AutumnalEquinox},
    {2024, 9, 23, N::Substitute},
    {2024, 10, 14, N::Sports},
    {2024, 11, 3, N::Culture},
    {2024, 11, 4, N::Substitute},
    {2024, 11, 23, N::LaborThanksgiving},
    {2025, 1, 1, N::NewYear},
    {2025, 1, 13, N::ComingOfAge},
    {2025, 2, 11, N::Foundation},
    {2025, 2, 23, N::EmperorsBirthday},
    {2025, 2, 24, N::Substitute},
    {2025, 3, 20, N::VernalEquinox},
    {2025, 4, 29, N::Showa},
    {2025, 5, 3, N::Constitution},
    {2025, 5, 4, N::Greenery},
    {2025, 5, 5, N::Children},
    {2025, 5, 6, N::Substitute},
    {2025, 7, 21, N::Marine},
    {2025, 8, 11, N::Mountain},
    {2025, 9, 15, N::RespectForTheAged},
    {2025, 9, 23, N::AutumnalEquinox},
    {2025, 10, 13, N::Sports},
    {2025, 11, 3, N::Culture},
    {2025, 11, 23, N::LaborThanksgiving},
    {2025, 11, 24, N::Substitute},
    {2026, 1, 1, N::NewYear},
    {2026, 1, 12, N::ComingOfAge},
    {2026, 2, 11, N::Foundation},
    {2026, 2, 23, N::EmperorsBirthday},
    {2026, 3, 20, N::VernalEquinox},
    {2026, 4, 29, N::Showa},
    {2026, 5, 3, N::Constitution},
    {2026, 5, 4, N::Greenery},
    {2026, 5, 5, N::Children},
    {2026, 5, 6, N::Substitute},
    {2026, 7, 20, N::Marine},
    {2026, 8, 11, N::Mountain},
    {2026, 9, 21, N::RespectForTheAged},
    {2026, 9, 22, N::CitizensHoliday},
    {2026, 9, 23, N::AutumnalEquinox},
    {2026, 10, 12, N::Sports},
    {2026, 11, 3, N::Culture},
    {2026, 11, 23, N::LaborThanksgiving},
    {2027, 1, 1, N::NewYear},
    {2027, 1, 11, N::ComingOfAge},
    {2027, 2, 11, N::Foundation},
    {2027, 2, 23, N::EmperorsBirthday},
    {2027, 3, 21, N::VernalEquinox},
    {2027, 3, 22, N::Substitute},
    {2027, 4, 29, N::Showa},
    {2027, 5, 3, N::Constitution},
    {2027, 5, 4, N::Greenery},
    {2027, 5, 5, N::Children},
    {2027, 7, 19, N::Marine},
    {2027, 8, 11, N::Mountain},
    {2027, 9, 20, N::RespectForTheAged},
    {2027, 9, 23, N::AutumnalEquinox},
    {2027, 10, 11, N::Sports},
    {2027, 11, 3, N::Culture},
    {2027, 11, 23, N::LaborThanksgiving},
    {2028, 1, 1, N::NewYear},
    {2028, 1, 10, N::ComingOfAge},
    {2028, 2, 11, N::Foundation},
    {2028, 2, 23, N::EmperorsBirthday},
    {2028, 3, 20, N::VernalEquinox},
    {2028, 4, 29, N::Showa},
    {2028, 5, 3, N::Constitution},
    {2028, 5, 4, N::Greenery},
    {2028, 5, 5, N::Children},
    {2028, 7, 17, N::Marine},
    {2028, 8, 11, N::Mountain},
    {2028, 9, 18, N::RespectForTheAged},
    {2028, 9, 22, N::AutumnalEquinox},
    {2028, 10, 9, N::Sports},
    {2028, 11, 3, N::Culture},
    {2028, 11, 23, N::LaborThanksgiving},
    {2029, 1, 1, N::NewYear},
    {2029, 1, 8, N::ComingOfAge},
    {2029, 2, 11, N::Foundation},
    {2029, 2, 12, N::Substitute},
    {2029, 2, 23, N::EmperorsBirthday},
    {2029, 3, 20, N::VernalEquinox},
    {2029, 4, 29, N::Showa},
    {2029, 4, 30, N::Substitute},
    {2029, 5, 3, N::Constitution},
    {2029, 5, 4, N::Greenery},
    {2029, 5, 5, N::Children},
    {2029, 7, 16, N::Marine},
    {2029, 8, 11, N::Mountain},
    {2029, 9, 17, N::RespectForTheAged},
    {2029, 9, 23, N::AutumnalEquinox},
    {2029, 9, 24, N::Substitute},
    {2029, 10, 8, N::Sports},
    {2029, 11, 3, N::Culture},
    {2029, 11, 23, N::LaborThanksgiving},
    {2030, 1, 1, N::NewYear},
    {2030, 1, 14, N::ComingOfAge},
    {2030, 2, 11, N::Foundation},
    {2030, 2, 23, N::EmperorsBirthday},
    {2030, 3, 20, N::VernalEquinox},
    {2030, 4, 29, N::Showa},
    {2030, 5, 3, N::Constitution},
    {2030, 5, 4, N::Greenery},
    {2030, 5, 5, N::Children},
    {2030, 5, 6, N::Substitute},
    {2030, 7, 15, N::Marine},
    {2030, 8, 11, N::Mountain},
    {2030, 8, 12, N::Substitute},
    {2030, 9, 16, N::RespectForTheAged},
    {2030, 9, 23, N::AutumnalEquinox},
    {2030, 10, 14, N::Sports},
    {2030, 11, 3, N::Culture},
    {2030, 11, 4, N::Substitute},
    {2030, 11, 23, N::LaborThanksgiving},
});

QDate nthMonday(int year, int month, int n)
{
    const QDate first(year, month, 1);
    return first.addDays((8 - first.dayOfWeek()) % 7 + 7 * (n - 1));
}

/// The usual approximation of the equinoxes, right for every year announced so far; made for 1980 to 2150.
QDate equinox(int year, bool vernal)
{
    const int since = year - 1980;
    const double base = year < 2100 ? (vernal ? 20.8431 : 23.2488) : (vernal ? 21.8510 : 24.2488);
    const double leapDays = since >= 0 ? since / 4 : (since - 3) / 4;
    return QDate(year, vernal ? 3 : 9, static_cast<int>(base + 0.242194 * since - leapDays));
}

/// The national holidays proper (article 2) of a year, under the law of that year.
std::vector<JapanHoliday> namedDays(int year)
{
    const int law = std::max(year, kJapanHolidaysFirstRuled);
    std::vector<JapanHoliday> days;
    const auto add = [&](QDate date, N name) { days.push_back({date, name}); };
    add(QDate(year, 1, 1), N::NewYear);
    add(nthMonday(year, 1, 2), N::ComingOfAge);
    add(QDate(year, 2, 11), N::Foundation);
    if (law >= 2020)
        add(QDate(year, 2, 23), N::EmperorsBirthday);
    add(equinox(year, true), N::VernalEquinox);
    add(QDate(year, 4, 29), law >= 2007 ? N::Showa : N::Greenery);
    if (law == 2019)
        add(QDate(year, 5, 1), N::Enthronement);
    add(QDate(year, 5, 3), N::Constitution);
    if (law >= 2007)
        add(QDate(year, 5, 4), N::Greenery);
    add(QDate(year, 5, 5), N::Children);
    add(law >= 2003 ? nthMonday(year, 7, 3) : QDate(year, 7, 20), N::Marine);
    if (law >= 2016)
        add(QDate(year, 8, 11), N::Mountain);
    add(law >= 2003 ? nthMonday(year, 9, 3) : QDate(year, 9, 15), N::RespectForTheAged);
    add(equinox(year, false), N::AutumnalEquinox);
    add(nthMonday(year, 10, 2), law >= 2020 ? N::Sports : N::HealthAndSports);
    if (law == 2019)
        add(QDate(year, 10, 22), N::Enthronement);
    add(QDate(year, 11, 3), N::Culture);
    add(QDate(year, 11, 23), N::LaborThanksgiving);
    if (law <= 2018)
        add(QDate(year, 12, 23), N::EmperorsBirthday);
    return days;
}

bool byDate(const JapanHoliday& a, const JapanHoliday& b)
{
    return a.date < b.date;
}

bool holds(const std::vector<JapanHoliday>& days, QDate date)
{
    return std::ranges::find(days, date, &JapanHoliday::date) != days.end();
}

} // namespace

std::vector<JapanHoliday> japanHolidays(int year)
{
    if (year < kJapanHolidaysFirstListed || year > kJapanHolidaysLastListed)
        return japanHolidaysByRule(year);
    std::vector<JapanHoliday> days;
    for (const ListedDay& day : kListed) {
        if (day.year == year)
            days.push_back({QDate(day.year, day.month, day.day), day.name});
    }
    return days;
}

std::vector<JapanHoliday> japanHolidaysByRule(int year)
{
    const std::vector<JapanHoliday> named = namedDays(year);
    std::vector<JapanHoliday> all = named;
    for (const JapanHoliday& holiday : named) {
        if (holiday.date.dayOfWeek() != Qt::Sunday)
            continue;
        QDate next = holiday.date.addDays(1);
        while (holds(named, next)) // until 2006 the law knew the Monday only, and no Monday was taken
            next = next.addDays(1);
        all.push_back({next, N::Substitute});
    }
    for (const JapanHoliday& holiday : named) {
        const QDate between = holiday.date.addDays(1);
        const bool wasNoHoliday = year < 2007 && between.dayOfWeek() == Qt::Sunday;
        if (holds(named, between.addDays(1)) && !holds(all, between) && !wasNoHoliday)
            all.push_back({between, N::CitizensHoliday});
    }
    std::ranges::sort(all, byDate);
    return all;
}

bool japanHolidaysAreProvisional(int year)
{
    return year > kJapanHolidaysLastGazetted || year < kJapanHolidaysFirstRuled;
}

QString japanHolidayInEnglish(JapanHolidayName name)
{
    switch (name) {
    case N::NewYear: return QStringLiteral("New Year's Day");
    case N::ComingOfAge: return QStringLiteral("Coming of Age Day");
    case N::Foundation: return QStringLiteral("National Foundation Day");
    case N::EmperorsBirthday: return QStringLiteral("Emperor's Birthday");
    case N::VernalEquinox: return QStringLiteral("Vernal Equinox Day");
    case N::Showa: return QStringLiteral("Showa Day");
    case N::Constitution: return QStringLiteral("Constitution Day");
    case N::Greenery: return QStringLiteral("Greenery Day");
    case N::Children: return QStringLiteral("Children's Day");
    case N::Marine: return QStringLiteral("Marine Day");
    case N::Mountain: return QStringLiteral("Mountain Day");
    case N::RespectForTheAged: return QStringLiteral("Respect for the Aged Day");
    case N::AutumnalEquinox: return QStringLiteral("Autumnal Equinox Day");
    case N::Sports: return QStringLiteral("Sports Day");
    case N::Culture: return QStringLiteral("Culture Day");
    case N::LaborThanksgiving: return QStringLiteral("Labor Thanksgiving Day");
    case N::HealthAndSports: return QStringLiteral("Health and Sports Day");
    case N::Enthronement: return QStringLiteral("Enthronement holiday");
    case N::Substitute: return QStringLiteral("Substitute holiday");
    case N::CitizensHoliday: return QStringLiteral("Citizens' holiday");
    }
    return {};
}

QString japanHolidayInJapanese(JapanHolidayName name)
{
    switch (name) {
    case N::NewYear: return QStringLiteral("元日");
    case N::ComingOfAge: return QStringLiteral("成人の日");
    case N::Foundation: return QStringLiteral("建国記念の日");
    case N::EmperorsBirthday: return QStringLiteral("天皇誕生日");
    case N::VernalEquinox: return QStringLiteral("春分の日");
    case N::Showa: return QStringLiteral("昭和の日");
    case N::Constitution: return QStringLiteral("憲法記念日");
    case N::Greenery: return QStringLiteral("みどりの日");
    case N::Children: return QStringLiteral("こどもの日");
    case N::Marine: return QStringLiteral("海の日");
    case N::Mountain: return QStringLiteral("山の日");
    case N::RespectForTheAged: return QStringLiteral("敬老の日");
    case N::AutumnalEquinox: return QStringLiteral("秋分の日");
    case N::Sports: return QStringLiteral("スポーツの日");
    case N::Culture: return QStringLiteral("文化の日");
    case N::LaborThanksgiving: return QStringLiteral("勤労感謝の日");
    case N::HealthAndSports: return QStringLiteral("体育の日");
    case N::Enthronement: return QStringLiteral("即位の日・即位礼正殿の儀の行われる日");
    case N::Substitute: return QStringLiteral("振替休日");
    case N::CitizensHoliday: return QStringLiteral("国民の休日");
    }
    return {};
}

} // namespace tasuki

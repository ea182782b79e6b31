// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/snooze_days.h"

#include "session/session.h"
#include "settings/holiday.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SnoozeDays)
};

} // namespace

std::vector<MenuOption> snoozeDays(Session& session, const std::function<void(QDate)>& chosen)
{
    const auto calendar = session.read(HolidayStore(session.db()).calendar());
    if (!calendar)
        return {};
    const QDate today = session.today();
    const QDate next = calendar->addBusinessDays(today, 1);
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    std::vector<MenuOption> options;
    const auto offer = [&](const QString& text, QDate day) {
        options.push_back({text + QStringLiteral("  ") + dateWithWeekday(day), [chosen, day] { chosen(day); }});
    };
    offer(Text::tr("Next business day"), next);
    if (monday > next)
        offer(Text::tr("Next week"), calendar->isWorkingDay(monday) ? monday : calendar->addBusinessDays(monday, 1));
    offer(Text::tr("In 2 weeks"), today.addDays(14));
    offer(Text::tr("In a month"), today.addMonths(1));
    return options;
}

} // namespace tasuki

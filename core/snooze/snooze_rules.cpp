// SPDX-License-Identifier: GPL-3.0-or-later
#include "snooze/snooze_rules.h"

#include "base/texts.h"

namespace tasuki::snooze {

Result<void> checkDay(QDate until, QDate today)
{
    if (!until.isValid())
        return invalid(TodayText::tr("Choose a day."));
    if (until <= today)
        return invalid(TodayText::tr("Choose a day after today."));
    if (today.daysTo(until) > kMostDays)
        return invalid(TodayText::tr("Choose a day within a year."));
    return {};
}

Result<Edit> putOff(const QString& source, qint64 subject, AccountId account, QDate until, const Act& act)
{
    TASUKI_TRY(checkDay(until, act.today));
    Edit edit(QStringLiteral("snooze.add"), act);
    edit.insert(Snooze{act.ids->make<RowId>(), account, source, subject, act.who, act.today, until});
    return edit;
}

} // namespace tasuki::snooze

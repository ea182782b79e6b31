// SPDX-License-Identifier: GPL-3.0-or-later
#include "snooze/snooze_rules.h"

#include "base/texts.h"

namespace tasuki::snooze {

Result<Edit> putOff(const QString& source, qint64 subject, AccountId account, QDate until, const Act& act)
{
    if (!until.isValid())
        return invalid(TodayText::tr("Choose a day."));
    if (until <= act.today)
        return invalid(TodayText::tr("Choose a day after today."));
    if (act.today.daysTo(until) > kMostDays)
        return invalid(TodayText::tr("Choose a day within a year."));
    Edit edit(QStringLiteral("snooze.add"), act);
    edit.insert(Snooze{act.ids->make<RowId>(), account, source, subject, act.who, act.today, until});
    return edit;
}

} // namespace tasuki::snooze

// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/today_words.h"

#include "session/account_words.h"
#include "session/due_words.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace tasuki::today {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TodayPage)
};

bool isLate(const Entry& entry, QDate today)
{
    return entry.item.due.isValid() && entry.item.due < today;
}

} // namespace

QString dueText(const Entry& entry, QDate today)
{
    if (entry.overdueDays > 0)
        return businessDaysOverdue(entry.overdueDays);
    if (isLate(entry, today))
        return Text::tr("Overdue"); // no business day has passed since
    return entry.item.due.isValid() ? daysUntil(entry.item.due, today) : QString();
}

Tone dueTone(const Entry& entry, QDate today)
{
    return isLate(entry, today) ? Tone::Bad : Tone::Neutral;
}

QString rankText(const Entry& entry, TermLanguage language)
{
    QString sum = entry.source->name.text(language) + u' ' + QString::number(entry.weight);
    if (entry.late() > 0)
        sum += QStringLiteral(" + %1 %2").arg(businessDaysOverdue(entry.overdueDays)).arg(entry.late());
    return sum + QStringLiteral(" = %1").arg(entry.rank());
}

QString comingText(const Entry& entry)
{
    return entry.name + QStringLiteral(" — ") + entry.item.act;
}

} // namespace tasuki::today

// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/due_filter.h"

#include "account/due_date.h"
#include "widgets/format.h"

#include <QCoreApplication>
#include <QPushButton>

namespace tasuki::due {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DueFilter)
};

const QString kDecision = QStringLiteral("decision");

} // namespace

QString daysChip(int days)
{
    return QString::number(days);
}

std::vector<ListPage<RenewalRow>::Choice> choicesOf(QDate today, std::optional<Month> month)
{
    std::vector<ListPage<RenewalRow>::Choice> choices;
    choices.push_back({QStringLiteral("overdue"), Text::tr("Overdue"),
                       [today](const RenewalRow& row) { return row.item.isOpen() && row.item.due < today; }});
    for (const int days : {kUrgentDays, kSoonDays, kHalfYearDays})
        choices.push_back({daysChip(days), Text::tr("%n days", nullptr, days), [today, days](const RenewalRow& row) {
                               return row.item.isOpen() && account::isWithin(row.item.due, today, days);
                           }});
    choices.push_back({kDecision, Text::tr("Checkpoints"), [today](const RenewalRow& row) {
                           return renewal::wantsDecision(row.item, today, kDecisionAhead);
                       }});
    choices.push_back(
        {QStringLiteral("decided"), Text::tr("Decided"), [](const RenewalRow& row) { return !row.item.isOpen(); }});
    choices.push_back({kAllChip, Text::tr("All")});
    if (month)
        choices.push_back({kMonthChip, monthLong(month->firstDay()), [month](const RenewalRow& row) {
                               return row.item.isOpen() && Month::of(row.item.due) == *month;
                           }});
    return choices;
}

void explain(FilterChips& chips)
{
    if (QPushButton* button = chips.button(kDecision))
        button->setToolTip(Text::tr("Checkpoint within %n days, or missed", nullptr, kDecisionAhead));
}

} // namespace tasuki::due

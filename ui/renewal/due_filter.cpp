// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/due_filter.h"

#include "account/due_date.h"
#include "widgets/format.h"

#include <QCoreApplication>
#include <QPushButton>

#include <algorithm>

namespace tasuki::due {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DueFilter)
};

const QString kOverdue = QStringLiteral("overdue");
const QString kDecision = QStringLiteral("decision");
const QString kDecided = QStringLiteral("decided");

} // namespace

QString daysChip(int days)
{
    return QString::number(days);
}

std::function<bool(const RenewalRow&)> filterOf(const QString& chip, QDate today, std::optional<Month> month)
{
    if (chip == kOverdue)
        return [today](const RenewalRow& row) { return row.item.isOpen() && row.item.due < today; };
    if (chip == kDecision)
        return [today](const RenewalRow& row) { return renewal::wantsDecision(row.item, today, kDecisionAhead); };
    if (chip == kDecided)
        return [](const RenewalRow& row) { return !row.item.isOpen(); };
    if (chip == kMonthChip)
        return
            [month](const RenewalRow& row) { return row.item.isOpen() && month && Month::of(row.item.due) == *month; };
    if (const int days = chip.toInt(); days > 0)
        return [today, days](const RenewalRow& row) {
            return row.item.isOpen() && account::isWithin(row.item.due, today, days);
        };
    return {};
}

std::vector<Chip> chipsOf(const std::vector<RenewalRow>& rows, QDate today, std::optional<Month> month)
{
    std::vector<Chip> chips;
    const auto add = [&](const QString& id, const QString& text) {
        const auto filter = filterOf(id, today, month);
        chips.push_back({id, text, int(filter ? std::ranges::count_if(rows, filter) : ptrdiff_t(rows.size()))});
    };
    add(kOverdue, Text::tr("Overdue"));
    for (const int days : {kUrgentDays, kSoonDays, kHalfYearDays})
        add(daysChip(days), Text::tr("%n days", nullptr, days));
    add(kDecision, Text::tr("Decision days"));
    add(kDecided, Text::tr("Decided"));
    add(kAllChip, Text::tr("All"));
    if (month)
        add(kMonthChip, monthLong(month->firstDay()));
    return chips;
}

void explain(FilterChips& chips)
{
    if (QPushButton* button = chips.button(kDecision))
        button->setToolTip(Text::tr("180 or 90 days before it is due: within %n days, or passed without a call",
                                    nullptr, kDecisionAhead));
}

} // namespace tasuki::due

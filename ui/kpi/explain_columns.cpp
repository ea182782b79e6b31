// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/explain_columns.h"

#include "kpi/kpi_words.h"
#include "kpi/more_view.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace tasuki::kpi {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kpi)
};

using revenue::Metric;
using Lines = std::vector<Column<AccountLine>>;
using Ends = revenue::Contribution::Ends;

constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;

Column<AccountLine> nameColumn()
{
    return {.id = QStringLiteral("name"),
            .title = Text::tr("Account"),
            .display = [](const AccountLine& line) { return line.name(); },
            .width = 130,
            .searchable = true,
            .exportTitle = QStringLiteral("account_name")};
}

Column<AccountLine> amountColumn(const char* id, const QString& title, const char* exported, const QString& currency,
                                 Amount AccountLine::*value)
{
    const int exponent = currencyExponent(currency);
    return {.id = QLatin1String(id),
            .title = title,
            .display = [=](const AccountLine& line) { return money(line.*value, currency); },
            .kind = CellKind::Figure,
            .width = 88,
            .alignment = kRight,
            .sortKey = [=](const AccountLine& line) { return SortKey((line.*value).toDouble()); },
            .exportTitle = QLatin1String(exported),
            .exportValue = [=](const AccountLine& line) { return formatPlain(line.*value, exponent, exponent); }};
}

/// What became of the account in a period; nothing where the period is not about it.
QString movedText(const Ends& ends)
{
    return ends.isIn() ? movementText(ends.movement) : QStringLiteral("–");
}

QString movedName(const Ends& ends)
{
    return ends.isIn() ? QString::fromLatin1(revenue::movementName(ends.movement)) : QString();
}

/// "2025/09〜2026/08: ¥50,000 → ¥0", of both periods.
QString endsTip(const ExplainPanel::Subject& subject, const AccountLine& line, const QString& currency)
{
    const auto told = [&](const revenue::Period& period, const Ends& ends) {
        return Text::tr("%1: MRR %2 → %3", "a period")
            .arg(spanText(period, QLocale()), money(ends.previous, currency), money(ends.mrr, currency));
    };
    return told(*subject.before, line.earlier) + u'\n' + told(subject.period, line.later);
}

/// What each account adds to the figure of the earlier and of the later period, and the difference of the two.
Lines whyColumns(const ExplainPanel::Subject& subject, const QString& currency)
{
    const Metric metric = subject.metric;
    const auto tip = [=](const AccountLine& line) { return endsTip(subject, line, currency); };
    const auto part = [&](const char* id, const revenue::Period& period, double AccountLine::*value,
                          Ends AccountLine::*ends) {
        return Column<AccountLine>{
            .id = QLatin1String(id),
            .title = periodShort(period, subject.window, QLocale()),
            .display =
                [=](const AccountLine& line) {
                    return (line.*ends).isIn() ? contributionText(metric, line.*value, currency, QLocale())
                                               : QStringLiteral("–");
                },
            .kind = CellKind::Figure,
            .width = 76,
            .alignment = kRight,
            .sortKey = [=](const AccountLine& line) { return SortKey(line.*value); },
            .toolTip = tip,
            .exportTitle = QLatin1String(id),
            .exportValue = [=](const AccountLine& line) { return QString::number(line.*value, 'f', 12); }};
    };
    Lines columns = {nameColumn()};
    columns.push_back({.id = QStringLiteral("movement"),
                       .title = Text::tr("Movement"),
                       .display =
                           [](const AccountLine& line) {
                               const QString earlier = movedText(line.earlier);
                               const QString later = movedText(line.later);
                               return earlier == later ? later : earlier + QStringLiteral(" → ") + later;
                           },
                       .kind = CellKind::Muted,
                       .width = 140,
                       .toolTip = tip,
                       .exportTitle = QStringLiteral("movement"),
                       .exportValue = [](const AccountLine& line) { return movedName(line.later); }});
    // ARPA is a ratio of totals, of which no account has a part.
    if (metric != Metric::Arpa) {
        columns.push_back(part("contribution_before", *subject.before, &AccountLine::before, &AccountLine::earlier));
        columns.push_back(part("contribution_now", subject.period, &AccountLine::now, &AccountLine::later));
    }
    columns.push_back(
        {.id = QStringLiteral("contribution"),
         .title = Text::tr("Difference"),
         .display =
             [=](const AccountLine& line) {
                 return revenue::unitOf(metric) == revenue::MetricUnit::Rate
                            ? pointChange(line.contribution(), 2)
                            : changeText(metric, line.contribution(), currency, QLocale());
             },
         .kind = CellKind::Figure,
         .width = 80,
         .alignment = kRight,
         .sortKey = [](const AccountLine& line) { return SortKey(line.contribution()); },
         .toolTip = tip,
         .exportTitle = QStringLiteral("contribution"),
         .exportValue = [](const AccountLine& line) { return QString::number(line.contribution(), 'f', 12); }});
    return columns;
}

} // namespace

Lines explainColumns(const ExplainPanel::Subject& subject, bool why, const QString& currency)
{
    if (why)
        return whyColumns(subject, currency);
    Lines columns = {nameColumn()};
    if (!subject.cohort && revenue::isMore(subject.metric)) {
        columns.push_back({.id = QStringLiteral("part"),
                           .title = morePartTitle(subject.metric),
                           .display = [](const AccountLine& line) { return line.part; },
                           .kind = CellKind::Figure,
                           .width = 130,
                           .alignment = kRight,
                           .sortKey = [](const AccountLine& line) { return SortKey(line.now); },
                           .exportTitle = morePartName(subject.metric),
                           .exportValue = [](const AccountLine& line) { return line.plain; }});
        // Of the last day: nothing is compared with.
        columns.push_back(amountColumn("mrr", QStringLiteral("MRR"), "mrr", currency, &AccountLine::mrr));
        return columns;
    }
    const int exponent = currencyExponent(currency);
    columns.push_back(
        {.id = QStringLiteral("movement"),
         .title = Text::tr("Movement"),
         .display = [](const AccountLine& line) { return movementText(line.movement); },
         .kind = CellKind::Muted,
         .width = 64,
         .exportTitle = QStringLiteral("movement"),
         .exportValue =
             [](const AccountLine& line) { return QString::fromLatin1(revenue::movementName(line.movement)); }});
    columns.push_back(
        {.id = QStringLiteral("change"),
         .title = Text::tr("Change"),
         .display = [=](const AccountLine& line) { return moneyDifference(line.change(), currency); },
         .kind = CellKind::Figure,
         .width = 84,
         .alignment = kRight,
         .sortKey = [](const AccountLine& line) { return SortKey(line.change().toDouble()); },
         .exportTitle = QStringLiteral("mrr_change"),
         .exportValue = [=](const AccountLine& line) { return formatPlain(line.change(), exponent, exponent); }});
    columns.push_back(amountColumn("previous", Text::tr("Before"), "previous_mrr", currency, &AccountLine::previous));
    columns.push_back(amountColumn("mrr", Text::tr("After"), "mrr", currency, &AccountLine::mrr));
    return columns;
}

} // namespace tasuki::kpi

// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/kpi_words.h"

#include "account/stage.h"
#include "account/touch_tier.h"
#include "widgets/format.h"

#include <QCoreApplication>

#include <cmath>

namespace tasuki::kpi {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kpi)
};

using Rate = std::optional<double> (revenue::Figures::*)() const;

/// `upIsGood`: whether a rise is drawn as good.
PillData changePill(std::optional<double> now, std::optional<double> before, bool upIsGood)
{
    if (!now || !before)
        return {};
    const double change = *now - *before;
    const QString text = pointChange(change);
    if (std::abs(change) < 0.0005)
        return {text, Tone::Neutral, false};
    return {text, (change > 0) == upIsGood ? Tone::Good : Tone::Bad, false};
}

CardWords::Card rateCard(const Figures& figures, const QString& title, Rate rate, bool upIsGood, const QLocale& locale)
{
    CardWords::Card card;
    card.title = title;
    const int last = figures.lastComplete();
    const auto at = [&](int i) { return i >= 0 ? (figures.compared[size_t(i)].*rate)() : std::nullopt; };
    card.figure = percent(at(last), 1, locale);
    card.change = changePill(at(last), at(last - 1), upIsGood);
    for (int i = 0; i <= last; ++i)
        card.trend.push_back(at(i));
    return card;
}

} // namespace

QString movementText(revenue::Movement movement)
{
    using revenue::Movement;
    switch (movement) {
    case Movement::None: return Text::tr("Unchanged");
    case Movement::New: return Text::tr("New");
    case Movement::Reactivation: return Text::tr("Reactivation");
    case Movement::Expansion: return Text::tr("Expansion");
    case Movement::Contraction: return Text::tr("Contraction");
    case Movement::Churn: return Text::tr("Churn");
    }
    return {};
}

QString dimensionText(revenue::Dimension dimension)
{
    using revenue::Dimension;
    switch (dimension) {
    case Dimension::Segment: return Text::tr("Segment");
    case Dimension::Tier: return Text::tr("Touch tier");
    case Dimension::Stage: return Text::tr("Stage");
    case Dimension::Owner: return Text::tr("Owner");
    case Dimension::Team: return Text::tr("Team");
    case Dimension::Plan: return Text::tr("Plan");
    case Dimension::Product: return Text::tr("Product");
    case Dimension::Industry: return Text::tr("Industry");
    case Dimension::Tag: return Text::tr("Tag");
    case Dimension::Parent: return Text::tr("Parent account");
    }
    return {};
}

QString sliceText(revenue::Dimension dimension, const QString& value, TermLanguage words)
{
    if (value.isEmpty())
        return Text::tr("None");
    if (dimension == revenue::Dimension::Tier)
        return termText(kTierTerms, value, words);
    if (dimension == revenue::Dimension::Stage)
        return termText(kStageTerms, value, words);
    return value;
}

QString filterText(const std::vector<revenue::Filter>& filters, TermLanguage words)
{
    QStringList parts;
    for (const revenue::Filter& filter : filters)
        parts += sliceText(filter.dimension, filter.value, words);
    return parts.join(QStringLiteral(", "));
}

QString logoChurnText() { return Text::tr("Logo churn"); }
QString grossChurnText() { return Text::tr("MRR churn (gross)"); }
QString netText() { return Text::tr("Net"); }

QString formulaText(const revenue::Figures& f, const QString& currency, const QLocale& locale)
{
    const auto m = [&](Amount amount) { return money(amount, currency, locale); };
    QStringList lines;
    lines += Text::tr("NRR %1 = (%2 + expansion %3 − contraction %4 − churn %5) ÷ %2")
                 .arg(percent(f.nrr(), 2, locale), m(f.base), m(f.expansion), m(f.contraction), m(f.churn));
    lines += Text::tr("GRR %1 = (%2 − contraction %3 − churn %4) ÷ %2").arg(percent(f.grr(), 2, locale), m(f.base), m(f.contraction), m(f.churn));
    lines += Text::tr("Logo churn %1 = %2 ÷ %3 paying accounts").arg(percent(f.logoChurn(), 2, locale), locale.toString(f.churnedAccounts), locale.toString(f.baseAccounts));
    return lines.join(u'\n');
}

CardWords cardWords(const Figures& figures, int shift, const QString& currency, const QLocale& locale)
{
    CardWords words;
    const QString span = shift == 1 ? Text::tr("month") : Text::tr("12 months");
    words.nrr = rateCard(figures, Text::tr("NRR (%1)").arg(span), &revenue::Figures::nrr, true, locale);
    words.grr = rateCard(figures, Text::tr("GRR (%1)").arg(span), &revenue::Figures::grr, true, locale);
    words.churn = rateCard(figures, Text::tr("Logo churn (%1)").arg(span), &revenue::Figures::logoChurn, false, locale);
    words.mrr.title = Text::tr("MRR");
    const int last = figures.lastComplete();
    if (last < 0) {
        words.mrr.figure = absentText();
        return words;
    }
    const revenue::Figures& compared = figures.compared[size_t(last)];
    const revenue::Figures& month = figures.monthly[size_t(last)];
    words.nrr.caption = Text::tr("base %1").arg(moneyCompact(compared.base, currency, locale));
    words.grr.caption = Text::tr("lost %1").arg(moneyCompact(compared.contraction + compared.churn, currency, locale));
    words.churn.caption = Text::tr("%1 of %2 accounts").arg(locale.toString(compared.churnedAccounts), locale.toString(compared.baseAccounts));
    words.mrr.figure = moneyCompact(month.ending(), currency, locale);
    words.mrr.caption = Text::tr("%1 accounts · net %2").arg(locale.toString(month.endingAccounts()), moneyChange(month.ending() - month.base, currency, locale));
    for (int i = 0; i <= last; ++i)
        words.mrr.trend.push_back(figures.monthly[size_t(i)].ending().toDouble());
    return words;
}

std::optional<TableExport> exportOf(const Figures& figures, const revenue::Book& book)
{
    if (figures.months.empty())
        return std::nullopt;
    TableExport table;
    table.name = QStringLiteral("kpi");
    table.header = QStringLiteral("month,starting_mrr,new_mrr,expansion_mrr,contraction_mrr,churn_mrr,reactivation_mrr,ending_mrr,nrr,grr,logo_churn_rate").split(u',');
    table.isText.assign(size_t(table.header.size()), false);
    const auto rate = [](std::optional<double> value) { return value ? QString::number(*value, 'f', 12) : QString(); };
    for (size_t i = 0; i < figures.months.size(); ++i) {
        const revenue::Figures& f = figures.monthly[i];
        QStringList row = {figures.months[i].toString()};
        for (const Amount amount : {f.base, f.newMrr, f.expansion, f.contraction, f.churn, f.reactivation, f.ending()})
            row += formatPlain(amount, book.exponent, book.exponent);
        row << rate(f.nrr()) << rate(f.grr()) << rate(f.logoChurn());
        table.rows.push_back(row);
    }
    return table;
}

} // namespace tasuki::kpi

// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/renewal_words.h"

#include "widgets/format.h"

#include <QCoreApplication>

namespace tasuki::renewal {

namespace {

struct RenewalWords {
    Q_DECLARE_TR_FUNCTIONS(renewalWords)
};

} // namespace

QString callText(RenewalCall call, TermLanguage words)
{
    return call == RenewalCall::None ? absentText() : kCallTerms[size_t(call) - 1].text(words);
}

Tone callTone(RenewalCall call)
{
    switch (call) {
    case RenewalCall::Commit: return Tone::Good;
    case RenewalCall::Likely: return Tone::Info;
    case RenewalCall::AtRisk: return Tone::Warn;
    case RenewalCall::Lost: return Tone::Bad;
    case RenewalCall::None: break;
    }
    return Tone::Neutral;
}

PillData callPill(RenewalCall call, TermLanguage words)
{
    if (call == RenewalCall::None)
        return {RenewalWords::tr("No forecast"), Tone::Neutral, true};
    return {callText(call, words), callTone(call), true};
}

QString outcomeText(RenewalOutcome outcome, TermLanguage words)
{
    return outcome == RenewalOutcome::Open ? QString() : kRenewalOutcomeTerms[size_t(outcome) - 1].text(words);
}

PillData outcomePill(RenewalOutcome outcome, TermLanguage words)
{
    const Tone tone = outcome == RenewalOutcome::Churned   ? Tone::Bad
                      : outcome == RenewalOutcome::Changed ? Tone::Info
                                                           : Tone::Good;
    return {outcomeText(outcome, words), tone, true};
}

QString rangeText(const std::optional<Forecast::Range>& range)
{
    if (!range)
        return absentText();
    const QString low = percent(range->low);
    const QString high = percent(range->high);
    return low == high ? low : QStringLiteral("%1 – %2").arg(low, high);
}

QString rateExplained(const RenewalRate& rate, QDate first, QDate last, const QString& currency)
{
    const QString days = QStringLiteral("%1 – %2").arg(dateNumeric(first), dateNumeric(last));
    QStringList lines = {
        RenewalWords::tr(
            "Accounts (and their MRR) renewed ÷ due. Included: renewals due in %1 until today, and later ones already decided. An account due more than once counts once: as renewed if all its renewals are.")
            .arg(days),
        RenewalWords::tr("Accounts: %1 ÷ %2 = %3")
            .arg(number(rate.renewed), number(rate.due), percent(rate.accounts())),
        RenewalWords::tr("MRR: %1 ÷ %2 = %3")
            .arg(money(rate.mrrRenewed, currency), money(rate.mrrDue, currency), percent(rate.mrr()))};
    if (rate.undecided > 0)
        lines += RenewalWords::tr("%Ln accounts due have no outcome yet; they count as not renewed.", nullptr,
                                  int(rate.undecided));
    lines += RenewalWords::tr(
        "Renewed with changes counts as renewed, its MRR at most with the MRR due. This is not GRR, which counts every account that paid.");
    return lines.join(QStringLiteral("\n\n"));
}

QString forecastExplained(const Forecast& forecast, const revenue::Period& period, const QString& currency)
{
    const auto three = [](const std::optional<Forecast::Range>& range) {
        return range ? RenewalWords::tr("low %1, likely %2, high %3")
                           .arg(percent(range->low), percent(range->likely), percent(range->high))
                     : absentText();
    };
    const QStringList lines = {
        RenewalWords::tr("From the end of %1 to the end of %2. Accounts: those paying at the opening; S = %3.")
            .arg(monthLong(period.opening.firstDay()), monthLong(period.closing.firstDay()),
                 money(forecast.base, currency)),
        RenewalWords::tr(
            "k: an account's MRR at the closing by its contract lines; where they end with an open renewal, the MRR due. w: the share expected to be lost. Lost and churned count fully. At risk counts fully (low), half (likely) or not (high)."),
        RenewalWords::tr("NRR = Σ (1 − w) × k ÷ S: %1").arg(three(forecast.nrr)),
        RenewalWords::tr("GRR = Σ (1 − w) × min(p, k) ÷ S: %1").arg(three(forecast.grr)),
        RenewalWords::tr("At risk: %1. Lost: %2. Open renewals until then: %3.")
            .arg(money(forecast.atRisk, currency), money(forecast.lost, currency), number(forecast.due)),
        RenewalWords::tr("Renewals without a forecast count as renewed. Excludes expansion.")};
    return lines.join(QStringLiteral("\n\n"));
}

} // namespace tasuki::renewal

// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/onboarding_words.h"

#include "widgets/format.h"
#include "widgets/lead_words.h"

#include <cmath>

namespace tasuki {

PillData outcomePill(OnboardingOutcome outcome, bool overdue, TermLanguage words)
{
    switch (outcome) {
    case OnboardingOutcome::Met: return {outcomeText(outcome, words), Tone::Good, true};
    case OnboardingOutcome::NotMet: return {outcomeText(outcome, words), Tone::Bad, true};
    case OnboardingOutcome::Open: break;
    }
    return overdue ? PillData{OnboardingWords::tr("Overdue"), Tone::Warn, true}
                   : PillData{outcomeText(outcome, words), Tone::Info, true};
}

TwoPartData dueParts(const Onboarding& onboarding, onboarding::CountFrom from, QDate today)
{
    const QDate due = onboarding::dueDate(onboarding, from);
    if (!due.isValid())
        return {absentText(), {}, Tone::Neutral};
    if (onboarding.outcome == OnboardingOutcome::Open) {
        const auto days = today.daysTo(due);
        return {dateNumeric(due), daysUntil(due, today),
                days < 0     ? Tone::Bad
                : days <= 14 ? Tone::Warn
                             : Tone::Neutral};
    }
    if (onboarding.outcome == OnboardingOutcome::Met && onboarding.outcomeOn.isValid()) {
        const auto ahead = onboarding.outcomeOn.daysTo(due);
        return {dateNumeric(due),
                ahead >= 0 ? OnboardingWords::tr("%n day(s) ahead", nullptr, int(ahead))
                           : OnboardingWords::tr("%n day(s) late", nullptr, int(-ahead)),
                ahead >= 0 ? Tone::Good : Tone::Warn};
    }
    return {dateNumeric(due), {}, Tone::Neutral};
}

QString countFromText(onboarding::CountFrom from)
{
    return from == onboarding::CountFrom::Kickoff ? OnboardingWords::tr("kickoff")
                                                  : OnboardingWords::tr("contract signed");
}

namespace onboarding {

namespace {

QString daysText(std::optional<double> days)
{
    if (!days)
        return QStringLiteral("–");
    const bool half = *days != double(qint64(*days));
    // A contract may start before it is signed; the sign is that of every figure.
    const QString text = QLocale().toString(std::abs(*days), 'f', half ? 1 : 0);
    return OnboardingWords::tr("%1 days").arg(*days < 0 ? u'−' + text : text);
}

QString startText(Metric metric, CountFrom from)
{
    return countFromText(metric == Metric::StartLead ? CountFrom::Signed : from);
}

QString endText(Metric metric)
{
    switch (metric) {
    case Metric::StartLead: return OnboardingWords::tr("actual contract start");
    case Metric::FirstUse: return OnboardingWords::tr("first use confirmed");
    case Metric::Value: return OnboardingWords::tr("first customer goal achieved");
    case Metric::SuccessRate: break;
    }
    return OnboardingWords::tr("due date");
}

} // namespace

QString metricText(Metric metric)
{
    switch (metric) {
    case Metric::SuccessRate: return OnboardingWords::tr("Onboarding success rate");
    case Metric::StartLead: return OnboardingWords::tr("Time to start");
    case Metric::FirstUse: return OnboardingWords::tr("Time to first use");
    case Metric::Value: break;
    }
    return OnboardingWords::tr("Time to value");
}

QString valueText(Metric metric, std::optional<double> value)
{
    if (metric != Metric::SuccessRate)
        return daysText(value);
    return value ? percent(value) : QStringLiteral("–");
}

QString countText(Metric metric, const Figures& figures)
{
    if (metric == Metric::SuccessRate)
        return OnboardingWords::tr("%1/%2 accounts").arg(figures.successCount).arg(figures.dueAccounts);
    return OnboardingWords::tr("%Ln record(s)", nullptr, int(figures.count(metric)));
}

QString formulaText(Metric metric, const Figures& figures, CountFrom from)
{
    if (figures.count(metric) == 0)
        return OnboardingWords::tr("No data in this period.");
    const QString value = valueText(metric, figures.of(metric));
    if (metric == Metric::SuccessRate)
        return OnboardingWords::
            tr("%1 = %2 ÷ %3: accounts that met their success criteria within the target days ÷ accounts whose onboarding was due.")
                .arg(value)
                .arg(figures.successCount)
                .arg(figures.dueAccounts);
    const QString formula =
        figures.count(metric) % 2 == 1
            ? OnboardingWords::tr("%1 = median of %2, in days from %3 to %4.")
            : OnboardingWords::tr("%1 = median of %2 (mean of the middle two), in days from %3 to %4.");
    return formula.arg(value, countText(metric, figures), startText(metric, from), endText(metric));
}

QString scopeText(Metric metric, const revenue::Period& period, CountFrom from)
{
    const QString first = dateNumeric(period.firstDay());
    const QString last = dateNumeric(period.lastDay());
    if (metric == Metric::SuccessRate)
        return OnboardingWords::
            tr("Included: accounts due (%1 + target days) from %2 to %3. An account with several records counts once, and only if all are met.")
                .arg(countFromText(from), first, last);
    return OnboardingWords::tr("Included: records with %1 from %2 to %3.").arg(endText(metric), first, last);
}

QString leadingText()
{
    return leadToolTip(true);
}

} // namespace onboarding

} // namespace tasuki

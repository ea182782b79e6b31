// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/onboarding.h"

#include <algorithm>

namespace tasuki {

QString toText(OnboardingOutcome outcome)
{
    return kOnboardingOutcomeTerms[size_t(outcome)].codeText();
}

void fromText(QStringView text, OnboardingOutcome& outcome)
{
    const Term* term = termOf(kOnboardingOutcomeTerms, text);
    outcome = term ? OnboardingOutcome(term - std::begin(kOnboardingOutcomeTerms)) : OnboardingOutcome::Open;
}

QStringList SuccessCriteria::list() const
{
    return criteria.split(u'\n', Qt::SkipEmptyParts);
}

QString criterionText(const QString& criterion, TermLanguage language)
{
    return termText(kSuccessCriterionTerms, criterion, language);
}

namespace onboarding {

const char* countFromName(CountFrom clock)
{
    return clock == CountFrom::Kickoff ? "kickoff" : "signed";
}

std::optional<CountFrom> countFromOf(QStringView name)
{
    for (const CountFrom clock : {CountFrom::Signed, CountFrom::Kickoff})
        if (name == QLatin1String(countFromName(clock)))
            return clock;
    return std::nullopt;
}

QDate startOf(const Onboarding& onboarding, CountFrom clock)
{
    return clock == CountFrom::Kickoff ? onboarding.kickoffOn : onboarding.signedOn;
}

QDate dueDate(const Onboarding& onboarding, CountFrom clock)
{
    const QDate start = startOf(onboarding, clock);
    return start.isValid() && onboarding.targetDays ? start.addDays(*onboarding.targetDays) : QDate();
}

bool isOverdue(const Onboarding& onboarding, CountFrom clock, QDate today)
{
    const QDate due = dueDate(onboarding, clock);
    return onboarding.outcome == OnboardingOutcome::Open && due.isValid() && due < today;
}

const SuccessCriteria* criteriaOf(const Onboarding& onboarding, const std::vector<SuccessCriteria>& versions)
{
    const auto it = onboarding.criteriaVersion
                        ? std::ranges::find(versions, *onboarding.criteriaVersion, &SuccessCriteria::version)
                        : versions.end();
    return it == versions.end() ? nullptr : &*it;
}

QStringList openCriteria(const Onboarding& onboarding, const std::vector<SuccessCriteria>& versions,
                         const std::vector<OnboardingTick>& ticks)
{
    const SuccessCriteria* judged = criteriaOf(onboarding, versions);
    QStringList open = judged ? judged->list() : QStringList();
    for (const OnboardingTick& tick : ticks)
        if (tick.onboardingId == onboarding.id)
            open.removeAll(tick.criterion);
    return open;
}

} // namespace onboarding

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_maker.h"

#include <algorithm>
#include <iterator>

namespace tasuki::sample {

void Maker::addTicks(const Onboarding& onboarding, int count, QDate last)
{
    for (int n = 0; n < count; ++n)
        m_edit.insert(OnboardingTick{row(),
                                     onboarding.id,
                                     onboarding.accountId,
                                     kSuccessCriterionTerms[n].codeText(),
                                     std::min(last.addDays(7 * (n + 1 - count)), m_today),
                                     {}});
}

void Maker::makeOnboarding(const Made& made, int i)
{
    const bool later = storyOf(made, i) == Story::StartsLater;
    const auto happened = [&](QDate day) { return day <= m_today ? day : QDate(); };
    Onboarding o;
    o.id = id<OnboardingId>();
    o.accountId = made.account.id;
    o.signedOn = made.account.signupDate;
    o.plannedStart = later ? m_today.addDays(30) : made.start.addDays(pickHere(15));
    o.actualStart = later ? QDate() : made.start;
    o.firstCashIn = later ? QDate() : happened(made.start.addDays(30 + pickHere(10)));
    o.kickoffOn = happened(made.start.addDays(3));
    o.targetDays = made.account.tier == u"high" ? 90 : made.account.tier == u"low" ? 75 : 60;
    o.criteriaVersion = 1;
    if (!isIdle(made, i))
        o.firstUseOn = happened(made.start.addDays(14 + pickHere(30)));
    if (!made.passedOn.isValid()) {
        o.targetDays = 90;
        m_edit.insert(o);
        addTicks(o, isIdle(made, i) ? 0 : o.firstUseOn.isValid() ? 2 : 1, m_today.addDays(-2));
        return;
    }
    if (i % 9 == 7) {
        o.outcome = OnboardingOutcome::NotMet;
        o.outcomeOn = made.passedOn;
        o.reason = text(kNotMetReasons[i / 9 % int(std::size(kNotMetReasons))]);
    } else {
        o.outcome = OnboardingOutcome::Met;
        o.outcomeOn = made.passedOn.addDays(-12 - pickHere(32));
    }
    m_edit.insert(o);
    addTicks(o, o.outcome == OnboardingOutcome::Met ? 3 : 1, o.outcomeOn);
    if (storyOf(made, i) != Story::AddOn)
        return;
    // What was bought on top is onboarded on its own.
    Onboarding service;
    service.id = id<OnboardingId>();
    service.accountId = o.accountId;
    service.service = QStringLiteral("分析");
    service.signedOn = m_today.addDays(-30 - pickHere(60));
    service.plannedStart = service.signedOn.addDays(30);
    service.actualStart = happened(service.signedOn.addDays(24 + pickHere(10)));
    service.kickoffOn = service.signedOn.addDays(5);
    service.targetDays = 60;
    service.criteriaVersion = 1;
    // Every second one is done before its due date.
    const QDate metOn = service.signedOn.addDays(35 + pickHere(20));
    const bool isMet = i / 3 % 16 >= 8 && metOn <= m_today;
    if (isMet) {
        service.outcome = OnboardingOutcome::Met;
        service.outcomeOn = metOn;
        service.firstUseOn = metOn.addDays(-7);
    }
    m_edit.insert(service);
    addTicks(service, isMet ? 3 : 1, isMet ? metOn : m_today.addDays(-3));
}

void Maker::addGoal(const Made& made, int i, const GoalWords& words, GoalStatus status)
{
    const bool begun = status != GoalStatus::Planned && status != GoalStatus::Agreed;
    Goal goal;
    goal.id = id<GoalId>();
    goal.accountId = made.account.id;
    goal.title = text(words.title);
    goal.measure = text(words.measure);
    goal.baseline = text(words.baseline);
    goal.currentValue = status == GoalStatus::Achieved ? text(words.target) : begun ? text(words.current) : QString();
    goal.target = text(words.target);
    goal.unit = text(words.unit);
    goal.specific = goal.relevant = goal.measurable = goal.timeBound = QStringLiteral("yes");
    goal.achievable = status == GoalStatus::Planned  ? QString()
                      : status == GoalStatus::AtRisk ? QStringLiteral("no")
                                                     : QStringLiteral("yes");
    goal.agreedBy = i % 3 == 0 && status != GoalStatus::Planned ? QStringLiteral("部門長会議") : QString();
    // Each step of the way on a day of its own.
    std::vector<GoalStatus> way = {GoalStatus::Planned};
    if (status != GoalStatus::Planned)
        way.push_back(GoalStatus::Agreed);
    if (begun && status != GoalStatus::OnTrack)
        way.push_back(GoalStatus::OnTrack);
    if (way.back() != status)
        way.push_back(status);
    QDate day = made.start;
    for (size_t n = 0; n < way.size(); ++n) {
        goal.status = way[n];
        goal.statusOn = std::min(day, m_today);
        day = day.addDays(n == 0 ? 10 + pickHere(20) : 20 + pickHere(40));
        m_edit.insert(GoalStatusChange{row(), goal.id, goal.accountId, goal.statusOn, goal.status});
    }
    goal.dueDate = goal::isOpen(status) ? std::max(made.start.addDays(180), m_today.addDays(20 + pickHere(120)))
                                        : goal.statusOn.addDays(pickHere(30));
    m_edit.insert(goal);
}

void Maker::makeGoals(const Made& made, int i)
{
    using enum GoalStatus;
    const GoalWords& first = kGoals[i % int(std::size(kGoals))];
    const GoalWords& second = kGoals[(i + 3) % int(std::size(kGoals))];
    if (made.stage == kOnboarding) {
        addGoal(made, i, first, i % 3 == 0 ? Planned : Agreed);
        return;
    }
    if (made.stage == kChurned) {
        addGoal(made, i, first, i % 2 == 0 ? Missed : Dropped);
        return;
    }
    addGoal(made, i, first, i % 4 == 0 ? OnTrack : i % 4 == 3 ? AtRisk : Achieved);
    if (i % 2 == 0)
        addGoal(made, i, second, i % 8 == 6 ? AtRisk : OnTrack);
}

} // namespace tasuki::sample

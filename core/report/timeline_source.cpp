// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/timeline.h"

#include "account/account_store.h"
#include "goal/goal_store.h"
#include "handoff/handoff_store.h"
#include "onboarding/onboarding_store.h"
#include "revenue/revenue_store.h"
#include "storage/failure.h"
#include "touchpoint/touchpoint_store.h"
#include "workspace/history_store.h"

#include <algorithm>

namespace tasuki::report {

namespace {

bool hasLineOfItsOwn(const HistoryLine& line)
{
    switch (line.entity) {
    case Entity::Account:
    case Entity::AccountTag:
    case Entity::KeyRole:
    case Entity::Contact:
    case Entity::Subscription:
    case Entity::Onboarding: return false;
    case Entity::Goal: return line.what == u"goal.add" || line.what == u"goal.status";
    default: return true;
    }
}

void addRevenue(std::vector<TimelineEntry>& entries, const std::vector<revenue::Step>& steps, QDate today)
{
    Amount previous;
    bool paid = false;
    for (const revenue::Step& step : steps) {
        if (step.month > Month::of(today))
            break;
        entries.push_back({std::min(step.month.lastDay(), today), 0,
                           MrrChange{revenue::movementOf(previous, step.level, paid), previous, step.level}});
        previous = step.level;
        paid = true;
    }
}

void addGoals(std::vector<TimelineEntry>& entries, const std::vector<Goal>& goals,
              const std::vector<GoalStatusChange>& statuses)
{
    for (const GoalStatusChange& status : statuses) {
        const auto goal = std::ranges::find(goals, status.goalId, &Goal::id);
        if (goal != goals.end())
            entries.push_back(
                {status.day, status.id.value(), GoalEvent{goal->id, goal->service, goal->title, status.status}});
    }
}

void addOnboarding(std::vector<TimelineEntry>& entries, const Onboarding& onboarding, QDate today)
{
    using enum OnboardingEvent::Kind;
    const bool met = onboarding.outcome == OnboardingOutcome::Met;
    const std::pair<QDate, OnboardingEvent::Kind> events[] = {
        {onboarding.signedOn, Signed},
        {onboarding.kickoffOn, Kickoff},
        {onboarding.actualStart, Start},
        {onboarding.firstCashIn, FirstCashIn},
        {onboarding.firstUseOn, FirstUse},
        {onboarding.outcome == OnboardingOutcome::Open ? QDate() : onboarding.outcomeOn, met ? Met : NotMet}};
    for (const auto& [day, kind] : events)
        if (day.isValid() && day <= today)
            entries.push_back(
                {day, 0, OnboardingEvent{kind, onboarding.service, kind == NotMet ? onboarding.reason : QString()}});
}

} // namespace

Result<std::vector<TimelineEntry>> timelineOf(storage::Database& db, AccountId account, QDate today)
{
    return storage::attempt([&] {
        using storage::unwrap;
        storage::ReadTransaction snapshot(db);
        std::vector<TimelineEntry> entries;
        for (Touchpoint& touchpoint : unwrap(TouchpointStore(db).ofAccount(account)))
            entries.push_back({touchpoint.day, touchpoint.id.value(), std::move(touchpoint)});
        for (HandoffEvent& event : unwrap(handoff::HandoffStore(db).eventsOfAccount(account)))
            entries.push_back({event.onDate, event.id.value(), std::move(event)});
        const AccountStore accounts(db);
        for (const StageSpan& span : unwrap(accounts.stageSpans(account)))
            if (span.since <= today)
                entries.push_back({span.since, span.id.value(), span});
        for (const Ownership& span : unwrap(accounts.ownership(account)))
            if (span.since <= today)
                entries.push_back({span.since, span.id.value(), span});
        const GoalStore goals(db);
        addGoals(entries, unwrap(goals.ofAccount(account)), unwrap(goals.statusesOfAccount(account)));
        for (const Onboarding& onboarding : unwrap(onboarding::OnboardingStore(db).ofAccount(account)))
            addOnboarding(entries, onboarding, today);
        addRevenue(entries, unwrap(revenue::RevenueStore(db).stepsOfAccount(account)), today);
        for (HistoryLine& line : unwrap(HistoryStore(db).ofAccount(account)))
            if (line.entity == Entity::Renewal)
                entries.push_back({line.day, line.editId, RenewalChange{std::move(line)}});
            else if (!hasLineOfItsOwn(line))
                entries.push_back({line.day, line.editId, std::move(line)});
        std::ranges::stable_sort(entries, [](const TimelineEntry& a, const TimelineEntry& b) {
            return std::pair(a.day, a.order) > std::pair(b.day, b.order);
        });
        return entries;
    });
}

} // namespace tasuki::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/onboarding_figures.h"

#include "base/text.h"

#include <QHash>

#include <algorithm>

namespace tasuki::onboarding {

namespace {

/// The first goal of the service that was achieved on or after `from`.
const Goal* firstAchieved(const std::vector<const Goal*>& goals, const QString& service, QDate from)
{
    const Goal* first = nullptr;
    const QString wanted = keyFold(service);
    for (const Goal* goal : goals)
        if (goal->status == GoalStatus::Achieved && goal->statusOn >= from
            && (!first || goal->statusOn < first->statusOn) && (service.isEmpty() || keyFold(goal->service) == wanted))
            first = goal;
    return first;
}

void addParts(std::vector<Part>& parts, const Onboarding& record, const std::vector<const Goal*>& goals,
              CountFrom clock, QDate today)
{
    const auto add = [&](Metric metric, QDate from, QDate day) -> Part* {
        if (!from.isValid() || !day.isValid())
            return nullptr;
        Part part;
        part.metric = metric;
        part.account = record.accountId;
        part.record = record.id;
        part.service = record.service;
        part.from = from;
        part.day = day;
        return &parts.emplace_back(part);
    };
    const QDate start = startOf(record, clock);
    const QDate due = dueDate(record, clock);
    // What still runs and is due later has neither succeeded nor failed.
    const bool isDue = due <= today || record.outcome != OnboardingOutcome::Open;
    if (Part* part = isDue ? add(Metric::SuccessRate, start, due) : nullptr) {
        part->metOn = record.outcome == OnboardingOutcome::Met ? record.outcomeOn : QDate();
        part->met = part->metOn.isValid() && part->metOn <= due;
    }
    add(Metric::StartLead, record.signedOn, record.actualStart);
    add(Metric::FirstUse, start, record.firstUseOn);
    if (const Goal* achieved = start.isValid() ? firstAchieved(goals, record.service, start) : nullptr)
        add(Metric::Value, start, achieved->statusOn)->what = achieved->title;
}

bool isIn(QDate day, QDate first, QDate last)
{
    return day >= first && day <= last;
}

} // namespace

std::vector<Part> partsOf(const std::vector<Onboarding>& records, const std::vector<Goal>& goals, CountFrom clock,
                          QDate today)
{
    QHash<AccountId, std::vector<const Goal*>> goalsOf;
    for (const Goal& goal : goals)
        goalsOf[goal.accountId].push_back(&goal);
    QHash<AccountId, size_t> place;
    std::vector<std::vector<const Onboarding*>> accounts;
    for (const Onboarding& record : records) {
        auto it = place.find(record.accountId);
        if (it == place.end()) {
            it = place.insert(record.accountId, accounts.size());
            accounts.emplace_back();
        }
        accounts[*it].push_back(&record);
    }
    std::vector<Part> parts;
    for (const auto& ofAccount : accounts) {
        const std::vector<const Goal*> achieved = goalsOf.value(ofAccount.front()->accountId);
        for (const Onboarding* record : ofAccount)
            addParts(parts, *record, achieved, clock, today);
    }
    return parts;
}

std::optional<double> medianOf(std::vector<int> days)
{
    if (days.empty())
        return std::nullopt;
    std::ranges::sort(days);
    const size_t middle = days.size() / 2;
    return days.size() % 2 == 1 ? double(days[middle]) : (double(days[middle - 1]) + double(days[middle])) / 2;
}

std::optional<double> Figures::successRate() const
{
    return dueAccounts == 0 ? std::nullopt : std::optional(double(successCount) / double(dueAccounts));
}

std::optional<double> Figures::of(Metric metric) const
{
    switch (metric) {
    case Metric::SuccessRate: return successRate();
    case Metric::StartLead: return startLeadDays();
    case Metric::FirstUse: return firstUseDays();
    case Metric::Value: break;
    }
    return valueDays();
}

qint64 Figures::count(Metric metric) const
{
    switch (metric) {
    case Metric::SuccessRate: return dueAccounts;
    case Metric::StartLead: return qint64(startLead.size());
    case Metric::FirstUse: return qint64(firstUse.size());
    case Metric::Value: break;
    }
    return qint64(value.size());
}

void addAccount(Figures& figures, std::span<const Part> ofAccount, QDate first, QDate last)
{
    bool due = false;
    bool met = true;
    for (const Part& part : ofAccount) {
        if (!isIn(part.day, first, last))
            continue;
        switch (part.metric) {
        case Metric::SuccessRate:
            due = true;
            met = met && part.met;
            break;
        case Metric::StartLead: figures.startLead.push_back(part.days()); break;
        case Metric::FirstUse: figures.firstUse.push_back(part.days()); break;
        case Metric::Value: figures.value.push_back(part.days()); break;
        }
    }
    figures.dueAccounts += due ? 1 : 0;
    figures.successCount += due && met ? 1 : 0;
}

Figures figuresOf(std::span<const Part> parts, QDate first, QDate last, QDate today)
{
    Figures figures;
    if (today.isValid() && first > today)
        return figures;
    eachAccount(parts, [&](std::span<const Part> ofAccount) { addAccount(figures, ofAccount, first, last); });
    return figures;
}

} // namespace tasuki::onboarding

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/timeline.h"

#include "account/account_store.h"
#include "handoff/handoff_store.h"
#include "revenue/revenue_store.h"
#include "storage/failure.h"
#include "touchpoint/touchpoint_store.h"
#include "workspace/history_store.h"

#include <algorithm>

namespace tasuki::report {

namespace {

bool hasLineOfItsOwn(const HistoryLine& line)
{
    const Kind* kind = kindOf(line.entity);
    return !kind || kind->told == Told::Never || std::ranges::any_of(kind->toldByEvents, [&](const char16_t* act) {
        return line.what == QStringView(act);
    });
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

} // namespace

Result<std::vector<TimelineEntry>> timelineOf(storage::Database& db, AccountId account, QDate today,
                                              TermLanguage language)
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
        for (const Kind* kind : kinds()) {
            if (!kind->events)
                continue;
            for (KindEvent& event : kind->events(db, account, today, language)) {
                const QDate day = event.day;
                const qint64 order = event.order;
                entries.push_back({day, order, RoomEvent{kind, std::move(event)}});
            }
        }
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

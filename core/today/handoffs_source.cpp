// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "storage/failure.h"
#include "today/reason_text.h"
#include "today/today_source.h"

namespace tasuki::today {

using storage::unwrap;

namespace {

/// A handoff that came back is to be offered again within so many business days.
constexpr int kOfferAgainDays = 1;

QHash<RouteId, QString> routeNames(const Reading& reading)
{
    QHash<RouteId, QString> names;
    for (const Route& route : unwrap(handoff::HandoffStore(reading.db).routes()))
        names.insert(route.id, routeText(route, reading.language));
    return names;
}

std::vector<Item> returnedHandoffs(const Reading& reading)
{
    const auto routes = routeNames(reading);
    std::vector<Item> items;
    for (const Handoff& handoff : unwrap(handoff::HandoffStore(reading.db).inState(HandoffState::Returned))) {
        Item item;
        item.row = handoff.id.value();
        item.account = handoff.accountId;
        item.member = handoff.fromMemberId;
        item.team = handoff.fromTeamId;
        item.act = TodayText::tr("Correct and offer the handoff again");
        item.reason = reasonOf(
            {routes.value(handoff.routeId),
             TodayText::tr("returned %1: %2")
                 .arg(dayText(handoff.returnedOn), termText(kReturnReasonTerms, handoff.returnCode, reading.language)),
             handoff.returnText.simplified()});
        item.due = reading.calendar.addBusinessDays(handoff.returnedOn, kOfferAgainDays);
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<Item> offeredHandoffs(const Reading& reading)
{
    const auto routes = routeNames(reading);
    std::vector<Item> items;
    for (const Handoff& handoff : unwrap(handoff::HandoffStore(reading.db).inState(HandoffState::Offered))) {
        Item item;
        item.row = handoff.id.value();
        item.account = handoff.accountId;
        item.member = handoff.toMemberId;
        item.team = handoff.toTeamId;
        item.act = TodayText::tr("Accept the handoff");
        item.due = reading.calendar.addBusinessDays(handoff.offeredOn, handoff.slaBusinessDays);
        QString from = reading.directory.memberName(handoff.fromMemberId);
        if (!from.isEmpty())
            from = TodayText::tr("from %1").arg(from);
        item.reason = reasonOf({routes.value(handoff.routeId), TodayText::tr("due %1").arg(dayText(item.due)), from});
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

extern constinit const Source kReturnedHandoffs = {.code = u"handoff_returned",
                                                   .name = {u"Returned handoffs", u"差し戻された引き継ぎ"},
                                                   .weight = 100,
                                                   .items = returnedHandoffs};
extern constinit const Source kOfferedHandoffs = {.code = u"handoff_offered",
                                                  .name = {u"Handoffs to accept", u"受け取る引き継ぎ"},
                                                  .weight = 90,
                                                  .items = offeredHandoffs};

} // namespace tasuki::today

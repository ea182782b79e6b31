// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "storage/failure.h"
#include "today/reason_text.h"

#include "today/today_source.h"
#include <functional>

namespace tasuki::today {

using storage::unwrap;

namespace {

/// An item of each handoff in this state; `tell` says whose turn it is, by when and why, behind the name of the route.
std::vector<Item> itemsOf(const Reading& reading, HandoffState state,
                          const std::function<QStringList(const Handoff&, Item&)>& tell)
{
    const handoff::HandoffStore store(reading.db);
    QHash<RouteId, QString> routes;
    for (const Route& route : unwrap(store.routes()))
        routes.insert(route.id, routeText(route, reading.language));
    std::vector<Item> items;
    for (const Handoff& handoff : unwrap(store.inState(state))) {
        Item item;
        item.row = handoff.id.value();
        item.account = handoff.accountId;
        const QStringList why = tell(handoff, item);
        item.reason = reasonOf(QStringList(routes.value(handoff.routeId)) + why);
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<Item> returnedHandoffs(const Reading& reading)
{
    return itemsOf(reading, HandoffState::Returned, [&](const Handoff& handoff, Item& item) {
        item.member = handoff.fromMemberId;
        item.team = handoff.fromTeamId;
        item.act = TodayText::tr("Correct and offer the handoff again");
        item.due =
            handoff::dueOf(handoff::offerAgainClock(handoff, {.returnedOn = handoff.returnedOn}), reading.calendar);
        return QStringList{
            TodayText::tr("returned %1: %2")
                .arg(dayText(handoff.returnedOn), termText(kReturnReasonTerms, handoff.returnCode, reading.language)),
            handoff.returnText.simplified()};
    });
}

std::vector<Item> offeredHandoffs(const Reading& reading)
{
    return itemsOf(reading, HandoffState::Offered, [&](const Handoff& handoff, Item& item) {
        item.member = handoff.toMemberId;
        item.team = handoff.toTeamId;
        item.act = TodayText::tr("Accept the handoff");
        item.due = handoff::dueOf(handoff::acceptClock(handoff), reading.calendar);
        const QString from = reading.directory.memberName(handoff.fromMemberId);
        return QStringList{TodayText::tr("due %1").arg(dayText(item.due)),
                           from.isEmpty() ? QString() : TodayText::tr("from %1").arg(from)};
    });
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

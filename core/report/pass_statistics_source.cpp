// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pass_statistics_source.h"

#include "handoff/handoff_store.h"
#include "people/people_store.h"
#include "settings/holiday.h"
#include "storage/failure.h"
#include "storage/rows.h"

namespace tasuki::report {

using storage::Statement;
using storage::unwrap;

namespace {

std::vector<Pass> readPasses(storage::Database& db, const QHash<HandoffId, handoff::Past>& pasts)
{
    std::vector<Pass> passes;
    Statement rows = db.prepare("SELECT id, account_id, route_id, state, from_team_id, from_member_id, to_team_id,"
                                " to_member_id, created_on, accepted_on, sla_business_days, offer_again_business_days,"
                                " first_touch_business_days FROM handoffs ORDER BY id");
    while (rows.next()) {
        Pass& pass = passes.emplace_back();
        pass.id = rows.id<HandoffId>(0);
        pass.account = rows.id<AccountId>(1);
        pass.route = rows.id<RouteId>(2);
        fromText(rows.text(3), pass.state);
        pass.fromTeam = rows.id<TeamId>(4);
        pass.fromMember = rows.id<MemberId>(5);
        pass.toTeam = rows.id<TeamId>(6);
        pass.toMember = rows.id<MemberId>(7);
        pass.createdOn = rows.date(8);
        pass.acceptedOn = rows.date(9);
        pass.acceptTarget = int(rows.integer(10));
        pass.offerAgainTarget = int(rows.integer(11));
        pass.firstTouchTarget = int(rows.integer(12));
        if (const auto past = pasts.constFind(pass.id); past != pasts.constEnd()) {
            pass.firstTouchOn = past->firstTouchOn;
            pass.passedOn = past->passedOn;
        }
    }
    return passes;
}

std::vector<PassEvent> readEvents(storage::Database& db, QDate today)
{
    std::vector<PassEvent> events;
    // By id, which is the order of the table itself: one walk without a jump for each row.
    Statement rows = db.prepare("SELECT handoff_id, on_date, state, reason_code FROM handoff_events"
                                " WHERE state IN ('offered', 'returned', 'accepted') AND on_date <= ?1 ORDER BY id");
    rows.bind(1, today);
    while (rows.next()) {
        PassEvent& event = events.emplace_back();
        event.handoff = rows.id<HandoffId>(0);
        event.on = rows.date(1);
        fromText(rows.text(2), event.state);
        if (event.state == HandoffState::Returned)
            event.reasonCode = rows.text(3);
    }
    return events;
}

std::vector<PassPromise> readPromises(storage::Database& db)
{
    std::vector<PassPromise> promises;
    Statement rows = db.prepare("SELECT made_by, state, due, decided_on FROM promises WHERE state <> 'withdrawn'");
    while (rows.next()) {
        PassPromise& promise = promises.emplace_back();
        promise.madeBy = rows.id<MemberId>(0);
        fromText(rows.text(1), promise.state);
        promise.due = rows.date(2);
        promise.decidedOn = rows.date(3);
    }
    return promises;
}

} // namespace

Result<PassFacts> passFactsOf(storage::Database& db, QDate today)
{
    return storage::attempt([&] {
        storage::ReadTransaction snapshot(db);
        const handoff::HandoffStore store(db);
        return PassFacts{readPasses(db, unwrap(store.pasts(today))),
                         readEvents(db, today),
                         readPromises(db),
                         unwrap(store.routes()),
                         unwrap(PeopleStore(db).directory()),
                         unwrap(HolidayStore(db).calendar())};
    });
}

} // namespace tasuki::report

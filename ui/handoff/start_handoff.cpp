// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/start_handoff.h"

#include "account/account_store.h"
#include "contact/contact_store.h"
#include "goal/goal_store.h"
#include "handoff/handoff_note.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "handoff/start_form.h"
#include "promise/promise_store.h"
#include "session/session.h"
#include "storage/failure.h"
#include "task/task_store.h"
#include "touchpoint/touchpoint_store.h"
#include "usage/usage_store.h"

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kRecentTouches = 20;

QString filledNote(Session& session, const Account& account, const Route& route, const std::vector<RouteItem>& items)
{
    using storage::unwrap;
    handoff::NoteInput input{account, {}, {}, {}, {}, {}, session.today(), {}, {}, {}, route.noteTemplate};
    storage::Database& db = session.db();
    input.contacts = unwrap(ContactStore(db).ofAccount(account.id));
    input.recent = unwrap(TouchpointStore(db).ofAccount(account.id, kRecentTouches));
    for (const TouchpointKind& kind : unwrap(TouchpointStore(db).kinds()))
        input.kindNames.insert(kind.id, kindText(kind, session.words()));
    input.usage = unwrap(UsageStore(db).latest(account.id));
    input.goals = unwrap(GoalStore(db).ofAccount(account.id));
    for (Promise& promise : unwrap(PromiseStore(db).ofAccount(account.id)))
        if (promise.state == PromiseState::Open)
            input.promises.push_back(std::move(promise));
    for (Task& task : unwrap(TaskStore(db).ofAccount(account.id)))
        if (task.state == TaskState::Open)
            input.tasks.push_back(std::move(task));
    const handoff::Facts facts = unwrap(handoff::HandoffStore(db).facts(account.id));
    for (const RouteItem& item : items) {
        HandoffItem asked;
        asked.kind = item.kind;
        asked.parameter = item.parameter;
        if (!handoff::statusOf(asked, facts).met)
            input.openItems.push_back(itemText(item.code, item.label, session.words()));
    }
    return handoff::noteDraft(input, session.words());
}

} // namespace

RouteId usualRoute(StageId stage, bool owned)
{
    if (!owned || stage == kChurned || !stage.isValid())
        return kSalesOnboarding;
    if (stage == kOnboarding)
        return kOnboardingSuccess;
    return stage == kRenewal ? kRenewalSuccess : kSuccessRenewal;
}

Result<handoff::Started> prepareHandoff(Session& session, AccountId accountId, RouteId routeId, handoff::Receiver to)
{
    auto prepared = storage::attempt([&]() -> Result<handoff::Started> {
        using storage::unwrap;
        storage::Database& db = session.db();
        const AccountStore accounts(db);
        const handoff::HandoffStore store(db);
        const auto account = unwrap(accounts.find(accountId));
        const auto routes = unwrap(store.routes());
        const auto route = std::ranges::find(routes, routeId, &Route::id);
        if (!account || route == routes.end())
            return Error{ErrorCode::NotFound, StartForm::tr("Account or route not found. Choose again."), {}};
        const auto spans = unwrap(accounts.ownership(accountId));
        const auto items = unwrap(store.routeItems(routeId));
        const auto open = unwrap(store.ofAccount(accountId));
        return handoff::start({*account, spanOn(spans, session.today()), *route, items, open, to,
                               filledNote(session, *account, *route, items)},
                              session.directory(), session.act());
    });
    if (!prepared)
        return std::move(prepared).error();
    return std::move(prepared).value();
}

} // namespace tasuki

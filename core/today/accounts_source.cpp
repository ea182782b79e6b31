// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_store.h"
#include "account/stage_since_store.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "onboarding/onboarding_store.h"
#include "storage/failure.h"
#include "today/reason_text.h"
#include "today/today_source.h"
#include "usage/usage_store.h"

#include <algorithm>

namespace tasuki::today {

using storage::unwrap;

namespace {

/// An account that nobody uses is looked after once it could have been used for so long.
constexpr int kIdleDays = 30;

QHash<AccountId, QSet<QString>> onboardingTicks(const Reading& reading)
{
    QHash<AccountId, QSet<QString>> ticks;
    for (const OnboardingTick& tick : unwrap(onboarding::OnboardingStore(reading.db).ticks()))
        ticks[tick.accountId].insert(tick.criterion);
    return ticks;
}

/// The checklist of a handoff that nobody has begun: what the onboarding record has ticked is ticked.
std::vector<HandoffItem> freshItems(const std::vector<RouteItem>& routeItems, const QSet<QString>& ticked)
{
    std::vector<HandoffItem> items;
    for (const RouteItem& from : routeItems) {
        HandoffItem item;
        item.position = from.position;
        item.code = from.code;
        item.label = from.label;
        item.kind = from.kind;
        item.parameter = from.parameter;
        item.required = from.required;
        item.ticked = ticked.contains(from.code);
        items.push_back(std::move(item));
    }
    return items;
}

/// パス可: every required item of the way to the next stage is met, and nobody has offered the handoff.
std::vector<Item> passReadyAccounts(const Reading& reading)
{
    const handoff::HandoffStore store(reading.db);
    const std::vector<Route> routes = unwrap(store.routes());
    const auto route = std::ranges::find(routes, kOnboardingSuccess, &Route::id);
    if (route == routes.end())
        return {};
    const std::vector<RouteItem> routeItems = unwrap(store.routeItems(route->id));
    if (std::ranges::none_of(routeItems, &RouteItem::required))
        return {}; // nothing says when an account is ready
    QHash<AccountId, Handoff> open;
    for (const HandoffState state : {HandoffState::Draft, HandoffState::Offered, HandoffState::Returned})
        for (const Handoff& handoff : unwrap(store.inState(state)))
            open.insert(handoff.accountId, handoff);
    std::vector<const AccountStanding*> candidates;
    std::vector<AccountId> ids;
    for (const AccountStanding& standing : reading.accounts) {
        const AccountId id = standing.account.id;
        const auto begun = open.constFind(id);
        const bool isOthers =
            begun != open.constEnd() && (begun->state != HandoffState::Draft || begun->routeId != route->id);
        if (standing.stage != kOnboarding || !standing.owner.isValid() || isOthers)
            continue;
        candidates.push_back(&standing);
        ids.push_back(id);
    }
    const auto ticks = onboardingTicks(reading);
    const auto facts = unwrap(store.facts(ids));
    const auto draftItems = unwrap(store.itemsInState(HandoffState::Draft));

    std::vector<Item> items;
    for (const AccountStanding* standing : candidates) {
        const AccountId id = standing->account.id;
        const auto begun = open.constFind(id);
        const bool isDraft = begun != open.constEnd();
        const std::vector<HandoffItem> checklist =
            isDraft ? draftItems.value(begun->id) : freshItems(routeItems, ticks.value(id));
        if (!handoff::openRequired(checklist, facts.value(id)).empty())
            continue;
        Item item;
        item.row = id.value();
        item.account = id;
        item.member = standing->owner;
        item.act =
            isDraft ? TodayText::tr("Offer the handoff that is prepared") : TodayText::tr("Hand off to the next stage");
        item.reason = reasonOf({routeText(*route, reading.language), TodayText::tr("every required item is met")});
        items.push_back(std::move(item));
    }
    return items;
}

QDate later(QDate a, QDate b)
{
    return !b.isValid() || a > b ? a : b;
}

QString stageName(StageId stage, const std::vector<Stage>& stages, TermLanguage language)
{
    const auto found = std::ranges::find(stages, stage, &Stage::id);
    return found == stages.end() ? QString() : termText(kStageTerms, found->code, language);
}

/// 未利用: a running contract, and no use was ever seen, although use is imported for others.
std::vector<Item> idleAccounts(const Reading& reading)
{
    const UsageStore usage(reading.db);
    if (!unwrap(usage.isKept()))
        return {};
    const QSet<AccountId> used = unwrap(usage.used());
    const QHash<AccountId, QDate> stageDays = unwrap(stageSince(reading.db, reading.today));
    const std::vector<Stage> stages = unwrap(AccountStore(reading.db).stages());
    std::vector<Item> items;
    for (const AccountStanding& standing : reading.accounts) {
        const AccountId id = standing.account.id;
        if (standing.stage == kChurned || !reading.mrr.contains(id) || used.contains(id))
            continue;
        const QDate since = later(stageDays.value(id), standing.account.contractStart);
        if (!since.isValid() || since.addDays(kIdleDays) > reading.until)
            continue;
        Item item;
        item.row = id.value();
        item.account = id;
        item.member = standing.owner;
        item.act = TodayText::tr("Get the customer to first use");
        item.reason = reasonOf({stageName(standing.stage, stages, reading.language),
                                TodayText::tr("no use for %n day(s)", nullptr, int(since.daysTo(reading.today)))});
        item.from = since.addDays(kIdleDays);
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

extern constinit const Source kPassReadyAccounts = {
    .code = u"pass_ready", .name = {u"Ready to hand off", u"パス可の顧客"}, .weight = 35, .items = passReadyAccounts};
extern constinit const Source kIdleAccounts = {
    .code = u"idle", .name = {u"Idle accounts", u"未利用の顧客"}, .weight = 30, .items = idleAccounts};

} // namespace tasuki::today

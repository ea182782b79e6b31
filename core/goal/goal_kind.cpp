// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/texts.h"
#include "goal/goal_rules.h"
#include "goal/goal_store.h"
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "storage/failure.h"
#include "storage/rows.h"

#include <algorithm>

namespace tasuki {

std::unique_ptr<imports::KindImport> makeGoalImport(imports::ImportSession& session);

namespace {

constexpr Invariant kGoalInvariants[] = {
    {QT_TRANSLATE_NOOP("check", "the status of goal %1 differs from its latest change"),
     "SELECT g.title FROM goals AS g WHERE NOT EXISTS (SELECT 1 FROM goal_statuses AS s WHERE s.goal_id = g.id AND s.status = g.status AND s.day = g.status_on "
     "AND NOT EXISTS (SELECT 1 FROM goal_statuses AS l WHERE l.goal_id = g.id AND (l.day, l.id) > (s.day, s.id)))"}};

Result<void> judgeWithStatuses(storage::Database& db, GoalId id)
{
    const auto goal = storage::readOne<Goal>(db, "WHERE t.id = ?1", id);
    return goal ? goal::judge(*goal, storage::unwrap(GoalStore(db).statuses(id))) : Result<void>();
}

Result<void> judgeGoal(storage::Database& db, qint64 id, std::span<const Value>)
{
    return judgeWithStatuses(db, GoalId(id));
}

Result<void> judgeStatus(storage::Database& db, qint64 id, std::span<const Value> values)
{
    return judgeWithStatuses(db, rowFromValues<GoalStatusChange>(id, values).goalId);
}

Mark markOf(GoalStatus status)
{
    switch (status) {
    case GoalStatus::Agreed: return Mark::Accent;
    case GoalStatus::OnTrack: return Mark::Info;
    case GoalStatus::AtRisk: return Mark::Warn;
    case GoalStatus::Achieved: return Mark::Good;
    case GoalStatus::Missed: return Mark::Bad;
    case GoalStatus::Planned:
    case GoalStatus::Dropped: break;
    }
    return Mark::Neutral;
}

std::vector<KindEvent> statusEvents(storage::Database& db, AccountId account, QDate, TermLanguage language)
{
    const GoalStore store(db);
    const std::vector<Goal> goals = storage::unwrap(store.ofAccount(account));
    std::vector<KindEvent> events;
    for (const GoalStatusChange& status : storage::unwrap(store.statusesOfAccount(account))) {
        const auto goal = std::ranges::find(goals, status.goalId, &Goal::id);
        if (goal != goals.end())
            events.push_back({status.day,
                              status.id.value(),
                              markOf(status.status),
                              GoalText::tr("Goal %1: %2").arg(statusText(status.status, language), goal->title),
                              goal->service,
                              {}});
    }
    return events;
}

constexpr const char16_t* kToldByEvents[] = {u"goal.add", u"goal.status"};

constexpr auto kFields = fileColumns<Goal>();
constexpr FileColumn kComputed[] = {kAccountNameColumn};
constexpr FileKind kGoalFile = {.code = u"goals",
                                .many = {u"Customer goals", u"ゴール"},
                                .hints = u"goal|ゴール",
                                .fields = kFields,
                                .computed = kComputed,
                                .identity = u"account_id|service|title",
                                .order = "t.service, t.title",
                                .makeImport = makeGoalImport};

} // namespace

extern constinit const Kind kGoalKind = {.table = &kTableInfo<Goal>,
                                         .name = {u"Goal", u"ゴール"},
                                         .called = "title",
                                         .invariants = kGoalInvariants,
                                         .judge = judgeGoal,
                                         .told = Told::AsEdits,
                                         .toldByEvents = kToldByEvents,
                                         .eventsName = {u"Goals", u"ゴール"},
                                         .events = statusEvents,
                                         .file = &kGoalFile};
extern constinit const Kind kGoalStatusChangeKind = {
    .table = &kTableInfo<GoalStatusChange>, .name = {u"Goal status", u"ゴールの状態"}, .judge = judgeStatus};

} // namespace tasuki

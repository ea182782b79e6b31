// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merged_rows.h"

#include "base/texts.h"
#include "edit/expect.h"
#include "goal/goal_rules.h"
#include "onboarding/onboarding_rules.h"
#include "renewal/renewal_rules.h"
#include "revenue/contract_rules.h"
#include "storage/failure.h"
#include "storage/rows.h"
#include "workspace/edit_writer.h"

#include <algorithm>
#include <string_view>

namespace tasuki {

namespace {

/// The column that says how far such a row has come: an act on it follows from what it was. Null: it has none.
const char* decidedColumn(Entity entity)
{
    switch (entity) {
    case Entity::Handoff: return "state";
    case Entity::Renewal: return "outcome";
    default: return nullptr;
    }
}

bool wasDecidedMeanwhile(const RowChange& change, const std::vector<Value>& present)
{
    const char* decided = decidedColumn(change.table->entity);
    for (size_t i = 0; i < present.size(); ++i) {
        if (sameValue((*change.before)[i], present[i]))
            continue;
        if (isExpectation(change) || (decided && QLatin1String(change.table->columns[i]) == QLatin1String(decided)))
            return true;
    }
    return false;
}

Result<void> judgeGoal(storage::Database& db, GoalId id)
{
    const auto goal = storage::readOne<Goal>(db, "WHERE t.id = ?1", id);
    return goal ? goal::judge(*goal,
                              storage::readRows<GoalStatusChange>(db, "WHERE t.goal_id = ?1 ORDER BY t.day, t.id", id))
                : Result<void>();
}

/// The rows that belong to a changed one, read as they stand.
Result<void> judgeRow(storage::Database& db, const RowChange& change)
{
    switch (change.table->entity) {
    case Entity::Goal: return judgeGoal(db, GoalId(change.id));
    case Entity::GoalStatusChange:
        return judgeGoal(db, rowFromValues<GoalStatusChange>(change.id, *change.after).goalId);
    default: return {};
    }
}

Error doesNotGoTogether(const Error& error)
{
    return invalid(
        StorageText::tr("What another window has changed meanwhile does not go together with your change: %1 "
                        "Nothing was written; what stands there now is shown.")
            .arg(error.text));
}

} // namespace

Result<void> judgeMine(storage::Database& db, const Edit& edit)
{
    return storage::attempt([&] {
        for (const RowChange& change : edit.changes()) {
            const auto present = change.before ? presentValues(db, *change.table, change.id) : std::nullopt;
            if (present && wasDecidedMeanwhile(change, *present))
                throw storage::Failure(invalid(StorageText::tr(
                    "This has gone on in another window meanwhile, so nothing was written. What stands there now is shown.")));
        }
    });
}

Result<void> judgeParts(const RowChange& change, const std::vector<Value>& present)
{
    if (change.table->entity != Entity::Subscription || !change.before || !change.after)
        return {};
    constexpr std::string_view kPrice[] = {"mrr_minor",    "mrr_nano", "amount_minor",   "amount_nano",  "period_unit",
                                           "period_count", "currency", "quantity_micro", "discount_ppm", "charge_type"};
    bool ours = false;
    bool theirs = false;
    for (size_t i = 0; i < present.size(); ++i) {
        if (std::ranges::find(kPrice, std::string_view(change.table->columns[i])) == std::end(kPrice))
            continue;
        ours = ours || (*change.before)[i] != (*change.after)[i];
        theirs = theirs || (*change.before)[i] != present[i];
    }
    if (ours && theirs)
        return doesNotGoTogether(invalid(StorageText::tr(
            "Both changed the price of this contract row: amount, period, quantity and discount make one price.")));
    return {};
}

Result<void> judgeValues(const TableInfo& table, qint64 id, const std::vector<Value>& values)
{
    const auto judged = [&]() -> Result<void> {
        switch (table.entity) {
        case Entity::Onboarding: return onboarding::judge(rowFromValues<Onboarding>(id, values));
        case Entity::Renewal: return renewal::judge(rowFromValues<Renewal>(id, values));
        case Entity::Subscription: return revenue::checkRow(rowFromValues<Subscription>(id, values));
        default: return {};
        }
    }();
    return judged ? judged : Result<void>(doesNotGoTogether(judged.error()));
}

Result<void> judgeMerged(storage::Database& db, const Edit& edit)
{
    return storage::attempt([&] {
        for (const RowChange& change : edit.changes()) {
            if (!change.after || isExpectation(change))
                continue;
            if (const auto judged = judgeRow(db, change); !judged)
                throw storage::Failure(doesNotGoTogether(judged.error()));
        }
    });
}

} // namespace tasuki

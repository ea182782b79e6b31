// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/goal_rules.h"

#include "base/decimal.h"
#include "base/text.h"
#include "base/texts.h"

#include <algorithm>

namespace tasuki::goal {

namespace {

Goal trimmed(Goal goal)
{
    for (QString Goal::*text : {&Goal::service, &Goal::title, &Goal::measure, &Goal::baseline, &Goal::currentValue,
                                &Goal::target, &Goal::unit, &Goal::agreedBy})
        goal.*text = (goal.*text).trimmed();
    for (QString Goal::*number : {&Goal::baseline, &Goal::currentValue, &Goal::target})
        goal.*number = plainNumber(goal.*number);
    if (goal.agreedContactId.isValid())
        goal.agreedBy.clear();
    return goal;
}

Result<void> checkNumbers(const Goal& goal)
{
    for (const QString& number : {goal.baseline, goal.currentValue, goal.target})
        if (!number.isEmpty() && !parseDecimal(number, kDecimals))
            return invalid(
                GoalText::tr(
                    "“%1” is no number. Write the baseline, the current value and the target as numbers, and what they count as the unit.")
                    .arg(number.left(60)));
    return {};
}

/// What can be seen of a goal itself need not be believed.
Result<void> checkSmart(const Goal& goal)
{
    for (const SmartQuestion& question : smartQuestions())
        if (const QString& answer = goal.*question.answer; !answer.isEmpty() && !termOf(kAnswerTerms, answer))
            return invalid(GoalText::tr("The answers of the SMART check are yes and no."));
    if (goal.measurable == u"yes" && goal.target.isEmpty())
        return invalid(GoalText::tr(
            "A goal that can be measured has a target. Write the number that it is to reach, or answer “measurable” with no."));
    if (goal.timeBound == u"yes" && !goal.dueDate.isValid())
        return invalid(
            GoalText::tr("A goal that is time-bound has a due date. Write it, or answer “time-bound” with no."));
    return {};
}

Result<void> checkDay(QDate day, const Act& act)
{
    if (!day.isValid())
        return invalid(GoalText::tr("A status needs the day from which it holds."));
    if (day > act.today)
        return invalid(GoalText::tr("A status cannot begin in the future."));
    return {};
}

Result<void> check(const Goal& goal, const std::vector<Goal>& present)
{
    if (goal.title.isEmpty())
        return invalid(GoalText::tr("A goal needs a title: what does the customer want to achieve?"));
    TASUKI_TRY(checkNumbers(goal));
    TASUKI_TRY(checkSmart(goal));
    const auto same = [&](const Goal& other) {
        return other.id != goal.id && other.accountId == goal.accountId
               && keyFold(other.service) == keyFold(goal.service) && keyFold(other.title) == keyFold(goal.title);
    };
    if (std::ranges::any_of(present, same))
        return invalid(GoalText::tr("This account has a goal “%1” already.").arg(goal.title.left(60)));
    return {};
}

GoalStatusChange changeOf(const Goal& goal, const Act& act)
{
    return {act.ids->make<RowId>(), goal.id, goal.accountId, goal.statusOn, goal.status};
}

} // namespace

Result<Added> add(Goal goal, const std::vector<Goal>& present, const Act& act)
{
    goal = trimmed(goal);
    goal.id = act.ids->make<GoalId>();
    if (!goal.statusOn.isValid())
        goal.statusOn = act.today;
    TASUKI_TRY(check(goal, present));
    TASUKI_TRY(checkDay(goal.statusOn, act));
    Added added{Edit(QStringLiteral("goal.add"), act), goal};
    added.edit.insert(goal);
    added.edit.insert(changeOf(goal, act));
    return added;
}

Result<Edit> change(const Goal& before, const Goal& wanted, const std::vector<Goal>& present,
                    const std::vector<GoalStatusChange>& statuses, const Act& act)
{
    Goal after = trimmed(wanted);
    if (after.accountId != before.accountId)
        return invalid(GoalText::tr("A goal stays with its account."));
    TASUKI_TRY(check(after, present));
    const bool moves = after.status != before.status;
    if (!after.statusOn.isValid() || (moves && after.statusOn == before.statusOn))
        after.statusOn = moves ? act.today : before.statusOn;
    Edit edit(QStringLiteral("goal.change"), act);
    if (moves || after.statusOn != before.statusOn)
        TASUKI_TRY(checkDay(after.statusOn, act));
    if (moves) {
        if (after.statusOn < before.statusOn)
            return invalid(GoalText::tr("The present status holds since %1; another one cannot begin before it.")
                               .arg(before.statusOn.toString(Qt::ISODate)));
        edit.insert(changeOf(after, act));
    } else if (after.statusOn != before.statusOn && !statuses.empty()) {
        if (statuses.size() > 1 && after.statusOn < statuses[statuses.size() - 2].day)
            return invalid(GoalText::tr("The status before holds since %1; this one cannot begin before it.")
                               .arg(statuses[statuses.size() - 2].day.toString(Qt::ISODate)));
        GoalStatusChange mended = statuses.back();
        mended.day = after.statusOn;
        edit.update(statuses.back(), mended);
    }
    edit.update(before, after);
    return edit;
}

Result<Edit> setStatus(const Goal& goal, GoalStatus status, QDate day, const Act& act)
{
    TASUKI_TRY(checkDay(day, act));
    Edit edit(QStringLiteral("goal.status"), act);
    if (status == goal.status)
        return edit;
    if (day < goal.statusOn)
        return invalid(GoalText::tr("The present status holds since %1; another one cannot begin before it.")
                           .arg(goal.statusOn.toString(Qt::ISODate)));
    Goal after = goal;
    after.status = status;
    after.statusOn = day;
    edit.update(goal, after);
    edit.insert(changeOf(after, act));
    return edit;
}

Result<void> judge(const Goal& goal, const std::vector<GoalStatusChange>& statuses)
{
    TASUKI_TRY(checkSmart(goal));
    if (statuses.empty() || (statuses.back().status == goal.status && statuses.back().day == goal.statusOn))
        return {};
    return invalid(GoalText::tr("The present status holds since %1; another one cannot begin before it.")
                       .arg(statuses.back().day.toString(Qt::ISODate)));
}

Result<Edit> remove(const Goal& goal, const std::vector<GoalStatusChange>& statuses, const Act& act)
{
    Edit edit(QStringLiteral("goal.remove"), act);
    for (const GoalStatusChange& status : statuses)
        edit.remove(status);
    edit.remove(goal);
    return edit;
}

Edit withoutContact(const Contact& contact, const std::vector<Goal>& goals, const Act& act)
{
    Edit edit(QStringLiteral("contact.remove"), act);
    for (const Goal& goal : goals) {
        if (goal.agreedContactId != contact.id)
            continue;
        Goal after = goal;
        after.agreedContactId = {};
        after.agreedBy = contact.name;
        edit.update(goal, after);
    }
    return edit;
}

} // namespace tasuki::goal

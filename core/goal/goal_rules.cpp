// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/goal_rules.h"

#include "base/decimal.h"
#include "base/text.h"
#include "base/texts.h"

#include <algorithm>

namespace tasuki::goal {

namespace {

void checkNumbers(const Goal& goal, Problems& problems)
{
    constexpr std::pair<QString Goal::*, const char*> kNumbers[] = {
        {&Goal::baseline, "baseline"}, {&Goal::currentValue, "current_value"}, {&Goal::target, "target"}};
    for (const auto& [number, column] : kNumbers)
        if (!(goal.*number).isEmpty() && !parseDecimal(goal.*number, kDecimals))
            problems.push_back(
                {GoalText::tr(
                     "Invalid number “%1”. Enter baseline, current and target value as numbers, and the unit in its own field.")
                     .arg((goal.*number).left(60)),
                 {column}});
}

/// What can be seen of a goal itself need not be believed.
void checkSmart(const Goal& goal, Problems& problems)
{
    for (const SmartQuestion& question : smartQuestions())
        if (const QString& answer = goal.*question.answer; !answer.isEmpty() && !termOf(kAnswerTerms, answer))
            problems.push_back({GoalText::tr("Answer SMART questions with yes or no."), {question.column}});
    if (goal.measurable == u"yes" && goal.target.isEmpty())
        problems.push_back(
            {GoalText::tr("A measurable goal requires a target value. Enter it, or answer “measurable” with no."),
             {"measurable", "target"}});
    if (goal.timeBound == u"yes" && !goal.dueDate.isValid())
        problems.push_back(
            {GoalText::tr("A time-bound goal requires a due date. Enter it, or answer “time-bound” with no."),
             {"time_bound", "due_date"}});
}

void checkSame(const Goal& goal, const std::vector<Goal>& present, Problems& problems)
{
    const auto same = [&](const Goal& other) {
        return other.id != goal.id && other.accountId == goal.accountId
               && keyFold(other.service) == keyFold(goal.service) && keyFold(other.title) == keyFold(goal.title);
    };
    if (std::ranges::any_of(present, same))
        problems.push_back(
            {GoalText::tr("This account already has a goal “%1”. Enter another name.").arg(goal.title.left(60)),
             {"title"}});
}

Result<void> checkDay(QDate day, const Act& act)
{
    if (!day.isValid())
        return invalid(GoalText::tr("Enter the day from which the status applies."));
    if (day > act.today)
        return invalid(GoalText::tr("A status can't start in the future. Enter today or earlier."));
    return {};
}

/// The day of the status, where the change itself gives it or moves it.
void checkStatus(const Goal* before, const Goal& goal, const std::vector<GoalStatusChange>& statuses, const Act& act,
                 Problems& problems)
{
    const bool moves = before && goal.status != before->status;
    if (before && !moves && goal.statusOn == before->statusOn)
        return;
    if (const auto day = checkDay(goal.statusOn, act); !day) {
        problems.push_back({day.error().text, {"status_on"}});
        return;
    }
    if (moves && goal.statusOn < before->statusOn)
        problems.push_back({GoalText::tr("The current status applies since %1. Choose a later day.")
                                .arg(before->statusOn.toString(Qt::ISODate)),
                            {"status_on", "status"}});
    if (before && !moves && statuses.size() > 1 && goal.statusOn < statuses[statuses.size() - 2].day)
        problems.push_back({GoalText::tr("The previous status applies since %1. Choose a later day.")
                                .arg(statuses[statuses.size() - 2].day.toString(Qt::ISODate)),
                            {"status_on"}});
}

GoalStatusChange changeOf(const Goal& goal, const Act& act)
{
    return {act.ids->make<RowId>(), goal.id, goal.accountId, goal.statusOn, goal.status};
}

} // namespace

Goal cleaned(Goal goal)
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

QDate statusDay(const Goal* before, const Goal& wanted, QDate today)
{
    if (wanted.statusOn.isValid())
        return wanted.statusOn;
    return before && wanted.status == before->status ? before->statusOn : today;
}

Problems problems(const Goal* before, const Goal& goal, const std::vector<Goal>& present,
                  const std::vector<GoalStatusChange>& statuses, const Act& act)
{
    Problems found;
    if (before && goal.accountId != before->accountId)
        found.push_back({GoalText::tr("A goal can't move to another account."), {"account_id"}});
    if (goal.title.isEmpty())
        found.push_back({GoalText::tr("Enter a goal: what does the customer want to achieve?"), {"title"}});
    checkNumbers(goal, found);
    checkSmart(goal, found);
    checkSame(goal, present, found);
    checkStatus(before, goal, statuses, act, found);
    return found;
}

Result<Added> add(Goal goal, const std::vector<Goal>& present, const Act& act)
{
    goal = cleaned(std::move(goal));
    goal.id = act.ids->make<GoalId>();
    goal.statusOn = statusDay(nullptr, goal, act.today);
    TASUKI_TRY(firstOf(problems(nullptr, goal, present, {}, act)));
    Added added{Edit(QStringLiteral("goal.add"), act), goal};
    added.edit.insert(goal);
    added.edit.insert(changeOf(goal, act));
    return added;
}

Result<Edit> change(const Goal& before, const Goal& wanted, const std::vector<Goal>& present,
                    const std::vector<GoalStatusChange>& statuses, const Act& act)
{
    Goal after = cleaned(wanted);
    after.statusOn = statusDay(&before, after, act.today);
    TASUKI_TRY(firstOf(problems(&before, after, present, statuses, act)));
    Edit edit(QStringLiteral("goal.change"), act);
    if (after.status != before.status) {
        edit.insert(changeOf(after, act));
    } else if (after.statusOn != before.statusOn && !statuses.empty()) {
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
        return invalid(GoalText::tr("The current status applies since %1. Choose a later day.")
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
    Problems smart;
    checkSmart(goal, smart);
    TASUKI_TRY(firstOf(smart));
    if (statuses.empty() || (statuses.back().status == goal.status && statuses.back().day == goal.statusOn))
        return {};
    return invalid(GoalText::tr("The current status applies since %1. Choose a later day.")
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

} // namespace tasuki::goal

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
                     "“%1” is no number. Write the baseline, the current value and the target as numbers, and what they count as the unit.")
                     .arg((goal.*number).left(60)),
                 {column}});
}

/// What can be seen of a goal itself need not be believed.
void checkSmart(const Goal& goal, Problems& problems)
{
    for (const SmartQuestion& question : smartQuestions())
        if (const QString& answer = goal.*question.answer; !answer.isEmpty() && !termOf(kAnswerTerms, answer))
            problems.push_back({GoalText::tr("The answers of the SMART check are yes and no."), {question.column}});
    if (goal.measurable == u"yes" && goal.target.isEmpty())
        problems.push_back(
            {GoalText::tr(
                 "A goal that can be measured has a target. Write the number that it is to reach, or answer “measurable” with no."),
             {"measurable", "target"}});
    if (goal.timeBound == u"yes" && !goal.dueDate.isValid())
        problems.push_back(
            {GoalText::tr("A goal that is time-bound has a due date. Write it, or answer “time-bound” with no."),
             {"time_bound", "due_date"}});
}

void checkSame(const Goal& goal, const std::vector<Goal>& present, Problems& problems)
{
    const auto same = [&](const Goal& other) {
        return other.id != goal.id && other.accountId == goal.accountId
               && keyFold(other.service) == keyFold(goal.service) && keyFold(other.title) == keyFold(goal.title);
    };
    if (std::ranges::any_of(present, same))
        problems.push_back({GoalText::tr("This account has a goal “%1” already.").arg(goal.title.left(60)), {"title"}});
}

Result<void> checkDay(QDate day, const Act& act)
{
    if (!day.isValid())
        return invalid(GoalText::tr("A status needs the day from which it holds."));
    if (day > act.today)
        return invalid(GoalText::tr("A status cannot begin in the future."));
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
        problems.push_back({GoalText::tr("The present status holds since %1; another one cannot begin before it.")
                                .arg(before->statusOn.toString(Qt::ISODate)),
                            {"status_on", "status"}});
    if (before && !moves && statuses.size() > 1 && goal.statusOn < statuses[statuses.size() - 2].day)
        problems.push_back({GoalText::tr("The status before holds since %1; this one cannot begin before it.")
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
        found.push_back({GoalText::tr("A goal stays with its account."), {"account_id"}});
    if (goal.title.isEmpty())
        found.push_back({GoalText::tr("A goal needs a title: what does the customer want to achieve?"), {"title"}});
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
    Problems smart;
    checkSmart(goal, smart);
    TASUKI_TRY(firstOf(smart));
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

} // namespace tasuki::goal

// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/onboarding_rules.h"

#include "base/text.h"
#include "base/texts.h"
#include "edit/expect.h"

#include <algorithm>

namespace tasuki::onboarding {

namespace {

/// What an import brought with a later day may be mended without moving it.
void checkDays(const Onboarding* before, const Onboarding& after, QDate today, Problems& problems)
{
    const auto check = [&](QDate Onboarding::*day, const char* column, const QString& sentence) {
        const bool moved = !before || before->*day != after.*day;
        if (moved && (after.*day).isValid() && after.*day > today)
            problems.push_back({sentence, {column}});
    };
    check(&Onboarding::actualStart, "actual_start",
          OnboardingText::tr("The actual start can't be in the future. Enter a plan as the planned start."));
    check(&Onboarding::firstCashIn, "first_cash_in",
          OnboardingText::tr("The first payment can't be in the future. Enter today or earlier."));
    check(&Onboarding::firstUseOn, "first_use_on",
          OnboardingText::tr("First use can't be confirmed for the future. Enter today or earlier."));
    check(&Onboarding::outcomeOn, "outcome_on",
          OnboardingText::tr("The outcome date can't be in the future. Enter today or earlier."));
}

void checkOutcome(const Onboarding& onboarding, Problems& problems)
{
    switch (onboarding.outcome) {
    case OnboardingOutcome::Open:
        if (onboarding.outcomeOn.isValid() || !onboarding.reason.isEmpty())
            problems.push_back(
                {OnboardingText::tr(
                     "An onboarding in progress has no outcome date or reason. Clear both, or set the outcome."),
                 {"outcome", onboarding.outcomeOn.isValid() ? "outcome_on" : "reason"}});
        break;
    case OnboardingOutcome::Met:
        if (!onboarding.outcomeOn.isValid())
            problems.push_back(
                {OnboardingText::tr("Enter the day the success criteria were met."), {"outcome_on", "outcome"}});
        break;
    case OnboardingOutcome::NotMet:
        if (onboarding.reason.isEmpty())
            problems.push_back(
                {OnboardingText::tr("Enter why the success criteria were not met, for the next onboarding."),
                 {"reason", "outcome"}});
        break;
    }
}

void checkSame(const Onboarding& onboarding, const std::vector<Onboarding>& present, Problems& problems)
{
    const auto same = [&](const Onboarding& other) {
        return other.id != onboarding.id && other.accountId == onboarding.accountId
               && keyFold(other.service) == keyFold(onboarding.service);
    };
    if (std::ranges::any_of(present, same))
        problems.push_back(
            {onboarding.service.isEmpty()
                 ? OnboardingText::tr("This account already has an onboarding record. Enter the service of this one.")
                 : OnboardingText::tr("This account already has an onboarding record for “%1”.")
                       .arg(onboarding.service.left(60)),
             {"service", "account_id"}});
}

Problems dayAndOutcome(const Onboarding* before, const Onboarding& after, QDate today)
{
    Problems found;
    checkDays(before, after, today, found);
    checkOutcome(after, found);
    return found;
}

Result<void> checkOpen(const Onboarding& onboarding)
{
    if (onboarding.outcome != OnboardingOutcome::Open)
        return invalid(OnboardingText::tr("This onboarding already has an outcome. Reopen it first."));
    return {};
}

} // namespace

Onboarding cleaned(Onboarding onboarding)
{
    onboarding.service = onboarding.service.trimmed();
    onboarding.reason = onboarding.reason.trimmed();
    return onboarding;
}

Problems problems(const Onboarding* before, const Onboarding& onboarding, const std::vector<Onboarding>& present,
                  const std::vector<SuccessCriteria>& versions, QDate today)
{
    Problems found;
    if (before && onboarding.accountId != before->accountId)
        found.push_back({OnboardingText::tr("An onboarding record can't move to another account."), {"account_id"}});
    checkSame(onboarding, present, found);
    if (onboarding.targetDays && (*onboarding.targetDays < 0 || *onboarding.targetDays > kMostTargetDays))
        found.push_back(
            {OnboardingText::tr("Target days must be from 0 to %1.").arg(kMostTargetDays), {"target_days"}});
    if (onboarding.criteriaVersion && !criteriaOf(onboarding, versions))
        found.push_back(
            {OnboardingText::tr("Version %1 of the success criteria not found.").arg(*onboarding.criteriaVersion),
             {"criteria_version"}});
    checkDays(before, onboarding, today, found);
    checkOutcome(onboarding, found);
    return found;
}

Result<Added> add(Onboarding onboarding, const std::vector<Onboarding>& present,
                  const std::vector<SuccessCriteria>& versions, const Act& act)
{
    onboarding = cleaned(std::move(onboarding));
    onboarding.id = act.ids->make<OnboardingId>();
    if (!onboarding.criteriaVersion && !versions.empty())
        onboarding.criteriaVersion = std::ranges::max(versions, {}, &SuccessCriteria::version).version;
    TASUKI_TRY(firstOf(problems(nullptr, onboarding, present, versions, act.today)));
    Added added{Edit(QStringLiteral("onboarding.add"), act), onboarding};
    added.edit.insert(onboarding);
    return added;
}

Result<Edit> change(const Onboarding& before, const Onboarding& wanted, const std::vector<Onboarding>& present,
                    const std::vector<SuccessCriteria>& versions, const Act& act)
{
    const Onboarding after = cleaned(wanted);
    TASUKI_TRY(firstOf(problems(&before, after, present, versions, act.today)));
    Edit edit(QStringLiteral("onboarding.change"), act);
    edit.update(before, after);
    return edit;
}

Result<Edit> remove(const Onboarding& onboarding, const std::vector<OnboardingTick>& ticks, const Act& act)
{
    Edit edit(QStringLiteral("onboarding.remove"), act);
    for (const OnboardingTick& tick : ticks)
        if (tick.onboardingId == onboarding.id)
            edit.remove(tick);
    edit.remove(onboarding);
    return edit;
}

Result<Edit> meet(const Onboarding& onboarding, QDate day, const std::vector<SuccessCriteria>& versions,
                  const std::vector<OnboardingTick>& ticks, const Act& act)
{
    TASUKI_TRY(checkOpen(onboarding));
    if (const auto open = openCriteria(onboarding, versions, ticks).size(); open > 0)
        return invalid(OnboardingText::tr(
            "%n success criteria open. Tick what is met on the account's page, or close it as not met.", nullptr,
            int(open)));
    Onboarding after = onboarding;
    after.outcome = OnboardingOutcome::Met;
    after.outcomeOn = day;
    TASUKI_TRY(firstOf(dayAndOutcome(&onboarding, after, act.today)));
    Edit edit(QStringLiteral("onboarding.meet"), act);
    edit.update(onboarding, after);
    return edit;
}

Result<Edit> fail(const Onboarding& onboarding, const QString& reason, const Act& act)
{
    TASUKI_TRY(checkOpen(onboarding));
    Onboarding after = onboarding;
    after.outcome = OnboardingOutcome::NotMet;
    after.outcomeOn = act.today;
    after.reason = reason.trimmed();
    TASUKI_TRY(judge(after));
    Edit edit(QStringLiteral("onboarding.fail"), act);
    edit.update(onboarding, after);
    return edit;
}

Result<Edit> reopen(const Onboarding& onboarding, const Act& act)
{
    Onboarding after = onboarding;
    after.outcome = OnboardingOutcome::Open;
    after.outcomeOn = {};
    after.reason.clear();
    Edit edit(QStringLiteral("onboarding.reopen"), act);
    edit.update(onboarding, after);
    return edit;
}

Result<Edit> confirmFirstUse(const Onboarding& onboarding, QDate day, const Act& act)
{
    Onboarding after = onboarding;
    after.firstUseOn = day;
    Problems found;
    checkDays(&onboarding, after, act.today, found);
    TASUKI_TRY(firstOf(found));
    Edit edit(QStringLiteral("onboarding.firstUse"), act);
    edit.update(onboarding, after);
    return edit;
}

Result<void> judge(const Onboarding& onboarding)
{
    Problems found;
    checkOutcome(onboarding, found);
    return firstOf(found);
}

Result<Edit> tick(const Onboarding& onboarding, const QString& criterion, bool met,
                  const std::vector<SuccessCriteria>& versions, const std::vector<OnboardingTick>& ticks,
                  const Act& act)
{
    TASUKI_TRY(checkOpen(onboarding));
    const SuccessCriteria* judged = criteriaOf(onboarding, versions);
    if (!judged || !judged->list().contains(criterion))
        return invalid(OnboardingText::tr("This criterion doesn't belong to this onboarding."));
    const auto there = std::ranges::find_if(ticks, [&](const OnboardingTick& tick) {
        return tick.onboardingId == onboarding.id && tick.criterion == criterion;
    });
    Edit edit(met ? QStringLiteral("onboarding.tick") : QStringLiteral("onboarding.untick"), act);
    if (met && there == ticks.end())
        edit.insert(
            OnboardingTick{act.ids->make<RowId>(), onboarding.id, onboarding.accountId, criterion, act.today, act.who});
    else if (!met && there != ticks.end())
        edit.remove(*there);
    if (!edit.isEmpty())
        expect<&Onboarding::outcome>(edit, onboarding);
    return edit;
}

Result<Edit> changeCriteria(const QStringList& criteria, const std::vector<SuccessCriteria>& versions, const Act& act)
{
    QStringList kept;
    for (const QString& criterion : criteria)
        if (const QString line = criterion.simplified(); !line.isEmpty() && !kept.contains(line))
            kept += line;
    if (kept.isEmpty())
        return invalid(OnboardingText::tr("Enter at least one success criterion."));
    SuccessCriteria next;
    next.criteria = kept.join(u'\n');
    next.since = act.today;
    Edit edit(QStringLiteral("onboarding.criteria"), act);
    const auto latest = std::ranges::max_element(versions, {}, &SuccessCriteria::version);
    if (latest != versions.end() && latest->criteria == next.criteria)
        return edit;
    next.id = act.ids->make<RowId>();
    next.version = latest == versions.end() ? 1 : latest->version + 1;
    edit.insert(next);
    return edit;
}

} // namespace tasuki::onboarding

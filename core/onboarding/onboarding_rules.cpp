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
          OnboardingText::tr("The actual start cannot lie in the future. Write what is planned as the planned start."));
    check(&Onboarding::firstCashIn, "first_cash_in", OnboardingText::tr("The first cash-in cannot lie in the future."));
    check(&Onboarding::firstUseOn, "first_use_on",
          OnboardingText::tr("The first use cannot be confirmed for a day in the future."));
    check(&Onboarding::outcomeOn, "outcome_on", OnboardingText::tr("The day of the outcome cannot lie in the future."));
}

void checkOutcome(const Onboarding& onboarding, Problems& problems)
{
    switch (onboarding.outcome) {
    case OnboardingOutcome::Open:
        if (onboarding.outcomeOn.isValid() || !onboarding.reason.isEmpty())
            problems.push_back(
                {OnboardingText::tr("An onboarding that is open has neither a day nor a reason of its outcome."),
                 {"outcome", onboarding.outcomeOn.isValid() ? "outcome_on" : "reason"}});
        break;
    case OnboardingOutcome::Met:
        if (!onboarding.outcomeOn.isValid())
            problems.push_back({OnboardingText::tr("Write the day on which the success criteria were met."),
                                {"outcome_on", "outcome"}});
        break;
    case OnboardingOutcome::NotMet:
        if (onboarding.reason.isEmpty())
            problems.push_back(
                {OnboardingText::tr(
                     "Write why the success criteria were not met: it is what the next onboarding learns from."),
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
                 ? OnboardingText::tr(
                     "This account has an onboarding record already. Name the service that this one is for.")
                 : OnboardingText::tr("This account has an onboarding record for “%1” already.")
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
        return invalid(OnboardingText::tr("This onboarding has its outcome already. Open it again first."));
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
        found.push_back({OnboardingText::tr("An onboarding record stays with its account."), {"account_id"}});
    checkSame(onboarding, present, found);
    if (onboarding.targetDays && (*onboarding.targetDays < 0 || *onboarding.targetDays > kMostTargetDays))
        found.push_back(
            {OnboardingText::tr("The target days are from 0 to %1.").arg(kMostTargetDays), {"target_days"}});
    if (onboarding.criteriaVersion && !criteriaOf(onboarding, versions))
        found.push_back(
            {OnboardingText::tr("There is no version %1 of the success criteria.").arg(*onboarding.criteriaVersion),
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
            "%n success criteria are not ticked yet. Tick what is met on the account's page, or close it as not met.",
            nullptr, int(open)));
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
        return invalid(OnboardingText::tr("This onboarding is not judged by this criterion."));
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
        return invalid(
            OnboardingText::tr("Write at least one criterion: by what does one see that an onboarding succeeded?"));
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

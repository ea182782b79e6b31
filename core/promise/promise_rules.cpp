// SPDX-License-Identifier: GPL-3.0-or-later
#include "promise/promise_rules.h"

#include "base/texts.h"

namespace tasuki::promise {

Promise cleaned(Promise promise, QDate today)
{
    for (QString Promise::*text : {&Promise::text, &Promise::toName, &Promise::externalKey})
        promise.*text = (promise.*text).trimmed();
    if (promise.toContactId.isValid())
        promise.toName.clear();
    if (promise.state != PromiseState::Open && !promise.decidedOn.isValid())
        promise.decidedOn = today;
    return promise;
}

Problems problems(const Promise* before, const Promise& promise, QDate today)
{
    Problems found;
    if (before && promise.accountId != before->accountId)
        found.push_back({PromiseText::tr("A promise can't move to another account."), {"account_id"}});
    if (promise.text.isEmpty())
        found.push_back({PromiseText::tr("Enter what was promised."), {"text"}});
    if (!promise.madeOn.isValid())
        found.push_back({PromiseText::tr("Enter the day of the promise."), {"made_on"}});
    else if (promise.madeOn > today)
        found.push_back({PromiseText::tr("The day of the promise can't be in the future."), {"made_on"}});
    if (promise.due.isValid() && promise.madeOn.isValid() && promise.due < promise.madeOn)
        found.push_back({PromiseText::tr("The due date can't be before the day of the promise."), {"due", "made_on"}});
    if (promise.state == PromiseState::Open && promise.decidedOn.isValid())
        found.push_back({PromiseText::tr("An open promise has no decision date. Choose kept, broken or withdrawn."),
                         {"decided_on", "state"}});
    if (promise.decidedOn.isValid() && promise.decidedOn > today)
        found.push_back({PromiseText::tr("The decision date can't be in the future."), {"decided_on"}});
    if (promise.decidedOn.isValid() && promise.madeOn.isValid() && promise.decidedOn < promise.madeOn)
        found.push_back(
            {PromiseText::tr("The decision date can't be before the day of the promise."), {"decided_on", "made_on"}});
    return found;
}

Result<Added> add(Promise promise, const Act& act)
{
    promise = cleaned(std::move(promise), act.today);
    TASUKI_TRY(firstOf(problems(nullptr, promise, act.today)));
    promise.id = act.ids->make<PromiseId>();
    Added added{Edit(QStringLiteral("promise.add"), act), promise};
    added.edit.insert(promise);
    return added;
}

Result<Edit> change(const Promise& before, const Promise& wanted, const Act& act)
{
    const Promise after = cleaned(wanted, act.today);
    TASUKI_TRY(firstOf(problems(&before, after, act.today)));
    Edit edit(QStringLiteral("promise.change"), act);
    edit.update(before, after);
    return edit;
}

Result<Edit> setState(const Promise& promise, PromiseState state, QDate day, const Act& act)
{
    Promise after = promise;
    after.state = state;
    after.decidedOn = state == PromiseState::Open ? QDate() : day;
    after = cleaned(std::move(after), act.today);
    TASUKI_TRY(firstOf(problems(&promise, after, act.today)));
    Edit edit(QStringLiteral("promise.state"), act);
    if (state != promise.state)
        edit.update(promise, after);
    return edit;
}

Result<Edit> remove(const Promise& promise, const Act& act)
{
    Edit edit(QStringLiteral("promise.remove"), act);
    edit.remove(promise);
    return edit;
}

} // namespace tasuki::promise

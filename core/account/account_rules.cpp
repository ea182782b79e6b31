// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_rules.h"

#include "base/texts.h"

#include <algorithm>

namespace tasuki::account {

Problems problems(const Account& account)
{
    Problems found;
    if (account.name.trimmed().isEmpty())
        found.push_back({AccountText::tr("Enter an account name."), {"name"}});
    if (!account.tier.isEmpty() && !termOf(kTierTerms, account.tier))
        found.push_back({AccountText::tr("Choose a touch tier from the list."), {"tier"}});
    if (!account.itSkill.isEmpty() && !termOf(kItSkillTerms, account.itSkill))
        found.push_back({AccountText::tr("Choose an IT skill level from the list."), {"it_skill"}});
    if (account.seats.value_or(0) < 0)
        found.push_back({AccountText::tr("Enter 0 or more stores and seats."), {"seats"}});
    if (account.stores.value_or(0) < 0)
        found.push_back({AccountText::tr("Enter 0 or more stores and seats."), {"stores"}});
    return found;
}

QDate firstSpanDay(const Account& account, QDate firstRevenueRow, QDate today)
{
    for (const QDate day : {account.signupDate, account.contractStart, firstRevenueRow})
        if (day.isValid())
            return day;
    return today;
}

Result<Created> create(Account account, MemberId owner, const Act& act)
{
    TASUKI_TRY(firstOf(problems(account)));
    account.id = act.ids->make<AccountId>();
    account.name = account.name.trimmed();
    if (account.key.isEmpty())
        account.key = QStringLiteral("A%1").arg(account.id.value());
    // A contract that starts later does not make the account one of the future: somebody holds it from today on.
    const QDate since = std::min(firstSpanDay(account, {}, act.today), act.today);
    Created created{Edit(QStringLiteral("account.create"), act), account};
    created.edit.insert(account);
    created.edit.insert(StageSpan{act.ids->make<RowId>(), account.id, since, kOnboarding, {}});
    if (owner.isValid())
        created.edit.insert(Ownership{act.ids->make<RowId>(), account.id, since, owner, {}});
    return created;
}

Result<Edit> change(const Account& before, const Account& after, const std::vector<AccountId>& ancestorsOfParent,
                    const Act& act)
{
    TASUKI_TRY(firstOf(problems(after)));
    if (after.parentId == after.id || std::ranges::find(ancestorsOfParent, after.id) != ancestorsOfParent.end())
        return invalidIn(
            "parent",
            AccountText::tr("An account can't be its own parent, directly or indirectly. Choose another parent."));
    Edit edit(QStringLiteral("account.change"), act);
    edit.update(before, after);
    return edit;
}

Result<Edit> assignOwner(const Account& account, const std::vector<Ownership>& spans, MemberId owner, const Act& act)
{
    const Ownership* present = spanOn(spans, act.today);
    if (present && present->memberId.isValid())
        return invalid(AccountText::tr("This account has an owner. Start a handoff to change it."));
    if (!owner.isValid())
        return invalid(AccountText::tr("Choose a member."));
    Edit edit(QStringLiteral("account.assign"), act);
    // First assigned: from the account's first day on, so that no day is without an owner.
    const QDate since = spans.empty() ? std::min(firstSpanDay(account, {}, act.today), act.today) : act.today;
    edit.insert(Ownership{act.ids->make<RowId>(), account.id, since, owner, {}});
    return edit;
}

namespace {

bool isEnd(StageId present, StageId stage)
{
    return stage == kChurned || present == kChurned;
}

} // namespace

QString stageRefusal(StageId present, StageId stage, const StageGround& ground)
{
    if (ground.awaited && !isEnd(present, stage))
        return AccountText::tr("An offered handoff will set the stage. Accept, return or cancel it first.");
    return {};
}

bool stageNeedsReason(StageId present, StageId stage, const StageGround& ground)
{
    return ground.owned && !ground.byAccount && !isEnd(present, stage);
}

Result<Edit> setStage(const Account& account, const std::vector<StageSpan>& spans, StageId stage,
                      const StageGround& ground, const Act& act)
{
    Edit edit(QStringLiteral("account.stage"), act);
    const StageSpan* span = spanOn(spans, act.today);
    const StageId present = span ? span->stageId : StageId();
    if (present == stage)
        return edit;
    if (const QString refusal = stageRefusal(present, stage, ground); !refusal.isEmpty())
        return invalid(refusal);
    if (stageNeedsReason(present, stage, ground) && act.why.trimmed().isEmpty())
        return invalidIn("why", AccountText::tr("Enter why the stage changes without a handoff."));
    edit.insert(StageSpan{act.ids->make<RowId>(), account.id, act.today, stage, {}});
    return edit;
}

Result<Edit> setTags(const Account& account, const std::vector<AccountTag>& present, const QStringList& tags,
                     const Act& act)
{
    QStringList wanted;
    for (const QString& tag : tags)
        if (const QString trimmed = tag.trimmed(); !trimmed.isEmpty() && !wanted.contains(trimmed))
            wanted += trimmed;
    Edit edit(QStringLiteral("account.tags"), act);
    for (const AccountTag& tag : present)
        if (!wanted.removeOne(tag.tag))
            edit.remove(tag);
    for (const QString& tag : wanted)
        edit.insert(AccountTag{act.ids->make<RowId>(), account.id, tag});
    return edit;
}

Result<Edit> setKeyRole(const Account& account, const std::vector<KeyRole>& present, const QString& role,
                        MemberId member, const Act& act)
{
    if (!termOf(kKeyRoleTerms, role))
        return invalid(AccountText::tr("Choose a role from the list."));
    Edit edit(QStringLiteral("account.role"), act);
    const auto held = std::ranges::find(present, role, &KeyRole::role);
    if (held == present.end()) {
        if (member.isValid())
            edit.insert(KeyRole{act.ids->make<RowId>(), account.id, role, member});
        return edit;
    }
    if (!member.isValid()) {
        edit.remove(*held);
        return edit;
    }
    KeyRole after = *held;
    after.memberId = member;
    edit.update(*held, after);
    return edit;
}

} // namespace tasuki::account

// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_acts.h"

#include "account/account_rules.h"
#include "handoff/handoff_terms.h"
#include "handoff/start_dialog.h"
#include "handoff/start_handoff.h"
#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/session.h"
#include "shell/menus.h"

namespace tasuki {

namespace {

std::vector<const AccountRow*> rowsOf(Session& session, const AccountIds& accounts)
{
    std::vector<const AccountRow*> rows;
    for (const AccountId id : accounts)
        if (const AccountRow* row = AccountRows::of(session).find(id))
            rows.push_back(row);
    return rows;
}

/// One edit out of one for each account; the first refusal stops it.
Result<Edit> together(Session& session, const QString& what, const AccountIds& accounts,
                      const std::function<Result<Edit>(const AccountRow&)>& one)
{
    Edit all(what, session.act());
    for (const AccountRow* row : rowsOf(session, accounts)) {
        const Result<Edit> edit = one(*row);
        if (!edit)
            return accounts.size() == 1
                       ? edit.error()
                       : invalid(oneLine(row->account().name) + QStringLiteral(": ") + edit.error().text);
        all.append(*edit);
    }
    return all;
}

QString doneWith(const AccountIds& accounts, Session& session, const QString& value)
{
    if (accounts.size() == 1)
        if (const AccountRow* row = AccountRows::of(session).find(accounts.front()))
            return AccountWords::tr("“%1”: %2").arg(oneLine(row->account().name, 40), value);
    return AccountWords::tr("%Ln account(s): %1", nullptr, int(accounts.size())).arg(value);
}

void setStage(Session& session, const AccountIds& accounts, StageId stage)
{
    const AccountStore store(session.db());
    auto edit =
        together(session, QStringLiteral("account.stage"), accounts, [&](const AccountRow& row) -> Result<Edit> {
            const auto spans = store.stageSpans(row.account().id);
            if (!spans)
                return spans.error();
            return account::setStage(row.account(), *spans, row.isOwned(), stage, session.act());
        });
    session.run(std::move(edit), doneWith(accounts, session, stageText(stage, session.words())));
}

void assign(Session& session, const AccountIds& accounts, MemberId member)
{
    const AccountStore store(session.db());
    auto edit =
        together(session, QStringLiteral("account.assign"), accounts, [&](const AccountRow& row) -> Result<Edit> {
            const auto spans = store.ownership(row.account().id);
            if (!spans)
                return spans.error();
            return account::assignOwner(row.account(), *spans, member, session.act());
        });
    session.run(std::move(edit),
                doneWith(accounts, session, AccountWords::tr("owner %1").arg(session.directory().memberName(member))));
}

void setTier(Session& session, const AccountIds& accounts, const QString& tier)
{
    auto edit = together(session, QStringLiteral("account.change"), accounts, [&](const AccountRow& row) {
        Account after = row.account();
        after.tier = tier;
        return account::change(row.account(), after, {}, session.act());
    });
    session.run(
        std::move(edit),
        doneWith(accounts, session, tier.isEmpty() ? AccountWords::tr("no tier") : tierText(tier, session.words())));
}

void sayMixed(Session& session)
{
    session.sayError(invalid(
        AccountWords::tr("Some of these accounts have an owner and some have none. Choose accounts of one kind.")));
}

} // namespace

void chooseStage(Session& session, QWidget* parent, const AccountIds& accounts, QPoint at)
{
    const auto rows = rowsOf(session, accounts);
    if (rows.empty())
        return;
    // To and from "churned" nobody has to receive anything.
    const auto needsHandoff = [](const AccountRow* row) { return row->isOwned() && !row->isChurned(); };
    if (std::ranges::all_of(rows, needsHandoff)) {
        const StageId stage = rows.front()->summary->stage;
        if (std::ranges::all_of(rows, [&](const AccountRow* row) { return row->summary->stage == stage; }))
            openStartDialog(session, parent->window(), accounts, usualRoute(stage, true));
        else
            session.sayError(
                invalid(AccountWords::tr("These accounts are in different stages. Choose accounts of one stage.")));
        return;
    }
    if (std::ranges::any_of(rows, needsHandoff)) {
        sayMixed(session);
        return;
    }
    std::vector<MenuOption> options;
    for (const StageId stage : {kOnboarding, kRetention, kRenewal, kChurned})
        options.push_back({stageText(stage, session.words()),
                           [&session, accounts, stage] { setStage(session, accounts, stage); },
                           rows.size() == 1 && rows.front()->summary->stage == stage});
    popUpOptions(parent, QStringLiteral("account.stageMenu"), AccountWords::tr("Stage"), std::move(options), at);
}

void chooseOwner(Session& session, QWidget* parent, const AccountIds& accounts, QPoint at)
{
    const auto rows = rowsOf(session, accounts);
    if (rows.empty())
        return;
    if (std::ranges::all_of(rows, &AccountRow::isOwned)) {
        openStartDialog(session, parent->window(), accounts, kChangeOfOwner);
        return;
    }
    if (std::ranges::any_of(rows, &AccountRow::isOwned)) {
        sayMixed(session);
        return;
    }
    std::vector<MenuOption> options;
    const MemberId me = session.workspace().actor();
    for (const Member& member : session.directory().members()) {
        if (!member.active)
            continue;
        MenuOption option{member.id == me ? AccountWords::tr("%1 (me)").arg(member.name) : member.name,
                          [&session, accounts, id = member.id] { assign(session, accounts, id); }, false};
        options.insert(member.id == me ? options.begin() : options.end(), std::move(option));
    }
    if (options.empty())
        session.sayError(invalid(AccountWords::tr("There are no members yet. Add one on the page “Members & teams”.")));
    else
        popUpOptions(parent, QStringLiteral("account.ownerMenu"), AccountWords::tr("Owner"), std::move(options), at);
}

void chooseTier(Session& session, QWidget* parent, const AccountIds& accounts, QPoint at)
{
    const auto rows = rowsOf(session, accounts);
    if (rows.empty())
        return;
    std::vector<MenuOption> options;
    const auto add = [&](const QString& text, const QString& tier) {
        options.push_back({text, [&session, accounts, tier] { setTier(session, accounts, tier); },
                           rows.size() == 1 && rows.front()->account().tier == tier});
    };
    for (const Term& term : kTierTerms)
        add(term.text(session.words()), term.codeText());
    add(AccountWords::tr("Not set"), {});
    popUpOptions(parent, QStringLiteral("account.tierMenu"), AccountWords::tr("Touch tier"), std::move(options), at);
}

void markChurned(Session& session, const AccountIds& accounts)
{
    setStage(session, accounts, kChurned);
}

Result<void> checkCode(Session& session, AccountId self, const QString& code)
{
    if (code.isEmpty())
        return {};
    // Not the rows of the list: they may still be read.
    const auto found = AccountStore(session.db()).findByCode(code);
    if (!found)
        return found.error();
    if (*found && (*found)->id != self)
        return invalid(AccountWords::tr("The code “%1” belongs to “%2” already.")
                           .arg(oneLine(code, 40), oneLine((*found)->name, 40)));
    return {};
}

Result<Edit> accountChange(Session& session, const Account& before, const Account& after)
{
    if (after.code != before.code)
        TASUKI_TRY(checkCode(session, after.id, after.code));
    std::vector<AccountId> ancestors;
    if (after.parentId.isValid() && after.parentId != before.parentId) {
        const auto found = AccountStore(session.db()).ancestors(after.parentId);
        if (!found)
            return found.error();
        ancestors = *found;
    }
    return account::change(before, after, ancestors, session.act());
}

bool changeAccount(Session& session, const Account& before, const Account& after)
{
    return session.run(accountChange(session, before, after),
                       AccountWords::tr("“%1” is changed.").arg(oneLine(after.name, 40)));
}

} // namespace tasuki

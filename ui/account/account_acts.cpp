// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_acts.h"

#include "account/account_rules.h"
#include "account/stage_form.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "handoff/start_form.h"
#include "handoff/start_handoff.h"
#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/session.h"
#include "settings/settings.h"
#include "shell/command.h"
#include "shell/menus.h"
#include "shell/shell.h"
#include "storage/failure.h"

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

void assign(Session& session, const AccountIds& accounts, MemberId member,
            const std::function<void(MemberId to)>& given)
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
                doneWith(accounts, session, AccountWords::tr("owner %1").arg(session.directory().memberName(member))),
                [given, member] {
                    if (given)
                        given(member);
                });
}

void setTier(Session& session, const AccountIds& accounts, const QString& tier)
{
    auto edit = together(session, QStringLiteral("account.change"), accounts, [&](const AccountRow& row) {
        Account after = row.account();
        after.tier = tier;
        return account::change(row.account(), after, {}, session.act());
    });
    session.run(std::move(edit),
                doneWith(accounts, session,
                         tier.isEmpty() ? AccountWords::tr("no touch tier") : tierText(tier, session.words())));
}

/// "Retention", or "Retention (3 of 4)" where it is done to some of them only.
QString ofSome(const QString& text, size_t some, size_t all)
{
    return some == all ? text : AccountWords::tr("%1 (%2 of %3)").arg(text).arg(some).arg(all);
}

AccountIds idsOf(const std::vector<const AccountRow*>& rows)
{
    AccountIds ids;
    for (const AccountRow* row : rows)
        ids.push_back(row->account().id);
    return ids;
}

std::optional<std::vector<StageTarget>> stageTargets(Session& session, const std::vector<const AccountRow*>& rows)
{
    const auto settings = session.read(storage::attempt([&] { return Settings::read(session.db()); }));
    const auto awaiting = session.read(handoff::HandoffStore(session.db()).awaitingStage());
    if (!settings || !awaiting)
        return std::nullopt;
    std::vector<StageTarget> targets;
    for (const AccountRow* row : rows)
        targets.push_back({row->account(),
                           {.owned = row->isOwned(),
                            .byAccount = settings->organisation == Organisation::ByAccount,
                            .awaited = awaiting->contains(row->account().id)}});
    return targets;
}

/// The menu's entry that sets `stage` of those accounts that can have it; none where there are none.
std::optional<MenuOption> stageOption(Session& session, QWidget* parent, const std::vector<const AccountRow*>& rows,
                                      const std::vector<StageTarget>& targets, StageId stage)
{
    const bool present = rows.size() == 1 && rows.front()->summary->stage == stage;
    std::vector<StageTarget> fitting;
    bool asks = false;
    for (size_t i = 0; i < rows.size(); ++i) {
        const StageId now = rows[i]->summary->stage;
        if (now == stage || !account::stageRefusal(now, stage, targets[i].ground).isEmpty())
            continue;
        fitting.push_back(targets[i]);
        asks = asks || account::stageNeedsReason(now, stage, targets[i].ground);
    }
    if (fitting.empty() && !present)
        return std::nullopt;
    const QString name = stageText(stage, session.words());
    AccountIds ids;
    for (const StageTarget& target : fitting)
        ids.push_back(target.account.id);
    const QString done = doneWith(ids, session, name);
    return MenuOption{present ? name : ofSome(name, fitting.size(), rows.size()),
                      [&session, parent, fitting, asks, stage, done] {
                          if (fitting.empty())
                              return;
                          if (asks)
                              openStageForm(session, parent, fitting, stage, done);
                          else
                              session.run(stageEdit(session, fitting, stage, {}), done);
                      },
                      present};
}

/// The menu's entry that hands off those that have an owner.
void addHandoff(Session& session, QWidget* parent, const std::vector<const AccountRow*>& rows, RouteId route,
                std::vector<MenuOption>& options)
{
    std::vector<const AccountRow*> owned;
    std::ranges::copy_if(rows, std::back_inserter(owned),
                         [](const AccountRow* row) { return row->isOwned() && !row->isChurned(); });
    if (!owned.empty())
        options.push_back(
            {ofSome(AccountWords::tr("Hand off…"), owned.size(), rows.size()),
             [&session, parent, ids = idsOf(owned), route] { openStartForm(session, parent, ids, route); }, false});
}

} // namespace

void chooseStage(Session& session, QWidget* parent, const AccountIds& accounts, QPoint at)
{
    const auto rows = rowsOf(session, accounts);
    const auto targets = stageTargets(session, rows);
    if (rows.empty() || !targets)
        return;
    std::vector<MenuOption> options;
    for (const StageId stage : {kOnboarding, kRetention, kRenewal, kChurned})
        if (auto option = stageOption(session, parent, rows, *targets, stage))
            options.push_back(std::move(*option));
    addHandoff(session, parent, rows, usualRoute(rows.front()->summary->stage, rows.front()->isOwned()), options);
    popUpOptions(parent, QStringLiteral("account.stageMenu"), AccountWords::tr("Stage"), std::move(options), at);
}

void chooseOwner(Session& session, QWidget* parent, const AccountIds& accounts, QPoint at,
                 const std::function<void(MemberId to)>& given)
{
    const auto rows = rowsOf(session, accounts);
    if (rows.empty())
        return;
    std::vector<const AccountRow*> unowned;
    std::ranges::copy_if(rows, std::back_inserter(unowned), [](const AccountRow* row) { return !row->isOwned(); });
    if (unowned.empty())
        return openStartForm(session, parent, accounts, kChangeOfOwner);
    std::vector<MenuOption> options;
    const MemberId me = session.workspace().actor();
    for (const Member& member : session.directory().members()) {
        if (!member.active)
            continue;
        const QString name = member.id == me ? AccountWords::tr("%1 (me)").arg(member.name) : member.name;
        MenuOption option{ofSome(name, unowned.size(), rows.size()),
                          [&session, ids = idsOf(unowned), id = member.id, given] { assign(session, ids, id, given); },
                          false};
        options.insert(member.id == me ? options.begin() : options.end(), std::move(option));
    }
    if (options.empty())
        return session.shell().toast(
            {AccountWords::tr("No members yet. Add the first one."), AccountWords::tr("Add a member"), [&session] {
                 session.shell().navigate(QStringLiteral("people"));
                 session.shell().commands().run(QStringLiteral("member.add"));
             }});
    addHandoff(session, parent, rows, kChangeOfOwner, options);
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
    const auto rows = rowsOf(session, accounts);
    if (const auto targets = stageTargets(session, rows); targets && !rows.empty())
        session.run(stageEdit(session, *targets, kChurned, {}),
                    rows.size() == 1
                        ? AccountWords::tr("“%1” recorded as churned.").arg(oneLine(rows.front()->account().name, 60))
                        : AccountWords::tr("%Ln account(s) recorded as churned.", nullptr, int(rows.size())));
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
        return invalidIn("code", AccountWords::tr("Code “%1” is used by “%2”. Enter another code.")
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
                       AccountWords::tr("“%1” changed.").arg(oneLine(after.name, 40)));
}

} // namespace tasuki

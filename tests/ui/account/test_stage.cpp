// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/account_acts.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "session/account_words.h"
#include "settings/settings.h"
#include "shell/sheet.h"
#include "storage/failure.h"
#include "touchpoint/touchpoint_store.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct OnStages : AccountShell {
    OnStages() { show(); }

    bool isFree(const AccountRow& row)
    {
        return !handoff::HandoffStore(session->db()).awaitingStage()->contains(row.account().id);
    }
    AccountId ownedIn(StageId stage)
    {
        return first(
            [&](const AccountRow& row) { return row.isOwned() && row.summary->stage == stage && isFree(row); });
    }
    /// What the open menu offers.
    QStringList offered()
    {
        QStringList texts;
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget()))
            for (const QAction* action : menu->actions())
                texts += action->text();
        return texts;
    }
    void choose(const QString& text)
    {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu);
        for (QAction* action : menu->actions())
            if (action->text() == text) {
                action->trigger();
                menu->close();
                QCoreApplication::processEvents();
                return;
            }
        FAIL("not offered: " << text.toStdString());
    }
    StageId stageOf(AccountId id) { return row(id).summary->stage; }
    QLineEdit* why() { return window.sheets()->top()->findChild<QLineEdit*>(QStringLiteral("stage.why")); }
};

} // namespace

TEST_CASE_METHOD(OnStages, "the stage of an owned account is changed with a reason, beside the handoff", "[ui][stage]")
{
    const AccountId id = ownedIn(kRetention);
    stand(id);
    QTest::keyClick(table(), Qt::Key_S);
    CHECK(offered().contains(QStringLiteral("Hand off…")));
    choose(QStringLiteral("Renewal"));
    REQUIRE(window.sheets()->top());
    QTest::keyClick(why(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(window.sheets()->top());
    CHECK(stageOf(id) == kRetention);
    QTest::keyClicks(why(), QStringLiteral("the customer asked for it"));
    QTest::keyClick(why(), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(window.sheets()->top());
    CHECK(stageOf(id) == kRenewal);
    CHECK(row(id).isOwned());
    window.undoStack().undo();
    CHECK(stageOf(id) == kRetention);
}

TEST_CASE_METHOD(OnStages, "where one member keeps an account, its stage is changed freely", "[ui][stage]")
{
    REQUIRE(workspace->apply(
        *storage::attempt([&] { return changeOrganisation(session->db(), Organisation::ByAccount, session->act()); })));
    CHECK(Settings::read(session->db()).organisation == Organisation::ByAccount);
    const AccountId id = ownedIn(kRetention);
    stand(id);
    QTest::keyClick(table(), Qt::Key_S);
    choose(QStringLiteral("Renewal"));
    CHECK_FALSE(window.sheets()->top());
    CHECK(stageOf(id) == kRenewal);
    REQUIRE(workspace->apply(*storage::attempt(
        [&] { return changeOrganisation(session->db(), Organisation::ByFunction, session->act()); })));
    CHECK(Settings::read(session->db()).organisation == Organisation::ByFunction);
}

TEST_CASE_METHOD(OnStages, "an offered handoff that would set the stage keeps it from being set by hand", "[ui][stage]")
{
    const auto awaiting = *handoff::HandoffStore(session->db()).awaitingStage();
    REQUIRE_FALSE(awaiting.isEmpty());
    stand(*awaiting.begin());
    QTest::keyClick(table(), Qt::Key_S);
    const QString now = stageText(stageOf(*awaiting.begin()), session->words());
    const QStringList texts = offered();
    CHECK(texts.contains(QStringLiteral("Churned")));
    for (const StageId stage : {kOnboarding, kRetention, kRenewal})
        CHECK(texts.contains(stageText(stage, session->words())) == (stageText(stage, session->words()) == now));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
}

TEST_CASE_METHOD(OnStages, "of several accounts each entry says how many it is done to", "[ui][stage]")
{
    const AccountId retention = ownedIn(kRetention);
    const AccountId renewal = ownedIn(kRenewal);
    const AccountId unowned = addUnowned(QStringLiteral("Nobody's"));
    chooseStage(*session, &window, {retention, renewal, unowned}, {});
    CHECK(offered().contains(QStringLiteral("Renewal (2 of 3)")));
    CHECK(offered().contains(QStringLiteral("Churned")));
    CHECK(offered().contains(QStringLiteral("Hand off… (2 of 3)")));
    choose(QStringLiteral("Renewal (2 of 3)"));
    REQUIRE(window.sheets()->top());
    QTest::keyClicks(why(), QStringLiteral("moved"));
    QTest::keyClick(why(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(stageOf(retention) == kRenewal);
    CHECK(stageOf(unowned) == kRenewal);
    CHECK(window.toasts()->texts().join(u' ').contains(QStringLiteral("2 accounts")));
    window.undoStack().undo();
    CHECK(stageOf(retention) == kRetention);
    chooseOwner(*session, &window, {retention, unowned}, {});
    CHECK(offered().contains(QStringLiteral("Hand off… (1 of 2)")));
    const QString someone = session->directory().members().back().name;
    choose(someone + QStringLiteral(" (1 of 2)"));
    CHECK(row(unowned).owner == someone);
}

TEST_CASE_METHOD(OnStages, "one touchpoint is logged for all that are selected, as one act", "[ui][stage]")
{
    window.navigate(QStringLiteral("accounts"));
    std::vector<AccountId> ids;
    table()->clearSelection();
    for (int i = 0; i < 3; ++i) {
        ids.emplace_back(table()->table()->idAt(i));
        table()->selectionModel()->select(table()->table()->index(i, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_M);
    REQUIRE(window.sheets()->top());
    CHECK(window.sheets()->top()->windowTitle().contains(u'3'));
    auto* note = window.sheets()->top()->findChild<QPlainTextEdit*>(QStringLiteral("note.text"));
    QTest::keyClicks(note, QStringLiteral("the webinar"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    const auto has = [&](AccountId id) {
        const auto all = *TouchpointStore(session->db()).ofAccount(id, 1000);
        return std::ranges::count(all, QStringLiteral("the webinar"), &Touchpoint::text) == 1;
    };
    CHECK(std::ranges::all_of(ids, has));
    window.undoStack().undo();
    CHECK(std::ranges::none_of(ids, has));
}

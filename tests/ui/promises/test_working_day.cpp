// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/everything.h"
#include "support/support.h"
#include "ui/account/account_shell.h"
#include "ui/promises/room_files.h"

#include "account/account_store.h"
#include "capture/capture_line.h"
#include "capture/capture_strip.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "shell/sheet.h"
#include "task/task_store.h"
#include "touchpoint/touchpoint_store.h"
#include "widgets/composing_text_edit.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <set>

using namespace tasuki;
using namespace tasuki::test;

namespace {

constexpr int kTouchpoints = 30;
constexpr int kTasks = 20;
constexpr int kHandoffs = 5;
constexpr int kStages = 10;

/// A day's work in Japanese, by nothing but keys and without a wait between them.
struct WorkingDay : Room {
    explicit WorkingDay(const QString& path) : Room(path, QStringLiteral("ja"))
    {
        strip = new CaptureStrip(
            *session, [] { return AccountId(); }, [this] { list()->setFocus(); });
        window.setStrip(strip);
        window.navigate(QStringLiteral("accounts"));
        list()->setFocus();
    }
    DataTable* list() { return part<DataTable>(QStringLiteral("accounts.table")); }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* popup = QApplication::activePopupWidget();
        QWidget* at = popup ? popup : QApplication::focusWidget();
        REQUIRE(at);
        QTest::keyClick(at, key, modifiers);
    }
    static void write(const QString& text) { typeInto(QApplication::focusWidget(), text); }
    void stand(AccountId id)
    {
        window.navigate(QStringLiteral("accounts"));
        REQUIRE(list()->selectId(id.value()));
        list()->setFocus();
    }
    std::vector<AccountSummary> accounts() { return *AccountStore(session->db()).summaries(clock.today()); }
    /// Accounts in retention of which nothing is being passed on, all of one owner, who then acts.
    std::vector<AccountSummary> ownersRetained()
    {
        std::set<AccountId> passing;
        for (const Handoff& h : *handoff::HandoffStore(session->db()).all())
            if (handoff::isOpen(h.state))
                passing.insert(h.accountId);
        QHash<MemberId, std::vector<AccountSummary>> byOwner;
        for (const AccountSummary& s : accounts())
            if (s.owner.isValid() && s.stage == kRetention && !passing.contains(s.account.id))
                byOwner[s.owner].push_back(s);
        const auto most = std::ranges::max_element(byOwner, {}, [](const auto& of) { return of.size(); });
        REQUIRE(most->size() >= size_t(kHandoffs));
        session->setActor(most->front().owner);
        return *most;
    }
    CaptureStrip* strip = nullptr;
};

} // namespace

TEST_CASE("a day's work is stored as it was meant, and undone back to the morning", "[ui][promises][day]")
{
    const TempDir dir;
    WorkingDay day(sampleFile(dir));
    storage::Database& db = day.session->db();
    const auto passed = day.ownersRetained();
    const auto all = day.accounts();
    REQUIRE(all.size() >= size_t(kTouchpoints));
    const QString morning = everything(db);

    for (int i = 0; i < kTouchpoints; ++i) {
        day.strip->open();
        WorkingDay::write(QStringLiteral("%1 電話 %2分 :) 記録%3").arg(all[size_t(i)].account.name).arg(5 + i).arg(i));
        WorkingDay::key(Qt::Key_Return);
    }
    for (int i = 0; i < kTasks; ++i) {
        day.stand(all[size_t(i)].account.id);
        WorkingDay::key(Qt::Key_T);
        WorkingDay::write(QStringLiteral("作業%1").arg(i));
        WorkingDay::key(Qt::Key_Return, Qt::ControlModifier);
    }
    for (int i = 0; i < kHandoffs; ++i) {
        day.stand(passed[size_t(i)].account.id);
        WorkingDay::key(Qt::Key_H);
        WorkingDay::key(Qt::Key_End); // the last team; its people are who may receive
        WorkingDay::key(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(day.window.currentPage()->id() == u"handoffs");
        WorkingDay::key(Qt::Key_O);
        if (auto* why = qobject_cast<QLineEdit*>(QApplication::focusWidget())) { // required items are open
            WorkingDay::write(QStringLiteral("理由%1").arg(i));
            day.part<DataTable>(QStringLiteral("handoffs.table"))->setFocus();
            WorkingDay::key(Qt::Key_O);
            CHECK(why->objectName() == u"handoff.exception");
        }
    }
    std::vector<AccountId> moved;
    for (const AccountSummary& s : all) {
        if (moved.size() == size_t(kStages))
            break;
        const auto isPassed = [&](const AccountSummary& other) { return other.account.id == s.account.id; };
        if (s.stage != kRetention || !s.owner.isValid()
            || std::any_of(passed.begin(), passed.begin() + kHandoffs, isPassed)
            || handoff::HandoffStore(db).awaitingStage()->contains(s.account.id))
            continue;
        day.stand(s.account.id);
        WorkingDay::key(Qt::Key_S);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu);
        for (int step = 0; step < 8 && !(menu->activeAction() && menu->activeAction()->text() == u"更新"); ++step)
            WorkingDay::key(Qt::Key_Down);
        WorkingDay::key(Qt::Key_Return);
        WorkingDay::write(QStringLiteral("事情%1").arg(moved.size()));
        WorkingDay::key(Qt::Key_Return, Qt::ControlModifier);
        moved.push_back(s.account.id);
    }
    REQUIRE(moved.size() == size_t(kStages));

    for (int i = 0; i < kTouchpoints; ++i) {
        const auto written = *TouchpointStore(db).ofAccount(all[size_t(i)].account.id);
        const auto touch = std::ranges::find(written, QStringLiteral("記録%1").arg(i), &Touchpoint::text);
        INFO(i);
        REQUIRE(touch != written.end());
        CHECK(touch->minutes == 5 + i);
        CHECK(touch->mood == 1);
        CHECK(touch->day == day.clock.today());
    }
    for (int i = 0; i < kTasks; ++i) {
        const auto tasks = *TaskStore(db).ofAccount(all[size_t(i)].account.id);
        CHECK(std::ranges::count(tasks, QStringLiteral("作業%1").arg(i), &Task::title) == 1);
    }
    for (int i = 0; i < kHandoffs; ++i) {
        const auto handoffs = *handoff::HandoffStore(db).ofAccount(passed[size_t(i)].account.id);
        INFO(i);
        CHECK(std::ranges::count_if(handoffs,
                                    [&](const Handoff& h) {
                                        return h.state == HandoffState::Offered && h.offeredOn == day.clock.today()
                                               && h.fromMemberId == passed[size_t(i)].owner;
                                    })
              == 1);
    }
    for (const AccountSummary& s : day.accounts())
        if (std::ranges::find(moved, s.account.id) != moved.end())
            CHECK(s.stage == kRenewal);
    CHECK(everything(db) != morning);

    QUndoStack& acts = day.window.undoStack();
    CHECK(acts.count() >= kTouchpoints + kTasks + 2 * kHandoffs + kStages);
    while (acts.canUndo())
        acts.undo();
    CHECK((everything(db) == morning));
}

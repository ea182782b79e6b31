// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "capture/capture_line.h"
#include "capture/capture_strip.h"
#include "promise/promise_store.h"
#include "task/task_store.h"
#include "touchpoint/touchpoint_store.h"
#include "widgets/composing_text_edit.h"
#include "widgets/plain_text.h"

#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// Thursday, 16 October 2025.
struct Capturing : AccountShell {
    explicit Capturing(const QString& code = QStringLiteral("ja")) : AccountShell(ThemeMode::Light, code)
    {
        strip = new CaptureStrip(
            *session,
            [this] {
                const Page* page = window.currentPage();
                return page && page->id() == u"account" ? AccountId(page->place().toLongLong()) : AccountId();
            },
            [this] { table()->setFocus(); });
        window.setStrip(strip);
        show();
        table()->setFocus();
        strip->open();
    }
    void type(const QString& text) { typeInto(strip->line()->edit(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(strip->line()->edit(), key, modifiers);
    }
    QStringList words()
    {
        QStringList all;
        for (const CaptureLine::Chip& chip : strip->line()->chips())
            all += chip.words;
        return all;
    }
    QString said() { return strip->findChild<PlainLabel*>(QStringLiteral("capture.stores"))->text(); }
    AccountId named(const QString& name)
    {
        return first([&](const AccountRow& row) { return row.account().name == name; });
    }
    qint64 count(const char* table)
    {
        return workspace->db().queryInteger(QByteArray("SELECT count(*) FROM ").append(table).constData());
    }
    CaptureStrip* strip = nullptr;
};

} // namespace

TEST_CASE_METHOD(Capturing, "one line becomes a touchpoint, a promise and a task, and one undo takes all back",
                 "[ui][capture]")
{
    const AccountId of = named(QStringLiteral("青葉不動産"));
    const qint64 touches = count("touchpoints");
    const qint64 tasks = count("tasks");
    const qint64 promises = count("promises");
    type(QStringLiteral("青葉不動産 定例会 45分 :) 管理者が異動 約束: 資料を送る →来週月曜 後任に連絡"));
    CHECK(words().contains(QStringLiteral("45分")));
    CHECK(words().filter(QStringLiteral("10月20日")).size() == 1); // the resolved date is seen before Enter
    CHECK(said().contains(QStringLiteral("青葉不動産")));
    key(Qt::Key_Return);
    CHECK_FALSE(strip->isVisible());
    CHECK(table()->hasFocus());
    CHECK(count("touchpoints") == touches + 1);
    CHECK(count("tasks") == tasks + 1);
    CHECK(count("promises") == promises + 1);
    const Touchpoint touch = TouchpointStore(workspace->db()).ofAccount(of)->front();
    CHECK(touch.text == QStringLiteral("管理者が異動"));
    CHECK(touch.minutes == 45);
    CHECK(touch.mood == 1);
    const auto all = *TaskStore(workspace->db()).ofAccount(of);
    const auto task = std::ranges::find(all, QStringLiteral("後任に連絡"), &Task::title);
    REQUIRE(task != all.end());
    CHECK((task->due == QDate(2025, 10, 20) || task->start == QDate(2025, 10, 20)));
    window.undoStack().undo();
    CHECK(count("touchpoints") == touches);
    CHECK(count("tasks") == tasks);
    CHECK(count("promises") == promises);
}

TEST_CASE_METHOD(Capturing, "Backspace at the end turns the last chip back to text, and typing on keeps it so",
                 "[ui][capture]")
{
    type(QStringLiteral("青葉不動産 定例会 45分"));
    const int before = int(words().size());
    REQUIRE(words().contains(QStringLiteral("45分")));
    key(Qt::Key_Backspace);
    CHECK(strip->line()->text() == QStringLiteral("青葉不動産 定例会 45分"));
    CHECK(int(words().size()) == before - 1);
    type(QStringLiteral("の予定"));
    CHECK_FALSE(words().contains(QStringLiteral("45分")));
    // The second one takes a letter, as everywhere.
    key(Qt::Key_Backspace);
    CHECK(strip->line()->text() == QStringLiteral("青葉不動産 定例会 45分の予"));
}

TEST_CASE_METHOD(Capturing, "a line that is left comes back, Shift+Enter goes on, and an empty one stores nothing",
                 "[ui][capture]")
{
    const qint64 touches = count("touchpoints");
    key(Qt::Key_Return);
    CHECK(strip->isVisible());
    CHECK_FALSE(said().isEmpty());
    type(QStringLiteral("青葉不動産 チャット 元気"));
    key(Qt::Key_Escape);
    CHECK_FALSE(strip->isVisible());
    CHECK(count("touchpoints") == touches);
    strip->open();
    CHECK(strip->line()->text() == QStringLiteral("青葉不動産 チャット 元気"));
    key(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(strip->isVisible());
    CHECK(strip->line()->text().isEmpty());
    CHECK(count("touchpoints") == touches + 1);
}

TEST_CASE_METHOD(Capturing, "an account that is not found stores nothing and offers the nearest", "[ui][capture]")
{
    const qint64 touches = count("touchpoints");
    type(QStringLiteral("青葉不動商 定例会 45分 話した"));
    if (!strip->captured().account.isValid()) {
        key(Qt::Key_Return);
        CHECK(count("touchpoints") == touches);
        auto* nearest = strip->findChild<QPushButton*>(QStringLiteral("capture.nearest1"));
        REQUIRE(nearest);
        nearest->click();
    }
    CHECK(strip->captured().account == named(QStringLiteral("青葉不動産")));
    key(Qt::Key_Return);
    CHECK(count("touchpoints") == touches + 1);
}

TEST_CASE_METHOD(Capturing, "Enter never stores while an input method is composing", "[ui][capture]")
{
    const qint64 touches = count("touchpoints");
    type(QStringLiteral("青葉不動産 チャット "));
    QInputMethodEvent preedit(QStringLiteral("げんき"), {});
    QCoreApplication::sendEvent(strip->line()->edit(), &preedit);
    key(Qt::Key_Return);
    CHECK(count("touchpoints") == touches);
    QInputMethodEvent commit({}, {});
    commit.setCommitString(QStringLiteral("元気"));
    QCoreApplication::sendEvent(strip->line()->edit(), &commit);
    key(Qt::Key_Return);
    CHECK(count("touchpoints") == touches + 1);
}

TEST_CASE_METHOD(Capturing, "on an account's page the line is about it", "[ui][capture]")
{
    const AccountId of = named(QStringLiteral("青葉不動産"));
    window.navigate(QStringLiteral("account"), QString::number(of.value()));
    strip->open();
    type(QStringLiteral("電話 10分 順調"));
    CHECK(strip->captured().account == of);
}

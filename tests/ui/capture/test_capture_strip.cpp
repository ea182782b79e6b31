// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "capture/capture_line.h"
#include "capture/capture_strip.h"
#include "contact/contact_store.h"
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
    AccountId otherThan(AccountId than)
    {
        return first([&](const AccountRow& row) { return row.account().id != than; });
    }
    /// Buttons that were replaced go later.
    QPushButton* newest(const QString& name)
    {
        const auto all = strip->findChildren<QPushButton*>(name);
        return all.isEmpty() ? nullptr : all.back();
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
    type(QStringLiteral("45分 青葉不産 定例会 話した"));
    REQUIRE_FALSE(strip->captured().account.isValid());
    key(Qt::Key_Return);
    CHECK(count("touchpoints") == touches);
    auto* nearest = strip->findChild<QPushButton*>(QStringLiteral("capture.nearest1"));
    REQUIRE(nearest);
    nearest->click();
    // Only the words that were not clear are replaced.
    CHECK(strip->line()->text() == QStringLiteral("45分 青葉不動産 定例会 話した"));
    CHECK(strip->captured().account == named(QStringLiteral("青葉不動産")));
    key(Qt::Key_Return);
    CHECK(count("touchpoints") == touches + 1);
}

TEST_CASE_METHOD(Capturing, "the nearest account that is chosen keeps the text stuck to its name", "[ui][capture]")
{
    type(QStringLiteral("青葉不動産解約の連絡 電話"));
    REQUIRE_FALSE(strip->captured().account.isValid());
    QPushButton* nearest = newest(QStringLiteral("capture.nearest1"));
    REQUIRE(nearest);
    REQUIRE(nearest->text().contains(QStringLiteral("青葉不動産")));
    nearest->click();
    CHECK(strip->line()->text() == QStringLiteral("青葉不動産 解約の連絡 電話"));
    const AccountId of = named(QStringLiteral("青葉不動産"));
    CHECK(strip->captured().account == of);
    key(Qt::Key_Return);
    CHECK_FALSE(strip->isVisible());
    CHECK(TouchpointStore(workspace->db()).ofAccount(of)->front().text.contains(QStringLiteral("解約の連絡")));
}

TEST_CASE_METHOD(Capturing, "of two accounts of one name the chosen one is meant, wherever the name stands",
                 "[ui][capture]")
{
    const AccountId first = named(QStringLiteral("青葉不動産"));
    const AccountId second = otherThan(first);
    workspace->db().execute(QByteArray("UPDATE accounts SET name = '青葉不動産', yomi = '' WHERE id = ")
                                .append(QByteArray::number(second.value()))
                                .constData());
    workspace->announceEverything();
    for (const QString& line :
         {QStringLiteral("青葉不動産 電話 話した"), QStringLiteral("45分 青葉不動 電話 話した")}) {
        strip->line()->setText(line);
        REQUIRE(strip->captured().isAmbiguous);
        QSet<QString> words;
        QSet<qint64> meant;
        for (int i = 1; i <= 2; ++i) {
            strip->line()->setText(line);
            auto* button = newest(QStringLiteral("capture.nearest%1").arg(i));
            REQUIRE(button);
            words.insert(button->text().section(QStringLiteral("  "), 0, 0));
            button->click();
            meant.insert(strip->captured().account.value());
            CHECK(strip->line()->text().endsWith(QStringLiteral("電話 話した")));
        }
        CHECK(words.size() == 2); // the code tells them apart
        CHECK(meant == QSet<qint64>{first.value(), second.value()});
    }
}

TEST_CASE_METHOD(Capturing, "each chip has the words of its own person, task and promise", "[ui][capture]")
{
    const AccountId of = named(QStringLiteral("青葉不動産"));
    const auto people = *ContactStore(workspace->db()).ofAccount(of);
    REQUIRE(people.size() > 1);
    const QString last = people.back().name;
    type(QStringLiteral("青葉不動産 チャット %1 %2 順調 →来週 →10/31までに資料送付 約束: 11/4までに返事")
             .arg(last, people.front().name));
    const auto wordsOf = [&](capture::Part::Kind kind) {
        QStringList all;
        for (const CaptureLine::Chip& chip : strip->line()->chips())
            if (chip.part.kind == kind)
                all += chip.words;
        return all;
    };
    CHECK(wordsOf(capture::Part::Kind::Person) == QStringList{last});
    const QStringList due = wordsOf(capture::Part::Kind::Due);
    REQUIRE(due.size() == 2);
    CHECK(due[0].contains(QStringLiteral("10月20日")));
    CHECK(due[1].contains(QStringLiteral("10月31日")));
    CHECK(wordsOf(capture::Part::Kind::PromiseDue).join(u' ').contains(QStringLiteral("11月4日")));
    // One of them does not say what is to be done: nothing is stored, and the line stays.
    const qint64 touches = count("touchpoints");
    key(Qt::Key_Return);
    CHECK(count("touchpoints") == touches);
    CHECK(strip->isVisible());
}

TEST_CASE_METHOD(Capturing, "a type that Enter adds is told as new", "[ui][capture]")
{
    type(QStringLiteral("青葉不動産 電話 10分 順調"));
    REQUIRE_FALSE(strip->captured().newKind.isEmpty());
    CHECK(words().filter(QStringLiteral("電話")) == QStringList{QStringLiteral("新しい種類「電話」")});
}

TEST_CASE_METHOD(Capturing, "a type that was not typed stands in a chip of its own, and is what Enter stores",
                 "[ui][capture]")
{
    const AccountId of = named(QStringLiteral("青葉不動産"));
    type(QStringLiteral("青葉不動産"));
    CHECK(strip->line()->assumed().isEmpty()); // there is no touchpoint yet
    type(QStringLiteral(" 管理者が異動"));
    const QString assumed = strip->line()->assumed();
    CHECK(assumed.startsWith(QStringLiteral("種類：")));
    CHECK(assumed.endsWith(QStringLiteral("（推定）")));
    CHECK(strip->line()->edit()->accessibleDescription() == assumed);
    key(Qt::Key_Return);
    const Touchpoint touch = TouchpointStore(workspace->db()).ofAccount(of)->front();
    CHECK(touch.text == QStringLiteral("管理者が異動"));
    const auto kinds = *TouchpointStore(workspace->db()).kinds();
    const auto kind = std::ranges::find(kinds, touch.kindId, &TouchpointKind::id);
    REQUIRE(kind != kinds.end());
    CHECK(assumed.contains(kindText(*kind, TermLanguage::Japanese)));
    strip->open();
    type(QStringLiteral("青葉不動産 ウェビナー 管理者が異動"));
    CHECK(strip->line()->assumed().isEmpty());
    type(QStringLiteral(" →明日 連絡"));
    CHECK(strip->line()->assumed().isEmpty());
    strip->line()->setText(QStringLiteral("青葉不動産 →明日 連絡")); // a task has no type
    CHECK(strip->line()->assumed().isEmpty());
}

namespace {
struct CapturingInEnglish : Capturing {
    CapturingInEnglish() : Capturing(QStringLiteral("en")) {}
};
} // namespace

TEST_CASE_METHOD(CapturingInEnglish, "in English, too, a day may stand first and an assumed type is told",
                 "[ui][capture]")
{
    const AccountId of = named(QStringLiteral("青葉不動産"));
    type(QStringLiteral("yesterday 青葉不動産 30min admin leaves"));
    CHECK(strip->line()->assumed().startsWith(QStringLiteral("Type: ")));
    CHECK(strip->line()->assumed().endsWith(QStringLiteral(" (assumed)")));
    key(Qt::Key_Return);
    const Touchpoint touch = TouchpointStore(workspace->db()).ofAccount(of)->front();
    CHECK(touch.text == QStringLiteral("admin leaves"));
    CHECK(touch.day == workspace->today().addDays(-1));
}

TEST_CASE_METHOD(Capturing, "the draft is kept a moment after the last key, and not touched by what is not typed",
                 "[ui][capture]")
{
    const auto draft = [&] { return session->draft(session->ownDraft(QStringLiteral("capture"))); };
    type(QStringLiteral("青葉不動産 チャット"));
    CHECK(draft().isEmpty()); // every write waits for the disk
    CHECK(QTest::qWaitFor([&] { return draft() == QStringLiteral("青葉不動産 チャット"); }));
    CaptureStrip unopened(
        *session, [] { return AccountId(); }, [] {});
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&unopened, &event);
    QTest::qWait(0);
    CHECK(draft() == QStringLiteral("青葉不動産 チャット"));
    // What was typed last is kept when the strip is left.
    type(QStringLiteral(" 元気"));
    key(Qt::Key_Escape);
    CHECK(draft() == QStringLiteral("青葉不動産 チャット 元気"));
}

TEST_CASE_METHOD(Capturing, "a draft is its member's also where another one goes on", "[ui][capture]")
{
    const MemberId before = workspace->actor();
    const auto& members = session->directory().members();
    const auto other = std::ranges::find_if(members, [&](const Member& m) { return m.id != before && m.active; });
    REQUIRE(other != members.end());
    const MemberId next = other->id;
    type(QStringLiteral("青葉不動産 元気"));
    session->setActor(next);
    CHECK(strip->line()->text().isEmpty());
    type(QStringLiteral("別の行"));
    session->setActor(before);
    CHECK(strip->line()->text() == QStringLiteral("青葉不動産 元気"));
    session->setActor(next);
    CHECK(strip->line()->text() == QStringLiteral("別の行"));
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

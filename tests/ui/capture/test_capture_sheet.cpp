// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "capture/accounts_field.h"
#include "capture/capture_line.h"
#include "capture/capture_sheet.h"
#include "capture/capture_strip.h"
#include "import/file_drops.h"
#include "promise/promise_store.h"
#include "session/account_field.h"
#include "shell/sheet.h"
#include "task/task_store.h"
#include "touchpoint/touchpoint_store.h"
#include "widgets/composing_text_edit.h"
#include "widgets/plain_text.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>
#include <QWindow>

#include <algorithm>

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// Thursday, 16 October 2025.
struct Noting : AccountShell {
    explicit Noting(const QString& code = QStringLiteral("ja")) : AccountShell(ThemeMode::Light, code)
    {
        strip = new CaptureStrip(
            *session, [] { return AccountId(); }, [this] { table()->setFocus(); });
        window.setStrip(strip);
        show();
        table()->setFocus();
    }
    Sheet* sheet()
    {
        for (auto* found : window.findChildren<Sheet*>(QStringLiteral("capture.sheet")))
            if (!found->isClosed())
                return found;
        return nullptr;
    }
    template <typename T>
    T* field(const char* name)
    {
        REQUIRE(sheet());
        auto* found = sheet()->findChild<T*>(QStringLiteral("captureSheet.") + QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    ComposingTextEdit* note() { return field<ComposingTextEdit>("text"); }
    QLineEdit* line() { return field<QLineEdit>("account"); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.focusWidget(), key, modifiers);
    }
    void write(const QString& text) { typeInto(window.focusWidget(), text); }
    AccountId named(const QString& name)
    {
        return first([&](const AccountRow& row) { return row.account().name == name; });
    }
    QString nameOf(AccountId id) { return row(id).account().name; }
    AccountId otherThan(AccountId than)
    {
        return first([&](const AccountRow& r) {
            return r.account().id != than
                   && std::ranges::count_if(AccountRows::of(*session).rows(), [&](const AccountRow& o) {
                          return o.account().name.contains(r.account().name);
                      }) == 1;
        });
    }
    std::vector<Touchpoint> touches(AccountId id) { return *TouchpointStore(workspace->db()).ofAccount(id); }
    qint64 count(const char* table)
    {
        return workspace->db().queryInteger(QByteArray("SELECT count(*) FROM ").append(table).constData());
    }
    CaptureStrip* strip = nullptr;
};

} // namespace

TEST_CASE_METHOD(Noting, "F2 takes the line over, keys mark lines, and one undo takes all of it back", "[ui][capture]")
{
    const AccountId of = named(QStringLiteral("青葉不動産"));
    const qint64 before[] = {count("touchpoints"), count("promises"), count("tasks")};
    strip->open();
    typeInto(strip->line()->edit(),
             QStringLiteral("昨日 青葉不動産 定例会 45分 :) 管理者が異動 約束: 資料を送る →来週月曜 後任に連絡"));
    QTest::keyClick(strip->line()->edit(), Qt::Key_F2);
    REQUIRE(sheet());
    CHECK_FALSE(strip->isVisible());
    CHECK(strip->line()->text().isEmpty());
    CHECK(window.focusWidget() == note());
    QCoreApplication::processEvents();
    CHECK(sheet()->mapTo(&window, QPoint(0, sheet()->height())).y() == window.height());
    CHECK(note()->toPlainText() == QStringLiteral("管理者が異動\n約束：資料を送る\nタスク：来週月曜 後任に連絡"));
    CHECK(field<QComboBox>("kind")->currentText() == QStringLiteral("定例会"));
    CHECK(field<QLineEdit>("minutes")->text() == QStringLiteral("45"));
    press(Qt::Key_Return);
    write(QStringLiteral("来月から週次にする"));
    press(Qt::Key_F6);
    CHECK(note()->toPlainText().endsWith(QStringLiteral("\n決定：来月から週次にする")));
    press(Qt::Key_Return);
    write(QStringLiteral("見積もりを送る 金曜までに"));
    press(Qt::Key_F8);
    press(Qt::Key_F7); // the other mark takes its place
    CHECK(note()->toPlainText().endsWith(QStringLiteral("\n約束：見積もりを送る 金曜までに")));
    CHECK(field<PlainLabel>("stores")->text() == QStringLiteral("タッチポイント1件 · 約束2件 · タスク1件"));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(sheet());
    const Touchpoint touch = touches(of).front();
    CHECK(touch.day == kDay.addDays(-1));
    CHECK(touch.minutes == 45);
    CHECK(touch.mood == 1);
    CHECK(touch.text.contains(QStringLiteral("決定：来月から週次にする")));
    const auto promises = *PromiseStore(workspace->db()).ofAccount(of);
    const auto promise = std::ranges::find(promises, QStringLiteral("見積もりを送る"), &Promise::text);
    REQUIRE(promise != promises.end());
    CHECK(promise->due == QDate(2025, 10, 17));
    CHECK(count("tasks") == before[2] + 1);
    window.undoStack().undo();
    CHECK(count("touchpoints") == before[0]);
    CHECK(count("promises") == before[1]);
    CHECK(count("tasks") == before[2]);
}

TEST_CASE_METHOD(Noting, "several accounts are chosen by keys, and each has its touchpoint", "[ui][capture]")
{
    const AccountId one = named(QStringLiteral("青葉不動産"));
    const AccountId two = otherThan(one);
    const size_t before[] = {touches(one).size(), touches(two).size()};
    strip->openFull();
    REQUIRE(sheet());
    REQUIRE(window.focusWidget() == line());
    write(nameOf(one));
    press(Qt::Key_Escape); // the list of what fits
    if (!sheet()) {
        strip->openFull();
        REQUIRE(sheet());
    }
    line()->setFocus();
    press(Qt::Key_Return);
    write(nameOf(two));
    press(Qt::Key_Return);
    CHECK(line()->text().isEmpty());
    CHECK(field<QPushButton>("account2")->text().startsWith(nameOf(two).left(5)));
    press(Qt::Key_Backspace); // the last one goes
    CHECK(field<AccountsField>("accounts")->accounts() == std::vector{one});
    write(nameOf(two)); // what the line says counts without Enter
    note()->setFocus();
    write(QStringLiteral("合同説明会"));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(sheet());
    CHECK(touches(one).size() == before[0] + 1);
    CHECK(touches(two).size() == before[1] + 1);
    CHECK(touches(two).front().text == QStringLiteral("合同説明会"));
}

TEST_CASE_METHOD(Noting, "what was typed is there again, and a line that goes on is added below it", "[ui][capture]")
{
    strip->openFull();
    write(QStringLiteral("青葉不動産"));
    note()->setFocus();
    write(QStringLiteral("一行目"));
    press(Qt::Key_Escape);
    REQUIRE_FALSE(sheet());
    CHECK_FALSE(session->draft(session->ownDraft(QStringLiteral("capture.full"))).isEmpty());
    strip->openFull();
    CHECK(note()->toPlainText() == QStringLiteral("一行目"));
    CHECK(field<AccountsField>("accounts")->accounts() == std::vector{named(QStringLiteral("青葉不動産"))});
    press(Qt::Key_Escape);
    strip->open();
    typeInto(strip->line()->edit(), QStringLiteral("青葉不動産 二行目"));
    QTest::keyClick(strip->line()->edit(), Qt::Key_F2);
    CHECK(note()->toPlainText() == QStringLiteral("一行目\n\n二行目"));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(sheet());
    strip->openFull();
    CHECK(note()->toPlainText().isEmpty());
}

TEST_CASE_METHOD(Noting, "without an account nothing is stored, and the preview shows the note", "[ui][capture]")
{
    const qint64 before = count("touchpoints");
    strip->openFull();
    note()->setFocus();
    write(QStringLiteral("# 題"));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(sheet());
    CHECK(count("touchpoints") == before);
    CHECK(window.focusWidget() == line());
    note()->setFocus();
    press(Qt::Key_F9);
    CHECK_FALSE(note()->isVisible());
    CHECK(field<QWidget>("preview")->isVisible());
    press(Qt::Key_F6); // marks nothing that is not seen
    CHECK(note()->toPlainText() == QStringLiteral("# 題"));
    press(Qt::Key_F9);
    CHECK(note()->isVisible());
    CHECK(window.focusWidget() == note());
}

TEST_CASE_METHOD(Noting, "the type that the line assumed is that of the sheet", "[ui][capture]")
{
    strip->open();
    typeInto(strip->line()->edit(), QStringLiteral("青葉不動産 管理者が異動"));
    const QString assumed = strip->line()->assumed();
    REQUIRE_FALSE(assumed.isEmpty());
    QTest::keyClick(strip->line()->edit(), Qt::Key_F2);
    CHECK(assumed.contains(field<QComboBox>("kind")->currentText()));
}

TEST_CASE("in English lines are marked in English", "[ui][capture]")
{
    Noting on(QStringLiteral("en"));
    on.strip->openFull();
    on.note()->setFocus();
    on.write(QStringLiteral("write to Dana by Friday"));
    on.press(Qt::Key_F8);
    CHECK(on.note()->toPlainText() == QStringLiteral("Task: write to Dana by Friday"));
    on.press(Qt::Key_F8);
    CHECK(on.note()->toPlainText() == QStringLiteral("write to Dana by Friday"));
}

TEST_CASE_METHOD(Noting, "a mail or an event that is dropped on the note goes on in the full editor", "[ui][capture]")
{
    // As the window of the program takes it.
    new FileDrops(window, [&](const QStringList& paths) { openCaptureFile(*session, &window, paths.front()); });
    openCaptureSheet(*session, &window, {});
    note()->setFocus();
    write(QStringLiteral("typed"));
    const auto drop = [&](const QString& name, const QByteArray& content) {
        const QString path = dir.path(name);
        writeFile(path, content);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint at = note()->mapTo(&window, note()->rect().center());
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.windowHandle(), &enter);
        QDropEvent event(QPointF(at), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.windowHandle(), &event);
        QCoreApplication::processEvents();
    };
    drop(QStringLiteral("m.eml"), "From: Yamada <yamada@acme.example>\nTo: x@own.example\nSubject: Renewal\n"
                                  "Date: Tue, 14 Oct 2025 10:00:00 +0900\n\nWe renew.\n");
    REQUIRE(sheet());
    CHECK(note()->toPlainText().startsWith(QStringLiteral("typed\n\n")));
    CHECK(note()->toPlainText().contains(QStringLiteral("We renew.")));
    CHECK_FALSE(note()->toPlainText().contains(QStringLiteral("file:")));
    CHECK(field<QLineEdit>("present")->text().contains(QStringLiteral("Yamada")));
    drop(QStringLiteral("e.ics"), "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:e\n"
                                  "DTSTART:20251015T010000Z\nDTEND:20251015T014500Z\nSUMMARY:Review\nEND:VEVENT\n"
                                  "END:VCALENDAR\n");
    CHECK(note()->toPlainText().contains(QStringLiteral("Review")));
    CHECK(field<QLineEdit>("minutes")->text() == QStringLiteral("45"));
    CHECK(note()->toPlainText().startsWith(QStringLiteral("typed\n\n")));
}

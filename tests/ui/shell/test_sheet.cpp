// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "contact/contact_form.h"
#include "renewal/reasons_sheet.h"
#include "shell/command_palette.h"
#include "shell/sheet.h"
#include "touchpoint/touchpoint_fields.h"
#include "touchpoint/touchpoint_store.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QWindow>

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct OnList : AccountShell {
    OnList()
    {
        show();
        stand(AccountId(table()->table()->idAt(0)));
    }
    Sheet* sheet() { return window.sheets()->top(); }
    /// As the desktop gives it: to the window, wherever the focus is by then.
    void key(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(window.windowHandle(), Qt::Key(key), with);
    }
    void keys(const char* letters)
    {
        for (const char* at = letters; *at; ++at)
            QTest::keyClick(window.windowHandle(), *at);
    }
    QPlainTextEdit* note() { return sheet()->findChild<QPlainTextEdit*>(QStringLiteral("note.text")); }
};

} // namespace

TEST_CASE_METHOD(OnList, "a sheet has the keyboard at once, and gives it back", "[ui][sheet]")
{
    key(Qt::Key_M);
    REQUIRE(sheet());
    CHECK(sheet()->window() == &window);
    CHECK(QApplication::focusWidget() == note());
    CHECK(sheet()->geometry().right() == sheet()->parentWidget()->width() - 1);
    CHECK(sheet()->width() < window.width() / 2);
    SECTION("Esc leaves what was typed as a draft")
    {
        keys("half");
        key(Qt::Key_Escape);
        CHECK_FALSE(sheet());
        CHECK(table()->hasFocus());
        key(Qt::Key_M);
        CHECK(note()->toPlainText() == QStringLiteral("half"));
    }
    SECTION("Cancel lets it go")
    {
        keys("half");
        QTest::mouseClick(sheet()->findChild<QPushButton*>(QStringLiteral("note.cancel")), Qt::LeftButton);
        CHECK(table()->hasFocus());
        key(Qt::Key_M);
        CHECK(note()->toPlainText().isEmpty());
    }
    SECTION("a click beside it leaves it, one on its ground does not")
    {
        keys("half");
        QTest::mouseClick(sheet(), Qt::LeftButton, {}, QPoint(10, sheet()->height() - 4));
        REQUIRE(sheet());
        QTest::mouseClick(window.sheets(), Qt::LeftButton, {}, QPoint(40, 300));
        CHECK_FALSE(sheet());
        CHECK(session->draft(session->ownDraft(noteDraftKey(AccountId(table()->currentId()))))
                  .contains(QStringLiteral("half")));
    }
    SECTION("another page leaves it")
    {
        keys("half");
        key(Qt::Key_2, Qt::ControlModifier);
        CHECK_FALSE(sheet());
        CHECK(window.currentPage()->id() == QStringLiteral("handoffs"));
    }
    SECTION("keys of the page do nothing to it while the sheet is open")
    {
        const int done = session->shell().undoStack().count();
        key(Qt::Key_N, Qt::ControlModifier);
        CHECK(QApplication::focusWidget() == note());
        sheet()->findChild<QLineEdit*>(QStringLiteral("note.minutes"))->setFocus();
        keys("jkse");
        key(Qt::Key_Z, Qt::ControlModifier);
        CHECK(session->shell().undoStack().count() == done);
        CHECK(table()->currentId() == table()->table()->idAt(0));
    }
    SECTION("Tab goes round within it")
    {
        for (int i = 0; i < 20; ++i) {
            key(Qt::Key_Tab);
            CHECK(sheet()->isAncestorOf(QApplication::focusWidget()));
        }
    }
    SECTION("Enter on Cancel is no Enter in a field")
    {
        keys("half");
        sheet()->findChild<QPushButton*>(QStringLiteral("note.cancel"))->setFocus();
        const auto count = TouchpointStore(session->db()).ofAccount(AccountId(table()->currentId()), 1000)->size();
        key(Qt::Key_Return);
        CHECK_FALSE(sheet());
        CHECK(TouchpointStore(session->db()).ofAccount(AccountId(table()->currentId()), 1000)->size() == count);
    }
    SECTION("the palette lies over it, and what it opens takes its place")
    {
        keys("half");
        key(Qt::Key_K, Qt::ControlModifier);
        CHECK(window.commandPalette()->isVisible());
        key(Qt::Key_Escape);
        CHECK(QApplication::focusWidget() == note());
        CHECK(note()->toPlainText() == QStringLiteral("half"));
        REQUIRE(window.commands().run(QStringLiteral("account.new")));
        CHECK(sheet()->objectName() == QStringLiteral("account.newForm"));
        key(Qt::Key_Escape);
        CHECK(table()->hasFocus());
    }
    SECTION("in a narrow window it takes the whole place of the page")
    {
        window.resize(1000, 700);
        QCoreApplication::processEvents();
        CHECK(sheet()->x() == 0);
        CHECK(sheet()->width() == sheet()->parentWidget()->width());
        window.resize(1100, 700);
        QCoreApplication::processEvents();
        CHECK(sheet()->x() > 0);
    }
}

TEST_CASE_METHOD(OnList, "a sheet that was opened from another one lies over it", "[ui][sheet]")
{
    key(Qt::Key_M);
    Sheet* below = sheet();
    keys("half");
    openReasonsSheet(*session, below);
    REQUIRE(sheet() != below);
    CHECK(below->isVisible());
    key(Qt::Key_Escape);
    CHECK(sheet() == below);
    CHECK(QApplication::focusWidget() == note());
    key(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(sheet());
}

TEST_CASE_METHOD(OnList, "a field that is wrong is marked until it is changed", "[ui][sheet]")
{
    key(Qt::Key_M);
    keys("text");
    auto* minutes = sheet()->findChild<QLineEdit*>(QStringLiteral("note.minutes"));
    minutes->setText(QStringLiteral("x"));
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(sheet());
    CHECK(minutes->property("invalid").toBool());
    CHECK(minutes->hasFocus());
    CHECK(isBelow(*sheet()->findChild<QLabel*>(QStringLiteral("note.problem")), *minutes));
    minutes->setText(QStringLiteral("15"));
    CHECK_FALSE(minutes->property("invalid").toBool());
}

TEST_CASE_METHOD(OnList, "a sheet goes with the page that it was opened from", "[ui][sheet]")
{
    auto* page = new QWidget(&window);
    Contact contact;
    contact.accountId = AccountId(table()->currentId());
    openContactForm(*session, page, contact);
    REQUIRE(sheet());
    delete page;
    CHECK_FALSE(sheet());
}

TEST_CASE_METHOD(OnList, "notes typed with no wait stand at the accounts that they were typed for", "[ui][sheet][fast]")
{
    // A key a time, with nothing in between: the list goes down, and at its end up again.
    constexpr int kNotes = 200;
    const int rows = table()->table()->rowCount();
    REQUIRE(rows > 2);
    std::vector<AccountId> order;
    int row = 0;
    int step = 1;
    for (int i = 0; i < kNotes; ++i) {
        order.push_back(AccountId(table()->table()->idAt(row)));
        key(Qt::Key_M);
        keys(("note " + std::to_string(i) + ", and more.").c_str());
        key(Qt::Key_Return, Qt::ControlModifier);
        if (row + step < 0 || row + step >= rows)
            step = -step;
        key(step > 0 ? Qt::Key_J : Qt::Key_K);
        row += step;
    }
    for (int i = 0; i < kNotes; ++i) {
        const auto written = *TouchpointStore(session->db()).ofAccount(order[size_t(i)], 10'000);
        const QString text = QStringLiteral("note %1, and more.").arg(i);
        CHECK(std::ranges::count(written, text, &Touchpoint::text) == 1);
    }
}

TEST_CASE_METHOD(OnList, "Ctrl+Shift+Enter saves and goes to the next account", "[ui][sheet][fast]")
{
    constexpr int kNotes = 20;
    key(Qt::Key_M);
    for (int i = 0; i < kNotes; ++i) {
        REQUIRE(sheet());
        keys(("note " + std::to_string(i)).c_str());
        key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    }
    for (int i = 0; i < kNotes; ++i) {
        const auto written = *TouchpointStore(session->db()).ofAccount(AccountId(table()->table()->idAt(i)), 10'000);
        CHECK(std::ranges::count(written, QStringLiteral("note %1").arg(i), &Touchpoint::text) == 1);
    }
    CHECK(sheet());
    CHECK(table()->currentId() == table()->table()->idAt(kNotes));
    // On the last row there is no next one.
    REQUIRE(table()->selectId(table()->table()->idAt(table()->table()->rowCount() - 1)));
}

TEST_CASE_METHOD(OnList, "a draft is the member's who typed it", "[ui][sheet]")
{
    const auto members = session->directory().members();
    REQUIRE(members.size() > 1);
    const MemberId me = session->workspace().actor();
    const auto other = std::ranges::find_if(members, [&](const Member& m) { return m.active && m.id != me; });
    REQUIRE(other != members.end());
    key(Qt::Key_M);
    keys("mine");
    key(Qt::Key_Escape);
    session->setActor(other->id);
    key(Qt::Key_M);
    CHECK(note()->toPlainText().isEmpty());
    keys("theirs");
    key(Qt::Key_Escape);
    session->setActor(me);
    key(Qt::Key_M);
    CHECK(note()->toPlainText() == QStringLiteral("mine"));
}

TEST_CASE_METHOD(OnList, "a draft of an older version is whose who opens it first", "[ui][sheet]")
{
    const AccountId id(table()->currentId());
    session->keepDraft(noteDraftKey(id), QStringLiteral("older"));
    key(Qt::Key_M);
    CHECK(note()->toPlainText() == QStringLiteral("older"));
    CHECK(session->draft(noteDraftKey(id)).isEmpty());
}

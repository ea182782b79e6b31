// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "shell/sheet.h"
#include "touchpoint/mood_field.h"
#include "touchpoint/touchpoint_rules.h"
#include "touchpoint/touchpoint_store.h"
#include "widgets/note_document.h"
#include "widgets/typed_box.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTextList>

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// The list of accounts with the sheet of a touchpoint open.
struct OnTouchpoint : AccountShell {
    explicit OnTouchpoint(const QString& code = QStringLiteral("en")) : AccountShell(ThemeMode::Light, code)
    {
        show();
        id = ofTier(u"high");
        stand(id);
    }
    AccountId ofTier(QStringView tier, AccountId except = {})
    {
        return first([&](const AccountRow& r) { return r.account().tier == tier && r.account().id != except; });
    }
    Sheet* open()
    {
        QTest::keyClick(table(), Qt::Key_M);
        Sheet* sheet = window.sheets()->top();
        REQUIRE(sheet);
        return sheet;
    }
    TypedBox* kind() { return window.sheets()->top()->findChild<TypedBox*>(QStringLiteral("note.kind")); }
    MoodField* mood() { return window.sheets()->top()->findChild<MoodField*>(QStringLiteral("note.mood")); }
    QPlainTextEdit* text() { return window.sheets()->top()->findChild<QPlainTextEdit*>(QStringLiteral("note.text")); }
    QString codeOf(TouchpointKindId kind)
    {
        for (const TouchpointKind& one : *TouchpointStore(session->db()).kinds())
            if (one.id == kind)
                return one.code;
        return {};
    }
    Touchpoint last(AccountId of) { return TouchpointStore(session->db()).ofAccount(of)->front(); }
    AccountId id;
};

void typeKind(TypedBox* box, const QString& text)
{
    box->setFocus();
    box->lineEdit()->selectAll();
    typeInto(box->lineEdit(), text);
}

} // namespace

TEST_CASE("the type of a touchpoint is typed by first letters, by reading, and in either language", "[touchpoint][ui]")
{
    struct Case {
        const char* language;
        QString typed;
        const char* code;
    };
    const Case at =
        GENERATE(Case{"en", QStringLiteral("web"), "webinar"}, Case{"en", QStringLiteral("exec"), "executive_review"},
                 Case{"en", QStringLiteral("inq"), "inquiry"}, Case{"ja", QStringLiteral("てい"), "regular_meeting"},
                 Case{"ja", QStringLiteral("テイ"), "regular_meeting"}, Case{"ja", QStringLiteral("うぇび"), "webinar"},
                 Case{"ja", QStringLiteral("問い"), "inquiry"}, Case{"ja", QStringLiteral("meeting"), "kickoff"},
                 Case{"ja", QStringLiteral("しょうだん"), "upsell_talk"});
    INFO(at.typed.toStdString());
    OnTouchpoint on(QLatin1String(at.language));
    on.open();
    on.text()->setPlainText(QStringLiteral("typed"));
    typeKind(on.kind(), at.typed);
    CHECK(on.codeOf(TouchpointKindId(on.kind()->chosen().toLongLong())) == QLatin1String(at.code));
    QTest::keyClick(on.kind()->lineEdit(), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(on.window.sheets()->top());
    CHECK(on.codeOf(on.last(on.id).kindId) == QLatin1String(at.code));
}

TEST_CASE("a type that is in no list is refused and not taken for the one before", "[touchpoint][ui]")
{
    OnTouchpoint on;
    on.open();
    on.text()->setPlainText(QStringLiteral("typed"));
    const size_t before = TouchpointStore(on.session->db()).ofAccount(on.id)->size();
    typeKind(on.kind(), QStringLiteral("xyzzy"));
    CHECK_FALSE(on.kind()->chosen().isValid());
    QTest::keyClick(on.kind()->lineEdit(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(on.window.sheets()->top());
    CHECK(TouchpointStore(on.session->db()).ofAccount(on.id)->size() == before);
    typeKind(on.kind(), QStringLiteral("work"));
    // Leaving the field writes the name in full; the keyboard is the list's below it.
    QWidget* offered = QApplication::activePopupWidget();
    REQUIRE(offered);
    QTest::keyClick(offered, Qt::Key_Tab);
    CHECK_FALSE(on.kind()->hasFocus());
    CHECK(on.kind()->currentText() == QStringLiteral("Workshop"));
}

TEST_CASE("Tab goes through every field of a sheet and back again", "[touchpoint][sheet][ui]")
{
    OnTouchpoint on;
    Sheet* sheet = on.open();
    QTest::keyClicks(on.text(), QStringLiteral("so that it can be saved"));
    const auto walk = [&](Qt::Key key) {
        std::vector<QString> seen;
        on.text()->setFocus();
        for (int step = 0; step < 20; ++step) {
            QTest::keyClick(QApplication::focusWidget(), key,
                            key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            if (on.text()->hasFocus())
                break;
            REQUIRE(sheet->isAncestorOf(QApplication::focusWidget()));
            seen.push_back(QApplication::focusWidget()->objectName());
        }
        return seen;
    };
    const std::vector<QString> forth = walk(Qt::Key_Tab);
    for (const char* name : {"note.kind", "note.day", "note.mood", "note.minutes", "note.ok", "note.cancel"})
        CHECK(std::ranges::count(forth, QString::fromLatin1(name)) == 1);
    std::vector<QString> back = walk(Qt::Key_Backtab);
    std::ranges::reverse(back);
    CHECK(forth == back);
}

TEST_CASE("the type logged last is where the next note of the same tier begins", "[touchpoint][ui]")
{
    OnTouchpoint on;
    on.open();
    CHECK(on.kind()->currentText() == QStringLiteral("Regular meeting"));
    on.text()->setPlainText(QStringLiteral("typed"));
    typeKind(on.kind(), QStringLiteral("inquiry"));
    QTest::keyClick(on.text(), Qt::Key_Return, Qt::ControlModifier);
    on.stand(on.ofTier(u"high", on.id));
    on.open();
    CHECK(on.kind()->currentText() == QStringLiteral("Inquiry"));
    on.window.sheets()->top()->reject();
    on.stand(on.ofTier(u"low"));
    on.open();
    CHECK(on.kind()->currentText() == QStringLiteral("Chat"));
    on.window.sheets()->top()->reject();
    // One that was archived since is not offered.
    const auto kinds = *TouchpointStore(on.session->db()).kinds();
    const auto inquiry = std::ranges::find(kinds, QStringLiteral("inquiry"), &TouchpointKind::code);
    TouchpointKind archived = *inquiry;
    archived.retired = true;
    REQUIRE(on.session->run(touchpoint::changeKind(*inquiry, archived, kinds, on.session->act()), {}));
    on.stand(on.id);
    on.open();
    CHECK(on.kind()->currentText() == QStringLiteral("Regular meeting"));
}

TEST_CASE("the mood is chosen by Alt and a figure from anywhere in the sheet, by arrows, and taken off again",
          "[touchpoint][ui]")
{
    OnTouchpoint on;
    Sheet* sheet = on.open();
    QTest::keyClicks(on.text(), QStringLiteral("glad"));
    QTest::keyClick(sheet->window()->windowHandle(), Qt::Key_5, Qt::AltModifier);
    CHECK(on.mood()->mood() == 2);
    QTest::keyClick(sheet->window()->windowHandle(), Qt::Key_1, Qt::AltModifier);
    CHECK(on.mood()->mood() == -2);
    CHECK(on.text()->toPlainText() == QStringLiteral("glad"));
    on.mood()->setFocus();
    QTest::keyClick(on.mood(), Qt::Key_Right);
    CHECK(on.mood()->mood() == -1);
    QTest::keyClick(on.mood(), Qt::Key_4);
    CHECK(on.mood()->mood() == 1);
    QTest::keyClick(on.mood(), Qt::Key_Delete);
    CHECK_FALSE(on.mood()->mood());
    auto* good = on.mood()->findChild<QPushButton*>(QStringLiteral("mood.1"));
    QTest::mouseClick(good, Qt::LeftButton);
    CHECK(on.mood()->mood() == 1);
    QTest::mouseClick(good, Qt::LeftButton);
    CHECK_FALSE(on.mood()->mood());
    QTest::mouseClick(good, Qt::LeftButton);
    // A draft keeps it.
    QTest::keyClick(on.text(), Qt::Key_Escape);
    on.stand(on.id);
    on.open();
    CHECK(on.mood()->mood() == 1);
    QTest::keyClick(on.text(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(on.last(on.id).mood == 1);
}

TEST_CASE("undo and redo name the account that an act was done to", "[touchpoint][undo][ui]")
{
    OnTouchpoint on;
    on.open();
    QTest::keyClicks(on.text(), QStringLiteral("glad"));
    QTest::keyClick(on.text(), Qt::Key_Return, Qt::ControlModifier);
    const QString name = on.row(on.id).account().name;
    CHECK(on.window.undoStack().undoText() == QStringLiteral("Touchpoint logged (%1)").arg(name));
    on.window.commands().run(QStringLiteral("edit.undo"));
    CHECK(on.window.undoStack().redoText() == QStringLiteral("Touchpoint logged (%1)").arg(name));
}

TEST_CASE("a note is shown as it was typed, with its lists and headings, and never as HTML", "[touchpoint][ui]")
{
    const NoteDocument note(
        QStringLiteral("# 議事録\n一行目\n二行目\n\n* りんご\n* みかん\n\n<b>bold</b> **強い** m_taguchi_x"), 400, {});
    const QString text = note.toPlainText();
    CHECK(text.contains(QStringLiteral("<b>bold</b>")));
    CHECK_FALSE(text.contains(QStringLiteral("**")));
    CHECK_FALSE(text.contains(u'#'));
    CHECK(text.contains(QStringLiteral("m_taguchi_x")));
    // Lines stay lines.
    const QString lines = QString(text).replace(QChar::LineSeparator, u'\n');
    CHECK(lines.contains(QStringLiteral("一行目\n二行目")));
    int items = 0;
    for (QTextBlock block = note.begin(); block.isValid(); block = block.next())
        items += int(block.textList() != nullptr);
    CHECK(items == 2);
}

TEST_CASE("nothing that a note names is loaded", "[touchpoint][ui]")
{
    TempDir dir;
    QImage picture(300, 300, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString path = dir.path(QStringLiteral("p.png"));
    REQUIRE(picture.save(path));
    const NoteDocument note(QStringLiteral("![x](%1) ![y](file://%1)").arg(path), 400, {});
    CHECK(note.size().height() < 100);
}

TEST_CASE("a type of touchpoint is found by its own reading", "[touchpoint]")
{
    TouchpointKind kind;
    kind.code = kind.name = QStringLiteral("訪問");
    kind.yomi = QStringLiteral("ホウモン");
    CHECK(kindSearchText(kind).split(u'\n') == QStringList{QStringLiteral("訪問"), QStringLiteral("ほうもん")});
    // A default that was given a name of its own is no longer found by the old one.
    kind.code = QStringLiteral("regular_meeting");
    kind.yomi.clear();
    CHECK(kindSearchText(kind) == QStringLiteral("訪問"));
    kind.name.clear();
    CHECK(kindSearchText(kind).contains(QStringLiteral("ていれいかい")));
}

TEST_CASE("a line of a note has no marks of its headings", "[ui][touchpoint]")
{
    CHECK(withoutMarks(QStringLiteral("## 議題\n- 移行は**来月**\n# Next"))
          == QStringLiteral("議題\n- 移行は来月\nNext"));
    // What only looks like one stays.
    CHECK(withoutMarks(QStringLiteral("#12 は 2 ** 3 ** 4、C#")) == QStringLiteral("#12 は 2 ** 3 ** 4、C#"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/timeline_words.h"
#include "capture/touchpoint_form.h"
#include "contact/contact_store.h"
#include "shell/sheet.h"
#include "touchpoint/mood_field.h"
#include "touchpoint/touchpoint_fields.h"
#include "touchpoint/touchpoint_rules.h"
#include "touchpoint/touchpoint_store.h"
#include "touchpoint/written_kind.h"
#include "widgets/note_document.h"
#include "widgets/typed_box.h"

#include <QAbstractItemView>
#include <QCompleter>
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

TEST_CASE("a type of touchpoint is found by every word that means it, in either language", "[touchpoint][ui]")
{
    OnTouchpoint on(QStringLiteral("ja"));
    std::vector<TouchpointKind> kinds = *TouchpointStore(on.session->db()).kinds();
    const auto add = [&](const char16_t* word) {
        const touchpoint::WrittenKind* written = touchpoint::writtenKind(QStringView(word));
        REQUIRE(written);
        const TouchpointKind kind = touchpoint::newKind(*written, QString::fromUtf16(word), kinds, on.workspace->act());
        Edit edit(QStringLiteral("kind.add"), on.workspace->act());
        edit.insert(kind);
        REQUIRE(on.workspace->apply(edit));
        kinds.push_back(kind);
    };
    for (const char16_t* word : {u"電話", u"メール", u"会議", u"メモ"})
        add(word);
    const auto meant = [&](const char16_t* typed) {
        on.open();
        typeKind(on.kind(), QString::fromUtf16(typed));
        const QString code = on.codeOf(touchpointKindIn(*on.kind()));
        on.window.sheets()->leaveAll();
        on.table()->setFocus();
        return code;
    };
    CHECK(meant(u"call") == QStringLiteral("call"));
    CHECK(meant(u"Phone") == QStringLiteral("call"));
    CHECK(meant(u"架電") == QStringLiteral("call"));
    CHECK(meant(u"email") == QStringLiteral("email"));
    CHECK(meant(u"meeting") == QStringLiteral("meeting"));
    CHECK(meant(u"打ち合わせ") == QStringLiteral("meeting"));
    CHECK(meant(u"note") == QStringLiteral("note"));
    CHECK(meant(u"お問い合わせ") == QStringLiteral("inquiry"));
}

TEST_CASE("who took part is completed by the keyboard, name by name", "[touchpoint][ui]")
{
    OnTouchpoint on(QStringLiteral("ja"));
    const auto contacts = *ContactStore(on.session->db()).ofAccount(on.id);
    REQUIRE(contacts.size() == 2);
    const Contact& contact = contacts.front();
    const Member member = on.session->directory().members().back();
    const auto present = [&] {
        auto* field = on.window.sheets()->top()->findChild<QLineEdit*>(QStringLiteral("note.present"));
        REQUIRE(field);
        return field;
    };
    const auto take = [](QLineEdit* field) {
        QAbstractItemView* offered = field->completer()->popup();
        REQUIRE(offered->isVisible());
        QTest::keyClick(offered, Qt::Key_Down);
        QTest::keyClick(offered, Qt::Key_Return);
        CHECK_FALSE(offered->isVisible());
    };
    on.open();
    QLineEdit* field = present();
    field->setFocus();
    // By the reading, as an input method hands it over.
    typeInto(field, contact.yomi.section(u' ', 0, 0));
    take(field);
    CHECK(field->text() == contact.name);
    typeInto(field, QStringLiteral("、"));
    CHECK_FALSE(field->completer()->popup()->isVisible()); // nothing is typed of the next one
    typeInto(field, member.name.section(u' ', 1, 1));
    take(field);
    CHECK(field->text() == contact.name + u'、' + member.name);
    // What is composed is not completed, and a name that nobody has stays as it was typed.
    QInputMethodEvent composing(QStringLiteral("はなぶさ"), {});
    QApplication::sendEvent(field, &composing);
    CHECK_FALSE(field->completer()->popup()->isVisible());
    typeInto(field, QStringLiteral("、花房 一"));
    CHECK_FALSE(field->completer()->popup()->isVisible());
    typeInto(on.text(), QStringLiteral("三人で話した"));
    QTest::keyClick(on.text(), Qt::Key_Return, Qt::ControlModifier);
    const Touchpoint stored = on.last(on.id);
    REQUIRE(stored.text == QStringLiteral("三人で話した"));
    const auto people = *TouchpointStore(on.session->db()).people(stored.id);
    REQUIRE(people.size() == 3);
    CHECK(people[0].contactId == contact.id);
    CHECK(people[1].memberId == member.id);
    CHECK(people[2].name == QStringLiteral("花房 一"));

    // The name is offered from then on; Ctrl+Enter saves what stands there while names are offered.
    on.open();
    field = present();
    field->setFocus();
    typeInto(field, QStringLiteral("花房"));
    REQUIRE(field->completer()->popup()->isVisible());
    CHECK(field->completer()->popup()->model()->rowCount() == 1);
    QTest::keyClick(field->completer()->popup(), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(on.window.sheets()->top());
    CHECK(TouchpointStore(on.session->db()).people(on.last(on.id).id)->front().name == QStringLiteral("花房"));
}

TEST_CASE("a line of a note has no marks of its headings", "[ui][touchpoint]")
{
    CHECK(withoutMarks(QStringLiteral("## 議題\n- 移行は**来月**\n# Next"))
          == QStringLiteral("議題\n- 移行は来月\nNext"));
    // What only looks like one stays.
    CHECK(withoutMarks(QStringLiteral("#12 は 2 ** 3 ** 4、C#")) == QStringLiteral("#12 は 2 ** 3 ** 4、C#"));
}

TEST_CASE("who else took part is typed as names, and stored as people of both sides", "[touchpoint][ui]")
{
    OnTouchpoint on;
    const auto contacts = *ContactStore(on.session->db()).ofAccount(on.id);
    REQUIRE_FALSE(contacts.empty());
    const Member member = *std::ranges::find_if(on.session->directory().members(), [&](const Member& one) {
        return one.active && one.id != on.workspace->actor();
    });
    Sheet* sheet = on.open();
    auto* present = sheet->findChild<QLineEdit*>(QStringLiteral("note.present"));
    REQUIRE(present);
    typeInto(present, contacts.front().name + QStringLiteral(", ") + member.name + QStringLiteral("、Guest"));
    on.text()->setPlainText(QStringLiteral("typed"));
    QTest::keyClick(present, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(on.window.sheets()->top());
    const TouchpointStore store(on.session->db());
    const Touchpoint touch = on.last(on.id);
    const auto people = *store.people(touch.id);
    REQUIRE(people.size() == 3);
    CHECK(people[0].contactId == contacts.front().id);
    CHECK(people[1].memberId == member.id);
    CHECK(people[2].name == QStringLiteral("Guest"));
    // The timeline tells them, and the same field changes them.
    report::TimelineEntry entry;
    entry.item = touch;
    CHECK(TimelineWords(*on.session, on.id)
              .of(entry)
              .meta.contains(QStringLiteral("with %1, %2, Guest").arg(contacts.front().name, member.name)));
    openTouchpointEditor(*on.session, &on.window, touch);
    auto* again = on.window.sheets()->top()->findChild<QLineEdit*>(QStringLiteral("touchpoint.present"));
    REQUIRE(again);
    CHECK(again->text() == contacts.front().name + QStringLiteral(", ") + member.name + QStringLiteral(", Guest"));
    again->setText(QStringLiteral("Guest, ") + contacts.front().name);
    QTest::keyClick(again, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(on.window.sheets()->top());
    const auto left = *store.people(touch.id);
    REQUIRE(left.size() == 2);
    CHECK(left[0] == people[0]);
    CHECK(left[1] == people[2]);
    on.window.undoStack().undo();
    CHECK(*store.people(touch.id) == people);
}

TEST_CASE("a note begins with the template of its type until somebody types, and a template alone is no note",
          "[touchpoint][ui]")
{
    OnTouchpoint on;
    const TouchpointStore store(on.session->db());
    const auto setTemplate = [&](const char* code, const QString& text) {
        const auto kinds = *store.kinds();
        const TouchpointKind before = *std::ranges::find(kinds, QLatin1String(code), &TouchpointKind::code);
        TouchpointKind after = before;
        after.noteTemplate = text;
        on.session->run(touchpoint::changeKind(before, after, kinds, on.session->act()), {});
    };
    setTemplate("regular_meeting", QStringLiteral("## Agenda\n## Next"));
    setTemplate("inquiry", QStringLiteral("## Question"));
    on.open();
    CHECK(on.text()->toPlainText() == QStringLiteral("## Agenda\n## Next"));
    typeKind(on.kind(), QStringLiteral("inquiry"));
    CHECK(on.text()->toPlainText() == QStringLiteral("## Question"));
    QTest::keyClick(on.kind()->lineEdit(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(on.window.sheets()->top());
    CHECK(on.last(on.id).text.isEmpty());
    on.open();
    REQUIRE(on.text()->toPlainText() == QStringLiteral("## Question"));
    on.text()->moveCursor(QTextCursor::End);
    typeInto(on.text(), QStringLiteral(": typed"));
    typeKind(on.kind(), QStringLiteral("regular"));
    CHECK(on.text()->toPlainText() == QStringLiteral("## Question: typed"));
    QTest::keyClick(on.kind()->lineEdit(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(on.last(on.id).text == QStringLiteral("## Question: typed"));
}

TEST_CASE("F2 in the sheet of a touchpoint goes on in the full editor with what was typed", "[touchpoint][capture][ui]")
{
    OnTouchpoint on;
    Sheet* sheet = on.open();
    sheet->findChild<QLineEdit*>(QStringLiteral("note.minutes"))->setText(QStringLiteral("45"));
    sheet->findChild<QLineEdit*>(QStringLiteral("note.present"))->setText(QStringLiteral("Guest"));
    typeKind(on.kind(), QStringLiteral("inquiry"));
    on.text()->setFocus();
    typeInto(on.text(), QStringLiteral("typed"));
    QTest::keyClick(on.text(), Qt::Key_F2);
    Sheet* full = on.window.sheets()->top();
    REQUIRE(full);
    REQUIRE(full->objectName() == QStringLiteral("capture.sheet"));
    CHECK(full->findChild<QLineEdit*>(QStringLiteral("captureSheet.minutes"))->text() == QStringLiteral("45"));
    CHECK(full->findChild<QLineEdit*>(QStringLiteral("captureSheet.present"))->text() == QStringLiteral("Guest"));
    CHECK(full->findChild<TypedBox*>(QStringLiteral("captureSheet.kind"))->currentText() == QStringLiteral("Inquiry"));
    CHECK(full->findChild<QPlainTextEdit*>(QStringLiteral("captureSheet.text"))->toPlainText()
          == QStringLiteral("typed"));
    QTest::keyClick(full->findChild<QPlainTextEdit*>(QStringLiteral("captureSheet.text")), Qt::Key_Return,
                    Qt::ControlModifier);
    REQUIRE_FALSE(on.window.sheets()->top());
    CHECK(on.last(on.id).minutes == 45);
    CHECK(TouchpointStore(on.session->db()).people(on.last(on.id).id)->front().name == QStringLiteral("Guest"));
    // Its draft went along.
    on.open();
    CHECK(on.text()->toPlainText().isEmpty());
}

TEST_CASE("the template of a type is edited from the full editor, whose note follows it", "[touchpoint][capture][ui]")
{
    OnTouchpoint on;
    on.open();
    QTest::keyClick(on.text(), Qt::Key_F2);
    Sheet* full = on.window.sheets()->top();
    auto* note = full->findChild<QPlainTextEdit*>(QStringLiteral("captureSheet.text"));
    REQUIRE(note);
    QTest::mouseClick(full->findChild<QPushButton*>(QStringLiteral("captureSheet.editTemplate")), Qt::LeftButton);
    Sheet* form = on.window.sheets()->top();
    REQUIRE(form->objectName() == QStringLiteral("touchpoint.templateForm"));
    typeInto(form->findChild<QPlainTextEdit*>(QStringLiteral("touchpoint.template.text")), QStringLiteral("## Agenda"));
    QTest::keyClick(form->findChild<QPlainTextEdit*>(QStringLiteral("touchpoint.template.text")), Qt::Key_Return,
                    Qt::ControlModifier);
    CHECK(on.window.sheets()->top() == full);
    CHECK(note->toPlainText() == QStringLiteral("## Agenda"));
    const auto kinds = *TouchpointStore(on.session->db()).kinds();
    CHECK(std::ranges::count(kinds, QStringLiteral("## Agenda"), &TouchpointKind::noteTemplate) == 1);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/account_store.h"
#include "account/relay_line.h"
#include "account/timeline_view.h"
#include "contact/contact_form.h"
#include "contact/contact_store.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "revenue/revenue_store.h"
#include "revenue/subscription_rules.h"
#include "settings/holiday.h"
#include "shell/command_palette.h"
#include "shell/rail.h"
#include "shell/sheet.h"
#include "task/task_rules.h"
#include "task/task_store.h"
#include "task/task_words.h"
#include "touchpoint/mood_field.h"
#include "touchpoint/note_editor.h"
#include "touchpoint/touchpoint_fields.h"
#include "touchpoint/touchpoint_rules.h"
#include "touchpoint/touchpoint_store.h"
#include "usage/usage_store.h"
#include "usage/usage_trend.h"
#include "widgets/filter_chips.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// The page of an account in retention, shown.
struct OnPage : AccountShell {
    OnPage()
    {
        show();
        id = first([](const AccountRow& r) {
            return r.isOwned() && r.summary->stage == kRetention && r.account().tier == u"high";
        });
        window.navigate(QStringLiteral("account"), QString::number(id.value()));
    }
    QPlainTextEdit* note() { return account->findChild<QPlainTextEdit*>(QStringLiteral("note.text")); }
    TimelineView* timeline() { return account->findChild<TimelineView*>(); }
    std::vector<Touchpoint> touches() { return *TouchpointStore(session->db()).ofAccount(id); }
    AccountId id;
};

} // namespace

TEST_CASE("Ctrl+Enter stores the note and shows it on the timeline", "[account]")
{
    OnPage on;
    const size_t before = on.touches().size();
    CHECK(on.account->findChild<QComboBox*>(QStringLiteral("note.kind"))->currentText()
          == QStringLiteral("Regular meeting"));
    on.note()->setFocus();
    QTest::keyClicks(on.note(), QStringLiteral("Agreed on the next steps"));
    QTest::keyClick(on.note(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(on.touches().size() == before + 1);
    const Touchpoint saved = on.touches().front();
    CHECK(saved.text == QStringLiteral("Agreed on the next steps"));
    CHECK(saved.day == kDay);
    CHECK(saved.memberId == sample::kSampleActor);
    CHECK(on.timeline()->timeline()->text(0).detail == saved.text);
    CHECK(on.note()->toPlainText().isEmpty());
    CHECK(on.session->draft(on.session->ownDraft(noteDraftKey(on.id))).isEmpty());
    on.window.undoStack().undo();
    CHECK(on.touches().size() == before);
}

TEST_CASE("a note that is being composed is not stored", "[account]")
{
    OnPage on;
    const size_t before = on.touches().size();
    on.note()->setFocus();
    on.note()->setPlainText(QStringLiteral("確認中"));
    QInputMethodEvent compose(QStringLiteral("へんかん"), {});
    QCoreApplication::sendEvent(on.note(), &compose);
    QTest::keyClick(on.note(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(on.note(), Qt::Key_Return);
    CHECK(on.touches().size() == before);
    CHECK(on.note()->toPlainText() == QStringLiteral("確認中"));
    QInputMethodEvent commit({}, {});
    commit.setCommitString(QStringLiteral("変換"));
    QCoreApplication::sendEvent(on.note(), &commit);
    QTest::keyClick(on.note(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(on.touches().size() == before + 1);
}

TEST_CASE("a note's draft that an older version kept comes back", "[account]")
{
    AccountShell shell;
    const AccountId id(shell.table()->table()->idAt(0));
    shell.session->keepDraft(noteDraftKey(id), QStringLiteral("{ written } before"));
    NoteEditor editor(*shell.session);
    editor.setAccount(id);
    CHECK(editor.findChild<QPlainTextEdit*>()->toPlainText() == QStringLiteral("{ written } before"));
}

TEST_CASE("what was typed comes back after the editor went", "[account]")
{
    AccountShell shell;
    const AccountId id(shell.table()->table()->idAt(0));
    {
        NoteEditor editor(*shell.session);
        editor.setAccount(id);
        editor.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("途中まで"));
        QTest::qWait(500);
        CHECK(shell.session->draft(shell.session->ownDraft(noteDraftKey(id))).contains(QStringLiteral("途中まで")));
        editor.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("途中まで書いた"));
    }
    NoteEditor again(*shell.session);
    again.setAccount(id);
    CHECK(again.findChild<QPlainTextEdit*>()->toPlainText() == QStringLiteral("途中まで書いた"));
    again.setAccount(AccountId(shell.table()->table()->idAt(1)));
    CHECK(again.findChild<QPlainTextEdit*>()->toPlainText().isEmpty());
}

namespace {

/// The timeline's first touchpoint is current; the rest of the test stands on the same row.
Touchpoint standOnTouchpoint(OnPage& on)
{
    auto* chips = on.account->findChild<FilterChips*>(QStringLiteral("account.types"));
    QTest::mouseClick(chips->button(QStringLiteral("touchpoint")), Qt::LeftButton);
    on.timeline()->setFocus();
    on.timeline()->setCurrentIndex(on.timeline()->timeline()->index(0));
    return std::get<Touchpoint>(on.timeline()->timeline()->entry(0).item);
}

Sheet* touchpointEditor(OnPage& on)
{
    return on.window.findChild<Sheet*>(QStringLiteral("account.touchpointEditor"));
}

} // namespace

TEST_CASE("a touchpoint is edited from the timeline with Enter, F2, a double click and the menu",
          "[account][touchpoint]")
{
    OnPage on;
    standOnTouchpoint(on);
    TimelineView* view = on.timeline();
    SECTION("Enter")
    {
        QTest::keyClick(view, Qt::Key_Return);
    }
    SECTION("F2")
    {
        QTest::keyClick(view, Qt::Key_F2);
    }
    SECTION("a double click")
    {
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->currentIndex()).center());
    }
    SECTION("the menu")
    {
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(view, &wanted);
        auto* menu = on.account->findChild<QMenu*>(QStringLiteral("account.timelineMenu"));
        REQUIRE(menu);
        const auto actions = menu->actions();
        REQUIRE_FALSE(actions.isEmpty());
        REQUIRE(actions.front()->isEnabled());
        actions.front()->trigger();
        menu->close();
    }
    REQUIRE(touchpointEditor(on));
    CHECK(touchpointEditor(on)->isVisible());
}

TEST_CASE("every field of a touchpoint is edited as one step, which can be taken back", "[account][touchpoint]")
{
    OnPage on;
    const Touchpoint before = standOnTouchpoint(on);
    const int steps = on.window.undoStack().count();
    QTest::keyClick(on.timeline(), Qt::Key_F2);
    Sheet* dialog = touchpointEditor(on);
    REQUIRE(dialog);
    const auto field = [&]<typename T>(const char* name, T*) {
        return dialog->findChild<T*>(QStringLiteral("touchpoint.") + QLatin1String(name));
    };
    auto* text = field("text", static_cast<QPlainTextEdit*>(nullptr));
    auto* day = field("day", static_cast<QLineEdit*>(nullptr));
    auto* minutes = field("minutes", static_cast<QLineEdit*>(nullptr));
    auto* kind = field("kind", static_cast<QComboBox*>(nullptr));
    auto* mood = field("mood", static_cast<MoodField*>(nullptr));
    auto* member = field("member", static_cast<QComboBox*>(nullptr));
    CHECK(text->toPlainText() == before.text);
    CHECK(kind->currentData().toLongLong() == before.kindId.value());
    CHECK(member->currentData().toLongLong() == before.memberId.value());
    text->selectAll();
    QTest::keyClicks(text, QStringLiteral("Rewritten"));
    minutes->selectAll();
    QTest::keyClicks(minutes, QStringLiteral("many"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog->isVisible());
    CHECK_FALSE(dialog->findChild<QWidget*>(QStringLiteral("touchpoint.problem"))->isHidden());
    minutes->selectAll();
    minutes->insert(QStringLiteral("４５"));
    day->selectAll();
    QTest::keyClicks(day, QStringLiteral("2025/10/01"));
    kind->setCurrentIndex(kind->currentIndex() == 0 ? 1 : 0);
    const TouchpointKindId kindId(kind->currentData().toLongLong());
    QTest::mouseClick(mood->findChild<QPushButton*>(QStringLiteral("mood.-2")), Qt::LeftButton);
    member->setCurrentIndex(member->currentIndex() == 1 ? 2 : 1);
    const MemberId memberId(member->currentData().toLongLong());
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->isVisible());
    const auto stored = [&] { return **TouchpointStore(on.session->db()).find(before.id); };
    Touchpoint expected = before;
    expected.text = QStringLiteral("Rewritten");
    expected.minutes = 45;
    expected.day = QDate(2025, 10, 1);
    expected.kindId = kindId;
    expected.mood = -2;
    expected.memberId = memberId;
    CHECK(stored() == expected);
    CHECK(on.window.undoStack().count() == steps + 1);
    bool shown = false;
    for (int row = 0; row < on.timeline()->timeline()->rowCount(); ++row)
        shown = shown || on.timeline()->timeline()->text(row).detail == QStringLiteral("Rewritten");
    CHECK(shown);
    on.window.undoStack().undo();
    CHECK(stored() == before);
}

TEST_CASE("what was typed into a touchpoint comes back, and goes when it is given up", "[account][touchpoint]")
{
    OnPage on;
    const Touchpoint before = standOnTouchpoint(on);
    QTest::keyClick(on.timeline(), Qt::Key_F2);
    auto* text = touchpointEditor(on)->findChild<QPlainTextEdit*>(QStringLiteral("touchpoint.text"));
    text->selectAll();
    QTest::keyClicks(text, QStringLiteral("half a sen"));
    auto* minutes = touchpointEditor(on)->findChild<QLineEdit*>(QStringLiteral("touchpoint.minutes"));
    minutes->selectAll();
    QTest::keyClicks(minutes, QStringLiteral("17"));
    delete touchpointEditor(on); // the window went, nobody said yes or no
    QTest::keyClick(on.timeline(), Qt::Key_F2);
    CHECK(touchpointEditor(on)->findChild<QPlainTextEdit*>(QStringLiteral("touchpoint.text"))->toPlainText()
          == QStringLiteral("half a sen"));
    CHECK(touchpointEditor(on)->findChild<QLineEdit*>(QStringLiteral("touchpoint.minutes"))->text()
          == QStringLiteral("17"));
    CHECK((*TouchpointStore(on.session->db()).find(before.id))->text == before.text);
    // Esc is easily hit: it leaves, and takes nothing along. Cancel does.
    QTest::keyClick(touchpointEditor(on), Qt::Key_Escape);
    delete touchpointEditor(on);
    QTest::keyClick(on.timeline(), Qt::Key_F2);
    CHECK(touchpointEditor(on)->findChild<QPlainTextEdit*>(QStringLiteral("touchpoint.text"))->toPlainText()
          == QStringLiteral("half a sen"));
    QTest::mouseClick(touchpointEditor(on)->findChild<QPushButton*>(QStringLiteral("touchpoint.cancel")),
                      Qt::LeftButton);
    delete touchpointEditor(on);
    QTest::keyClick(on.timeline(), Qt::Key_F2);
    CHECK(touchpointEditor(on)->findChild<QPlainTextEdit*>(QStringLiteral("touchpoint.text"))->toPlainText()
          == before.text);
}

TEST_CASE("contacts are added, changed, removed and taken back", "[account]")
{
    OnPage on;
    const auto contacts = [&] { return *ContactStore(on.session->db()).ofAccount(on.id); };
    const size_t before = contacts().size();
    const auto press = [&](const char* name) {
        QTest::mouseClick(on.account->findChild<QWidget*>(QLatin1String(name)), Qt::LeftButton);
    };
    press("account.contact");
    auto* dialog = on.window.findChild<Sheet*>(QStringLiteral("account.contactForm"));
    REQUIRE(dialog);
    dialog->findChild<QLineEdit*>(QStringLiteral("contact.name"))->setText(QStringLiteral("<b>山田</b>"));
    QTest::mouseClick(dialog->findChild<QWidget*>(QStringLiteral("contact.ok")), Qt::LeftButton);
    REQUIRE(contacts().size() == before + 1);
    delete dialog;
    auto* table = on.account->findChild<DataTable*>(QStringLiteral("account.contacts"));
    const auto present = contacts();
    const ContactId added = std::ranges::find(present, QStringLiteral("<b>山田</b>"), &Contact::name)->id;
    CHECK(table->currentId() == added.value()); // the new one is spoken of now
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    dialog = on.window.findChild<Sheet*>(QStringLiteral("account.contactForm"));
    REQUIRE(dialog);
    dialog->findChild<QLineEdit*>(QStringLiteral("contact.name"))->setText(QStringLiteral("山田 太郎"));
    QTest::mouseClick(dialog->findChild<QWidget*>(QStringLiteral("contact.ok")), Qt::LeftButton);
    delete dialog;
    REQUIRE(table->selectId(added.value()));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(contacts().size() == before);
    on.window.undoStack().undo();
    on.window.undoStack().undo();
    CHECK(on.account->findChild<DataTable*>(QStringLiteral("account.contacts"))->table()->rowCount()
          == int(before) + 1);
    on.window.undoStack().undo();
    CHECK(contacts().size() == before);
}

TEST_CASE("the details dialog writes every field as one act", "[account]")
{
    OnPage on;
    const int steps = on.window.undoStack().count();
    on.window.commands().run(QStringLiteral("thisAccount.details"));
    auto* dialog = on.window.findChild<Sheet*>(QStringLiteral("account.detailsForm"));
    REQUIRE(dialog);
    const auto type = [&](const char* name, const QString& text) {
        dialog->findChild<QLineEdit*>(QStringLiteral("details.") + QLatin1String(name))->setText(text);
    };
    type("seats", QStringLiteral("many"));
    QTest::mouseClick(dialog->findChild<QWidget*>(QStringLiteral("details.ok")), Qt::LeftButton);
    CHECK(dialog->isVisible());
    type("seats", QStringLiteral("１２０"));
    type("tags", QStringLiteral("重点、導入事例"));
    auto* role = dialog->findChild<QComboBox*>(QStringLiteral("details.role.executive_sponsor"));
    role->setCurrentIndex(1);
    QTest::mouseClick(dialog->findChild<QWidget*>(QStringLiteral("details.ok")), Qt::LeftButton);
    CHECK_FALSE(dialog->isVisible());
    CHECK(on.row(on.id).account().seats == 120);
    CHECK(on.row(on.id).summary->tags.contains(QStringLiteral("重点")));
    CHECK(on.window.undoStack().count() == steps + 1);
    on.window.undoStack().undo();
    CHECK_FALSE(on.row(on.id).summary->tags.contains(QStringLiteral("重点")));
}

TEST_CASE("another currency restates the contract rows that inherit it, in the same step, and says so before",
          "[account]")
{
    OnPage on;
    Currency dollar{RowId(77), QStringLiteral("USD"), 150 * kPico};
    Edit add(QStringLiteral("fx"), on.session->act());
    add.insert(dollar);
    REQUIRE(on.workspace->apply(add));
    const auto rows = [&] { return *revenue::RevenueStore(on.session->db()).ofAccount(on.id); };
    const auto before = rows();
    REQUIRE(revenue::inheritingRows(before) > 0);
    const int steps = on.window.undoStack().count();
    on.window.commands().run(QStringLiteral("thisAccount.details"));
    auto* dialog = on.window.findChild<Sheet*>(QStringLiteral("account.detailsForm"));
    REQUIRE(dialog);
    auto* note = dialog->findChild<QLabel*>(QStringLiteral("details.currencyNote"));
    auto* currency = dialog->findChild<QComboBox*>(QStringLiteral("details.currency"));
    CHECK(note->isHidden());
    currency->setCurrentIndex(currency->findData(QStringLiteral("USD")));
    CHECK_FALSE(note->isHidden());
    CHECK(note->text().contains(QStringLiteral("USD")));
    currency->setCurrentIndex(0);
    CHECK(note->isHidden());
    currency->setCurrentIndex(currency->findData(QStringLiteral("USD")));
    QTest::mouseClick(dialog->findChild<QWidget*>(QStringLiteral("details.ok")), Qt::LeftButton);
    const auto after = rows();
    REQUIRE(after.size() == before.size());
    for (size_t i = 0; i < after.size(); ++i) {
        if (!before[i].currency.isEmpty())
            continue;
        const Amount was = before[i].mrr ? *before[i].mrr : before[i].amount.value_or(Amount());
        const Amount is = after[i].mrr ? *after[i].mrr : after[i].amount.value_or(Amount());
        CHECK(formatExact(is, 2) == formatExact(was, 0)); // the same number, in cents now
    }
    CHECK(on.window.undoStack().count() == steps + 1);
    on.window.undoStack().undo();
    CHECK(rows() == before);
    CHECK(on.row(on.id).account().currency.isEmpty());
}

TEST_CASE("the timeline tells everything, filtered by type", "[account]")
{
    OnPage on;
    TimelineModel* model = on.timeline()->timeline();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int all = model->rowCount();
    CHECK(all == model->totalCount());
    for (int row = 1; row < all; ++row)
        CHECK(model->text(row - 1).day >= model->text(row).day);
    for (int row = 0; row < all; ++row)
        CHECK_FALSE(model->text(row).title.isEmpty());
    auto* chips = on.account->findChild<FilterChips*>(QStringLiteral("account.types"));
    QTest::mouseClick(chips->button(QStringLiteral("touchpoint")), Qt::LeftButton);
    CHECK(model->rowCount() == int(on.touches().size()));
    on.timeline()->setFocus();
    QTest::keyClick(on.timeline(), Qt::Key_J);
    QTest::keyClick(on.timeline(), Qt::Key_Space);
    const size_t before = on.touches().size();
    QTest::keyClick(on.timeline(), Qt::Key_Delete);
    CHECK(on.touches().size() == before - 1);
    on.window.undoStack().undo();
    CHECK(on.touches().size() == before);
    QTest::keyClick(on.timeline(), Qt::Key_M);
    CHECK(on.note()->hasFocus());
}

TEST_CASE("an account that is not there says so", "[account]")
{
    AccountShell shell;
    shell.show();
    shell.window.navigate(QStringLiteral("account"), QStringLiteral("424242"));
    CHECK(shell.account->title() == QStringLiteral("Account"));
    const AccountId id = shell.addUnowned(QStringLiteral("すぐ消える"));
    shell.window.navigate(QStringLiteral("account"), QString::number(id.value()));
    CHECK(shell.account->title() == QStringLiteral("すぐ消える"));
    shell.window.undoStack().undo();
    CHECK(shell.account->title() == QStringLiteral("Account"));
}

TEST_CASE("the letters of an account work from everywhere but a field", "[account]")
{
    OnPage on;
    on.window.undoStack().clear();
    // From a button of the page, from the rail, and with the focus nowhere in particular.
    for (QWidget* from : {static_cast<QWidget*>(on.account->findChild<QPushButton*>(QStringLiteral("account.edit"))),
                          static_cast<QWidget*>(on.window.rail()->button(QStringLiteral("accounts"))),
                          static_cast<QWidget*>(on.account)}) {
        INFO(from->objectName().toStdString());
        from->setFocus();
        REQUIRE(from->hasFocus());
        QTest::keyClick(from, Qt::Key_M);
        CHECK(on.note()->hasFocus());
        CHECK(on.note()->toPlainText().isEmpty());
        from->setFocus();
        QTest::keyClick(from, Qt::Key_R);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu);
        menu->close();
        from->setFocus();
        QTest::keyClick(from, Qt::Key_H);
        auto* start = on.window.findChild<Sheet*>(QStringLiteral("handoff.startForm"));
        REQUIRE(start);
        delete start;
    }
    // Where text is written, chosen by its first letter or composed they are letters.
    on.note()->setFocus();
    QTest::keyClicks(on.note(), QStringLiteral("msharjk"));
    CHECK(on.note()->toPlainText() == QStringLiteral("msharjk"));
    auto* minutes = on.account->findChild<QLineEdit*>(QStringLiteral("note.minutes"));
    minutes->setFocus();
    QTest::keyClicks(minutes, QStringLiteral("hm"));
    CHECK(minutes->text() == QStringLiteral("hm"));
    auto* kind = on.account->findChild<QComboBox*>(QStringLiteral("note.kind"));
    kind->setFocus();
    QTest::keyClicks(kind, QStringLiteral("s"));
    CHECK_FALSE(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
    on.window.openPalette();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("h"));
    CHECK_FALSE(on.window.findChild<Sheet*>(QStringLiteral("handoff.startForm")));
    CHECK(on.window.undoStack().count() == 0);
}

TEST_CASE("a type that is chosen for the quick note fills in its template, and a template alone is no note",
          "[account][touchpoint]")
{
    OnPage on;
    const TouchpointStore store(on.session->db());
    for (const char* code : {"regular_meeting", "inquiry"}) {
        const auto present = *store.kinds();
        const TouchpointKind before = *std::ranges::find(present, QLatin1String(code), &TouchpointKind::code);
        TouchpointKind after = before;
        after.noteTemplate = QStringLiteral("## ") + QLatin1String(code);
        REQUIRE(on.session->run(touchpoint::changeKind(before, after, present, on.session->act()), {}));
    }
    const size_t before = on.touches().size();
    on.note()->setFocus();
    CHECK(on.note()->toPlainText().isEmpty()); // the line stays a line
    auto* kind = on.account->findChild<QComboBox*>(QStringLiteral("note.kind"));
    kind->setFocus();
    kind->lineEdit()->selectAll();
    QTest::keyClicks(kind->lineEdit(), QStringLiteral("inquiry"));
    CHECK(on.note()->toPlainText() == QStringLiteral("## inquiry"));
    QTest::keyClick(kind->lineEdit(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(on.touches().size() == before);
    on.note()->setFocus();
    on.note()->moveCursor(QTextCursor::End);
    QTest::keyClicks(on.note(), QStringLiteral(": solved"));
    QTest::keyClick(on.note(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(on.touches().size() == before + 1);
    CHECK(on.touches().front().text == QStringLiteral("## inquiry: solved"));
    CHECK(on.note()->toPlainText().isEmpty());
}

TEST_CASE("Esc leaves the note with its draft and gives the keyboard back", "[account]")
{
    OnPage on;
    on.timeline()->setFocus();
    QTest::keyClick(on.timeline(), Qt::Key_M);
    REQUIRE(on.note()->hasFocus());
    QTest::keyClicks(on.note(), QStringLiteral("half a thought"));
    // While a word is composed the key belongs to the input method.
    QInputMethodEvent composing(QStringLiteral("かんが"), {});
    QApplication::sendEvent(on.note(), &composing);
    QTest::keyClick(on.note(), Qt::Key_Escape);
    CHECK(on.note()->hasFocus());
    QInputMethodEvent ended;
    QApplication::sendEvent(on.note(), &ended);
    // From another field of the note the way leads out, too, not just to its text.
    auto* minutes = on.account->findChild<QLineEdit*>(QStringLiteral("note.minutes"));
    minutes->setFocus();
    QTest::keyClick(minutes, Qt::Key_Escape);
    CHECK(on.timeline()->hasFocus());
    CHECK(on.note()->toPlainText() == QStringLiteral("half a thought"));
    CHECK(on.session->draft(on.session->ownDraft(noteDraftKey(on.id))).contains(QStringLiteral("half a thought")));
    auto* edit = on.account->findChild<QPushButton*>(QStringLiteral("account.edit"));
    edit->setFocus();
    on.note()->setFocus();
    QTest::keyClick(on.note(), Qt::Key_Escape);
    CHECK(edit->hasFocus());
}

namespace {

/// A task of the account, made as its rule makes it.
void addTask(AccountShell& shell, AccountId account, const QString& title, QDate due)
{
    Task task;
    task.accountId = account;
    task.title = title;
    task.due = due;
    task.assigneeId = sample::kSampleActor;
    const auto added = task::add(task, shell.session->act());
    REQUIRE(added);
    REQUIRE(shell.session->run(added->edit, QStringLiteral("made")));
}

/// Its open tasks are skipped: the test says what the next step is.
void skipTasks(AccountShell& shell, AccountId account)
{
    const auto calendar = *HolidayStore(shell.session->db()).calendar();
    for (const Task& task : *TaskStore(shell.session->db()).ofAccount(account))
        if (task.state == TaskState::Open)
            REQUIRE(shell.session->run(skipped(*shell.session, task, calendar), QStringLiteral("skipped")));
}

ElidedLabel* nextTitle(OnPage& on)
{
    return on.account->findChild<ElidedLabel*>(QStringLiteral("nextStep.title"));
}

} // namespace

TEST_CASE("the next step stands above the note, and E does it while no card is in front", "[account]")
{
    OnPage on;
    skipTasks(on, on.id);
    CHECK(nextTitle(on)->text() == QStringLiteral("No next step is set."));
    CHECK(on.account->findChild<QWidget*>(QStringLiteral("nextStep.add"))->isVisible());
    addTask(on, on.id, QStringLiteral("Send the quote"), kDay.addDays(3));
    addTask(on, on.id, QStringLiteral("Ask for a case study"), kDay.addDays(30));
    CHECK(nextTitle(on)->text() == QStringLiteral("Send the quote"));
    CHECK_FALSE(on.account->findChild<QWidget*>(QStringLiteral("nextStep.add"))->isVisible());
    on.timeline()->setFocus();
    QTest::keyClick(on.timeline(), Qt::Key_E);
    CHECK(nextTitle(on)->text() == QStringLiteral("Ask for a case study"));
    CHECK(on.row(on.id).nextStep->title == QStringLiteral("Ask for a case study"));
    on.window.undoStack().undo();
    CHECK(nextTitle(on)->text() == QStringLiteral("Send the quote"));
    // The button does what the key does.
    QTest::mouseClick(on.account->findChild<QWidget*>(QStringLiteral("nextStep.done")), Qt::LeftButton);
    CHECK(nextTitle(on)->text() == QStringLiteral("Ask for a case study"));
    on.timeline()->setFocus();
    QTest::keyClick(on.timeline(), Qt::Key_Z);
    auto* menu = on.window.findChild<QMenu*>(QStringLiteral("task.snoozeMenu"));
    REQUIRE(menu);
    CHECK(menu->isVisible());
    menu->close();
}

TEST_CASE("the note is one line until somebody writes", "[account]")
{
    OnPage on;
    auto* kind = on.account->findChild<QComboBox*>(QStringLiteral("note.kind"));
    CHECK_FALSE(kind->isVisible());
    const int folded = on.note()->height();
    QTest::keyClick(on.timeline(), Qt::Key_M);
    CHECK(on.note()->hasFocus());
    CHECK(kind->isVisible());
    CHECK(on.note()->height() > folded);
    QTest::keyClicks(on.note(), QStringLiteral("half a note"));
    // It stays open under the hand, and on the way back for what is not finished.
    QTest::keyClick(on.note(), Qt::Key_Escape);
    CHECK(kind->isVisible());
    on.window.navigate(QStringLiteral("account"),
                       QString::number(on.first([&](const AccountRow& r) { return r.account().id != on.id; }).value()));
    CHECK_FALSE(kind->isVisible());
    on.window.navigate(QStringLiteral("account"), QString::number(on.id.value()));
    CHECK(on.note()->toPlainText() == QStringLiteral("half a note"));
    CHECK(kind->isVisible());
}

TEST_CASE("the relay tells through whose hands the account went, and Enter opens a handoff", "[account]")
{
    OnPage on;
    const AccountStore store(on.session->db());
    HandoffId open;
    const auto passed = on.first([&](const AccountRow& r) {
        for (const Handoff& handoff : *handoff::HandoffStore(on.session->db()).ofAccount(r.account().id))
            if (handoff.state == HandoffState::Offered)
                open = handoff.id;
        return open.isValid();
    });
    on.window.navigate(QStringLiteral("account"), QString::number(passed.value()));
    auto* relay = on.account->findChild<RelayLine*>();
    REQUIRE(relay->isVisible());
    for (const Ownership& span : *store.ownership(passed))
        CHECK(relay->accessibleDescription().contains(on.session->directory().memberName(span.memberId)));
    relay->setFocus(Qt::TabFocusReason);
    QTest::keyClick(relay, Qt::Key_Return);
    CHECK(on.window.currentPage()->id() == QStringLiteral("handoffs"));
    CHECK(on.window.currentPage()->place() == QString::number(open.value()));
}

TEST_CASE("use is told by metric, and silence is marked", "[account]")
{
    OnPage on;
    auto* list = on.account->findChild<DataTable*>(QStringLiteral("account.usage"));
    REQUIRE(list);
    const auto trends = usage::trendsOf(*UsageStore(on.session->db()).ofAccount(on.id), kDay);
    REQUIRE(list->table()->rowCount() == int(trends.size()));
    REQUIRE_FALSE(trends.empty());
    const auto line = list->table()->index(0, 0).data(RowTable::PaintRole).value<LineData>();
    CHECK(line.detail.contains(QStringLiteral("core feature"))); // these come first
    CHECK(line.spark.values.size() == size_t(usage::kTrendSteps));
    auto* figure = on.account->findChild<ElidedLabel*>(QStringLiteral("account.figure.use"));
    CHECK_FALSE(figure->text().isEmpty());
    on.clock.setToday(kDay.addDays(120));
    Q_EMIT on.session->changed(ChangeSet::everything());
    CHECK(figure->accessibleName().contains(QStringLiteral("No use since")));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "handoff/handoff_panel.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "handoff/route_rules.h"
#include "handoff/talk_store.h"
#include "shell/sheet.h"
#include "task/task_store.h"
#include "widgets/date_edit.h"
#include "widgets/segments.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// The page of handoffs with one that waits for who acts.
struct Talking : AccountShell {
    HandoffId id;

    Talking()
    {
        show();
        window.navigate(QStringLiteral("handoffs"));
        id = HandoffId(list()->currentId());
        REQUIRE(read().state == HandoffState::Offered);
        list()->setFocus();
    }
    DataTable* list() { return window.findChild<DataTable*>(QStringLiteral("handoffs.table")); }
    template <typename W>
    W* part(const char* name)
    {
        // A form that was closed a moment ago may still be there.
        W* found = window.sheets()->top() ? window.sheets()->top()->findChild<W*>(QLatin1String(name)) : nullptr;
        if (!found)
            found = window.findChild<W*>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    bool isThere(const char* name)
    {
        const auto* found = window.findChild<QWidget*>(QLatin1String(name));
        return found && found->isVisible();
    }
    Handoff read() { return **handoff::HandoffStore(workspace->db()).find(id); }
    handoff::TalkStore talk() { return handoff::TalkStore(workspace->db()); }
    /// A key on the list, as `who`.
    void press(MemberId who, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        session->setActor(who);
        window.navigate(QStringLiteral("handoffs"), QString::number(id.value()));
        REQUIRE(list()->currentId() == id.value());
        list()->setFocus();
        QTest::keyClick(list(), key, with);
    }
    void type(const char* name, const QString& text)
    {
        auto* field = part<QWidget>(name);
        CHECK(field->hasFocus());
        QTest::keyClicks(field, text);
    }
    /// Ctrl+Enter in the form that is open.
    void save(const char* field) { QTest::keyClick(part<QWidget>(field), Qt::Key_Return, Qt::ControlModifier); }
    QString shown()
    {
        QStringList all;
        for (const QLabel* label : part<QWidget>("handoff.panel")->findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text();
        return all.join(u'\n');
    }
    void askFor(SynthesisAsk ask)
    {
        const auto routes = *handoff::HandoffStore(workspace->db()).routes();
        const auto route = std::ranges::find(routes, read().routeId, &Route::id);
        Route wanted = *route;
        wanted.synthesis = ask;
        REQUIRE(session->run(handoff::changeRoute(*route, wanted, routes, session->act()), {}));
    }
};

} // namespace

TEST_CASE_METHOD(Talking, "Q asks the sender, who answers with A", "[ui][handoff][talk]")
{
    const Handoff before = read();
    const size_t asked = talk().questions(id)->size();
    press(sample::kSampleActor, Qt::Key_Q);
    part<QPushButton>("ask.ok")->click();
    CHECK(isThere("ask.problem"));
    type("ask.question", QStringLiteral("why now?"));
    save("ask.question");
    CHECK(talk().questions(id)->size() == asked + 1);
    CHECK(talk().questions(id)->back().question == QStringLiteral("why now?"));
    CHECK(read() == before);
    CHECK(shown().contains(QStringLiteral("why now?")));
    CHECK_FALSE(isThere("handoff.talk.answer")); // it is not theirs to answer

    // One after the other, the oldest first.
    for (size_t i = 0; i <= asked; ++i) {
        press(before.fromMemberId, Qt::Key_A);
        type("answer.answer", QStringLiteral("because %1").arg(i));
        save("answer.answer");
    }
    CHECK(talk().questions(id)->back().answer == QStringLiteral("because %1").arg(asked));
    CHECK(talk().questions(id)->back().answeredBy == before.fromMemberId);
    CHECK(shown().contains(QStringLiteral("because %1").arg(asked)));
    CHECK_FALSE(isThere("handoff.talk.answer"));
    window.undoStack().undo();
    CHECK(talk().questions(id)->back().answer.isEmpty());
    CHECK(isThere("handoff.talk.answer"));
}

TEST_CASE_METHOD(Talking, "Shift+E accepts with conditions, which are tasks of the sender", "[ui][handoff][talk]")
{
    const Handoff before = read();
    press(sample::kSampleActor, Qt::Key_E, Qt::ShiftModifier);
    CHECK_FALSE(isThere("accept.condition2"));
    type("accept.condition1", QStringLiteral("hand over the minutes"));
    REQUIRE(isThere("accept.condition2"));
    auto* due = part<DateEdit>("accept.conditionDue1");
    due->setFocus();
    QTest::keyClicks(due, QStringLiteral("+3"));
    save("accept.conditionDue1");
    CHECK(read().state == HandoffState::Accepted);
    const auto conditions = *TaskStore(workspace->db()).ofHandoff(id);
    REQUIRE(conditions.size() == 1);
    CHECK(conditions[0].title == QStringLiteral("hand over the minutes"));
    CHECK(conditions[0].assigneeId == before.fromMemberId);
    CHECK(conditions[0].due == clock.today().addDays(3));
    press(sample::kSampleActor, Qt::Key_F24); // shows it again
    CHECK(shown().contains(QStringLiteral("hand over the minutes")));
    window.undoStack().undo();
    CHECK(read() == before);
    CHECK(TaskStore(workspace->db()).ofHandoff(id)->empty());
}

TEST_CASE_METHOD(Talking, "a day that is none keeps the form open", "[ui][handoff][talk]")
{
    press(sample::kSampleActor, Qt::Key_E, Qt::ShiftModifier);
    type("accept.condition1", QStringLiteral("minutes"));
    auto* due = part<DateEdit>("accept.conditionDue1");
    due->setFocus();
    QTest::keyClicks(due, QStringLiteral("nonsense"));
    save("accept.conditionDue1");
    CHECK(isThere("accept.problem"));
    CHECK(read().state == HandoffState::Offered);
}

TEST_CASE_METHOD(Talking, "a route that asks for a summary makes E ask for it, and the sender checks it",
                 "[ui][handoff][talk]")
{
    askFor(SynthesisAsk::Always);
    const Handoff before = read();
    press(sample::kSampleActor, Qt::Key_E);
    CHECK(read().state == HandoffState::Offered);
    type("accept.understood", QStringLiteral("no discount"));
    save("accept.understood");
    CHECK(read().state == HandoffState::Accepted);
    CHECK(read().synthesisAsked);
    CHECK((*talk().synthesis(id))->understood == QStringLiteral("no discount"));

    press(before.fromMemberId, Qt::Key_S);
    type("judge.correction", QStringLiteral("5 % only"));
    save("judge.correction");
    CHECK((*talk().synthesis(id))->verdict == SynthesisVerdict::Corrected);
    CHECK(shown().contains(QStringLiteral("5 % only")));
    // The receiver cannot change it any more.
    press(sample::kSampleActor, Qt::Key_S);
    CHECK_FALSE(isThere("synthesis.understood"));
}

TEST_CASE_METHOD(Talking, "the receiver may sum up later, and write it again", "[ui][handoff][talk]")
{
    press(sample::kSampleActor, Qt::Key_E);
    CHECK(read().state == HandoffState::Accepted);
    CHECK_FALSE(read().synthesisAsked);
    press(sample::kSampleActor, Qt::Key_S);
    type("synthesis.understood", QStringLiteral("first"));
    save("synthesis.understood");
    CHECK((*talk().synthesis(id))->understood == QStringLiteral("first"));
    press(sample::kSampleActor, Qt::Key_S);
    CHECK(part<QLineEdit>("synthesis.understood")->text() == QStringLiteral("first"));
    part<QLineEdit>("synthesis.understood")->selectAll();
    type("synthesis.understood", QStringLiteral("second"));
    save("synthesis.understood");
    CHECK((*talk().synthesis(id))->understood == QStringLiteral("second"));
}

TEST_CASE_METHOD(Talking, "five digits rate a handoff", "[ui][handoff][talk]")
{
    press(sample::kSampleActor, Qt::Key_E);
    press(sample::kSampleActor, Qt::Key_R);
    for (const Qt::Key key : {Qt::Key_5, Qt::Key_4, Qt::Key_3, Qt::Key_2}) {
        QWidget* row = QApplication::focusWidget();
        REQUIRE(qobject_cast<Segments*>(row));
        QTest::keyClick(row, key);
    }
    save("rate.usage");
    CHECK(isThere("rate.problem")); // one is missing
    CHECK_FALSE(talk().rating(id)->has_value());
    CHECK(part<Segments>("rate.usage")->hasFocus());
    QTest::keyClick(part<Segments>("rate.usage"), Qt::Key_1);
    CHECK(part<QPushButton>("rate.ok")->hasFocus());
    QTest::keyClick(part<QPushButton>("rate.ok"), Qt::Key_Space);
    REQUIRE(talk().rating(id)->has_value());
    CHECK(handoff::ratingsOf(**talk().rating(id)) == std::array{5, 4, 3, 2, 1});
    window.undoStack().undo();
    CHECK_FALSE(talk().rating(id)->has_value());
}

TEST_CASE_METHOD(Talking, "the sender says the severity until the offer, the receiver reads it",
                 "[ui][handoff][severity]")
{
    CHECK(isThere("handoff.severitySaid"));
    CHECK_FALSE(isThere("handoff.severity"));
    const auto all = *handoff::HandoffStore(workspace->db()).all();
    const auto draft = std::ranges::find(all, HandoffState::Draft, &Handoff::state);
    REQUIRE(draft != all.end());
    id = draft->id;
    press(draft->fromMemberId, Qt::Key_F24);
    auto* segments = part<Segments>("handoff.severity");
    REQUIRE(segments->isVisible());
    CHECK_FALSE(read().severity);
    segments->setFocus();
    QTest::keyClick(segments, Qt::Key_3);
    CHECK(read().severity == Severity::Unstable);
    QTest::keyClick(segments, Qt::Key_Left);
    CHECK(read().severity == Severity::Watch);
    window.undoStack().undo();
    CHECK(read().severity == Severity::Unstable);
    CHECK(segments->current() == int(Severity::Unstable));
    press(sample::kSampleActor, Qt::Key_F24); // not the sender's eyes
    CHECK_FALSE(isThere("handoff.severity"));
    CHECK(part<QLabel>("handoff.severitySaid")->text().startsWith(u'◆'));
}

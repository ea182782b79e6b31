// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/support.h"
#include "ui/promises/editors.h"

#include "account/account_store.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "handoff/start_form.h"
#include "people/member_form.h"
#include "people/people_store.h"
#include "sample/sample.h"
#include "shell/sheet.h"
#include "widgets/composing_text_edit.h"
#include "widgets/data_table.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct Forms {
    Forms() : room(made()) {}
    QString made()
    {
        FixedClock clock(kRoomDay);
        const QString path = dir.path(QStringLiteral("forms.tasuki"));
        REQUIRE(sample::create(path, clock));
        return path;
    }
    Sheet* sheet() { return room.window.sheets()->top(); }
    QLineEdit* line(const char* name) { return sheet()->findChild<QLineEdit*>(QLatin1String(name)); }
    void save() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
    /// What is said right below a field.
    QString saidBelow(const QWidget* field)
    {
        QCoreApplication::processEvents();
        const int bottom = field->mapTo(sheet(), QPoint(0, field->height())).y();
        for (const auto* label : sheet()->findChildren<QLabel*>())
            if (label->isVisible() && label->objectName().endsWith(QStringLiteral("problem"))) {
                const QPoint at = label->mapTo(sheet(), QPoint());
                if (at.y() >= bottom && at.y() < bottom + 24 && at.x() <= field->mapTo(sheet(), QPoint()).x() + 8
                    && at.x() + label->width() > field->mapTo(sheet(), QPoint()).x())
                    return label->text();
            }
        return {};
    }
    AccountId account() { return AccountId(room.workspace->db().queryInteger("SELECT min(id) FROM accounts")); }

    TempDir dir;
    Room room;
};

bool isMarked(const QWidget* field)
{
    return field->property("invalid").toBool();
}

} // namespace

TEST_CASE_METHOD(Forms, "a form says everything that is wrong at once, each below its field", "[ui][forms]")
{
    room.window.navigate(QStringLiteral("account"), QString::number(account().value()));
    REQUIRE(room.window.commands().run(QStringLiteral("thisAccount.details")));
    QLineEdit* const name = line("details.name");
    QLineEdit* const key = line("details.key");
    QLineEdit* const renewal = line("details.renewal");
    QLineEdit* const seats = line("details.seats");
    for (QLineEdit* field : {name, key})
        type(field, QStringLiteral(" "));
    type(renewal, QStringLiteral("13/45"));
    type(seats, QStringLiteral("many"));
    save();
    REQUIRE(sheet());
    for (const QLineEdit* field : {name, key, renewal, seats}) {
        INFO(field->objectName().toStdString());
        CHECK(isMarked(field));
        CHECK_FALSE(saidBelow(field).isEmpty());
    }
    CHECK(name->hasFocus()); // the first as the eye goes
    // What is changed is not said any more; the rest is.
    QTest::keyClicks(name, QStringLiteral("Blue"));
    CHECK_FALSE(isMarked(name));
    CHECK(saidBelow(name).isEmpty());
    CHECK(isMarked(key));
    CHECK_FALSE(saidBelow(seats).isEmpty());
    type(key, QStringLiteral("K-1"));
    type(renewal, QStringLiteral("2026/03/31"));
    type(seats, QStringLiteral("12"));
    save();
    CHECK_FALSE(sheet());
    const auto stored = AccountStore(room.workspace->db()).find(account());
    REQUIRE((stored && *stored));
    CHECK((*stored)->key == QStringLiteral("K-1"));
}

TEST_CASE_METHOD(Forms, "an address of a member that is none is refused at its field", "[ui][forms][people]")
{
    openMemberForm(*room.session, &room.window, {});
    type(line("member.email"), QStringLiteral("not-an-address"));
    type(line("member.fte"), QStringLiteral("2"));
    save();
    REQUIRE(sheet());
    for (const char* field : {"member.name", "member.email", "member.fte"}) {
        INFO(field);
        CHECK(isMarked(line(field)));
        CHECK_FALSE(saidBelow(line(field)).isEmpty());
    }
    type(line("member.name"), QStringLiteral("Hikaru Nitta"));
    type(line("member.email"), QStringLiteral("nitta@example.jp"));
    type(line("member.fte"), QStringLiteral("0.5"));
    save();
    CHECK_FALSE(sheet());
    CHECK(PeopleStore(room.workspace->db()).directory()->findMember(QStringLiteral("nitta@example.jp")));
}

TEST_CASE_METHOD(Forms, "the targets ask like every other form", "[ui][forms][kpi]")
{
    room.window.navigate(QStringLiteral("kpi"));
    REQUIRE(room.window.commands().run(QStringLiteral("kpi.targets")));
    QCoreApplication::processEvents();
    // Labels above their fields.
    for (const char* name : {"metric", "window", "period", "dimension", "slice", "value"}) {
        auto* field = sheet()->findChild<QWidget*>(QStringLiteral("targets.") + QLatin1String(name));
        REQUIRE(field);
        const QLabel* label = nullptr;
        for (const auto* one : sheet()->findChildren<QLabel*>())
            if (one->buddy() == field)
                label = one;
        INFO(name);
        REQUIRE(label);
        CHECK(label->mapTo(sheet(), QPoint(0, label->height())).y() <= field->mapTo(sheet(), QPoint()).y());
        CHECK(label->mapTo(sheet(), QPoint()).x() == field->mapTo(sheet(), QPoint()).x());
    }
    for (const char* wrong : {"abc", "5000"}) { // no number, and a rate that nobody reaches
        type(line("targets.value"), QLatin1String(wrong));
        QTest::keyClick(line("targets.value"), Qt::Key_Return);
        INFO(wrong);
        CHECK(isMarked(line("targets.value")));
        CHECK(line("targets.value")->hasFocus());
        CHECK_FALSE(saidBelow(line("targets.value")).isEmpty());
    }
    type(line("targets.value"), QStringLiteral("108"));
    CHECK_FALSE(isMarked(line("targets.value")));
    QTest::keyClick(line("targets.value"), Qt::Key_Return);
    CHECK(room.workspace->db().queryInteger("SELECT count(*) FROM targets") == 1);
}

TEST_CASE_METHOD(Forms, "a churn reason that is none is refused at its field", "[ui][forms][renewal]")
{
    room.window.navigate(QStringLiteral("renewals"));
    REQUIRE(room.window.commands().run(QStringLiteral("renewal.reasons")));
    QTest::keyClick(line("reasons.name"), Qt::Key_Return);
    CHECK(isMarked(line("reasons.name")));
    CHECK_FALSE(saidBelow(line("reasons.name")).isEmpty());
    QTest::keyClicks(line("reasons.name"), QStringLiteral("Moved"));
    CHECK_FALSE(isMarked(line("reasons.name")));
}

TEST_CASE_METHOD(Forms, "what is wrong with the note of an account is marked where it stands", "[ui][forms]")
{
    room.window.navigate(QStringLiteral("account"), QString::number(account().value()));
    auto* text = room.part<ComposingTextEdit>(QStringLiteral("note.text"));
    auto* minutes = room.part<QLineEdit>(QStringLiteral("note.minutes"));
    type(text, QStringLiteral("asked"));
    type(minutes, QStringLiteral("x"));
    QTest::keyClick(minutes, Qt::Key_Return, Qt::ControlModifier);
    auto* problem = room.part<QLabel>(QStringLiteral("note.problem"));
    REQUIRE(problem->isVisible());
    CHECK(isMarked(minutes));
    CHECK(minutes->hasFocus());
    CHECK(problem->mapTo(&room.window, QPoint()).y() > minutes->mapTo(&room.window, QPoint()).y());
    type(minutes, QStringLiteral("15"));
    CHECK_FALSE(isMarked(minutes));
    CHECK_FALSE(problem->isVisible());
}

TEST_CASE_METHOD(Forms, "that an account is in a handoff is said before the form is filled in", "[ui][forms][handoff]")
{
    AccountId busy;
    for (const Handoff& handoff : handoff::HandoffStore(room.workspace->db()).all().value())
        if (handoff::isOpen(handoff.state))
            busy = handoff.accountId;
    REQUIRE(busy.isValid());
    const auto note = [&] { return sheet()->findChild<QLabel*>(QStringLiteral("start.fits")); };
    openStartForm(*room.session, &room.window, {busy});
    QCoreApplication::processEvents();
    CHECK(note()->isVisible());
    CHECK(note()->text().contains(QStringLiteral("open handoff")));
    save();
    REQUIRE(sheet());
    CHECK(isMarked(line("start.account")));
    CHECK_FALSE(note()->isVisible()); // said once
    room.window.sheets()->leaveAll();
    // Where the account is chosen in the form: as soon as it is known.
    openStartForm(*room.session, &room.window, {});
    CHECK_FALSE(note()->isVisible());
    const auto found = AccountStore(room.workspace->db()).find(busy);
    REQUIRE((found && *found));
    line("start.account")->setText((*found)->name);
    QCoreApplication::processEvents();
    CHECK(note()->isVisible());
    room.window.sheets()->leaveAll();
    // Another account has nothing in its way.
    const AccountId idle(room.workspace->db().queryInteger(
        "SELECT min(id) FROM accounts WHERE id NOT IN (SELECT account_id FROM handoffs WHERE state IN ('draft', 'offered', 'returned'))"));
    openStartForm(*room.session, &room.window, {idle});
    QCoreApplication::processEvents();
    CHECK_FALSE(note()->isVisible());
}

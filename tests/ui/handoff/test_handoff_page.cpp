// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/account_store.h"
#include "handoff/handoff_panel.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "handoff/report_sheet.h"
#include "handoff/start_form.h"
#include "widgets/filter_chips.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>

#include <algorithm>

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct Passing : AccountShell {
    Passing()
    {
        show();
        window.navigate(QStringLiteral("handoffs"));
    }
    DataTable* list() { return window.findChild<DataTable*>(QStringLiteral("handoffs.table")); }
    template <typename W>
    W* part(const char* name)
    {
        W* found = window.findChild<W*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    std::vector<Handoff> all() { return *handoff::HandoffStore(workspace->db()).all(); }
    Handoff read(HandoffId id) { return **handoff::HandoffStore(workspace->db()).find(id); }
    Handoff firstOf(HandoffState state)
    {
        const auto handoffs = all();
        const auto it = std::ranges::find(handoffs, state, &Handoff::state);
        REQUIRE(it != handoffs.end());
        return *it;
    }
    void choose(HandoffId id)
    {
        window.navigate(QStringLiteral("handoffs"), QString::number(id.value()));
        REQUIRE(list()->currentId() == id.value());
        list()->setFocus();
    }
    MemberId ownerOf(AccountId of) { return (*AccountStore(workspace->db()).summary(of, clock.today()))->owner; }
};

} // namespace

TEST_CASE_METHOD(Passing, "what waits for who acts comes first, and accepting it moves the owner until it is undone",
                 "[ui][handoff]")
{
    REQUIRE(list()->model()->rowCount() > 0);
    const HandoffId id(list()->currentId());
    const Handoff before = read(id);
    REQUIRE(before.state == HandoffState::Offered);
    const MemberId sender = ownerOf(before.accountId);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_E);
    CHECK(read(id).state == HandoffState::Accepted);
    CHECK(ownerOf(before.accountId) == sample::kSampleActor);
    window.undoStack().undo();
    CHECK(read(id) == before);
    CHECK(ownerOf(before.accountId) == sender);
    window.undoStack().redo();
    CHECK(ownerOf(before.accountId) == sample::kSampleActor);
}

TEST_CASE_METHOD(Passing, "a key does nothing where it is not one's turn", "[ui][handoff]")
{
    const Handoff draft = firstOf(HandoffState::Draft);
    choose(draft.id);
    for (const Qt::Key key : {Qt::Key_E, Qt::Key_B, Qt::Key_C, Qt::Key_O, Qt::Key_X})
        QTest::keyClick(list(), key);
    CHECK(read(draft.id) == draft); // 伊藤 is neither sender nor receiver
}

TEST_CASE_METHOD(Passing, "the sender ticks, is asked why it is early, and offers", "[ui][handoff]")
{
    const auto handoffs = all();
    const auto it = std::ranges::find_if(
        handoffs, [](const Handoff& h) { return h.state == HandoffState::Draft && h.routeId == RouteId(2); });
    REQUIRE(it != handoffs.end());
    session->setActor(it->fromMemberId);
    choose(it->id);
    auto* byHand = part<QCheckBox>("handoff.item.settings_complete");
    REQUIRE(byHand->isEnabled());
    byHand->click();
    const auto items = *handoff::HandoffStore(workspace->db()).items(it->id);
    CHECK(std::ranges::count(items, true, &HandoffItem::ticked) == 1);
    CHECK_FALSE(part<QCheckBox>("handoff.item.first_use")->isEnabled());

    auto* exception = part<QLineEdit>("handoff.exception");
    if (exception->isVisible()) {
        part<QPushButton>("handoff.primary")->click();
        CHECK(read(it->id).state == HandoffState::Draft);
        CHECK(exception->hasFocus());
        QTest::keyClicks(exception, QStringLiteral("early"));
    }
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_O);
    CHECK(read(it->id).state == HandoffState::Offered);
    CHECK(read(it->id).offeredOn == clock.today());
}

TEST_CASE_METHOD(Passing, "a return asks for the reason", "[ui][handoff]")
{
    const HandoffId id(list()->currentId());
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_B);
    auto* code = part<QComboBox>("return.code");
    code->setCurrentIndex(code->findData(QStringLiteral("other")));
    part<QPushButton>("return.ok")->click();
    CHECK(part<QWidget>("return.problem")->isVisible()); // another reason needs words
    CHECK(read(id).state == HandoffState::Offered);
    code->setCurrentIndex(0);
    part<QPlainTextEdit>("return.text")->setPlainText(QStringLiteral("契約範囲が分かりません"));
    part<QPushButton>("return.ok")->click();
    CHECK(read(id).state == HandoffState::Returned);
    CHECK(read(id).returnText == QStringLiteral("契約範囲が分かりません"));
}

TEST_CASE_METHOD(Passing, "a note that is typed is a draft at once, saved with Ctrl+Enter, and shown as it is",
                 "[ui][handoff][P6]")
{
    const HandoffId id(list()->currentId());
    auto* note = part<QPlainTextEdit>("handoff.note");
    const QString typed = QStringLiteral("<b>約束</b> & 次のステップ");
    note->setPlainText(typed);
    QTest::qWait(600);
    CHECK(session->draft(session->ownDraft(QStringLiteral("handoff.note/%1").arg(id.value()))) == typed);
    {
        HandoffPanel again(*session); // as after a crash
        again.setHandoff(id);
        CHECK(again.findChild<QPlainTextEdit*>(QStringLiteral("handoff.note"))->toPlainText() == typed);
    }
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    CHECK(read(id).note == typed);
    CHECK(session->draft(session->ownDraft(QStringLiteral("handoff.note/%1").arg(id.value()))).isEmpty());
    CHECK(note->toPlainText() == typed);
}

TEST_CASE_METHOD(Passing, "a handoff starts from an account with the usual route and a filled note", "[ui][handoff]")
{
    const AccountId fresh = addUnowned(QStringLiteral("新しい会社"));
    StartForm dialog(*session, {fresh}, {}, &window);
    CHECK(dialog.findChild<QComboBox*>(QStringLiteral("start.route"))->currentData().toLongLong() == 1);
    auto* team = dialog.findChild<QComboBox*>(QStringLiteral("start.team"));
    team->setCurrentIndex(1);
    const size_t before = all().size();
    dialog.accept();
    REQUIRE(all().size() == before + 1);
    const auto handoffs = all();
    const Handoff made = *std::ranges::find(handoffs, fresh, &Handoff::accountId);
    CHECK(made.state == HandoffState::Draft);
    CHECK(made.fromMemberId == sample::kSampleActor);
    CHECK(made.note.contains(QStringLiteral("##")));
    StartForm again(*session, {fresh}, {}, &window);
    again.accept();
    CHECK(all().size() == before + 1); // it is in the air already
}

TEST_CASE_METHOD(Passing, "the report shows what it writes", "[ui][handoff]")
{
    openReportSheet(*session, &window);
    auto* table = part<QTableWidget>("report.table");
    CHECK(table->rowCount() == 25);
    CHECK(table->columnCount() == 45);
    dialogs.file = dir.path(QStringLiteral("out.csv"));
    part<QPushButton>("report.save")->click();
    const QByteArray written = readFile(dialogs.file);
    CHECK(written.startsWith("\xEF\xBB\xBF"
                             "handoff_id,account_id,account_name,route,"));
    CHECK(written.count("\r\n") >= 26);
}

TEST_CASE_METHOD(Passing, "another window's change of the same handoff is told, and who is later chooses",
                 "[ui][handoff][P7]")
{
    const HandoffId id(list()->currentId());
    auto* note = part<QPlainTextEdit>("handoff.note");
    auto other = Workspace::open(workspace->path(), clock);
    REQUIRE(other);
    Handoff theirs = read(id);
    theirs.note = QStringLiteral("theirs");
    Edit edit(QStringLiteral("handoff.note"), (*other)->act());
    edit.update(read(id), theirs);
    REQUIRE((*other)->apply(edit));
    note->setPlainText(QStringLiteral("mine"));
    note->setFocus();
    dialogs.answer = QStringLiteral("mine");
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(dialogs.asked.size() == 1);
    CHECK(dialogs.asked.front().text.contains(QStringLiteral("theirs")));
    CHECK(read(id).note == QStringLiteral("mine"));
}

TEST_CASE_METHOD(Passing, "ticking and accepting never slip another customer under the hand", "[ui][handoff]")
{
    const auto handoffs = all();
    const auto it = std::ranges::find_if(handoffs, [](const Handoff& h) { return h.state == HandoffState::Draft; });
    REQUIRE(it != handoffs.end());
    session->setActor(it->fromMemberId);
    choose(it->id);
    QCheckBox* box = nullptr;
    for (QCheckBox* candidate : window.findChildren<QCheckBox*>())
        if (candidate->isVisible() && candidate->isEnabled()
            && candidate->objectName().startsWith(QStringLiteral("handoff.item.")))
            box = candidate;
    REQUIRE(box);
    const QString name = box->objectName();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    CHECK(list()->currentId() == it->id.value());
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->objectName() == name);

    session->setActor(sample::kSampleActor);
    const Handoff offered = firstOf(HandoffState::Offered);
    choose(offered.id);
    if (auto* chips = window.findChild<FilterChips*>(QStringLiteral("handoffs.chips"))) {
        chips->button(QStringLiteral("mine"))->click();
        const qint64 mine = list()->currentId();
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_E);
        CHECK(list()->currentId() == mine);
    }
}

TEST_CASE_METHOD(Passing, "the report's preview has words where the file has codes", "[ui][handoff]")
{
    const auto column = [](const QTableWidget& table, const QString& title) {
        for (int c = 0; c < table.columnCount(); ++c)
            if (table.horizontalHeaderItem(c)->text() == title)
                return c;
        FAIL("no column " << title.toStdString());
        return -1;
    };
    language.set(QStringLiteral("ja"));
    openReportSheet(*session, &window);
    auto* table = part<QTableWidget>("report.table");
    static const QRegularExpression code(QStringLiteral("^[a-z_]{3,}$|\\d{4}-\\d{2}-\\d{2}"));
    for (const char* title :
         {"引き継ぎ経路", "状態", "作成日", "依頼日", "受領日", "受領期限日", "期限内", "直近の差し戻し理由"})
        for (int row = 0; row < table->rowCount(); ++row) {
            const QString text = table->item(row, column(*table, QString::fromUtf8(title)))->text();
            INFO(title << ": " << text.toStdString());
            CHECK_FALSE(text.contains(code));
        }
    const Handoff offered = firstOf(HandoffState::Offered);
    const QString id = u'H' + QString::number(offered.id.value());
    for (int row = 0; row < table->rowCount(); ++row)
        if (table->item(row, 0)->text() == id) {
            CHECK(table->item(row, column(*table, QStringLiteral("状態")))->text() == QStringLiteral("受け取り待ち"));
            CHECK(table->item(row, column(*table, QStringLiteral("依頼日")))->text()
                  == offered.offeredOn.toString(QStringLiteral("yyyy/MM/dd")));
        }
    dialogs.file = dir.path(QStringLiteral("out.csv"));
    part<QPushButton>("report.save")->click();
    const QByteArray written = readFile(dialogs.file);
    // One language from the heading to the last cell.
    CHECK(written.contains("引き継ぎ経路"));
    CHECK(written.contains(",受け取り待ち,"));
    for (const char* kind : {",offered,", ",onboarding_success,", ",true,", ",false,", "missing_information"})
        CHECK_FALSE(written.contains(kind));
    CHECK(written.contains(offered.offeredOn.toString(Qt::ISODate).toUtf8()));
    openReportSheet(*session, &window);
    dialogs.file = dir.path(QStringLiteral("out.json"));
    part<QPushButton>("report.save")->click();
    CHECK(readFile(dialogs.file).contains("\"offered\"")); // for programs: codes, the same in every language
}

TEST_CASE_METHOD(Passing, "Tab walks the panel as the eye does", "[ui][handoff]")
{
    const AccountId fresh = addUnowned(QStringLiteral("順番商事"));
    StartForm dialog(*session, {fresh}, {}, &window);
    dialog.accept();
    const auto handoffs = all();
    choose(std::ranges::find(handoffs, fresh, &Handoff::accountId)->id);
    QWidget* panel = part<HandoffPanel>("handoff.panel");
    QWidget* start = part<QComboBox>("handoff.team");
    QStringList names;
    int lowest = 0;
    QWidget* at = start;
    do {
        if (panel->isAncestorOf(at) && at->isVisibleTo(panel) && at->isEnabled()
            && (at->focusPolicy() & Qt::TabFocus)) {
            names += at->objectName();
            const int y = at->mapTo(panel, QPoint()).y();
            INFO(names.join(u' ').toStdString());
            CHECK(y >= lowest - 8); // a row's parts are of different heights
            lowest = std::max(lowest, y);
        }
        at = at->nextInFocusChain();
    } while (at != start);
    CHECK(names.size() >= 5);
    CHECK(names.last() == QStringLiteral("handoff.primary"));
}

TEST_CASE_METHOD(Passing, "a toast lies on nothing that is read or clicked next", "[ui][handoff][toast]")
{
    for (const QSize size : {QSize(1440, 900), QSize(1100, 700)}) {
        show(size.width(), size.height());
        for (const char* page : {"accounts", "handoffs", "account"}) {
            INFO(page << " at " << size.width());
            window.navigate(QLatin1String(page), QLatin1String(page) == QLatin1String("account") ? QString::number(
                                                     first([](const AccountRow& r) { return r.isOwned(); }).value())
                                                                                                 : QString());
            window.toasts()->clear();
            // The keyboard stands on the lowest row that is in view.
            auto* lines = qobject_cast<DataTable*>(window.currentPage()->lists().front());
            if (lines) {
                lines->setFocus();
                lines->setCurrentIndex(
                    lines->model()->index(lines->rowAt(lines->viewport()->height() - lines->rowHeight(0)), 0));
            }
            for (const char* text : {"One act is done.", "And another."})
                window.toast({QLatin1String(text), QStringLiteral("Undo"), [] {}});
            QCoreApplication::processEvents();
            REQUIRE(window.toasts()->isVisible());
            const QRect toast(window.toasts()->mapToGlobal(QPoint()), window.toasts()->size());
            QWidget* inspector = window.currentPage()->inspector();
            for (QWidget* widget : window.findChildren<QWidget*>()) {
                const bool shown =
                    widget->isVisible() && !window.toasts()->isAncestorOf(widget) && widget->window() == &window;
                const bool useful = qobject_cast<QAbstractItemView*>(widget) || qobject_cast<QAbstractButton*>(widget)
                                    || qobject_cast<QLineEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget)
                                    || widget == inspector;
                if (shown && useful) {
                    INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
                    CHECK_FALSE(toast.intersects(QRect(widget->mapToGlobal(QPoint()), widget->size())));
                }
            }
            if (lines)
                CHECK(lines->viewport()->rect().contains(lines->visualRect(lines->currentIndex()).center()));
            window.toasts()->clear();
            CHECK_FALSE(window.toasts()->isVisible());
        }
    }
}

TEST_CASE_METHOD(Passing, "what waits stands above what is over, the most pressing first", "[ui][handoff]")
{
    window.navigate(QStringLiteral("handoffs"));
    auto* chips = part<FilterChips>("handoffs.chips");
    QTest::mouseClick(chips->button(QStringLiteral("all")), Qt::LeftButton);
    auto* list = part<DataTable>("handoffs.table");
    const auto all = *handoff::HandoffStore(session->db()).all();
    const auto stateAt = [&](int row) {
        return std::ranges::find(all, HandoffId(list->table()->idAt(row)), &Handoff::id)->state;
    };
    REQUIRE(list->table()->rowCount() > 5);
    CHECK(stateAt(0) == HandoffState::Offered);
    bool over = false;
    for (int row = 0; row < list->table()->rowCount(); ++row) {
        const bool isOver = stateAt(row) == HandoffState::Closed || stateAt(row) == HandoffState::Cancelled;
        CHECK((isOver || !over));
        over = over || isOver;
    }
}

TEST_CASE_METHOD(Passing, "a conflict shows names and words, not what the file holds", "[ui][handoff][P7]")
{
    auto other = Workspace::open(workspace->path(), clock);
    REQUIRE(other);
    const auto clash = [&](const auto& row, auto change, auto theirsIs, auto mineIs) {
        auto theirs = row;
        change(theirs, theirsIs);
        Edit first(QStringLiteral("test"), (*other)->act());
        first.update(row, theirs);
        REQUIRE((*other)->apply(first));
        auto mine = row;
        change(mine, mineIs);
        Edit second(QStringLiteral("test"), session->act());
        second.update(row, mine);
        dialogs.asked.clear();
        dialogs.answer = QStringLiteral("theirs");
        session->run(second, QStringLiteral("Changed."));
        REQUIRE(dialogs.asked.size() == 1);
        return dialogs.asked.front().text;
    };
    const Account touched = *AccountStore(workspace->db())
                                 .find(first([](const AccountRow& r) { return r.account().tier == u"high"; }))
                                 .value();
    CHECK(clash(
              touched, [](Account& a, const char* tier) { a.tier = QLatin1String(tier); }, "low", "tech")
          == touched.name + QStringLiteral(" · Touch tier\nTheirs: Low touch\nYours: Tech touch"));
    const AccountId parent = first([&](const AccountRow& r) { return r.account().id != touched.id; });
    Account low = touched;
    low.tier = QStringLiteral("low");
    const QString name = (*AccountStore(workspace->db()).find(parent))->name;
    CHECK(clash(
              low, [](Account& a, AccountId of) { a.parentId = of; }, parent, touched.id)
              .startsWith(touched.name + QStringLiteral(" · Parent account\nTheirs: ") + name));
    const Handoff draft = firstOf(HandoffState::Offered);
    const auto& members = session->directory().members();
    const QString words = clash(
        draft, [](Handoff& h, MemberId to) { h.toMemberId = to; }, members[3].id, members[4].id);
    const QString held = (*AccountStore(workspace->db()).find(draft.accountId))->name;
    CHECK(words == QStringLiteral("%1 · Receiver\nTheirs: %2\nYours: %3").arg(held, members[3].name, members[4].name));
    language.set(QStringLiteral("ja"));
    const Handoff now = read(draft.id);
    CHECK(clash(
              now, [](Handoff& h, HandoffState state) { h.state = state; }, HandoffState::Returned,
              HandoffState::Cancelled)
              .contains(QStringLiteral("差し戻し")));
    Account dated = *AccountStore(workspace->db()).find(touched.id).value();
    CHECK(clash(
              dated, [](Account& a, QDate day) { a.renewalDate = day; }, QDate(2027, 3, 1), QDate(2027, 4, 1))
              .contains(QStringLiteral("2027/03/01")));
}

TEST_CASE_METHOD(Passing, "who acts may change, and E accepts at once what waits for the new one", "[ui][handoff]")
{
    const auto handoffs = all();
    const auto it = std::ranges::find_if(
        handoffs, [](const Handoff& h) { return h.state == HandoffState::Offered && h.toMemberId.isValid(); });
    REQUIRE(it != handoffs.end());
    session->setActor(it->fromMemberId);
    choose(it->id);
    QTest::keyClick(list(), Qt::Key_E);
    CHECK(read(it->id).state == HandoffState::Offered);
    session->setActor(it->toMemberId);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_E);
    CHECK(read(it->id).state == HandoffState::Accepted);
}

TEST_CASE_METHOD(Passing,
                 "an accepted one stays in sight until one goes on, and then the list holds what its chip says",
                 "[ui][handoff]")
{
    session->setActor(sample::kSampleActor);
    auto* chips = part<FilterChips>("handoffs.chips");
    chips->button(QStringLiteral("offered"))->click();
    const int offered = list()->model()->rowCount();
    REQUIRE(offered > 1);
    const auto handoffs = all();
    const auto mine = std::ranges::find_if(handoffs, [](const Handoff& h) {
        return h.state == HandoffState::Offered && h.toMemberId == sample::kSampleActor;
    });
    REQUIRE(mine != handoffs.end());
    REQUIRE(list()->selectId(mine->id.value()));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_E);
    REQUIRE(read(mine->id).state == HandoffState::Accepted);
    CHECK(chips->current() == QStringLiteral("offered"));
    CHECK(list()->model()->rowCount() == offered);
    CHECK(list()->currentId() == mine->id.value());
    const int row = list()->currentIndex().row();
    QTest::keyClick(list(), row + 1 < offered ? Qt::Key_Down : Qt::Key_Up);
    QCoreApplication::processEvents();
    CHECK(list()->model()->rowCount() == offered - 1);
    CHECK(list()->currentId() != mine->id.value());
    CHECK(list()->currentId() != 0);
}

TEST_CASE_METHOD(Passing, "going through the receivers by arrow stores the one that is left, as one step",
                 "[ui][handoff]")
{
    const Handoff draft = firstOf(HandoffState::Draft);
    session->setActor(draft.fromMemberId);
    choose(draft.id);
    auto* member = part<QComboBox>("handoff.member");
    member->setFocus();
    const int steps = window.undoStack().count();
    const int others = member->count();
    REQUIRE(others > 2);
    member->setCurrentIndex(0);
    for (int i = 1; i < others; ++i)
        QTest::keyClick(member, Qt::Key_Down);
    if (MemberId(member->currentData().toLongLong()) == draft.toMemberId)
        QTest::keyClick(member, Qt::Key_Up);
    const MemberId chosen(member->currentData().toLongLong());
    REQUIRE(chosen != draft.toMemberId);
    CHECK(read(draft.id).toMemberId == draft.toMemberId);
    QTest::keyClick(member, Qt::Key_Tab);
    CHECK(read(draft.id).toMemberId == chosen);
    CHECK(window.undoStack().count() == steps + 1);
    window.undoStack().undo();
    CHECK(read(draft.id).toMemberId == draft.toMemberId);
}

TEST_CASE_METHOD(Passing, "after a press on Offer the focus goes to the list, not into the note", "[ui][handoff]")
{
    const Handoff draft = firstOf(HandoffState::Draft);
    session->setActor(draft.fromMemberId);
    choose(draft.id);
    if (part<QLineEdit>("handoff.exception")->isVisible())
        QTest::keyClicks(part<QLineEdit>("handoff.exception"), QStringLiteral("early"));
    auto* offer = part<QPushButton>("handoff.primary");
    offer->setFocus();
    QTest::keyClick(offer, Qt::Key_Space);
    REQUIRE(read(draft.id).state == HandoffState::Offered);
    CHECK(list()->hasFocus());
}

TEST_CASE_METHOD(Passing, "a receiver that another window stores meanwhile is asked about, not written over",
                 "[ui][handoff][P7]")
{
    const auto handoffs = all();
    const auto draft = std::ranges::find_if(
        handoffs, [](const Handoff& h) { return h.state == HandoffState::Draft && h.toMemberId.isValid(); });
    REQUIRE(draft != handoffs.end());
    session->setActor(draft->fromMemberId);
    choose(draft->id);
    auto* member = part<QComboBox>("handoff.member");
    member->setFocus();
    QTest::keyClick(member, member->currentIndex() + 1 < member->count() ? Qt::Key_Down : Qt::Key_Up);
    REQUIRE(MemberId(member->currentData().toLongLong()) != draft->toMemberId);
    auto other = *Workspace::open(workspace->path(), clock);
    other->setActor(draft->fromMemberId);
    const auto theirs = handoff::setReceiver(*draft, {draft->toTeamId, MemberId()}, session->directory(), other->act());
    REQUIRE(theirs);
    REQUIRE(other->apply(*theirs));
    workspace->poll();
    const size_t asked = dialogs.asked.size();
    QTest::keyClick(member, Qt::Key_Tab);
    CHECK(dialogs.asked.size() == asked + 1);
}

TEST_CASE_METHOD(Passing, "why the button at the foot cannot be pressed stands above it", "[ui][handoff]")
{
    const auto handoffs = all();
    const auto draft = std::ranges::find_if(handoffs, [this](const Handoff& h) {
        return h.state == HandoffState::Draft && h.fromMemberId.isValid() && h.fromMemberId != sample::kSampleActor
               && !handoff::openRequired(*handoff::HandoffStore(workspace->db()).items(h.id),
                                         *handoff::HandoffStore(workspace->db()).facts(h.accountId))
                       .empty();
    });
    REQUIRE(draft != handoffs.end());
    choose(draft->id);
    auto* primary = part<QPushButton>("handoff.primary");
    auto* why = part<QLabel>("handoff.why");
    CHECK_FALSE(primary->isEnabled());
    REQUIRE(why->isVisible());
    CHECK(why->text().contains(session->directory().memberName(draft->fromMemberId)));
    CHECK(primary->accessibleDescription() == why->text());
    CHECK_FALSE(primary->toolTip().isEmpty());
    session->setActor(draft->fromMemberId);
    CHECK(primary->isEnabled());
    REQUIRE(why->isVisible()); // what it asks for, before it is pressed
    CHECK(why->text().contains(QStringLiteral("required")));
    session->setActor({});
    CHECK(why->text().contains(QStringLiteral("First choose your name")));
}

TEST_CASE_METHOD(Passing, "the list's own export says what the list says", "[ui][handoff]")
{
    window.findChild<FilterChips*>(QStringLiteral("handoffs.chips"))->button(QStringLiteral("all"))->click();
    for (const char* code : {"en", "ja"}) {
        language.set(QLatin1String(code));
        QApplication::processEvents(); // the list is told anew
        format::TableSink exported;
        format::WordsSink words(exported, session->words());
        REQUIRE(writeTable(*window.currentPage()->exportTable()->all(session->words()), words));
        RowTable* shown = list()->table();
        REQUIRE(exported.table.rows.size() == size_t(shown->rowCount()));
        for (const char* name : {"state", "route"}) {
            const auto column = std::ranges::find(exported.table.columns, QLatin1String(name), &format::Column::name);
            REQUIRE(column != exported.table.columns.end());
            const auto at = column - exported.table.columns.begin();
            for (int row = 0; row < shown->rowCount(); ++row)
                CHECK(exported.table.rows[size_t(row)][at]
                      == shown->index(row, shown->columnOf(QLatin1String(name))).data().toString());
        }
    }
}

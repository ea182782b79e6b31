// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_store.h"
#include "contact/contact_store.h"
#include "handoff/handoff_panel.h"
#include "handoff/handoff_store.h"
#include "people/people_page.h"
#include "people/people_store.h"
#include "revenue/contract_form.h"
#include "settings/settings_page.h"
#include "storage/failure.h"
#include "support/catch.h"
#include "ui/account/account_shell.h"
#include "widgets/toast.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace tasuki;
using test::AccountShell;

namespace {

/// What could not be read is said, and nothing follows from it.
struct Shell : AccountShell {
    Shell()
    {
        show();
        QApplication::processEvents();
    }
    qint64 acts() { return workspace->db().queryInteger("SELECT count(*) FROM history"); }
    /// A table is gone, as a damaged page would make it.
    void hide(const char* table) { rename(QLatin1String(table), QStringLiteral("hidden")); }
    void giveBack(const char* table) { rename(QStringLiteral("hidden"), QLatin1String(table)); }
    /// A read beside the window may hold the file for a moment.
    void rename(const QString& from, const QString& to)
    {
        const QByteArray sql = QStringLiteral("ALTER TABLE %1 RENAME TO %2").arg(from, to).toUtf8();
        REQUIRE(QTest::qWaitFor(
            [&] { return bool(storage::attempt([&] { workspace->db().execute(sql.constData()); })); }, 20'000));
    }
    int said(const QString& words)
    {
        int count = 0;
        for (const QString& text : window.toasts()->texts())
            count += int(text.contains(words));
        return count;
    }
};

const QString kNotRead = QStringLiteral("Couldn't load");

/// Another program writes for a while, and nobody else may read meanwhile.
class Held {
public:
    explicit Held(Workspace& workspace) : m_other(workspace.path(), storage::OpenMode::ReadWrite, 5000)
    {
        workspace.db().setBusyTimeout(20);
        m_other.execute("BEGIN EXCLUSIVE");
    }
    void release() { m_other.execute("ROLLBACK"); }

private:
    storage::Database m_other;
};

} // namespace

TEST_CASE_METHOD(Shell, "what another program kept from being read comes by itself once it is free",
                 "[ui][promises][reads]")
{
    workspace->db().execute("UPDATE settings SET value = '7' WHERE key = 'fiscal_start_month'");
    Session late(*workspace, window); // of a window that is opened while the file is held
    auto* people = new PeoplePage(late);
    window.addPage(people);
    Held held(*workspace);
    CHECK(late.directory().members().empty());
    CHECK(late.fiscalStart() == 4);
    CHECK(late.baseCurrency().isEmpty());
    CHECK_FALSE(late.isBookReady());
    CHECK(said(kNotRead) == 1);
    QSignalSpy changed(&late, &Session::changed);
    QTest::qWait(1100); // it was tried meanwhile, and nobody had to hear of it
    CHECK(changed.isEmpty());
    CHECK(said(kNotRead) == 1);
    held.release();
    REQUIRE(QTest::qWaitFor([&] { return !changed.isEmpty(); }, 20'000));
    CHECK(said(kNotRead) == 0);
    CHECK(late.directory().members().size() > 3);
    CHECK(late.fiscalStart() == 7);
    CHECK(late.baseCurrency() == QStringLiteral("JPY"));
    REQUIRE(QTest::qWaitFor([&] { return late.isBookReady(); }, 20'000));
    CHECK(late.book().accounts.size() == 60);
}

TEST_CASE_METHOD(Shell, "a page that could not read while the file was held shows it afterwards",
                 "[ui][promises][reads]")
{
    auto* people = new PeoplePage(*session);
    window.addPage(people);
    window.navigate(QStringLiteral("people"));
    const RowTable* members = people->findChild<DataTable*>(QStringLiteral("people.members"))->table();
    const int before = members->rowCount();
    const AccountId id = AccountRows::of(*session).rows().front().account().id;
    window.navigate(QStringLiteral("account"), QString::number(id.value()));
    const RowTable* contracts = account->findChild<DataTable*>(QStringLiteral("account.contracts"))->table();
    const int rows = contracts->rowCount();
    REQUIRE(rows > 0);
    {
        storage::Database other(workspace->path(), storage::OpenMode::ReadWrite, 5000);
        other.execute("INSERT INTO members (id, name, yomi, email, role, active) VALUES (4242, 'late', '', '', '', 1)");
    }
    Held held(*workspace);
    workspace->announceEverything();
    CHECK(said(kNotRead) == 1);
    window.navigate(QStringLiteral("people"));
    CHECK(members->rowCount() == before);
    held.release();
    REQUIRE(QTest::qWaitFor([&] { return members->rowCount() == before + 1; }, 20'000));
    CHECK(said(kNotRead) == 0);
    CHECK(contracts->rowCount() == rows);
}

TEST_CASE_METHOD(Shell, "a page whose reads fail says so once, and writes nothing", "[ui][promises][reads]")
{
    const AccountId id = AccountRows::of(*session).rows().front().account().id;
    const qint64 before = acts();
    hide("contacts");
    window.navigate(QStringLiteral("account"), QString::number(id.value()));
    CHECK(said(kNotRead) == 1);
    giveBack("contacts");
    CHECK(acts() == before);
}

TEST_CASE_METHOD(Shell, "a section whose rows cannot be read keeps them, but never another account's",
                 "[ui][promises][reads]")
{
    const auto hasContacts = [this](const AccountRow& row) {
        return ContactStore(session->db()).ofAccount(row.account().id)->size() == 2;
    };
    const AccountId id = first(hasContacts);
    const AccountId other = first([&](const AccountRow& row) { return row.account().id != id && hasContacts(row); });
    window.navigate(QStringLiteral("account"), QString::number(id.value()));
    const RowTable* shown = account->findChild<DataTable*>(QStringLiteral("account.contacts"))->table();
    REQUIRE(shown->rowCount() == 2);
    hide("contacts");
    account->activate(QString::number(id.value()));
    CHECK(shown->rowCount() == 2);
    account->activate(QString::number(other.value()));
    CHECK(shown->rowCount() == 0);
    giveBack("contacts");
    account->activate(QString::number(other.value()));
    CHECK(shown->rowCount() == 2);
}

TEST_CASE_METHOD(Shell, "figures of contracts that cannot be read are not shown as none", "[ui][promises][reads]")
{
    auto* people = new PeoplePage(*session);
    window.addPage(people);
    hide("subscriptions");
    CHECK_FALSE(session->isBookReady());
    CHECK(said(kNotRead) == 1);
    window.navigate(QStringLiteral("people"));
    CHECK_FALSE(people->findChild<DataTable*>(QStringLiteral("people.members"))); // the window says that it waits
    giveBack("subscriptions");
    REQUIRE(QTest::qWaitFor([&] { return session->isBookReady(); }, 20'000));
    QApplication::processEvents();
    const RowTable* members = people->findChild<DataTable*>(QStringLiteral("people.members"))->table();
    bool any = false;
    for (int row = 0; row < members->rowCount(); ++row)
        any = any || members->index(row, members->columnOf(QStringLiteral("mrr"))).data().toString().size() > 2;
    CHECK(any);
}

TEST_CASE_METHOD(Shell, "a draft that cannot be read is not written over", "[ui][promises][reads]")
{
    const QString key = QStringLiteral("note/1");
    session->keepDraft(key, QStringLiteral("what was typed yesterday"));
    hide("drafts");
    CHECK(session->draft(key).isEmpty());
    CHECK(said(kNotRead) == 1);
    giveBack("drafts");
    session->keepDraft(key, QStringLiteral("x"));
    CHECK(session->draft(key) == QStringLiteral("what was typed yesterday"));
    session->keepDraft(key, QStringLiteral("y")); // now it has been seen
    CHECK(session->draft(key) == QStringLiteral("y"));
}

TEST_CASE_METHOD(Shell, "a handoff is not accepted where the account's stages cannot be read", "[ui][promises][reads]")
{
    const auto handoffs = handoff::HandoffStore(workspace->db()).all();
    REQUIRE(handoffs);
    const auto offered = std::ranges::find(*handoffs, HandoffState::Offered, &Handoff::state);
    REQUIRE(offered != handoffs->end());
    const Directory& people = session->directory();
    MemberId receiver = offered->toMemberId;
    if (!receiver.isValid())
        receiver = people.membersOf(offered->toTeamId, session->today()).front();
    session->setActor(receiver);
    window.navigate(QStringLiteral("handoffs"), QString::number(offered->id.value()));
    auto* panel = window.findChild<HandoffPanel*>();
    REQUIRE(panel);
    REQUIRE(panel->can(QStringLiteral("accept")));
    const qint64 before = acts();
    hide("stage_spans");
    panel->perform(QStringLiteral("accept"));
    giveBack("stage_spans");
    CHECK(acts() == before);
    CHECK(said(kNotRead) >= 1);
    const auto after = handoff::HandoffStore(workspace->db()).find(offered->id);
    REQUIRE((after && *after));
    CHECK((*after)->state == HandoffState::Offered);
    // Nothing stands in the way once it can be read.
    panel->perform(QStringLiteral("accept"));
    CHECK(acts() > before);
}

TEST_CASE_METHOD(Shell, "a form that was opened without all that it needs stores nothing", "[ui][promises][reads]")
{
    const AccountId id = AccountRows::of(*session).rows().front().account().id;
    const qint64 before = acts();
    hide("currencies");
    auto& dialog = *new ContractLineForm(*session, id, ContractAct::Start, {}, &window);
    giveBack("currencies");
    CHECK(said(kNotRead) == 1);
    window.show();
    dialog.open();
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("contract.ok")), Qt::LeftButton);
    CHECK(dialog.isVisible());
    CHECK(acts() == before);
    const auto* problem = dialog.findChild<QWidget*>(QStringLiteral("contract.problem"));
    REQUIRE(problem);
    CHECK(problem->isVisible());
}

TEST_CASE_METHOD(Shell, "an act that was judged without the members is not written", "[ui][promises][reads]")
{
    const Account stored = AccountRows::of(*session).rows().front().account();
    const qint64 before = acts();
    hide("members");
    workspace->announceEverything();                     // what was read before is old
    CHECK_FALSE(session->directory().members().empty()); // the old one is better than none
    giveBack("members");
    Account renamed = stored;
    renamed.name = QStringLiteral("renamed");
    Edit edit(QStringLiteral("account.change"), session->act());
    edit.update(stored, renamed);
    CHECK_FALSE(session->run(edit, QStringLiteral("done")));
    CHECK(acts() == before);
    CHECK(said(QStringLiteral("Nothing was saved")) == 1);
    CHECK(session->run(edit, QStringLiteral("done"))); // asked once more, it is
    CHECK(acts() == before + 1);
}

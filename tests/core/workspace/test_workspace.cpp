// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_rules.h"
#include "account/account_store.h"
#include "people/people_store.h"
#include "support/catch.h"
#include "support/support.h"
#include "workspace/workspace.h"

using namespace tasuki;

namespace {

struct Fixture {
    test::TempDir dir;
    FixedClock clock{QDate(2026, 1, 15)};
    std::unique_ptr<Workspace> workspace;
    std::vector<ChangeSet> announced;

    Fixture()
    {
        auto made = Workspace::create(dir.path(QStringLiteral("w.tasuki")), QStringLiteral("JPY"), 4, clock);
        REQUIRE(made);
        workspace = std::move(*made);
        QObject::connect(workspace.get(), &Workspace::changed, workspace.get(),
                         [this](const ChangeSet& set) { announced.push_back(set); });
    }
    Account add(const QString& name)
    {
        Account account;
        account.name = name;
        auto created = account::create(account, {}, workspace->act());
        REQUIRE(created);
        REQUIRE(workspace->apply(created->edit));
        return created->account;
    }
    Account read(AccountId id) { return **AccountStore(workspace->db()).find(id); }
    qint64 historyLines() { return workspace->db().queryInteger("SELECT count(*) FROM history"); }
};

} // namespace

TEST_CASE_METHOD(Fixture, "an edit is written, kept in the history and announced once", "[workspace]")
{
    const Account account = add(QStringLiteral("青葉不動産"));
    CHECK(read(account.id) == account);
    REQUIRE(announced.size() == 1);
    CHECK(announced[0].accounts() == QSet<AccountId>{account.id});
    CHECK(announced[0].touches(Entity::StageSpan));
    CHECK(historyLines() == 2);
    CHECK(workspace->db().queryInteger("SELECT count(DISTINCT edit_id) FROM history") == 1);
}

TEST_CASE_METHOD(Fixture, "nothing is announced before the commit", "[workspace]")
{
    bool seenByAnother = false;
    QObject::connect(workspace.get(), &Workspace::changed, workspace.get(), [&] {
        auto other = Workspace::open(workspace->path(), clock);
        REQUIRE(other);
        seenByAnother = (*other)->db().queryInteger("SELECT count(*) FROM accounts") == 1;
    });
    add(QStringLiteral("A"));
    CHECK(seenByAnother);
}

TEST_CASE_METHOD(Fixture, "undo and redo are the same edit, turned round", "[workspace]")
{
    const Account account = add(QStringLiteral("前"));
    Account renamed = account;
    renamed.name = QStringLiteral("後");
    renamed.seats = 30;
    const auto edit = account::change(account, renamed, {}, workspace->act());
    REQUIRE(edit);
    REQUIRE(workspace->apply(*edit));
    CHECK(read(account.id) == renamed);
    const Edit undo = edit->inverse(workspace->act());
    REQUIRE(workspace->apply(undo));
    CHECK(read(account.id) == account);
    REQUIRE(workspace->apply(undo.inverse(workspace->act())));
    CHECK(read(account.id) == renamed);
}

TEST_CASE_METHOD(Fixture, "an undone deletion comes back under its id", "[workspace]")
{
    const Account account = add(QStringLiteral("A"));
    const auto tags = account::setTags(account, {}, {QStringLiteral("x"), QStringLiteral("y")}, workspace->act());
    REQUIRE(workspace->apply(*tags));
    const auto before = *AccountStore(workspace->db()).tags(account.id);
    const auto cleared = account::setTags(account, before, {}, workspace->act());
    REQUIRE(workspace->apply(*cleared));
    CHECK(AccountStore(workspace->db()).tags(account.id)->empty());
    REQUIRE(workspace->apply(cleared->inverse(workspace->act())));
    CHECK(*AccountStore(workspace->db()).tags(account.id) == before);
}

TEST_CASE_METHOD(Fixture, "the later writer of the same value is told, another value is no conflict", "[workspace][P7]")
{
    const Account account = add(QStringLiteral("A"));
    Account mine = account;
    mine.name = QStringLiteral("mine");
    Account theirs = account;
    theirs.name = QStringLiteral("theirs");
    Account elsewhere = account;
    elsewhere.segment = QStringLiteral("SMB");

    auto other = Workspace::open(workspace->path(), clock);
    REQUIRE(other);
    REQUIRE((*other)->apply(*account::change(account, theirs, {}, (*other)->act())));

    const Edit edit = *account::change(account, mine, {}, workspace->act());
    const auto lines = historyLines();
    const auto refused = workspace->apply(edit);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    REQUIRE(workspace->lastConflict());
    CHECK(workspace->lastConflict()->column == QStringLiteral("name"));
    CHECK(workspace->lastConflict()->found == Value(QStringLiteral("theirs")));
    CHECK(historyLines() == lines);
    CHECK(read(account.id).name == QStringLiteral("theirs"));

    CHECK(workspace->apply(*account::change(account, elsewhere, {}, workspace->act())));
    CHECK(read(account.id).name == QStringLiteral("theirs"));

    const auto again = workspace->rebased(edit);
    REQUIRE(again);
    CHECK(workspace->apply(*again));
    CHECK(read(account.id).name == QStringLiteral("mine"));
    CHECK(read(account.id).segment == QStringLiteral("SMB"));
}

TEST_CASE_METHOD(Fixture, "what another window has made the same already is nothing to write again", "[workspace][P7]")
{
    const Account account = add(QStringLiteral("A"));
    Account mine = account;
    mine.seats = 2;
    auto other = std::move(Workspace::open(workspace->path(), clock).value());
    Account first = account;
    first.seats = 1;
    REQUIRE(other->apply(*account::change(account, first, {}, other->act())));
    const Edit edit = *account::change(account, mine, {}, workspace->act());
    CHECK(workspace->apply(edit).error().code == ErrorCode::Conflict);
    REQUIRE(other->apply(*account::change(first, mine, {}, other->act())));
    const auto again = workspace->rebased(edit);
    REQUIRE(again);
    CHECK(again->isEmpty());
    // Whatever happens to the value next, there is nothing that could be refused.
    Account last = mine;
    last.seats = 3;
    REQUIRE(other->apply(*account::change(mine, last, {}, other->act())));
    CHECK(workspace->apply(*again));
    CHECK(read(account.id).seats == 3);
}

TEST_CASE_METHOD(Fixture, "where theirs is kept, what was changed besides is not lost", "[workspace][P7]")
{
    const Account account = add(QStringLiteral("A"));
    Account mine = account;
    mine.name = QStringLiteral("mine");
    mine.seats = 180;
    Account theirs = account;
    theirs.name = QStringLiteral("theirs");
    const auto other = Workspace::open(workspace->path(), clock);
    REQUIRE((*other)->apply(*account::change(account, theirs, {}, (*other)->act())));
    const Edit edit = *account::change(account, mine, {}, workspace->act());
    REQUIRE_FALSE(workspace->apply(edit));
    const auto rest = workspace->withTheirs(edit, *workspace->lastConflict());
    REQUIRE(rest);
    REQUIRE(workspace->apply(*rest));
    CHECK(read(account.id).name == QStringLiteral("theirs"));
    CHECK(read(account.id).seats == 180);

    // Nothing is left where that was all; and an act of several rows is not done by halves.
    Account named = mine;
    named.seats = account.seats;
    const Edit only = *account::change(account, named, {}, workspace->act());
    REQUIRE_FALSE(workspace->apply(only));
    const Conflict conflict = *workspace->lastConflict();
    CHECK(workspace->withTheirs(only, conflict)->isEmpty());
    Edit both = edit;
    both.insert(AccountTag{workspace->ids().make<RowId>(), account.id, QStringLiteral("tag")});
    CHECK(workspace->withTheirs(both, conflict)->isEmpty());
}

TEST_CASE_METHOD(Fixture, "whether there are so many accounts is counted no further", "[workspace]")
{
    const AccountStore store(workspace->db());
    CHECK(*store.areAtLeast(0));
    CHECK_FALSE(*store.areAtLeast(1));
    add(QStringLiteral("A"));
    add(QStringLiteral("B"));
    CHECK(*store.areAtLeast(2));
    CHECK_FALSE(*store.areAtLeast(3));
}

TEST_CASE_METHOD(Fixture, "an edit is all or nothing", "[workspace]")
{
    const Account account = add(QStringLiteral("A"));
    Account renamed = account;
    renamed.name = QStringLiteral("B");
    Edit edit(QStringLiteral("test"), workspace->act());
    edit.update(account, renamed);
    edit.insert(AccountTag{workspace->ids().make<RowId>(), AccountId(12345), QStringLiteral("no such account")});
    announced.clear();
    CHECK_FALSE(workspace->apply(edit));
    CHECK(read(account.id).name == QStringLiteral("A"));
    CHECK(announced.empty());
}

TEST_CASE_METHOD(Fixture, "another program's commit is seen by polling", "[workspace][P8]")
{
    const Account account = add(QStringLiteral("A"));
    announced.clear();
    workspace->poll();
    CHECK(announced.empty());
    auto other = Workspace::open(workspace->path(), clock);
    REQUIRE(other);
    REQUIRE((*other)->apply(*account::setTags(account, {}, {QStringLiteral("t")}, (*other)->act())));
    workspace->poll();
    REQUIRE(announced.size() == 1);
    CHECK(announced[0].isEverything());
    workspace->poll();
    CHECK(announced.size() == 1);
}

TEST_CASE_METHOD(Fixture, "a read-only workspace says so and writes nothing", "[workspace]")
{
    const Account account = add(QStringLiteral("A"));
    auto reader = Workspace::open(workspace->path(), clock, {true, 0});
    REQUIRE(reader);
    CHECK((*reader)->isReadOnly());
    const auto refused = (*reader)->apply(*account::setTags(account, {}, {QStringLiteral("t")}, (*reader)->act()));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ReadOnly);
}

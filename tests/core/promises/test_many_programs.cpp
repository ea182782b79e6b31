// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_rules.h"
#include "account/account_store.h"
#include "core/promises/child.h"
#include "workspace/workspace.h"

using namespace tasuki;

namespace {

struct Shared {
    test::TempDir dir;
    FixedClock clock{QDate(2026, 1, 15)};
    std::unique_ptr<Workspace> workspace;
    Account counter;

    Shared()
    {
        auto made = Workspace::create(dir.path(QStringLiteral("w.tasuki")), QStringLiteral("JPY"), 4, clock);
        REQUIRE(made);
        workspace = std::move(*made);
        counter.name = QStringLiteral("counter");
        counter.seats = 0;
        auto created = account::create(counter, {}, workspace->act());
        REQUIRE(created);
        REQUIRE(workspace->apply(created->edit));
        counter = created->account;
    }
    int seats() { return *(**AccountStore(workspace->db()).find(counter.id)).seats; }

    struct Counted {
        int conflicts = 0;
        int seats = 0;
    };
    /// Three programs add 1 to one value, so many times each; they start together.
    Counted countInThree(int times, const QString& how)
    {
        const int before = seats();
        std::array<QProcess, 3> programs;
        for (QProcess& program : programs)
            program.start(test::childProgram(), {QStringLiteral("count"), workspace->path(),
                                                 QString::number(counter.id.value()), QString::number(times), how});
        for (QProcess& program : programs)
            REQUIRE(program.waitForStarted());
        for (QProcess& program : programs) {
            program.write("\n");
            program.waitForBytesWritten();
        }
        Counted counted;
        for (QProcess& program : programs) {
            const test::ChildResult result = test::finish(program);
            INFO(result.out.toStdString() << result.err.toStdString());
            CHECK(result.ended);
            CHECK(result.status == 0);
            counted.conflicts += result.out.trimmed().toInt();
        }
        counted.seats = seats() - before;
        return counted;
    }
};

} // namespace

TEST_CASE_METHOD(Shared, "P7: three programs change one value 300 times each, and none is lost", "[promises][many][P7]")
{
    const Counted counted = countInThree(300, QString());
    CHECK(counted.seats == 900);
    CHECK(workspace->db().queryInteger("SELECT count(*) FROM history WHERE what = 'count'") == 900);
    CHECK(workspace->db().integrityFindings(false).isEmpty());
    // The same with programs that do not look again: it shows that they do meet. On a machine that is busy one may be
    // through before the next has begun, which shows nothing either way.
    Counted blind = countInThree(300, QStringLiteral("blind"));
    for (int again = 0; blind.conflicts == 0 && again < 10; ++again)
        blind = countInThree(300, QStringLiteral("blind"));
    CHECK(blind.conflicts > 0);
    CHECK(blind.seats < 900);
}

TEST_CASE_METHOD(Shared, "P8: each commit of another program is seen, and a draft is not announced",
                 "[promises][many][P8]")
{
    int announced = 0;
    QObject::connect(workspace.get(), &Workspace::changed, workspace.get(),
                     [&](const ChangeSet& set) { announced += set.isEverything() ? 1 : 0; });
    QProcess other;
    other.start(test::childProgram(), {QStringLiteral("serve"), workspace->path()});
    const auto order = [&](const char* what) {
        other.write(what);
        QByteArray out;
        while (!out.contains('\n') && other.waitForReadyRead(test::kWatchdogMilliseconds))
            out += other.readAllStandardOutput();
        REQUIRE(out == QByteArray("done\n"));
        workspace->poll();
    };
    int seen = 0;
    const int looks = test::scale(50, 500);
    for (int i = 0; i < looks; ++i) {
        announced = 0;
        order("draft\n");
        CHECK(announced == 0);
        order("edit\n");
        seen += announced;
        workspace->poll();
        CHECK(announced == 1); // once, not at every look
    }
    CHECK(seen == looks);
    other.closeWriteChannel();
    CHECK(test::finish(other).status == 0);
}

TEST_CASE_METHOD(Shared, "P8: a commit is seen also where its author's clock is behind", "[promises][many][P8]")
{
    auto other = Workspace::open(workspace->path(), clock);
    REQUIRE(other);
    auto rename = counter;
    rename.name = QStringLiteral("renamed");
    const Edit theirs = *account::change(counter, rename, {}, (*other)->act());
    clock.setToday(QDate(2026, 1, 16)); // what is ours from now on has higher ids
    Account seats = counter;
    seats.seats = 5;
    REQUIRE(workspace->apply(*account::change(counter, seats, {}, workspace->act())));
    int announced = 0;
    QObject::connect(workspace.get(), &Workspace::changed, workspace.get(), [&](const ChangeSet&) { ++announced; });
    workspace->poll();
    CHECK(announced == 0);
    REQUIRE((*other)->apply(theirs));
    workspace->poll();
    CHECK(announced == 1);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/source_key.h"
#include "core/import/import_fixture.h"
#include "import/waiting_store.h"
#include "revenue/revenue_store.h"
#include "workspace/checks.h"

using namespace tasuki;
using namespace tasuki::imports;

using test::ImportFixture;

namespace {

struct Waiting : ImportFixture {
    ImportPreview wait(Entity kind, const QByteArray& csv, const QString& source = {},
                       std::vector<Assumption> answers = {})
    {
        ImportRequest wanted = request(kind, csv);
        wanted.source = source;
        wanted.waits = true;
        wanted.assumptions = std::move(answers);
        auto preview = Importer(workspace->db()).run(wanted);
        REQUIRE(preview);
        for (const format::RowError& error : preview->errors)
            UNSCOPED_INFO("row " << error.row << " " << error.column.toStdString() << ": "
                                 << error.reason.toStdString());
        return *preview;
    }
    RetryOutcome retry(std::vector<Assumption> answers = {})
    {
        ImportRequest asked;
        asked.today = clock.today();
        asked.at = clock.now();
        asked.assumptions = std::move(answers);
        auto outcome = retryWaiting(workspace->db(), asked);
        REQUIRE(outcome);
        for (const format::RowError& error : outcome->errors)
            UNSCOPED_INFO("row " << error.row << " " << error.column.toStdString() << ": "
                                 << error.reason.toStdString());
        return *outcome;
    }
    QString waiting()
    {
        return text("SELECT group_concat(kind || ' ' || source || ' ' || account || ' ' || file_row, ';') FROM "
                    "(SELECT * FROM waiting_rows ORDER BY kind, file_row)");
    }
    qint64 lines() { return count("SELECT count(*) FROM subscriptions"); }
};

constexpr const char* kHeader = "subscription_id,account_id,start_date,end_date,mrr\n";

} // namespace

TEST_CASE("a row whose account nobody knows waits, makes no figure and comes in once its account is there",
          "[import][waiting]")
{
    Waiting f;
    f.good(Entity::Account, "account_id\nK1\n");
    const QByteArray csv = QByteArray(kHeader) + "S1,K1,2025-11-01,,100\nS2,K2,2025-11-01,,50\nS3,K3,2025-11-01,,7\n";
    CHECK(f.import(Entity::Subscription, csv).errors.size() == 2); // unless it is asked for, they are refused
    const ImportPreview preview = f.wait(Entity::Subscription, csv);
    CHECK(preview.errors.empty());
    CHECK(preview.toAdd == 1);
    CHECK(preview.waiting == 2);
    CHECK(f.waiting() == QStringLiteral("subscriptions  K2 3;subscriptions  K3 4"));
    CHECK(f.lines() == 1);
    // The same file again changes nothing, a dearer one replaces what waits.
    CHECK(f.wait(Entity::Subscription, csv).importId == 0);
    const QByteArray dearer =
        QByteArray(kHeader) + "S1,K1,2025-11-01,,100\nS2,K2,2025-11-01,,60\nS3,K3,2025-11-01,,7\n";
    CHECK(f.wait(Entity::Subscription, dearer).newlyWaiting == 1);
    CHECK(f.count("SELECT count(*) FROM waiting_rows") == 2);
    f.good(Entity::Account, "account_id\nK2\n");
    const RetryOutcome outcome = f.retry();
    CHECK(outcome.imported == 1);
    CHECK(outcome.waiting == 1);
    CHECK(outcome.errors.empty());
    CHECK(f.waiting() == QStringLiteral("subscriptions  K3 4"));
    CHECK(f.text("SELECT subscription_key || ' ' || mrr_minor FROM subscriptions WHERE subscription_key <> 'S1'")
          == QStringLiteral("S2 60"));
    // What has come in is not counted again when its file comes once more.
    CHECK(f.wait(Entity::Subscription, dearer).importId == 0);
    CHECK(f.lines() == 2);
    CHECK(f.retry().imported == 0);
    CHECK(checkWorkspace(f.workspace->db())->isEmpty());
}

TEST_CASE("a row that waits leaves the list when its file comes in whole", "[import][waiting]")
{
    Waiting f;
    f.good(Entity::Account, "account_id\nK1\n");
    const QByteArray csv = QByteArray(kHeader) + "S2,K2,2025-11-01,,50\n";
    CHECK(f.wait(Entity::Subscription, csv).waiting == 1);
    f.good(Entity::Account, "account_id\nK2\n");
    const ImportPreview whole = f.good(Entity::Subscription, csv);
    CHECK(whole.toAdd == 1);
    CHECK(whole.settled == 1);
    CHECK(f.waiting().isEmpty());
    CHECK(f.retry().imported == 0);
    CHECK(f.lines() == 1);
}

TEST_CASE("every other fault of a row that would wait refuses the file", "[import][waiting]")
{
    Waiting f;
    f.good(Entity::Account, "account_id\nK1\n");
    const ImportPreview preview = f.wait(
        Entity::Subscription, QByteArray(kHeader) + "S1,K1,2025-11-01,,100\nS2,K2,yesterday,,50\nS3,,2025-11-01,,5\n");
    REQUIRE(preview.errors.size() == 2);
    CHECK(preview.errors[0].row == 3);
    CHECK(preview.errors[0].column == QStringLiteral("start_date"));
    CHECK(preview.errors[1].column == QStringLiteral("account_id")); // of no account at all
    CHECK(f.waiting().isEmpty());
    CHECK(f.lines() == 0);
}

TEST_CASE("rows of each kind wait and come in as their file meant them", "[import][waiting]")
{
    Waiting f;
    f.good(Entity::Account, "account_id\nK1\n");
    const std::vector<Assumption> answers = {{QStringLiteral("end"), QStringLiteral("last-day")},
                                             {QStringLiteral("dates"), QStringLiteral("dmy")}};
    CHECK(f.wait(Entity::Subscription, QByteArray(kHeader) + "S2,K2,01/02/2026,31/03/2026,50\n", {}, answers).waiting
          == 1);
    CHECK(f.wait(Entity::Contact, "account_id,name,email\nK2,\"Lee, \"\"Ann\"\"\",ann@k2.example\n").waiting == 1);
    CHECK(f.wait(Entity::Usage, "account_id,metric,period,value\nK2,logins,2026-01,3.5\n").waiting == 1);
    CHECK(f.wait(Entity::Promise, "account_id,text,made_on\nK2,A report,2026-01-10\n").waiting == 1);
    CHECK(f.wait(Entity::Goal, "account_id,title\nK2,Grow\n").waiting == 1);
    CHECK(f.wait(Entity::Touchpoint, "account_id,date,kind,text\nK2,2026-01-05,call,\nK2,2026-01-05,call,\n").waiting
          == 2);
    f.good(Entity::Account, "account_id\nK2\n");
    const RetryOutcome outcome = f.retry();
    CHECK(outcome.errors.empty());
    CHECK(outcome.imported == 7);
    CHECK(f.waiting().isEmpty());
    // 31 March is the last day, so 1 April is the first that is not served.
    CHECK(f.text("SELECT start_date || ' ' || end_date FROM subscriptions") == QStringLiteral("2026-02-01 2026-04-01"));
    CHECK(f.text("SELECT name FROM contacts") == QStringLiteral("Lee, \"Ann\""));
    CHECK(f.text("SELECT value FROM usage") == QStringLiteral("3.5"));
    CHECK(f.count("SELECT count(*) FROM touchpoints") == 2); // two calls on one day are two
    CHECK(f.count("SELECT count(*) FROM promises") == 1);
    CHECK(f.count("SELECT count(*) FROM goals") == 1);
}

TEST_CASE("rows of one kind come in together or not at all", "[import][waiting]")
{
    Waiting f;
    f.good(Entity::Member, "name\n相田\n");
    f.good(Entity::Account, "account_id\nK1\n");
    CHECK(
        f.wait(Entity::Promise, "account_id,text,made_on,made_by\nK2,A,2026-01-10,相田\nK2,B,2026-01-11,相田\n").waiting
        == 2);
    f.workspace->db().execute("UPDATE members SET name = '山本'");
    f.good(Entity::Account, "account_id\nK2\n");
    const RetryOutcome outcome = f.retry();
    REQUIRE(outcome.errors.size() == 2);
    CHECK(outcome.errors[0].row == 2); // as in its file
    CHECK(outcome.errors[0].column == QStringLiteral("made_by"));
    CHECK(outcome.imported == 0);
    CHECK(outcome.waiting == 2);
    f.workspace->db().execute("UPDATE members SET name = '相田'");
    CHECK(f.retry().imported == 2);
}

TEST_CASE("a proposed account waits with its name until the proposal is taken or the key linked",
          "[import][waiting][sources]")
{
    Waiting f;
    f.good(Entity::Account, "account_id,name\nA1,Blue\n");
    const QString source = QStringLiteral("CRM");
    CHECK(f.wait(Entity::Contact, "account_id,account_name,name\nx1,Blue Inc.,Ann\n", source).waiting == 1);
    const auto rows = WaitingStore(f.workspace->db()).all();
    REQUIRE(rows->size() == 1);
    CHECK(whyItWaits(rows->front()) == QStringLiteral("may be account Blue"));
    CHECK(f.retry().imported == 0);
    CHECK(f.retry({{QStringLiteral("match"), QStringLiteral("proposed")}}).imported == 1);
    CHECK(f.count("SELECT count(*) FROM account_keys WHERE source = 'CRM' AND source_key = 'x1'") == 1);
    CHECK(f.count("SELECT count(*) FROM contacts") == 1);
}

TEST_CASE("several imports go back together or not at all", "[import][waiting][undo]")
{
    Waiting f;
    f.good(Entity::Account, "account_id\nK1\n");
    const qint64 accounts = f.good(Entity::Account, "account_id,name\nK2,b\n").importId;
    const qint64 lines = f.good(Entity::Subscription, QByteArray(kHeader) + "S1,K1,2025-11-01,,100\n").importId;
    const qint64 renamed = f.good(Entity::Account, "account_id,name\nK2,c\n").importId;
    // The accounts cannot go, as one was changed since: the lines stay, too.
    const std::vector<qint64> refused{lines, accounts};
    CHECK_FALSE(Importer(f.workspace->db()).undo(refused, f.workspace->act()));
    CHECK(f.lines() == 1);
    CHECK(f.count("SELECT count(*) FROM imports WHERE undone = 1") == 0);
    const std::vector<qint64> all{renamed, lines, accounts};
    REQUIRE(Importer(f.workspace->db()).undo(all, f.workspace->act()));
    CHECK(f.lines() == 0);
    CHECK(f.count("SELECT count(*) FROM accounts") == 1);
}

TEST_CASE("an import can be undone until one of its rows that waited is settled", "[import][waiting][undo]")
{
    Waiting f;
    f.good(Entity::Account, "account_id\nK1\n");
    const QByteArray csv = QByteArray(kHeader) + "S1,K1,2025-11-01,,100\nS2,K2,2025-11-01,,50\n";
    const qint64 first = f.wait(Entity::Subscription, csv).importId;
    REQUIRE(Importer(f.workspace->db()).undo(first, f.workspace->act()));
    CHECK(f.waiting().isEmpty());
    const qint64 second = f.wait(Entity::Subscription, csv).importId;
    f.good(Entity::Account, "account_id\nK2\n");
    const RetryOutcome outcome = f.retry();
    REQUIRE(outcome.importIds.size() == 1);
    CHECK_FALSE(Importer(f.workspace->db()).undo(second, f.workspace->act()));
    // The settling has a way back of its own: then the row waits again.
    REQUIRE(Importer(f.workspace->db()).undo(outcome.importIds[0], f.workspace->act()));
    CHECK(f.waiting() == QStringLiteral("subscriptions  K2 3"));
    CHECK(f.lines() == 1);
    CHECK(Importer(f.workspace->db()).undo(second, f.workspace->act()));
}

TEST_CASE("a row that waits can be given up, and taken back", "[import][waiting]")
{
    Waiting f;
    f.good(Entity::Account, "account_id\nK1\n");
    f.wait(Entity::Subscription, QByteArray(kHeader) + "S2,K2,2025-11-01,,50\n");
    const WaitingStore store(f.workspace->db());
    const qint64 id = store.all()->front().id.value();
    const auto edit = store.drop({id}, f.workspace->act());
    REQUIRE(edit);
    REQUIRE(f.workspace->apply(*edit));
    CHECK(*store.count() == 0);
    CHECK_FALSE(store.drop({id}, f.workspace->act()));
    REQUIRE(f.workspace->apply(edit->inverse(f.workspace->act())));
    CHECK(*store.count() == 1);
}

TEST_CASE("a line whose row waits is not taken for one that the file lacks", "[import][waiting]")
{
    Waiting f;
    f.good(Entity::Account, "account_id\nK1\n");
    f.good(Entity::Subscription, QByteArray(kHeader) + "S1,K1,2025-11-01,,100\n");
    ImportRequest wanted = f.request(Entity::Subscription, QByteArray(kHeader) + "S1,K9,2025-11-01,,100\n");
    wanted.waits = true;
    wanted.missingEnd = QDate(2026, 1, 1);
    const auto preview = Importer(f.workspace->db()).run(wanted);
    REQUIRE((preview && preview->errors.empty()));
    CHECK(f.count("SELECT count(*) FROM subscriptions WHERE end_date IS NULL") == 1);
}

TEST_CASE("a line that waits ends where its file no longer has it", "[import][waiting]")
{
    Waiting f;
    f.good(Entity::Account, "account_id\nA\nB\n");
    const QString bill = QStringLiteral("Bill");
    const QByteArray header = "subscription_id,account_id,start_date,mrr\n";
    const QByteArray all = header + "s1,z1,2025-10-01,100\ns2,z2,2025-10-01,50\ns3,z3,2026-06-01,7\n";
    f.wait(Entity::Subscription, all, bill);
    const QByteArray less = header + "s1,z1,2025-10-01,100\n";
    const auto missing = [&](QDate end) {
        ImportRequest wanted = f.request(Entity::Subscription, less);
        wanted.source = bill;
        wanted.waits = true;
        wanted.missingEnd = end;
        const auto preview = Importer(f.workspace->db()).run(wanted);
        REQUIRE(preview);
        return *preview;
    };
    CHECK(missing({}).warnings.join(u'\n').contains(
        QStringLiteral("2 waiting lines are not in the file. They wait on.")));
    const ImportPreview ended = missing(QDate(2026, 1, 1));
    CHECK(ended.warnings.join(u'\n').contains(
        QStringLiteral("2 waiting lines are not in the file. They end on 2026-01-01.")));
    CHECK(missing(QDate(2026, 1, 1)).newlyWaiting == 0);
    for (const char* key : {"z1", "z2", "z3"}) {
        SourceKey link;
        link.id = f.workspace->act().ids->make<RowId>();
        link.accountId = AccountId(f.count("SELECT id FROM accounts WHERE account_key = 'A'"));
        link.source = bill;
        link.key = QString::fromLatin1(key);
        Edit edit(QStringLiteral("key.add"), f.workspace->act());
        edit.insert(link);
        REQUIRE(f.workspace->apply(edit));
    }
    CHECK(f.retry().imported == 3);
    CHECK(f.text("SELECT group_concat(subscription_key || ' ' || coalesce(end_date, '-'), ';') FROM (SELECT * FROM "
                 "subscriptions ORDER BY subscription_key)")
          == QStringLiteral("Bill:s1 -;Bill:s2 2026-01-01;Bill:s3 2026-06-01"));
}

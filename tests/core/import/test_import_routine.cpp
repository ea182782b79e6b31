// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"
#include "revenue/subscription.h"
#include "storage/rows.h"

#include <algorithm>
#include <array>
#include <random>

using namespace tasuki;
using namespace tasuki::imports;

using test::ImportFixture;

namespace {

using Wrong = std::vector<std::pair<qint64, QString>>;

struct Routine : ImportFixture {
    ImportPreview contracts(const QByteArray& csv, QDate changedFrom = {}, QDate missingEnd = {})
    {
        ImportRequest wanted = request(Entity::Subscription, csv);
        wanted.changedFrom = changedFrom;
        wanted.missingEnd = missingEnd;
        auto preview = Importer(workspace->db()).run(wanted);
        REQUIRE(preview);
        CHECK(preview->errors.empty());
        return *preview;
    }
    QString lines()
    {
        return text(
            "SELECT group_concat(subscription_key || ' ' || start_date || ' ' || coalesce(end_date, '') || ' ' || "
            "mrr_minor, ';') FROM (SELECT * FROM subscriptions ORDER BY subscription_key)");
    }
    bool warns(const ImportPreview& preview, const char* part)
    {
        return preview.warnings.join(u'\n').contains(QString::fromUtf8(part));
    }
    QString first(const char* table) { return text((QByteArray("SELECT min(since) FROM ") + table).constData()); }
};

constexpr const char* kHeader = "subscription_id,account_id,start_date,end_date,mrr\n";

} // namespace

TEST_CASE("keys that differ only by width or by what is not seen are one account", "[import][keys]")
{
    Routine f;
    f.good(Entity::Account, "account_id,name\nA100,青空\n");
    const ImportPreview wide = f.good(Entity::Account, "account_id,name\nＡ１００,あおぞら\n");
    CHECK(wide.toUpdate == 1);
    CHECK(f.warns(wide, "Ａ１００ is A100"));
    f.good(Entity::Account, "account_id,name\nA100\xe2\x80\x8b,青空\n\xc2\xa0"
                            "A200\xef\xbb\xbf,白\n");
    CHECK(f.text("SELECT group_concat(account_key) FROM (SELECT * FROM accounts ORDER BY account_key)")
          == QStringLiteral("A100,A200"));
    const ImportPreview lines = f.contracts(QByteArray(kHeader) + "Ｓ1,Ａ１００,2026-01-01,,5\n");
    CHECK(f.warns(lines, "row 2: Ａ１００ is A100"));
    CHECK(f.warns(f.contracts(QByteArray(kHeader) + "S1,A100,2026-01-01,,6\n"), "S1 is Ｓ1"));
    CHECK(f.count("SELECT count(*) FROM subscriptions") == 1);
    // Both rows of one file are named.
    CHECK(f.wrong(Entity::Account, "account_id\nB1\nＢ１\n") == Wrong{{3, QStringLiteral("account_id")}});
    CHECK(f.wrong(Entity::Account, "account_id\nＢ１\nB1\n") == Wrong{{3, QStringLiteral("account_id")}});
    CHECK(f.wrong(Entity::Subscription, QByteArray(kHeader) + "T1,A100,2026-01-01,,5\nＴ1,A100,2026-01-01,,5\n")
          == Wrong{{3, QStringLiteral("subscription_id")}});
    // Case is not width: these are two.
    CHECK(f.good(Entity::Account, "account_id\na100\n").toAdd == 1);
}

TEST_CASE("an exact key goes before one that is spelled otherwise", "[import][keys]")
{
    Routine f;
    f.good(Entity::Account, "account_id,name\nＣ１,wide\n");
    f.workspace->db().execute("UPDATE accounts SET account_key = 'C1' WHERE account_key = 'Ｃ１'");
    f.workspace->db().execute(
        "INSERT INTO accounts (id, account_key, code, name, yomi, segment, industry, touch_tier, it_skill, currency, notes) "
        "VALUES (1, 'Ｃ１', '', 'wide', '', '', '', '', '', '', '')");
    f.good(Entity::Account, "account_id,name\nC1,narrow\nＣ１,still wide\n");
    CHECK(f.text("SELECT group_concat(name) FROM (SELECT * FROM accounts ORDER BY account_key)")
          == QStringLiteral("narrow,still wide"));
    CHECK(f.wrong(Entity::Account, "account_id\nC１\n")
          == Wrong{{2, QStringLiteral("account_id")}}); // either may be meant
}

TEST_CASE("keys that a spreadsheet has damaged are refused", "[import][keys]")
{
    Routine f;
    f.good(Entity::Account, "account_id\n00123\n1580000000000001\n");
    CHECK(f.wrong(Entity::Account, "account_id\n123\n1.58E+15\n999\n")
          == Wrong{{2, QStringLiteral("account_id")}, {3, QStringLiteral("account_id")}});
    CHECK(f.wrong(Entity::Subscription, QByteArray(kHeader) + "S1,123,2026-01-01,,5\n")
          == Wrong{{2, QStringLiteral("account_id")}});
    f.contracts(QByteArray(kHeader) + "007,00123,2026-01-01,,5\n");
    const ImportPreview lost = f.import(Entity::Subscription, QByteArray(kHeader) + "7,00123,2026-01-01,,5\n");
    REQUIRE(lost.errors.size() == 1);
    CHECK(lost.errors[0].reason.contains(QStringLiteral("007")));
    CHECK(f.good(Entity::Account, "account_id\n1.58E+20\n").toAdd == 1); // of no key that is there
}

TEST_CASE("owner and stage reach back to the first contract, whatever comes in first", "[import][history]")
{
    Routine f;
    f.good(Entity::Member, "name\n相田\n山本\n");
    f.good(Entity::Account, "account_id,owner,stage,signup_date\nK1,相田,retention,\nK2,相田,,2025-06-01\nK3,,,\n");
    f.contracts(QByteArray(kHeader) + "C1,K1,2025-01-01,,5\nC2,K2,2025-01-01,,5\nC3,K3,2025-03-01,,5\n");
    const auto since = [&](const char* table, const char* key) {
        return f.text((QByteArray("SELECT min(since) FROM ") + table
                       + " AS s JOIN accounts AS a ON a.id = s.account_id WHERE account_key = '" + key + "'")
                          .constData());
    };
    CHECK(since("ownership", "K1") == QStringLiteral("2025-01-01"));
    CHECK(since("stage_spans", "K1") == QStringLiteral("2025-01-01"));
    CHECK(since("ownership", "K2") == QStringLiteral("2025-06-01")); // its own date says so
    CHECK(since("stage_spans", "K3") == QStringLiteral("2025-03-01"));
    CHECK(since("ownership", "K3").isEmpty());
    // Dates that come later reach back, too.
    f.good(Entity::Account, "account_id,signup_date\nK1,2024-10-01\n");
    CHECK(since("ownership", "K1") == QStringLiteral("2024-10-01"));
    CHECK(since("stage_spans", "K1") == QStringLiteral("2024-10-01"));
}

TEST_CASE("owner and stage begin on the same day in whatever order files come", "[import][history][orders]")
{
    std::mt19937 random(13);
    const auto chance = [&](int of) { return std::uniform_int_distribution(0, of - 1)(random) == 0; };
    const auto day = [&] {
        return QDate(2024, 1, 1).addDays(std::uniform_int_distribution(0, 700)(random)).toString(Qt::ISODate).toUtf8();
    };
    for (int round = 0; round < 6; ++round) {
        // Who owns, the dates, and the contracts in two files: each of them may come last.
        QByteArray owners = "account_id,owner\n";
        QByteArray dates = "account_id,signup_date,contract_start\n";
        std::array<QByteArray, 2> contracts = {kHeader, kHeader};
        for (int i = 0; i < 8; ++i) {
            const QByteArray key = "K" + QByteArray::number(i);
            owners += key + (chance(4) ? ",\n" : ",相田\n");
            dates += key + ',' + (chance(2) ? day() : "") + ',' + (chance(2) ? day() : "") + '\n';
            for (size_t file = 0; file < contracts.size(); ++file)
                if (!chance(3))
                    contracts[file] += "C" + QByteArray::number(int(file)) + key + ',' + key + ',' + day() + ",,5\n";
        }
        QString expected;
        std::array<int, 4> order = {0, 1, 2, 3};
        do {
            if (order[0] >= 2)
                continue; // contracts are of accounts that are there
            Routine f;
            f.good(Entity::Member, "name\n相田\n");
            for (const int file : order) {
                if (file < 2)
                    f.good(Entity::Account, file == 0 ? owners : dates);
                else
                    f.good(Entity::Subscription, contracts[size_t(file) - 2]);
            }
            QStringList spans;
            for (const char* table : {"ownership", "stage_spans"})
                spans += f.text(
                    (QByteArray("SELECT group_concat(line, ';') FROM (SELECT account_key || ' ' || since AS line FROM ")
                     + table + " AS s JOIN accounts AS a ON a.id = s.account_id ORDER BY account_key, since)")
                        .constData());
            INFO(round << ": " << order[0] << order[1] << order[2] << order[3]);
            if (expected.isEmpty())
                expected = spans.join(u'/');
            CHECK(spans.join(u'/') == expected);
        } while (std::ranges::next_permutation(order).found);
    }
}

TEST_CASE("a first span moves on to a later date, and not past the one behind it", "[import][history]")
{
    Routine f;
    f.good(Entity::Member, "name\n相田\n山本\n");
    f.good(Entity::Account, "account_id,owner\nK1,相田\n");
    f.contracts(QByteArray(kHeader) + "C1,K1,2025-01-01,,5\n");
    CHECK(f.first("ownership") == QStringLiteral("2025-01-01"));
    f.good(Entity::Account, "account_id,signup_date\nK1,2025-06-01\n");
    CHECK(f.first("ownership") == QStringLiteral("2025-06-01"));
    CHECK(f.first("stage_spans") == QStringLiteral("2025-06-01"));
    f.good(Entity::Account, "account_id,signup_date\nK1,2030-01-01\n"); // held already
    CHECK(f.first("ownership") == QStringLiteral("2026-01-15"));
    // A row with a date made the span: it stays.
    f.good(Entity::Account, "account_id,owner,contract_start\nK2,山本,2025-04-01\n");
    f.contracts(QByteArray(kHeader) + "C2,K2,2025-04-01,,5\n");
    f.good(Entity::Account, "account_id,signup_date\nK2,2025-02-01\n");
    CHECK(
        f.text(
            "SELECT min(since) FROM ownership AS o JOIN accounts AS a ON a.id = o.account_id WHERE account_key = 'K2'")
        == QStringLiteral("2025-04-01"));
    // Somebody else goes on from a day on.
    f.good(Entity::Account, "account_id,owner\nK3,相田\n");
    f.contracts(QByteArray(kHeader) + "C3,K3,2025-01-01,,5\n");
    f.workspace->db().execute(
        "INSERT INTO ownership (id, account_id, since, member_id) SELECT 5, a.id, '2025-03-01', m.id "
        "FROM accounts AS a, members AS m WHERE a.account_key = 'K3' AND m.name = '山本'");
    f.good(Entity::Account, "account_id,signup_date\nK3,2025-06-01\n");
    CHECK(
        f.text(
            "SELECT group_concat(since) FROM (SELECT since FROM ownership AS o JOIN accounts AS a ON a.id = o.account_id "
            "WHERE account_key = 'K3' ORDER BY since, o.id DESC)")
        == QStringLiteral("2025-03-01,2025-03-01"));
}

TEST_CASE("an import takes back how far owners reach back", "[import][history][undo]")
{
    Routine f;
    f.good(Entity::Member, "name\n相田\n");
    f.good(Entity::Account, "account_id,owner\nK1,相田\n");
    const qint64 id = f.contracts(QByteArray(kHeader) + "C1,K1,2025-01-01,,5\n").importId;
    CHECK(f.first("ownership") == QStringLiteral("2025-01-01"));
    REQUIRE(Importer(f.workspace->db()).undo(id, f.workspace->act()));
    CHECK(f.first("ownership") == QStringLiteral("2026-01-15"));
}

TEST_CASE("a span that a person made is not moved", "[import][history]")
{
    Routine f;
    f.good(Entity::Member, "name\n相田\n");
    f.good(Entity::Account, "account_id\nK1\n");
    f.workspace->db().execute(
        "INSERT INTO ownership (id, account_id, since, member_id) SELECT 5, a.id, '2026-01-15', m.id "
        "FROM accounts AS a, members AS m");
    f.contracts(QByteArray(kHeader) + "C1,K1,2025-01-01,,5\n");
    CHECK(f.first("ownership") == QStringLiteral("2026-01-15"));
    CHECK(f.first("stage_spans") == QStringLiteral("2025-01-01"));
}

TEST_CASE("another price corrects the line, with a warning of the months that are over", "[import][routine]")
{
    Routine f;
    f.good(Entity::Account, "account_id\nK1\n");
    f.contracts(QByteArray(kHeader) + "S1,K1,2025-11-01,,100\n");
    const ImportPreview preview = f.contracts(QByteArray(kHeader) + "S1,K1,2025-11-01,,150\n");
    CHECK(f.lines() == QStringLiteral("S1 2025-11-01  150"));
    CHECK(f.warns(preview, "from 2025-11 to 2025-12, most in 2025-11: by 50 JPY"));
    // A month that is not over is nobody's yet.
    CHECK_FALSE(
        f.warns(f.contracts(QByteArray(kHeader) + "S1,K1,2025-11-01,,150\nS2,K1,2026-01-01,,9\n"), "over changes"));
}

TEST_CASE("another price from a day on ends the line there and begins a new one", "[import][routine]")
{
    Routine f;
    f.good(Entity::Account, "account_id\nK1\n");
    f.contracts(QByteArray(kHeader) + "S1,K1,2025-11-01,,100\nS2,K1,2025-11-01,2025-12-15,7\n");
    const QByteArray dearer = QByteArray(kHeader) + "S1,K1,2025-11-01,,150\nS2,K1,2025-11-01,2025-12-15,8\n";
    const ImportPreview changed = f.contracts(dearer, QDate(2026, 1, 1));
    CHECK(changed.toUpdate == 1);
    CHECK(f.lines() == QStringLiteral("S1 2026-01-01  150;S1/1 2025-11-01 2026-01-01 100;S2 2025-11-01 2025-12-15 7"));
    // The file's start is that of the first part: again it changes nothing.
    CHECK(f.contracts(QByteArray(kHeader) + "S1,K1,2025-11-01,,150\nS2,K1,2025-11-01,2025-12-15,7\n").unchanged == 2);
    CHECK(f.contracts(dearer, QDate(2026, 1, 1)).unchanged == 2);
    f.contracts(QByteArray(kHeader) + "S1,K1,2025-11-01,2026-12-01,180\n", QDate(2026, 2, 1));
    CHECK(
        f.lines()
        == QStringLiteral("S1 2026-02-01 2026-12-01 180;S1/1 2025-11-01 2026-01-01 100;S1/2 2026-01-01 2026-02-01 150;"
                          "S2 2025-11-01 2025-12-15 7"));
}

TEST_CASE("lines that the file no longer has stay, or end on a day", "[import][routine]")
{
    Routine f;
    f.good(Entity::Account, "account_id\nK1\n");
    const QByteArray all = QByteArray(kHeader)
                           + "S1,K1,2025-11-01,,100\nS2,K1,2025-11-01,,7\nS3,K1,2025-01-01,2025-06-01,7\n"
                             "S4,K1,2026-05-01,,9\n";
    f.contracts(all);
    CHECK_FALSE(f.warns(f.contracts(all), "not in the file"));
    const QByteArray some = QByteArray(kHeader) + "S1,K1,2025-11-01,,100\n";
    CHECK(f.warns(f.contracts(some), "2 lines are not in the file"));
    const qint64 id = f.contracts(some, {}, QDate(2026, 1, 10)).importId;
    CHECK(f.lines()
          == QStringLiteral("S1 2025-11-01  100;S2 2025-11-01 2026-01-10 7;S3 2025-01-01 2025-06-01 7;"
                            "S4 2026-05-01 2026-05-01 9"));
    CHECK(f.contracts(some, {}, QDate(2026, 1, 10)).importId == 0);
    REQUIRE(Importer(f.workspace->db()).undo(id, f.workspace->act()));
    CHECK(f.lines().contains(QStringLiteral("S2 2025-11-01  7")));
}

TEST_CASE("what a change from a day on can't keep is refused, and a key like a part's is no part", "[import][routine]")
{
    const auto refused = [](Routine& f, const QByteArray& csv) {
        ImportRequest wanted = f.request(Entity::Subscription, csv);
        wanted.changedFrom = QDate(2026, 6, 1);
        const auto preview = Importer(f.workspace->db()).run(wanted);
        REQUIRE(preview);
        QStringList columns;
        for (const format::RowError& error : preview->errors)
            columns += QStringLiteral("%1 %2").arg(error.row).arg(error.column);
        return columns.join(u';');
    };
    Routine f;
    f.good(Entity::Account, "account_id\nA1\nA2\nA3\n");
    f.contracts(QByteArray(kHeader) + "S1,A1,2026-01-01,,100\nS2,A2,2026-02-01,,50\n");
    const QString before = f.lines();
    // Another start: which months were worth what would be counted twice.
    CHECK(refused(f, QByteArray(kHeader) + "S1,A1,2026-03-01,,150\n") == QStringLiteral("2 start_date"));
    CHECK(refused(f, QByteArray(kHeader) + "S1,A1,2026-01-01,2026-04-01,150\n") == QStringLiteral("2 end_date"));
    CHECK(f.lines() == before);
    Routine own;
    own.good(Entity::Account, "account_id\nA1\nA2\nA3\n");
    own.contracts(QByteArray(kHeader) + "S1,A1,2026-01-01,,100\nS1/1,A3,2026-01-01,,7\n");
    const QByteArray next = QByteArray(kHeader) + "S1,A1,2026-01-01,,150\nS1/1,A3,2026-01-01,,7\n";
    own.contracts(next, QDate(2026, 6, 1));
    const QString once = own.lines();
    CHECK(own.contracts(next, QDate(2026, 6, 1)).unchanged == 2);
    CHECK(own.lines() == once);
}

TEST_CASE("a change from a day before the last one is refused", "[import][routine]")
{
    Routine f;
    f.good(Entity::Account, "account_id\nK1\n");
    f.contracts(QByteArray(kHeader) + "S1,K1,2025-01-01,,100\n");
    f.contracts(QByteArray(kHeader) + "S1,K1,2025-01-01,,150\n", QDate(2025, 10, 1));
    const QString before = f.lines();
    ImportRequest wanted = f.request(Entity::Subscription, QByteArray(kHeader) + "S1,K1,2025-01-01,,180\n");
    wanted.changedFrom = QDate(2025, 6, 1);
    const auto preview = Importer(f.workspace->db()).run(wanted);
    REQUIRE(preview);
    REQUIRE(preview->errors.size() == 1);
    CHECK(preview->errors[0].reason.contains(QStringLiteral("2025-10-01")));
    CHECK(f.lines() == before);
    // On the very day of it, the line is corrected from then on.
    wanted.changedFrom = QDate(2025, 10, 1);
    CHECK(Importer(f.workspace->db()).run(wanted)->errors.empty());
    CHECK(f.lines() == QStringLiteral("S1 2025-10-01  180;S1/1 2025-01-01 2025-10-01 100"));
}

TEST_CASE("a line that is renewed at another price goes on from the day", "[import][routine]")
{
    for (const QDate from : {QDate(2026, 1, 1), QDate(2026, 2, 1)}) {
        INFO(from.toString(Qt::ISODate).toStdString());
        Routine f;
        f.good(Entity::Account, "account_id\nK1\n");
        f.contracts(QByteArray(kHeader) + "S1,K1,2025-01-01,2026-01-01,100\n");
        const QByteArray renewed = QByteArray(kHeader) + "S1,K1,2025-01-01,2027-01-01,120\n";
        f.contracts(renewed, from);
        CHECK(f.lines()
              == QStringLiteral("S1 %1 2027-01-01 120;S1/1 2025-01-01 2026-01-01 100").arg(from.toString(Qt::ISODate)));
        CHECK(f.contracts(renewed, from).unchanged == 1);
    }
    // What somebody has ended in the workspace stays over.
    Routine f;
    f.good(Entity::Account, "account_id\nK1\n");
    f.contracts(QByteArray(kHeader) + "S1,K1,2025-01-01,2026-06-01,100\n");
    const auto line = storage::readRows<Subscription>(f.workspace->db(), "ORDER BY t.id").front();
    Subscription ended = line;
    ended.endDate = QDate(2026, 1, 1);
    Edit edit(QStringLiteral("contract.end"), f.workspace->act());
    edit.update(line, ended);
    REQUIRE(f.workspace->apply(edit));
    const ImportPreview preview =
        f.contracts(QByteArray(kHeader) + "S1,K1,2025-01-01,2026-06-01,120\n", QDate(2026, 2, 1));
    CHECK(preview.unchanged == 1);
    CHECK(f.lines() == QStringLiteral("S1 2025-01-01 2026-01-01 100"));
    CHECK(f.warns(preview, "1 line"));
}

TEST_CASE("a key of the file's own does not overwrite what a line was before", "[import][routine]")
{
    Routine f;
    f.good(Entity::Account, "account_id\nK1\n");
    f.contracts(QByteArray(kHeader) + "S1,K1,2025-01-01,,100\n");
    f.contracts(QByteArray(kHeader) + "S1,K1,2025-01-01,,150\n", QDate(2025, 10, 1));
    const QString before = f.lines();
    const ImportPreview other =
        f.import(Entity::Subscription, QByteArray(kHeader) + "S1,K1,2025-01-01,,150\nS1/1,K1,2025-03-01,,9\n");
    REQUIRE(other.errors.size() == 1);
    CHECK(other.errors[0].row == 3);
    CHECK(other.errors[0].column == QStringLiteral("subscription_id"));
    CHECK(other.errors[0].reason.contains(QStringLiteral("S1 was until 2025-10-01")));
    CHECK(f.lines() == before);
    // An export of ours has it as it is, and may correct it.
    QByteArray exported = f.exported(Entity::Subscription);
    CHECK(f.good(Entity::Subscription, exported).unchanged == 2);
    f.good(Entity::Subscription, exported.replace(",100,", ",110,"));
    CHECK(f.lines().contains(QStringLiteral("S1/1 2025-01-01 2025-10-01 110")));
    // In the very import that parts the line, too.
    Routine same;
    same.good(Entity::Account, "account_id\nK1\n");
    same.contracts(QByteArray(kHeader) + "S1,K1,2025-01-01,,100\n");
    ImportRequest wanted =
        same.request(Entity::Subscription, QByteArray(kHeader) + "S1,K1,2025-01-01,,150\nS1/1,K1,2025-01-01,,9\n");
    wanted.changedFrom = QDate(2025, 10, 1);
    CHECK(Importer(same.workspace->db()).run(wanted)->errors.size() == 1);
}

TEST_CASE("whatever changes months that are over is told", "[import][routine]")
{
    // 15 January 2026: 2025-12 is over.
    Routine f;
    f.good(Entity::Currency, "currency,rate\nUSD,100\n");
    f.good(Entity::Account, "account_id,currency\nK1,USD\nK2,\n");
    f.contracts(QByteArray(kHeader) + "S1,K1,2025-11-01,,10\nS2,K2,2025-10-01,,700\n");
    SECTION("another rate")
    {
        // 10 USD: from 1,000 to 1,500 yen.
        const ImportPreview preview = f.good(Entity::Currency, "currency,rate\nUSD,150\n");
        CHECK(f.warns(preview, "from 2025-11 to 2025-12, most in 2025-11: by 500 JPY"));
        CHECK_FALSE(f.warns(f.good(Entity::Currency, "currency,rate\nUSD,150\nEUR,160\n"), "are over change"));
    }
    SECTION("another currency of the account")
    {
        // 10 USD are 10 yen then.
        const ImportPreview preview = f.good(Entity::Account, "account_id,currency\nK1,JPY\n");
        CHECK(f.warns(preview, "from 2025-11 to 2025-12, most in 2025-11: by -990 JPY"));
        CHECK_FALSE(f.warns(f.good(Entity::Account, "account_id,name\nK1,Blue\n"), "are over change"));
    }
    SECTION("lines that end on a day, as the file lacks them")
    {
        const QByteArray some = QByteArray(kHeader) + "S1,K1,2025-11-01,,10\n";
        CHECK(f.warns(f.contracts(some, {}, QDate(2025, 12, 1)),
                      "from 2025-12 to 2025-12, most in 2025-12: by -700 JPY"));
        CHECK_FALSE(f.warns(f.contracts(some, {}, QDate(2025, 12, 1)), "are over change"));
    }
    SECTION("a price that changes from a day on")
    {
        const ImportPreview preview =
            f.contracts(QByteArray(kHeader) + "S1,K1,2025-11-01,,10\nS2,K2,2025-10-01,,750\n", QDate(2025, 12, 1));
        CHECK(f.warns(preview, "from 2025-12 to 2025-12, most in 2025-12: by 50 JPY"));
        CHECK_FALSE(f.warns(preview, "--changed"));
    }
    SECTION("lines that go to another account")
    {
        const ImportPreview preview = f.contracts(QByteArray(kHeader) + "S1,K1,2025-11-01,,10\nS2,K1,2025-10-01,,7\n");
        CHECK(f.warns(preview, "1 lines go to another account"));
        CHECK(f.warns(preview, "from 2025-10 to 2025-12"));
        // 7 USD are 700 yen, as before.
        CHECK_FALSE(f.warns(preview, "MRR of months"));
    }
}

TEST_CASE("a renewal month is its last day, where its column says so", "[import][routine]")
{
    Routine f;
    const ImportPreview preview =
        f.good(Entity::Account, "account_id,更新月\nK1,2026年4月\nK2,2026-02\nK3,2026-03-05\n");
    CHECK(f.warns(preview, "2 renewal months are read as the last day"));
    CHECK(f.text("SELECT group_concat(renewal_date) FROM (SELECT renewal_date FROM accounts ORDER BY account_key)")
          == QStringLiteral("2026-04-30,2026-02-28,2026-03-05"));
    f.good(Entity::Account, "account_id,更新日\nK4,2026年4月\n");
    CHECK(f.text("SELECT renewal_date FROM accounts WHERE account_key = 'K4'") == QStringLiteral("2026-04-01"));
}

TEST_CASE("what changes from a day on, and what ends as it is missing, is taken back", "[import][history][undo]")
{
    Routine f;
    f.good(Entity::Account, "account_id,name\nA,青空\nB,白\n");
    f.contracts(QByteArray(kHeader) + "S1,A,2025-01-01,,100\nS2,A,2025-01-01,,200\nS3,B,2025-01-01,,300\n");
    const QString before = f.lines();
    const qint64 changesBefore = f.count("SELECT count(*) FROM import_changes");
    const auto done = f.contracts(QByteArray(kHeader) + "S1,A,2025-01-01,,150\nS2,A,2025-01-01,,250\n",
                                  QDate(2026, 1, 1), QDate(2026, 1, 1));
    CHECK(f.lines()
          == QStringLiteral("S1 2026-01-01  150;S1/1 2025-01-01 2026-01-01 100;S2 2026-01-01  250;"
                            "S2/1 2025-01-01 2026-01-01 200;S3 2025-01-01 2026-01-01 300"));
    REQUIRE(Importer(f.workspace->db()).undo(done.importId, f.workspace->act()));
    CHECK(f.lines() == before);
    CHECK(f.count("SELECT count(*) FROM import_changes") == changesBefore);
}

TEST_CASE("only rows that change months that are over are restated", "[import][history]")
{
    Routine f; // it is January 2026
    f.good(Entity::Account, "account_id,name\nA,青空\nB,白\n");
    CHECK(
        f.contracts(QByteArray(kHeader) + "S1,A,2025-01-01,,100\nS2,A,2025-01-01,,200\nS3,B,2026-01-01,,300\n").restated
        == 0); // nobody has been told of anything yet
    const auto restated = [&](const QByteArray& rows) {
        ImportRequest wanted = f.request(Entity::Subscription, kHeader + rows);
        wanted.dryRun = true;
        const auto preview = Importer(f.workspace->db()).run(wanted);
        REQUIRE(preview);
        CHECK(qint64(preview->listed[size_t(RowOutcome::Restated)].size()) == preview->restated);
        return preview->restated;
    };
    CHECK(restated("S1,A,2025-01-01,,100\n") == 0);           // as it was
    CHECK(restated("S1,A,2025-01-01,,150\n") == 1);           // another price all along
    CHECK(restated("S1,A,2025-01-01,2026-01-10,100\n") == 0); // ends this month
    CHECK(restated("S1,A,2025-01-01,2025-12-31,100\n") == 1); // ended last month
    CHECK(restated("S1,A,2025-03-01,,100\n") == 1);           // began later
    CHECK(restated("S1,B,2025-01-01,,100\n") == 1);           // another account's
    CHECK(restated("S3,B,2026-01-01,,900\n") == 0);           // of this month only
    CHECK(restated("S4,B,2025-12-01,,1\n") == 1);             // a new one of the past
    CHECK(restated("S4,B,2026-02-01,,1\n") == 0);
}

TEST_CASE("only running lines of the file's own system are missing", "[import][history][sources]")
{
    Routine f; // it is 2026-01-15
    f.good(Entity::Account, "account_id,name\nA,青空\n");
    ImportRequest billing = f.request(Entity::Account, "account_id,name\nC1,青空\n");
    billing.source = QStringLiteral("Billing");
    billing.assumptions = {{QStringLiteral("match"), QStringLiteral("proposed")}};
    REQUIRE(Importer(f.workspace->db()).run(billing));
    f.contracts(
        QByteArray(kHeader)
        + "S1,A,2025-01-01,,100\nS2,A,2025-01-01,2026-01-10,200\nS3,A,2025-01-01,2026-03-01,300\nS4,A,2025-01-01,,1\n");
    const auto lines = [&](const QByteArray& rows, QDate end = {}) {
        ImportRequest wanted = f.request(Entity::Subscription, kHeader + rows);
        wanted.source = QStringLiteral("Billing");
        wanted.missingEnd = end;
        const auto preview = Importer(f.workspace->db()).run(wanted);
        REQUIRE(preview);
        CHECK(preview->errors.empty());
        return preview->missing;
    };
    CHECK(lines("B1,C1,2025-01-01,,10\nB2,C1,2025-01-01,,20\n") == 0); // the own lines are no matter of this system
    CHECK(lines("B1,C1,2025-01-01,,10\n") == 1);
    CHECK(lines("B1,C1,2025-01-01,,10\n", QDate(2026, 1, 1)) == 1);
    CHECK(f.contracts(QByteArray(kHeader) + "S4,A,2025-01-01,,1\n").missing == 2); // S1 and S3; S2 is over
    f.contracts(QByteArray(kHeader) + "S4,A,2025-01-01,,1\n", {}, QDate(2026, 1, 5));
    CHECK(f.lines()
          == QStringLiteral("Billing:B1 2025-01-01  10;Billing:B2 2025-01-01 2026-01-01 20;"
                            "S1 2025-01-01 2026-01-05 100;S2 2025-01-01 2026-01-10 200;"
                            "S3 2025-01-01 2026-01-05 300;S4 2025-01-01  1"));
}

TEST_CASE("a line that was missing and is back goes on from the day", "[import][routine]")
{
    Routine f;
    f.good(Entity::Account, "account_id\nA\nB\n");
    const QByteArray all = QByteArray(kHeader) + "S1,A,2025-09-01,,100\nS2,B,2025-09-01,,200\n";
    f.contracts(all);
    f.contracts(QByteArray(kHeader) + "S1,A,2025-09-01,,100\n", QDate(2025, 11, 1), QDate(2025, 11, 1));
    const ImportPreview back = f.contracts(all, QDate(2026, 1, 1), QDate(2026, 1, 1));
    CHECK(back.toUpdate == 1);
    const QString lines = QStringLiteral("S1 2025-09-01  100;S2 2026-01-01  200;S2/1 2025-09-01 2025-11-01 200");
    CHECK(f.lines() == lines);
    for (const QDate from : {QDate(2026, 1, 1), QDate(2026, 2, 1), QDate()}) {
        CHECK(f.contracts(all, from, from).unchanged == 2);
        CHECK(f.lines() == lines);
    }
    // The same of a file without a column for the end.
    Routine g;
    g.good(Entity::Account, "account_id\nA\nB\n");
    const QByteArray plain = "subscription_id,account_id,start_date,mrr\nS1,A,2025-09-01,100\nS2,B,2025-09-01,200\n";
    g.contracts(plain);
    g.contracts("subscription_id,account_id,start_date,mrr\nS1,A,2025-09-01,100\n", {}, QDate(2025, 11, 1));
    g.contracts(plain, QDate(2026, 1, 1), QDate(2026, 1, 1));
    CHECK(g.lines() == lines);
    CHECK(g.contracts(plain, QDate(2026, 1, 1), QDate(2026, 1, 1)).unchanged == 2);
    // One that was ended by hand stays over.
    Routine h;
    h.good(Entity::Account, "account_id\nA\nB\n");
    h.contracts(all);
    REQUIRE(h.workspace->db()
                .prepare("UPDATE subscriptions SET end_date = '2025-11-01' WHERE subscription_key = 'S2'")
                .run()
            == 1);
    CHECK(h.warns(h.contracts(all, QDate(2026, 1, 1)), "over on the day"));
}

TEST_CASE("ends at the end of months are asked about where the heading does not say which day they are",
          "[import][routine]")
{
    Routine f;
    f.good(Entity::Account, "account_id\nA\nB\n");
    const QByteArray rows = "S1,A,2025-04-15,2026-03-31,100\nS2,B,2025-03-01,2026-02-28,200\n";
    const QByteArray csv = "契約ID,顧客ID,開始日,契約終了日,月額\n" + rows;
    const ImportPreview asked = f.import(Entity::Subscription, csv);
    REQUIRE(asked.questions.size() == 1);
    CHECK(asked.questions.front().what == QStringLiteral("end"));
    CHECK(asked.questions.front().rows == 2);
    CHECK(f.count("SELECT count(*) FROM subscriptions") == 0);
    ImportRequest answered = f.request(Entity::Subscription, csv);
    answered.assumptions = {{QStringLiteral("end"), QStringLiteral("last-day")}};
    REQUIRE(Importer(f.workspace->db()).run(answered)->errors.empty());
    CHECK(f.text("SELECT end_date FROM subscriptions WHERE subscription_key = 'S1'") == QStringLiteral("2026-04-01"));
    // end_date is what it says.
    Routine g;
    g.good(Entity::Account, "account_id\nA\nB\n");
    CHECK(g.contracts(QByteArray(kHeader) + rows).toAdd == 2);
    // Ends in the middle of a month are no such thing.
    Routine h;
    h.good(Entity::Account, "account_id\nA\nB\n");
    CHECK(h.good(Entity::Subscription, "契約ID,顧客ID,開始日,契約終了日,月額\nS1,A,2025-04-15,2026-03-10,100\n").toAdd
          == 1);
}

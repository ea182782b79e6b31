// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"

#include "account/account_store.h"
#include "handoff/handoff_store.h"
#include "sample/sample.h"

#include "kind/file_kind.h"
#include "kind/kind.h"

using namespace tasuki;
using namespace tasuki::exports;
using namespace tasuki::format;
using namespace tasuki::imports;

namespace {

/// The cells of a CSV without quotes or line breaks, by row.
std::vector<QStringList> cellsOf(const QByteArray& csv)
{
    std::vector<QStringList> rows;
    for (const QByteArray& line : csv.mid(csv.startsWith("\xEF\xBB\xBF") ? 3 : 0).split('\n'))
        if (!line.trimmed().isEmpty())
            rows.push_back(QString::fromUtf8(line.trimmed()).split(u','));
    return rows;
}

QString cell(const std::vector<QStringList>& rows, const QString& key, const QString& column)
{
    const auto at = rows.front().indexOf(column);
    REQUIRE(at >= 0);
    for (const QStringList& row : rows)
        if (row.front() == key)
            return row[at];
    FAIL("no such row: " << key.toStdString());
    return {};
}

/// Two accounts in two currencies, with contracts, touchpoints and members. Today is 2026-01-15.
struct Filled : test::ImportFixture {
    Filled()
    {
        good(Entity::Currency, "currency,rate\nUSD,150\n");
        good(Entity::Member, "name,email,teams\n佐藤,sato@example.com,定着|西日本\n田中,,導入\n");
        good(Entity::Account,
             "account_id,name,owner,currency,renewal_date,stage\nA1,青空商事,sato@example.com,,2026-02-14,retention\n"
             "A2,Blue Sky,田中,USD,2025-12-31,onboarding\nA3,無担当,,,,\nA4,Unrated,,XAU,,\n");
        good(
            Entity::Subscription,
            "subscription_id,account_id,start_date,end_date,mrr,amount_per_period,billing_period,quantity,currency,charge_type\n"
            "S1,A1,2025-04-01,,1000,,,,,\nS2,A1,2025-04-01,2026-01-15,500,,,,,\nS3,A1,2026-01-16,,70000,,,,,\n"
            "S4,A2,2025-04-01,,,120,year,2,,\nS5,A2,2025-04-01,,9,,,,JPY,trial\nS6,A4,2025-04-01,,1,,,,,\n");
        good(Entity::Touchpoint, "account_id,date,kind,text\nA1,2026-01-09,chat,a\nA1,2026-01-03,chat,b\n");
        good(Entity::Contact, "account_id,name\nA1,山田\n");
        good(Entity::Usage, "account_id,metric,period,value\nA1,logins,2025-11,40\nA1,logins,2025-12,30\n");
    }
};

} // namespace

TEST_CASE("an export of accounts has the import's columns and then what is computed", "[export][export]")
{
    Filled f;
    const auto rows = cellsOf(f.exported(Entity::Account));
    CHECK(rows.front().mid(0, 19).join(u',')
          == QStringLiteral(
              "account_id,account_code,name,yomi,segment,industry,touch_tier,it_skill,stage,owner,currency,signup_date,"
              "contract_start,renewal_date,stores,seats,parent_id,tags,notes"));
    CHECK(rows.front().mid(19).join(u',')
          == QStringLiteral(
              "owner_name,owner_team,mrr,last_touch,days_to_renewal,open_handoff,usage_metric,usage_change,last_used"));
    CHECK(cell(rows, QStringLiteral("A1"), QStringLiteral("usage_metric")) == QStringLiteral("logins"));
    CHECK(cell(rows, QStringLiteral("A1"), QStringLiteral("usage_change")) == QStringLiteral("-0.2500"));
    CHECK(cell(rows, QStringLiteral("A1"), QStringLiteral("last_used")) == QStringLiteral("2025-12-31"));
    CHECK(cell(rows, QStringLiteral("A2"), QStringLiteral("last_used")).isEmpty());
    CHECK(cell(rows, QStringLiteral("A1"), QStringLiteral("owner_name")) == QStringLiteral("佐藤"));
    CHECK(cell(rows, QStringLiteral("A1"), QStringLiteral("owner_team")) == QStringLiteral("定着"));
    // On the day itself a row that ends has ended, and one that begins tomorrow has not begun.
    CHECK(cell(rows, QStringLiteral("A1"), QStringLiteral("mrr")) == QStringLiteral("1000"));
    CHECK(cell(rows, QStringLiteral("A1"), QStringLiteral("last_touch")) == QStringLiteral("2026-01-09"));
    CHECK(cell(rows, QStringLiteral("A1"), QStringLiteral("days_to_renewal")) == QStringLiteral("30"));
    CHECK(cell(rows, QStringLiteral("A1"), QStringLiteral("open_handoff")).isEmpty());
    CHECK(cell(rows, QStringLiteral("A2"), QStringLiteral("mrr"))
          == QStringLiteral("3000")); // 120 × 2 ÷ 12 dollars at 150 yen
    CHECK(cell(rows, QStringLiteral("A2"), QStringLiteral("days_to_renewal")) == QStringLiteral("-15"));
    CHECK(cell(rows, QStringLiteral("A3"), QStringLiteral("mrr")) == QStringLiteral("0"));
    CHECK(cell(rows, QStringLiteral("A3"), QStringLiteral("owner_team")).isEmpty());
    CHECK(cell(rows, QStringLiteral("A3"), QStringLiteral("days_to_renewal")).isEmpty());
    CHECK(cell(rows, QStringLiteral("A4"), QStringLiteral("mrr")).isEmpty()); // no rate: not known, and not 0
}

TEST_CASE("an export of accounts tells the state of the handoff that is under way", "[export][export]")
{
    test::TempDir dir;
    FixedClock clock(QDate(2026, 1, 15));
    auto made = sample::create(dir.path(QStringLiteral("s.tasuki")), clock);
    REQUIRE(made);
    MemorySink memory;
    CsvWriter csv(memory);
    REQUIRE(exportList((*made)->db(), Entity::Account, clock.today(), {}, csv));
    auto handoffs = (*made)->db().prepare(
        "SELECT a.account_key, h.state FROM handoffs AS h JOIN accounts AS a ON a.id = h.account_id");
    std::map<QString, QString> open;
    while (handoffs.next())
        if (const QString state = handoffs.text(1); state == u"draft" || state == u"offered" || state == u"returned")
            open[handoffs.text(0)] = state;
    REQUIRE_FALSE(open.empty());
    const auto table = accountTable((*made)->db(), clock.today(), [&] {
        std::vector<AccountId> ids;
        for (const AccountSummary& summary : *AccountStore((*made)->db()).summaries(clock.today()))
            ids.push_back(summary.account.id);
        return ids;
    }());
    REQUIRE(table);
    const auto state = std::ranges::find(table->columns, QStringLiteral("open_handoff"), &Column::name);
    REQUIRE(state != table->columns.end());
    for (const QStringList& row : table->rows)
        CHECK(row[state - table->columns.begin()] == (open.contains(row.front()) ? open[row.front()] : QString()));
}

TEST_CASE("exports of the other lists have their computed columns", "[export][export]")
{
    Filled f;
    const auto contracts = cellsOf(f.exported(Entity::Subscription));
    CHECK(contracts.front().mid(15).join(u',')
          == QStringLiteral("account_name,effective_currency,normalized_mrr,normalized_mrr_base,active"));
    const auto contract = [&](const char16_t* key) {
        QStringList found;
        for (const char16_t* column :
             {u"account_name", u"effective_currency", u"normalized_mrr", u"normalized_mrr_base", u"active"})
            found += cell(contracts, QString::fromUtf16(key), QString::fromUtf16(column));
        return found.join(u'|');
    };
    CHECK(contract(u"S1") == QStringLiteral("青空商事|JPY|1000|1000|true"));
    CHECK(contract(u"S2") == QStringLiteral("青空商事|JPY|500|500|false"));
    CHECK(contract(u"S3") == QStringLiteral("青空商事|JPY|70000|70000|false"));
    CHECK(contract(u"S4") == QStringLiteral("Blue Sky|USD|20.00|3000|true"));
    CHECK(contract(u"S5") == QStringLiteral("Blue Sky|JPY|0|0|true")); // a trial is worth nothing
    CHECK(contract(u"S6") == QStringLiteral("Unrated|XAU|1.00||true"));

    const auto members = cellsOf(f.exported(Entity::Member));
    CHECK(members.front().join(u',')
          == QStringLiteral("name,email,yomi,role,teams,reports_to,fte,active,accounts,mrr"));
    CHECK(cell(members, QStringLiteral("佐藤"), QStringLiteral("accounts")) == QStringLiteral("1"));
    CHECK(cell(members, QStringLiteral("佐藤"), QStringLiteral("mrr")) == QStringLiteral("1000"));
    CHECK(cell(members, QStringLiteral("田中"), QStringLiteral("active")) == QStringLiteral("true"));
    CHECK(cell(cellsOf(f.exported(Entity::Contact)), QStringLiteral("A1"), QStringLiteral("account_name"))
          == QStringLiteral("青空商事"));
    CHECK(cell(cellsOf(f.exported(Entity::Touchpoint)), QStringLiteral("A1"), QStringLiteral("account_name"))
          == QStringLiteral("青空商事"));
}

TEST_CASE("an export comes back in and changes nothing, without a warning but of the rate that is missing",
          "[export][export]")
{
    Filled f;
    for (const Entity kind : {Entity::Currency, Entity::Member, Entity::Account, Entity::Subscription, Entity::Contact,
                              Entity::Touchpoint, Entity::Usage, Entity::Goal, Entity::Onboarding}) {
        CAPTURE(kindOf(kind)->file->codeText());
        const QByteArray once = f.exported(kind);
        const ImportPreview again = f.good(kind, once);
        CHECK(again.toAdd == 0);
        CHECK(again.toUpdate == 0);
        CHECK(again.importId == 0);
        if (kind == Entity::Currency || kind == Entity::Account || kind == Entity::Subscription) {
            REQUIRE(again.warnings.size() == 1);
            CHECK(again.warnings[0].contains(QStringLiteral("No rate yet for: XAU.")));
        } else {
            CHECK(again.warnings.isEmpty());
        }
        CHECK(f.exported(kind) == once);
    }
}

TEST_CASE("a table of chosen accounts has their lines in the order asked", "[export][export]")
{
    Filled f;
    const auto id = [&](const char16_t* key) {
        return (*AccountStore(f.workspace->db()).findByKey(QString::fromUtf16(key)))->id;
    };
    const auto table = accountTable(f.workspace->db(), f.clock.today(), {id(u"A3"), id(u"A1"), AccountId(424242)});
    REQUIRE(table);
    REQUIRE(table->rows.size() == 2);
    CHECK(table->rows[0].front() == QStringLiteral("A3"));
    CHECK(table->rows[1].front() == QStringLiteral("A1"));
    REQUIRE(table->rows[1].size() == qsizetype(table->columns.size()));
}

TEST_CASE("texts that a spreadsheet could run come back equal", "[export][export][P23]")
{
    QStringList corpus;
    for (const QString& before :
         {QString(), QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\t"), QStringLiteral("\n\n\t"),
          QString(QChar(0xFEFF)), QString(QChar(0x200B)), QString(QChar(0x2060)), QStringLiteral("'"),
          QStringLiteral("'\n"), QStringLiteral("\n'"), QStringLiteral("' "), QStringLiteral(" ")})
        for (const QString& start : {QStringLiteral("=1+1"), QStringLiteral("+1"), QStringLiteral("-1"),
                                     QStringLiteral("@A1"), QStringLiteral("＝1"), QStringLiteral("text, \"quoted\"")})
            corpus << before + start + QStringLiteral("\r\nsecond line ");
    REQUIRE(corpus.size() >= 60);
    test::ImportFixture f;
    QByteArray csv = "account_id,name,notes\r\n";
    for (int i = 0; i < corpus.size(); ++i)
        csv += QByteArray::number(i) + ",a,x\r\n";
    f.good(Entity::Account, csv);
    for (int i = 0; i < corpus.size(); ++i)
        f.workspace->db()
            .prepare("UPDATE accounts SET notes = ?1 WHERE account_key = ?2")
            .bind(1, corpus[i])
            .bind(2, QString::number(i))
            .run();
    const QByteArray exported = f.exported(Entity::Account);

    test::ImportFixture other;
    other.good(Entity::Account, exported);
    for (int i = 0; i < corpus.size(); ++i) {
        CAPTURE(corpus[i]);
        auto row = other.workspace->db().prepare("SELECT notes FROM accounts WHERE account_key = ?1");
        row.bind(1, QString::number(i));
        REQUIRE(row.next());
        // Line ends within a cell come in as one kind.
        CHECK(row.text(0) == QString(corpus[i]).replace(QStringLiteral("\r\n"), QStringLiteral("\n")));
    }
    f.good(Entity::Account, exported);
    CHECK(other.exported(Entity::Account) == f.exported(Entity::Account));
}

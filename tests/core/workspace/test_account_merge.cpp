// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_store.h"
#include "core/import/import_fixture.h"
#include "kind/kind.h"
#include "report/merge_source.h"
#include "sample/sample.h"
#include "support/everything.h"
#include "support/paths.h"
#include "workspace/account_merge.h"
#include "workspace/checks.h"
#include "workspace/history_store.h"

#include <map>

using namespace tasuki;

using test::everything;
using test::ImportFixture;

namespace {

struct Merge : ImportFixture {
    AccountId id(const char* key)
    {
        return AccountId(count((QByteArray("SELECT id FROM accounts WHERE account_key = '") + key + "'").constData()));
    }
    MergePlan plan(const char* from, const char* into)
    {
        auto made = planMerge(workspace->db(), id(from), id(into), TermLanguage::English, workspace->act());
        INFO((made ? std::string() : made.error().text.toStdString()));
        REQUIRE(made);
        return *std::move(made);
    }
    void merge(const char* from, const char* into) { REQUIRE(workspace->apply(plan(from, into).edit)); }
};

/// How many rows of each column that refers to accounts name an account: table.column → count.
std::map<QString, qint64> rowsOf(storage::Database& db, AccountId account)
{
    std::map<QString, qint64> counts;
    for (const Kind* kind : kinds())
        for (size_t i = 0; i < kind->table->columns.size(); ++i)
            if (kind->table->facts[i]->refersTo == Entity::Account && kind->table->holds[i] == Holds::Reference) {
                const QByteArray sql = QByteArray("SELECT count(*) FROM ") + kind->table->table + " WHERE "
                                       + kind->table->columns[i] + " = " + QByteArray::number(account.value());
                if (const qint64 count = db.queryInteger(sql.constData()); count > 0)
                    counts[QStringLiteral("%1.%2").arg(QLatin1String(kind->table->table),
                                                       QLatin1String(kind->table->columns[i]))] = count;
            }
    return counts;
}

} // namespace

TEST_CASE("whatever the schema binds to accounts is declared so, and moves along in a merge", "[merge][kind]")
{
    const ImportFixture f;
    auto& db = f.workspace->db();
    qint64 bound = 0;
    for (const Kind* kind : kinds()) {
        auto keys = db.prepare("SELECT \"from\" FROM pragma_foreign_key_list(?1) WHERE \"table\" = 'accounts'");
        keys.bind(1, QString::fromLatin1(kind->table->table));
        while (keys.next()) {
            INFO(kind->table->table << '.' << keys.text(0).toStdString());
            const size_t column = kind->table->find(keys.text(0));
            REQUIRE(column < kind->table->columns.size());
            CHECK(kind->table->facts[column]->refersTo == Entity::Account);
            CHECK(kind->table->holds[column] == Holds::Reference);
            ++bound;
        }
    }
    CHECK(bound >= 17);
    // The merge names no kind but accounts and their keys: what is declared is all that it knows.
    const QString source =
        QString::fromUtf8(test::readFile(QStringLiteral(TASUKI_SOURCE_DIR "/core/workspace/account_merge.cpp")));
    for (const Kind* kind : kinds())
        if (kind->entity() != Entity::Account && kind->entity() != Entity::SourceKey) {
            INFO(kind->table->table);
            CHECK_FALSE(source.contains(QLatin1String(kind->table->table)));
        }
}

TEST_CASE("two accounts of the sample become one, and two again", "[merge][sample]")
{
    ImportFixture f;
    const auto made = sample::create(f.dir.path(QStringLiteral("s.tasuki")), f.clock);
    REQUIRE(made);
    Workspace& workspace = **made;
    auto& db = workspace.db();
    // The two with most touchpoints.
    std::vector<AccountId> accounts;
    auto busy =
        db.prepare("SELECT account_id FROM touchpoints GROUP BY account_id ORDER BY count(*) DESC, account_id LIMIT 2");
    while (busy.next())
        accounts.push_back(busy.id<AccountId>(0));
    const auto before = rowsOf(db, accounts[0]);
    const auto kept = rowsOf(db, accounts[1]);
    const QString was = everything(db);
    REQUIRE(before.size() >= 6);
    const auto plan = planMerge(db, accounts[0], accounts[1], TermLanguage::Japanese, workspace.act());
    REQUIRE(plan);
    REQUIRE(workspace.apply(plan->edit));
    CHECK(rowsOf(db, accounts[0]).empty());
    qint64 dropped = 0;
    for (const MergePlan::Count& count : plan->dropped)
        dropped += count.rows;
    qint64 sum = 0;
    for (const auto& counts : {before, kept})
        for (const auto& [column, rows] : counts)
            sum += rows;
    qint64 after = 0;
    for (const auto& [column, rows] : rowsOf(db, accounts[1]))
        after += rows;
    CHECK(after == sum - dropped + 1); // the key of the one that went
    CHECK(checkWorkspace(db)->isEmpty());
    REQUIRE(workspace.apply(plan->edit.inverse(workspace.act())));
    CHECK(everything(db) == was);
}

TEST_CASE("the account that stays keeps its values and spans and takes what it lacks", "[merge]")
{
    Merge f;
    f.good(Entity::Member, "name\n相田\n山本\n");
    f.good(Entity::Account, "account_id,name,account_code,industry,segment,owner,signup_date,tags\n"
                            "A1,Old,C1,Retail,SMB,相田,2025-01-01,x|y\nA2,New,,,Enterprise,山本,2025-06-01,y\n"
                            "A3,Nobody's,,,,,2025-06-01,\n");
    f.good(Entity::Account, "account_id,parent_id\nA4,A1\n");
    const MergePlan plan = f.plan("A1", "A2");
    CHECK(plan.contradictions.isEmpty()); // the same tag twice is one
    CHECK(plan.differences.filter(QStringLiteral("Segment: Enterprise stays, SMB is given up.")).size() == 1);
    REQUIRE(f.workspace->apply(plan.edit));
    CHECK(
        f.text("SELECT name || ' ' || code || ' ' || industry || ' ' || segment FROM accounts WHERE account_key = 'A2'")
        == QStringLiteral("New C1 Retail Enterprise"));
    CHECK(f.text("SELECT group_concat(tag) FROM (SELECT tag FROM account_tags ORDER BY tag)") == QStringLiteral("x,y"));
    CHECK(f.text("SELECT group_concat(m.name || o.since) FROM ownership AS o JOIN members AS m ON m.id = o.member_id "
                 "JOIN accounts AS a ON a.id = o.account_id WHERE a.account_key = 'A2'")
          == QStringLiteral("山本2025-06-01"));
    CHECK(f.text("SELECT p.account_key FROM accounts AS a JOIN accounts AS p ON p.id = a.parent_id "
                 "WHERE a.account_key = 'A4'")
          == QStringLiteral("A2"));
    // Who has no owner takes the other one's.
    f.merge("A2", "A3");
    CHECK(f.text("SELECT m.name FROM ownership AS o JOIN members AS m ON m.id = o.member_id")
          == QStringLiteral("山本"));
    CHECK(f.text("SELECT group_concat(source_key) FROM (SELECT * FROM account_keys ORDER BY source_key)")
          == QStringLiteral("A1,A2"));
    // A file that still has the old key means the account that stayed.
    CHECK(f.good(Entity::Subscription, "subscription_id,account_id,start_date,mrr\nS1,A1,2026-01-01,5\n").toAdd == 1);
    CHECK(f.text("SELECT a.account_key FROM subscriptions AS s JOIN accounts AS a ON a.id = s.account_id")
          == QStringLiteral("A3"));
    CHECK(checkWorkspace(f.workspace->db())->isEmpty());
}

TEST_CASE("rows of both that can't stand side by side are named before", "[merge]")
{
    Merge f;
    f.good(Entity::Account, "account_id,name\nA1,Old\nA2,New\n");
    f.good(Entity::Usage,
           "account_id,metric,period,value\nA1,logins,2026-01,5\nA2,logins,2026-01,5\nA1,logins,2025-12,1\n"
           "A2,logins,2025-12,2\n");
    f.good(Entity::Goal, "account_id,title,measure\nA1,Grow,orders\nA2,Grow,visitors\n");
    const QString before = everything(f.workspace->db());
    const MergePlan plan = f.plan("A1", "A2");
    REQUIRE(plan.contradictions.size() == 2); // 5 logins twice are no contradiction
    CHECK(plan.contradictions.join(u'\n').contains(QStringLiteral("“Grow”")));
    CHECK(plan.contradictions.join(u'\n').contains(QStringLiteral("Usage “logins 2025-12”")));
    REQUIRE(f.workspace->apply(plan.edit));
    CHECK(f.text("SELECT group_concat(value) FROM (SELECT value FROM usage ORDER BY period)")
          == QStringLiteral("2.0,5.0"));
    CHECK(f.text("SELECT measure FROM goals") == QStringLiteral("visitors"));
    CHECK(f.count("SELECT count(*) FROM goal_statuses") == 1); // those of the goal that was given up went along
    CHECK(checkWorkspace(f.workspace->db())->isEmpty());
    REQUIRE(f.workspace->apply(plan.edit.inverse(f.workspace->act())));
    CHECK(everything(f.workspace->db()) == before);
}

TEST_CASE("a contract keeps its currency, and months that are over and change are told", "[merge][revenue]")
{
    Merge f;
    f.good(Entity::Currency, "currency,rate\nUSD,150\n");
    f.good(Entity::Account, "account_id,name,currency\nA1,Old,USD\nA2,New,\nA3,Later,\n");
    f.good(Entity::Subscription,
           "subscription_id,account_id,start_date,end_date,mrr,currency\nS1,A1,2025-10-01,2025-12-01,"
           "10,\nS2,A2,2025-11-01,,2000,\nS3,A3,2026-01-05,,7,\n");
    const MergePlan plan = f.plan("A1", "A2");
    const auto effect = report::mergeEffect(f.workspace->db(), plan, f.id("A1"), f.id("A2"), f.clock.today());
    REQUIRE(effect);
    CHECK(effect->findings.isEmpty());
    // October: one new customer either way. November: A2 was new, and is an expansion then. December: A1 churned, and
    // is a contraction then.
    REQUIRE(effect->months.size() == 2);
    CHECK(effect->months[0] == Month(2025, 11));
    CHECK(effect->months[1] == Month(2025, 12));
    CHECK(f.count("SELECT count(*) FROM accounts") == 3); // it was only tried
    REQUIRE(f.workspace->apply(plan.edit));
    CHECK(f.text("SELECT currency || ' ' || mrr_minor FROM subscriptions WHERE subscription_key = 'S1'")
          == QStringLiteral("USD 1000"));
    const MergePlan later = f.plan("A3", "A2");
    CHECK(report::mergeEffect(f.workspace->db(), later, f.id("A3"), f.id("A2"), f.clock.today())->months.empty());
}

TEST_CASE("an account has the history of what was merged into it", "[merge][history]")
{
    Merge f;
    f.good(Entity::Account, "account_id,name\nA1,Old\nA2,New\n");
    Account renamed = **AccountStore(f.workspace->db()).find(f.id("A1"));
    const Account before = renamed;
    renamed.notes = QStringLiteral("told before the merge");
    Edit edit(QStringLiteral("account.change"), f.workspace->act());
    edit.update(before, renamed);
    REQUIRE(f.workspace->apply(edit));
    const AccountId from = f.id("A1");
    const AccountId into = f.id("A2");
    const MergePlan plan = f.plan("A1", "A2");
    REQUIRE(f.workspace->apply(plan.edit));
    const auto told = [&](AccountId account) {
        qint64 lines = 0;
        for (const HistoryLine& line : *HistoryStore(f.workspace->db()).ofAccount(account))
            lines += line.what == u"account.change" ? 1 : 0;
        return lines;
    };
    CHECK(told(into) == 1);
    REQUIRE(f.workspace->apply(plan.edit.inverse(f.workspace->act())));
    CHECK(told(into) == 0);
    CHECK(told(from) == 1);
}

TEST_CASE("no account becomes its own parent by a merge", "[merge]")
{
    Merge f;
    f.good(Entity::Account, "account_id,name,parent_id\nA1,Top,\nA2,Middle,A1\nA3,Low,A2\nA4,Other,\n");
    CHECK_FALSE(planMerge(f.workspace->db(), f.id("A1"), f.id("A3"), TermLanguage::English, f.workspace->act()));
    CHECK_FALSE(planMerge(f.workspace->db(), f.id("A4"), f.id("A4"), TermLanguage::English, f.workspace->act()));
    f.merge("A2", "A3"); // a child takes its parent's place
    CHECK(f.text("SELECT p.account_key FROM accounts AS a JOIN accounts AS p ON p.id = a.parent_id "
                 "WHERE a.account_key = 'A3'")
          == QStringLiteral("A1"));
    CHECK(checkWorkspace(f.workspace->db())->isEmpty());
}

TEST_CASE("a list that still has both records of a merged account comes in, and the one that went is left out",
          "[merge][import]")
{
    Merge f;
    f.good(Entity::Account, "account_id,name\nK1,Acme old\nK2,Acme\nK3,Branch\n");
    f.merge("K1", "K2");
    // The record that went may stand first; what is below it is below the one that stays.
    const QByteArray list = "account_id,name,parent_id\nK1,Acme old,\nK3,Branch,K1\nK2,Acme Inc.,\n";
    const imports::ImportPreview preview = f.good(Entity::Account, list);
    CHECK(preview.toAdd == 0);
    CHECK(preview.toUpdate == 2);
    REQUIRE(preview.warnings.size() == 1);
    CHECK(preview.warnings[0].contains(QStringLiteral("row 2: K1 is part of K2")));
    CHECK(f.text("SELECT group_concat(account_key || ' ' || name, ';') FROM (SELECT * FROM accounts ORDER BY 2)")
          == QStringLiteral("K2 Acme Inc.;K3 Branch"));
    CHECK(f.count("SELECT parent_id FROM accounts WHERE account_key = 'K3'") == f.id("K2").value());
    CHECK(f.good(Entity::Account, list).importId == 0);
    // Alone it speaks for the account, which keeps its key.
    CHECK(f.good(Entity::Account, "account_id,name\nK1,Acme again\n").toUpdate == 1);
    CHECK(f.text("SELECT account_key || ' ' || name FROM accounts WHERE name LIKE 'Acme%'")
          == QStringLiteral("K2 Acme again"));
    // The same key twice is a fault as before.
    CHECK(f.import(Entity::Account, "account_id,name\nK2,A\nK2,B\n").errors.size() == 1);
    CHECK(f.import(Entity::Account, "account_id,name\nK2,A\nK1,B\nK1,C\n").errors.empty());
}

TEST_CASE("an account that was the parent of the one that it became part of is refused by no later list",
          "[merge][import]")
{
    Merge f;
    const QByteArray list = "account_id,name,parent_id\nK1,Group,\nK2,Shop,K1\n";
    f.good(Entity::Account, list);
    f.merge("K1", "K2");
    CHECK(f.import(Entity::Account, list).errors.empty());
    CHECK(f.count("SELECT count(*) FROM accounts WHERE parent_id IS NULL") == 1);
}

TEST_CASE("of two keys of one system the first linked speaks, or the one that the account is called by",
          "[merge][import]")
{
    Merge f;
    const auto hubspot = [&](const QByteArray& csv) {
        imports::ImportRequest wanted = f.request(Entity::Account, csv);
        wanted.source = QStringLiteral("HubSpot");
        auto preview = imports::Importer(f.workspace->db()).run(wanted);
        REQUIRE(preview);
        REQUIRE(preview->errors.empty());
        return *preview;
    };
    hubspot("account_id,name\n11,Blue\n12,Green\n");
    f.merge("11", "12");
    for (const QByteArray& list :
         {QByteArray("account_id,name\n12,Green\n11,Blue\n"), QByteArray("account_id,name\n11,Blue\n12,Green\n")}) {
        const imports::ImportPreview preview = hubspot(list);
        CHECK(preview.importId == 0);
        CHECK(preview.unchanged == 2);
        REQUIRE(preview.warnings.size() == 1);
    }
    CHECK(f.text("SELECT account_key || ' ' || name FROM accounts") == QStringLiteral("12 Green"));
}

TEST_CASE("a person who stands under both records of a merged account comes in once", "[merge][import]")
{
    Merge f;
    f.good(Entity::Account, "account_id,name\nK1,Blue old\nK2,Blue\n");
    const QByteArray list = "account_id,name,email\nK1,Ann,ann@b.example\nK2,Ann,ann@b.example\nK2,Bo,bo@b.example\n";
    f.merge("K1", "K2");
    const imports::ImportPreview preview = f.good(Entity::Contact, list);
    CHECK(preview.toAdd == 2);
    REQUIRE(preview.warnings.size() == 1);
    CHECK(preview.warnings[0].contains(QStringLiteral("row 3: K2")));
    CHECK(f.count("SELECT count(*) FROM contacts") == 2);
    CHECK(f.good(Entity::Contact, list).importId == 0);
    CHECK(f.import(Entity::Contact, "account_id,name,email\nK2,Ann,ann@b.example\nK2,Ann,ann@b.example\n").errors.size()
          >= 1);
}

TEST_CASE("what both accounts have alike stays once, and its export comes in unchanged", "[merge][import]")
{
    Merge f;
    f.good(Entity::Member, "name\n相田\n");
    f.good(Entity::Account, "account_id,name\nK1,Blue old\nK2,Blue\n");
    f.good(Entity::Contact, "account_id,name,email,title\nK1,Ann,ann@b.example,CEO\nK2,Ann,ann@b.example,CEO\n"
                            "K1,Bo,,\nK2,Bo,,CTO\nK1,Cy,,\n");
    f.good(Entity::Promise,
           "account_id,text,made_on,made_by,due\nK1,Send the plan,2026-01-05,相田,2026-02-01\n"
           "K2,Send the plan,2026-01-05,相田,2026-02-01\nK2,Send it again,2026-01-05,相田,2026-02-01\n");
    f.good(Entity::Task, "account_id,title,assignee,due\nK1,Call back,相田,2026-02-01\n"
                         "K2,Call back,相田,2026-02-01\nK1,Write,相田,\n");
    f.good(Entity::Touchpoint, "account_id,date,kind,summary\nK1,2026-01-05,call,same\nK2,2026-01-05,call,same\n");
    const QString before = everything(f.workspace->db());
    const MergePlan plan = f.plan("K1", "K2");
    CHECK(plan.contradictions.isEmpty());
    REQUIRE(f.workspace->apply(plan.edit));
    CHECK(f.count("SELECT count(*) FROM contacts") == 4); // Bo has a title in one of the two
    CHECK(f.count("SELECT count(*) FROM promises") == 2);
    CHECK(f.count("SELECT count(*) FROM tasks") == 2);
    CHECK(f.count("SELECT count(*) FROM touchpoints") == 2); // two calls
    CHECK(checkWorkspace(f.workspace->db())->isEmpty());
    for (const Entity kind : {Entity::Contact, Entity::Promise, Entity::Task, Entity::Touchpoint}) {
        const imports::ImportPreview again = f.good(kind, f.exported(kind));
        CHECK(again.toAdd == 0);
        CHECK(again.toUpdate == 0);
    }
    REQUIRE(f.workspace->apply(plan.edit.inverse(f.workspace->act())));
    CHECK(everything(f.workspace->db()) == before);
}

TEST_CASE("of two that are alike in one account and one in the other two stay", "[merge]")
{
    Merge f;
    f.good(Entity::Account, "account_id,name\nK1,Blue old\nK2,Blue\n");
    f.good(Entity::Contact, "account_id,name\nK1,Ann\nK2,Ann\n");
    const QByteArray list = f.exported(Entity::Contact); // ours may say it twice
    f.good(Entity::Contact, list + list.split('\n')[1] + '\n');
    REQUIRE(f.count("SELECT count(*) FROM contacts") == 3);
    f.merge("K1", "K2");
    CHECK(f.count("SELECT count(*) FROM contacts") == 2);
}

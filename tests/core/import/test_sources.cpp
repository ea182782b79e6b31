// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/source_key_rules.h"
#include "account/source_key_store.h"
#include "core/import/import_fixture.h"
#include "import/source_name.h"
#include "workspace/checks.h"

using namespace tasuki;
using namespace tasuki::imports;

using test::ImportFixture;

namespace {

using Wrong = std::vector<std::pair<qint64, QString>>;

struct Sources : ImportFixture {
    ImportPreview from(const QString& source, Entity kind, const QByteArray& csv, const QString& match = {})
    {
        ImportRequest wanted = request(kind, csv);
        wanted.source = source;
        if (!match.isEmpty())
            wanted.assumptions.push_back({QStringLiteral("match"), match});
        auto preview = Importer(workspace->db()).run(wanted);
        REQUIRE(preview);
        return *preview;
    }
    QString keys()
    {
        return text("SELECT group_concat(source || ':' || source_key || '=' || account_key, ';') FROM "
                    "(SELECT k.source, k.source_key, a.account_key FROM account_keys AS k JOIN accounts AS a "
                    "ON a.id = k.account_id ORDER BY k.source, k.source_key)");
    }
    QString lines()
    {
        return text("SELECT group_concat(subscription_key || '=' || account_key || ' ' || mrr_minor, ';') FROM "
                    "(SELECT s.subscription_key, a.account_key, s.mrr_minor FROM subscriptions AS s JOIN accounts AS a "
                    "ON a.id = s.account_id ORDER BY s.subscription_key)");
    }
};

const QString kCrm = QStringLiteral("CRM");
const QString kBilling = QStringLiteral("Billing");

} // namespace

TEST_CASE("the same key in two systems is two keys, and an account may have several", "[import][sources]")
{
    Sources f;
    f.good(Entity::Account, "account_id,name\n1,Own\n");
    // 1 is ours already, 2 is free.
    CHECK(f.from(kCrm, Entity::Account, "account_id,name\n1,Blue\n2,Green\n").toAdd == 2);
    CHECK(f.keys() == QStringLiteral("CRM:1=CRM:1;CRM:2=2"));
    CHECK(f.from(kBilling, Entity::Account, "account_id,name\n2,Red\n").toAdd == 1);
    CHECK(f.keys() == QStringLiteral("Billing:2=Billing:2;CRM:1=CRM:1;CRM:2=2"));
    // Again it changes nothing, in whatever width or case the system is spelled.
    const ImportPreview again = f.from(QStringLiteral("ｃｒｍ"), Entity::Account, "account_id,name\n1,Blue\n2,Green\n");
    CHECK(again.unchanged == 2);
    CHECK(again.importId == 0);
    // A contract belongs to the account that its system calls so, and its own key is that system's too.
    CHECK(f.from(kCrm, Entity::Subscription, "subscription_id,account_id,start_date,mrr\nS,1,2026-01-01,10\n").toAdd
          == 1);
    CHECK(f.from(kBilling, Entity::Subscription, "subscription_id,account_id,start_date,mrr\nS,2,2026-01-01,20\n").toAdd
          == 1);
    f.good(Entity::Subscription, "subscription_id,account_id,start_date,mrr\nS,1,2026-01-01,30\n");
    CHECK(f.lines() == QStringLiteral("Billing:S=Billing:2 20;CRM:S=CRM:1 10;S=1 30"));
    CHECK(f.from(kCrm, Entity::Subscription, "subscription_id,account_id,start_date,mrr\nS,1,2026-01-01,10\n").unchanged
          == 1);
    CHECK(checkWorkspace(f.workspace->db())->isEmpty());
}

TEST_CASE("a key that is spelled otherwise or damaged is told in its own system", "[import][sources]")
{
    Sources f;
    f.from(kCrm, Entity::Account, "account_id,name\n00123,Blue\nＡ１,Green\n");
    const ImportPreview wide = f.from(kCrm, Entity::Account, "account_id,name\nA1,Green\n");
    CHECK(wide.unchanged == 1);
    CHECK(wide.warnings.join(u'\n').contains(QStringLiteral("A1 is Ａ１")));
    CHECK(f.from(kCrm, Entity::Account, "account_id,name\n123,Blue\n").errors.size() == 1);
    CHECK(f.from(kBilling, Entity::Account, "account_id,name\n123,Other\n").toAdd == 1);
    // Two rows that meet each other are named both.
    const ImportPreview twice = f.from(kCrm, Entity::Account, "account_id,name\nB1,a\nＢ１,b\n");
    REQUIRE(twice.errors.size() == 1);
    CHECK(twice.errors[0].row == 3);
    CHECK(twice.errors[0].reason.contains(QStringLiteral("row 2")));
    // Contract keys lose their zeros in the same spreadsheets.
    const QByteArray header = "subscription_id,account_id,start_date,mrr\n";
    CHECK(f.from(kCrm, Entity::Subscription, header + "007,00123,2026-01-01,5\n").toAdd == 1);
    const ImportPreview lost = f.from(kCrm, Entity::Subscription, header + "7,00123,2026-01-01,5\n");
    REQUIRE(lost.errors.size() == 1);
    CHECK(lost.errors[0].reason.contains(QStringLiteral("007")));
}

TEST_CASE("an account that only its name suggests is proposed, asked about once and remembered", "[import][sources]")
{
    Sources f;
    f.good(Entity::Account, "account_id,name\nA1,株式会社青空商事\nA2,Acme Inc.\nA3,Twin\nA4,Twin\n");
    const QByteArray csv = "account_id,name\nc-1,青空商事\nc-2,ACME\nc-3,Twin\nc-4,New\n";
    const ImportPreview asked = f.from(kCrm, Entity::Account, csv);
    REQUIRE(asked.questions.size() == 1);
    CHECK(asked.questions[0].what == QStringLiteral("match"));
    CHECK(asked.questions[0].rows == 2);
    CHECK(asked.questions[0].text.contains(QStringLiteral("c-2 may be Acme Inc.")));
    CHECK(asked.importId == 0);
    CHECK(f.count("SELECT count(*) FROM accounts") == 4);
    const ImportPreview taken = f.from(kCrm, Entity::Account, csv, QStringLiteral("proposed"));
    CHECK(taken.errors.empty());
    CHECK(taken.linked == 2);
    CHECK(taken.toAdd == 2); // of two that have the name nobody knows which is meant
    CHECK(f.keys() == QStringLiteral("CRM:c-1=A1;CRM:c-2=A2;CRM:c-3=c-3;CRM:c-4=c-4"));
    CHECK(f.from(kCrm, Entity::Account, csv).unchanged == 4);
    // Undone, the keys are gone as well.
    REQUIRE(Importer(f.workspace->db()).undo(taken.importId, f.workspace->act()));
    CHECK(f.keys().isEmpty());
    CHECK(f.from(kCrm, Entity::Account, csv, QStringLiteral("none")).toAdd == 4);
}

TEST_CASE("rows of other kinds are proposed an account by the domain of an address, else by its name",
          "[import][sources]")
{
    Sources f;
    f.good(Entity::Account, "account_id,name\nA1,Blue\nA2,Green\n");
    f.good(Entity::Contact, "account_id,name,email\nA1,Ann,ann@blue.example\nA2,Ben,ben@gmail.com\n");
    const QByteArray csv = "account_id,account_name,name,email\n"
                           "x1,Azure,Cid,cid@blue.example\n" // the address goes before the name
                           "x2,Green KK,Dan,dan@gmail.com\n";
    const ImportPreview asked = f.from(kCrm, Entity::Contact, csv);
    REQUIRE(asked.questions.size() == 1);
    CHECK(asked.questions[0].rows == 2);
    const ImportPreview taken = f.from(kCrm, Entity::Contact, csv, QStringLiteral("proposed"));
    CHECK(taken.errors.empty());
    CHECK(taken.toAdd == 2);
    CHECK(f.keys() == QStringLiteral("CRM:x1=A1;CRM:x2=A2"));
    CHECK(f.from(kCrm, Entity::Contact, csv).unchanged == 2);
    // Without a source nothing is proposed.
    CHECK(f.wrong(Entity::Contact, csv) == Wrong{{2, QStringLiteral("account_id")}, {3, QStringLiteral("account_id")}});
}

TEST_CASE("a key is linked by hand, goes to another account, and both can be undone", "[sources]")
{
    Sources f;
    f.good(Entity::Account, "account_id,name\nA1,Blue\nA2,Green\n");
    const auto id = [&](const char* key) {
        return AccountId(
            f.count((QByteArray("SELECT id FROM accounts WHERE account_key = '") + key + "'").constData()));
    };
    const SourceKeyStore store(f.workspace->db());
    const auto first = account::linkKey({{}, id("A1"), kBilling, QStringLiteral("cus_1")}, {}, f.workspace->act());
    REQUIRE(first);
    REQUIRE(f.workspace->apply(*first));
    const auto present = store.find(QStringLiteral("BILLING"), QStringLiteral("cus_1"));
    REQUIRE((present && *present));
    const auto moved =
        account::linkKey({{}, id("A2"), kBilling, QStringLiteral("cus_1")}, *present, f.workspace->act());
    REQUIRE(moved);
    REQUIRE(f.workspace->apply(*moved));
    CHECK(f.keys() == QStringLiteral("Billing:cus_1=A2"));
    REQUIRE(f.workspace->apply(moved->inverse(f.workspace->act())));
    CHECK(f.keys() == QStringLiteral("Billing:cus_1=A1"));
    CHECK_FALSE(account::linkKey({{}, id("A1"), QStringLiteral("a:b"), QStringLiteral("k")}, {}, f.workspace->act()));
    CHECK_FALSE(account::linkKey({{}, id("A1"), kBilling, QStringLiteral(" ")}, {}, f.workspace->act()));
    CHECK_FALSE(sourceName(QStringLiteral("  ")));
}

TEST_CASE("accounts that a key may mean are decided one by one", "[import][sources]")
{
    Sources f;
    f.good(Entity::Account, "account_id,name\nA,株式会社青空\nB,白\nC,赤\n");
    const QByteArray csv = "account_id,name\n1,青空\n2,白\n3,赤\n3x,黒\n";
    const ImportPreview asked = f.from(kCrm, Entity::Account, csv);
    REQUIRE(asked.proposals.size() == 3);
    CHECK(asked.proposals[0]
          == Proposal{QStringLiteral("1"), QStringLiteral("青空"), QStringLiteral("株式会社青空"), Proposal::Why::Name,
                      1});
    ImportRequest wanted = f.request(Entity::Account, csv);
    wanted.source = kCrm;
    for (const char16_t* text : {u"match:1=proposed", u"match:2=none"})
        wanted.assumptions.push_back(*parseAssumption(text));
    const auto open = Importer(f.workspace->db()).run(wanted);
    REQUIRE(open);
    REQUIRE(open->proposals.size() == 1);
    CHECK(open->proposals[0].key == QStringLiteral("3"));
    wanted.assumptions.push_back(*parseAssumption(u"match=proposed"));
    const auto done = Importer(f.workspace->db()).run(wanted);
    REQUIRE(done);
    CHECK(done->errors.empty());
    CHECK(f.keys() == QStringLiteral("CRM:1=A;CRM:2=2;CRM:3=C;CRM:3x=3x"));
    // Rows of other kinds, and once for all rows of a key.
    f.good(Entity::Account, "account_id,name\nD,灰\n");
    const QByteArray calls =
        "account_id,account_name,date,kind,summary\n9,灰,2026-01-02,call,a\n9,灰,2026-01-03,call,b\n";
    const ImportPreview rows = f.from(kCrm, Entity::Touchpoint, calls);
    REQUIRE(rows.proposals.size() == 1);
    CHECK(rows.proposals[0].rows == 2);
    CHECK(f.from(kCrm, Entity::Touchpoint, calls, QStringLiteral("proposed")).toAdd == 2);
    CHECK_FALSE(parseAssumption(u"match:=none"));
    CHECK_FALSE(parseAssumption(u"match:1=perhaps"));
}

TEST_CASE("new accounts that are called like one that is here are told", "[import]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id,name\nA,株式会社青葉不動産\nB,白\n");
    const ImportPreview made = f.good(Entity::Account, "account_id,name\nX1,青葉不動産\nX2,黒\nB,白\n");
    CHECK(made.toAdd == 2);
    CHECK(made.warnings.join(u'\n').contains(
        QStringLiteral("1 new accounts have the name of another one, with another ID (row 2: 青葉不動産)")));
    CHECK(f.good(Entity::Account, "account_id,name\nX1,青葉不動産\nX2,黒\n").warnings.isEmpty());
}

TEST_CASE("of a name that several accounts have it is said so, and the row can wait", "[import][sources]")
{
    Sources f;
    f.good(Entity::Account, "account_id,name\n1,Blue\n2,Blue Inc.\n3,Red\n");
    const QByteArray people = "account_id,name,email\nBlue,Ann,ann@blue.example\nRed,Bob,bob@red.example\n";
    const ImportPreview refused = f.from(kCrm, Entity::Contact, people, QStringLiteral("proposed"));
    REQUIRE(refused.errors.size() == 1);
    CHECK(refused.errors.front().row == 2);
    CHECK(refused.errors.front().reason.startsWith(QStringLiteral("several accounts are called so")));
    CHECK(refused.unknownAccounts == 1);
    ImportRequest wanted = f.request(Entity::Contact, people);
    wanted.source = kCrm;
    wanted.waits = true;
    wanted.assumptions = {{QStringLiteral("match"), QStringLiteral("proposed")}};
    const auto waiting = Importer(f.workspace->db()).run(wanted);
    REQUIRE(waiting);
    CHECK(waiting->errors.empty());
    CHECK(waiting->waiting == 1);
    // In a list of the workspace's own that calls accounts by their names.
    const ImportPreview own = f.import(Entity::Touchpoint, "顧客名,対応日,対応方法,対応内容\nBlue,2026-01-05,電話,x\n");
    REQUIRE(own.errors.size() == 1);
    CHECK(own.errors.front().reason == QStringLiteral("several accounts are called so; use their IDs"));
}

TEST_CASE("people whose list names no company belong to the account that their mail domain is known by",
          "[import][sources]")
{
    Sources f;
    f.good(Entity::Account, "account_id,name\nA,Alpha\nB,Beta\nC,Gamma\nD,Delta\n");
    f.good(Entity::Contact, "account_id,name,email\nA,Ann,ann@alpha.example\nB,Bob,bob@beta.example\n"
                            "C,Cy,cy@shared.example\nD,Di,di@shared.example\nB,Bea,bea.b@gmail.com\n");
    // Neither a column of companies; nor a company in the cell.
    for (const char* header : {"name,email,title", "name,email,title,account_id", "name,email,title,Company"}) {
        INFO(header);
        const QByteArray cell = QByteArray(header).count(',') > 2 ? "," : "";
        const auto line = [&](const char* text) { return text + cell + '\n'; };
        const QByteArray list = header + QByteArray("\n") + line("Al,AL@Alpha.example,CEO")
                                + line("Ben,Ben <ben@beta.example>,CTO") + line("Sue,sue@shared.example,")
                                + line("Gil,gil@gmail.com,") + line("Jo,,") + line("Bea B,bea.b@gmail.com,Head");
        ImportRequest wanted = f.request(Entity::Contact, list);
        wanted.source = kCrm;
        if (QByteArray(header).endsWith("Company"))
            wanted.overrides = {{QStringLiteral("Company"), QStringLiteral("account_id")}};
        wanted.dryRun = true;
        const auto asked = Importer(f.workspace->db()).run(wanted);
        REQUIRE(asked);
        // Who is known by the whole address is asked about no more; whom nobody knows is left out, and counted.
        REQUIRE(asked->proposals.size() == 2);
        CHECK(asked->proposals[0]
              == Proposal{QStringLiteral("@alpha.example"), {}, QStringLiteral("Alpha"), Proposal::Why::Mail, 1});
        CHECK(asked->proposals[1]
              == Proposal{QStringLiteral("@beta.example"), {}, QStringLiteral("Beta"), Proposal::Why::Mail, 1});
        CHECK(asked->withoutAccount == 3);
        CHECK(asked->firstWithoutAccount == 4);
        wanted.assumptions = {*parseAssumption(u"match:@alpha.example=proposed"), *parseAssumption(u"match=none")};
        const auto one = Importer(f.workspace->db()).run(wanted);
        REQUIRE(one);
        CHECK(one->errors.empty());
        CHECK(one->toAdd == 1);
        CHECK(one->withoutAccount == 4);
    }
    const QByteArray list = "name,email\nAl,al@alpha.example\nGil,gil@gmail.com\nSue,sue@shared.example\n";
    CHECK(f.from(kCrm, Entity::Contact, list, QStringLiteral("proposed")).toAdd == 1);
    CHECK(
        f.text("SELECT a.account_key FROM contacts AS c JOIN accounts AS a ON a.id = c.account_id WHERE c.name = 'Al'")
        == QStringLiteral("A"));
    CHECK(f.keys().isEmpty()); // there is no key to remember
    // The second import asks nothing and changes nothing.
    const ImportPreview again = f.from(kCrm, Entity::Contact, list);
    CHECK(again.errors.empty());
    CHECK(again.unchanged == 1);
    CHECK(again.importId == 0);
    // A list of the workspace's own says whose its people are.
    CHECK(f.wrong(Entity::Contact, "account_id,name,email\n,Ann,al@alpha.example\n").size() == 1);
    CHECK(f.wrong(Entity::Contact, "name,email\nAnn,al@alpha.example\n").size() == 1);
    // Without addresses nothing tells: then it is a column that is missing.
    CHECK_FALSE(f.from(kCrm, Entity::Contact, "name,title\nAnn,CEO\n").errors.empty());
}

TEST_CASE("a mail domain is known by the other rows of the file, wherever they stand", "[import][sources]")
{
    Sources f;
    f.from(kCrm, Entity::Account, "account_id,name\n1,Alpha\n2,Beta\n");
    const QByteArray list = "account_id,name,email\n,Al,al@alpha.example\n1,Ann,ann@alpha.example\n"
                            "2,Bob,bob@beta.example\n-,Ben,ben@beta.example\n,Zoe,zoe@gmail.com\n2,Bea,bea@gmail.com\n";
    CHECK(f.from(kCrm, Entity::Contact, list).proposals.size() == 2);
    const ImportPreview done = f.from(kCrm, Entity::Contact, list, QStringLiteral("proposed"));
    CHECK(done.errors.empty());
    CHECK(done.toAdd == 5);
    CHECK(done.withoutAccount == 1);
    CHECK(f.text("SELECT group_concat(c.name || a.account_key) FROM (SELECT * FROM contacts ORDER BY name) AS c JOIN "
                 "accounts AS a ON a.id = c.account_id")
          == QStringLiteral("Al1,Ann1,Bea2,Ben2,Bob2"));
    CHECK(f.keys() == QStringLiteral("CRM:1=1;CRM:2=2"));
    const ImportPreview again = f.from(kCrm, Entity::Contact, list);
    CHECK(again.errors.empty());
    CHECK(again.importId == 0);
}

TEST_CASE("a list of people that has the names of their companies and no IDs finds the accounts by these", "[import]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id,name\nA,株式会社青空\nB,白\nC,白 株式会社\n");
    const QByteArray list = "会社名,氏名,メールアドレス\n青空㈱,田中太郎,tanaka@aozora.example\n";
    const ImportPreview made = f.good(Entity::Contact, list);
    CHECK(made.toAdd == 1);
    CHECK(made.warnings.join(u'\n').contains(QStringLiteral("found by their names in column 会社名")));
    CHECK(f.text("SELECT a.account_key FROM contacts AS c JOIN accounts AS a ON a.id = c.account_id")
          == QStringLiteral("A"));
    CHECK(f.good(Entity::Contact, list).importId == 0);
    CHECK(f.wrong(Entity::Contact, "会社名,氏名\n白,鈴木\n黒,佐藤\n,木村\n")
          == Wrong{{2, QStringLiteral("会社名")}, {3, QStringLiteral("会社名")}, {4, QStringLiteral("会社名")}});
}

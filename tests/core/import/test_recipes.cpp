// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"
#include "import/recipe_store.h"
#include "kind/file_kind.h"
#include "kind/kind.h"

using namespace tasuki;
using namespace tasuki::imports;

using test::ImportFixture;

namespace {

struct Recipes : ImportFixture {
    ImportPreview by(const char* recipe, const QByteArray& csv)
    {
        const auto found = RecipeStore(workspace->db()).find(QString::fromUtf8(recipe));
        REQUIRE((found && *found));
        ImportRequest wanted = request(kindOfFile((*found)->kind)->entity(), csv);
        wanted.recipe = **found;
        auto preview = Importer(workspace->db()).run(wanted);
        REQUIRE(preview);
        for (const format::RowError& error : preview->errors)
            UNSCOPED_INFO("row " << error.row << " " << error.column.toStdString() << ": "
                                 << error.reason.toStdString());
        return *preview;
    }
    void keep(const Recipe& recipe)
    {
        const auto edit = RecipeStore(workspace->db()).keep(recipe, workspace->act());
        REQUIRE(edit);
        REQUIRE(workspace->apply(*edit));
    }
};

/// A made-up file in the shape of the vendor's, with what has to be there for it.
struct Shape {
    const char* recipe;
    const char* csv;
};
// Contacts come to accounts that are called as their company.
constexpr Shape kShapes[] = {
    {"hubspot-companies", "Record ID,Company name,Company domain name,Industry,Create date,Lifecycle stage\n"
                          "9001,Blue,blue.example,Retail,2025-01-05 10:00,Customer\n"},
    {"hubspot-contacts", "Record ID,First name,Last name,Email,Job title,Phone number,Associated company\n"
                         "1,Ann,Lee,ann@blue.example,CEO,03-1111-2222,Blue\n"},
    {"salesforce-accounts", "Id,Name,ParentId,OwnerId,Industry,AccountNumber,BillingCity,Phone\n"
                            "001A,Green,,005X,Retail,G-1,Oslo,1\n"},
    {"salesforce-account-report", "Account ID,Account Name,Account Owner,Website\n001B,Grey,,grey.example\n\n"
                                  "\"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.\"\n"},
    {"salesforce-contacts", "Id,FirstName,LastName,AccountId,Account.Name,Title,Email,Phone\n"
                            "003A,Ann,Lee,001A,Blue,CEO,ann@blue.example,1\n"},
    {"salesforce-contact-report", "Contact ID,First Name,Last Name,Account Name,Title,Email\n"
                                  "003B,Ann,Lee,Blue,CEO,ann@blue.example\n"},
    {"zoho-accounts", "Account ID,Account Owner,Account Name,Website,Industry,Created Time,Modified Time,Tag\n"
                      "4444444444444444444,,Teal,teal.example,Retail,2025-01-01 10:00:00,2025-02-01 10:00:00,a;b\n"},
    {"pipedrive-organizations", "Organization - ID,Organization - Name,Organization - Owner\n12,Pink,\n"},
    {"pipedrive-people", "Person - ID,Person - Name,Organization - Name,Person - Email (Work),Person - Phone\n"
                         "5,Ann Lee,Blue,ann@blue.example,1\n"},
    {"eight", "会社名,部署名,役職,氏名,e-mail,郵便番号,住所,TEL会社,TEL部門,TEL直通,Fax,携帯電話,URL,名刺交換日,"
              "Eightでつながっている人,再データ化中の名刺,'?'を含んだデータ\n"
              "Blue,営業,部長,青木 一,aoki@blue.example,,,03,,,,,,2025/01/05,,,\n"},
    {"google-contacts", "First Name,Last Name,Phonetic Last Name,Organization Name,Organization Title,Birthday,"
                        "E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n"
                        "一,青木,あおき,Blue,部長,1980-01-01,*,aoki@blue.example,,03\n"},
    {"outlook-contacts", "First Name,Middle Name,Last Name,Company,Department,Job Title,E-mail Address,Business Phone,"
                         "Birthday\nAnn,,Lee,Blue,Sales,CEO,ann@blue.example,1,1980-01-01\n"},
    {"outlook-contacts-ja", "姓,名,会社名,役職,電子メール アドレス,勤務先 電話,携帯電話\n"
                            "青木,一,Blue,部長,aoki@blue.example,03,090\n"},
    {"linkedin-connections", "Notes:\n\"When exporting, some addresses are missing.\"\n\n"
                             "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                             "Ann,Lee,https://l.example,ann@blue.example,Blue,CEO,06 Jan 2020\n"},
    {"stripe-customers", "id,Description,Email,Name,Created (UTC),Delinquent,Plan,Status\n"
                         "cus_1,,a@gold.example,Gold,2025-02-14 15:22,false,pro,active\n"},
    {"stripe-subscriptions", "id,Customer ID,Customer Name,Plan,Quantity,Currency,Interval,Amount,Status,Created (UTC),"
                             "Start (UTC),Trial End (UTC),Canceled At (UTC),Ended At (UTC)\n"
                             "sub_1,cus_9,Blue,pro,3,jpy,month,1000,active,2025-01-01 00:00,2025-02-01 00:00,,,\n"},
    {"kintone-accounts", "レコード番号,会社名,フリガナ,業種,作成者,作成日時,更新者,更新日時,ステータス\n"
                         "12,青空商事,アオゾラ,小売,佐藤,2025/04/01 10:00,佐藤,2026/01/05 09:00,処理中\n"},
    {"hubspot-companies-api", "hs_object_id,name,domain,industry,hubspot_owner_id,lifecyclestage,createdate\n"
                              "900,Seven,seven.example,Retail,1,customer,2025-02-14T15:22:31.000Z\n"},
    {"chargebee-subscriptions",
     "id,customer_id,plan_id,plan_quantity,plan_unit_price,billing_period,billing_period_unit,status,started_at,"
     "cancelled_at,currency_code,mrr\ncb1,Blue,pro,2,1250,1,month,active,2025-02-14 15:22:31,,USD,2500\n"},
};

} // namespace

TEST_CASE("every recipe of the program is well formed and reads back as it is written", "[import][recipes]")
{
    REQUIRE(builtInRecipes().size() == 26);
    for (const Recipe& recipe : builtInRecipes()) {
        INFO(recipe.name.toStdString());
        CHECK_FALSE(recipe.english.isEmpty());
        CHECK_FALSE(recipe.japanese.isEmpty());
        const auto again = parseRecipe(recipeJson(recipe));
        REQUIRE(again);
        CHECK(*again == recipe);
        if (recipe.isRefusal())
            continue;
        // What the kind needs has a column, or parts of one.
        const FileKind& file = *kindOfFile(recipe.kind)->file;
        const ColumnMap map =
            matchColumns(file, recipe.must + recipe.may, recipe.overridesFor(recipe.must + recipe.may));
        for (const format::RowError& error : map.errors)
            FAIL_CHECK(error.reason.toStdString());
    }
}

TEST_CASE("a file in the shape of a known one is recognised, comes in and changes nothing again", "[import][recipes]")
{
    for (const Shape& shape : kShapes) {
        INFO(shape.recipe);
        Recipes f;
        f.good(Entity::Account, "account_id,name\nA1,Blue\n");
        const auto withMatch = [&] {
            const auto found = RecipeStore(f.workspace->db()).find(QString::fromUtf8(shape.recipe));
            ImportRequest wanted = f.request(kindOfFile((*found)->kind)->entity(), shape.csv);
            wanted.recipe = **found;
            wanted.assumptions.push_back({QStringLiteral("match"), QStringLiteral("proposed")});
            return *Importer(f.workspace->db()).run(wanted);
        };
        const ImportPreview first = withMatch();
        for (const format::RowError& error : first.errors)
            FAIL_CHECK("row " << error.row << " " << error.column.toStdString() << ": " << error.reason.toStdString());
        CHECK(first.toAdd + first.linked > 0);
        const ImportPreview again = f.by(shape.recipe, shape.csv);
        CHECK(again.errors.empty());
        CHECK(again.questions.empty());
        CHECK(again.importId == 0);
        // By its headers alone it is this one, and no other of its kind.
        const Recipe* const known = builtInFor(
            kindOfFile((*RecipeStore(f.workspace->db()).find(QString::fromUtf8(shape.recipe)))->kind)->file->codeText(),
            first.headers);
        REQUIRE(known);
        CHECK(known->name == QString::fromUtf8(shape.recipe));
    }
}

TEST_CASE("what a Stripe subscription is worth, and what of the file is never kept", "[import][recipes]")
{
    Recipes f;
    f.good(Entity::Account, "account_id,name\nA1,Blue\n");
    f.workspace->db().execute(
        "INSERT INTO account_keys (id, account_id, source, source_key) SELECT 7, id, 'Stripe', 'cus_9' "
        "FROM accounts");
    CHECK(f.by("stripe-subscriptions", kShapes[15].csv).toAdd == 1);
    // 3 units of 1,000 a month.
    CHECK(
        f.text("SELECT subscription_key || ' ' || start_date || ' ' || amount_minor || ' ' || quantity_micro || ' ' || "
               "period_unit || ' ' || currency FROM subscriptions")
        == QStringLiteral("Stripe:sub_1 2025-02-01 1000 3000000 month JPY"));
}

TEST_CASE("the days on which a kintone record was written are none of the account", "[import][recipes]")
{
    Recipes f;
    CHECK(f.by("kintone-accounts", kShapes[16].csv).toAdd == 1);
    CHECK(f.text("SELECT account_key || ' ' || name || ' ' || industry FROM accounts")
          == QStringLiteral("12 青空商事 小売"));
    CHECK(f.count("SELECT count(*) FROM accounts WHERE signup_date IS NULL AND renewal_date IS NULL AND "
                  "contract_start IS NULL")
          == 1);
    CHECK(f.text("SELECT source || ' ' || source_key FROM account_keys") == QStringLiteral("kintone 12"));
}

TEST_CASE("a list of payments or invoices is named and refused", "[import][recipes]")
{
    Recipes f;
    const QByteArray freee =
        "収支区分,管理番号,発生日,決済期日,取引先コード,取引先,勘定科目,税区分,金額\n収入,1,2025-01-01,,K1,青空,売上高,課税,100\n";
    const ImportPreview preview = f.import(Entity::Subscription, freee);
    REQUIRE(preview.errors.size() == 1);
    CHECK(preview.errors[0].reason.startsWith(QStringLiteral("freee transactions: It is a ledger")));
    ImportRequest wanted = f.request(Entity::Subscription, freee);
    wanted.recipe = **RecipeStore(f.workspace->db()).find(QStringLiteral("freee-transactions"));
    CHECK_FALSE(Importer(f.workspace->db()).run(wanted));
}

TEST_CASE("a file that lacks a column of the recipe is refused, a wrong kind too", "[import][recipes]")
{
    Recipes f;
    const ImportPreview preview = f.by("stripe-customers", "id,Description,Email,Name\ncus_1,,a@b.example,Blue\n");
    REQUIRE(preview.errors.size() == 1);
    CHECK(preview.errors[0].reason.contains(QStringLiteral("Created (UTC), Delinquent")));
    ImportRequest wanted = f.request(Entity::Contact, kShapes[0].csv);
    wanted.recipe = **RecipeStore(f.workspace->db()).find(QStringLiteral("hubspot-companies"));
    CHECK_FALSE(Importer(f.workspace->db()).run(wanted));
}

TEST_CASE("values, constants and rows that are none of the kind", "[import][recipes]")
{
    Recipes f;
    const auto recipe = parseRecipe(R"({"name": "deals", "kind": "subscriptions",
        "known_by": {"must": ["Deal", "Firma", "Beginn", "Betrag", "Art"]},
        "fields": {"subscription_id": "Deal", "account_id": "Firma", "start_date": "Beginn", "mrr": ["Preis", "Betrag"],
                   "charge_type": "Art"},
        "values": {"charge_type": {"Abo": "recurring", "Probe": "trial"}},
        "constants": {"currency": "JPY", "plan": "Basis"},
        "only": {"column": "Art", "values": ["Abo", "Probe"]},
        "assume": ["dates=dmy"]})");
    REQUIRE(recipe);
    f.good(Entity::Account, "account_id\nK1\n");
    f.keep(*recipe);
    const ImportPreview preview = f.by("deals", "Deal,Firma,Beginn,Betrag,Art\nD1,K1,01.02.2026,100,Abo\n"
                                                "D2,K1,01.02.2026,200,probe\nD3,gone,01.02.2026,300,Einmalig\n");
    CHECK(preview.errors.empty());
    CHECK(preview.toAdd == 2);
    CHECK(preview.leftOutByRecipe == 1);
    CHECK(
        f.text("SELECT group_concat(subscription_key || ' ' || start_date || ' ' || mrr_minor || ' ' || charge_type || "
               "' ' || currency || ' ' || plan, ';') FROM (SELECT * FROM subscriptions ORDER BY 2)")
        == QStringLiteral("D1 2026-02-01 100 recurring JPY Basis;D2 2026-02-01 200 trial JPY Basis"));
    for (const char* wrong :
         {"", "[]", R"({"name": "x"})", R"({"name": "x", "kind": "moons", "known_by": {"must": ["a"]}})",
          R"({"name": "x", "kind": "accounts", "known_by": {"must": ["a"]}, "fields": {"moon": "a"}})",
          R"({"name": "x", "kind": "fx", "known_by": {"must": ["a"]}, "only": {"column": "b"}})",
          R"({"name": "x", "kind": "fx", "known_by": {"must": ["a"]}, "assume": ["moon=full"]})"})
        CHECK_FALSE(parseRecipe(wrong));
}

TEST_CASE("what was matched and answered for a file is remembered by its headers", "[import][recipes]")
{
    Recipes f;
    f.good(Entity::Account, "account_id,name\nA1,Blue\n");
    const QByteArray csv = "Nr,Kunde,Ab,Preis\nL1,A1,02/01/2026,100\n";
    ImportRequest wanted = f.request(Entity::Subscription, csv);
    wanted.overrides = {{QStringLiteral("Nr"), QStringLiteral("subscription_id")},
                        {QStringLiteral("Kunde"), QStringLiteral("account_id")},
                        {QStringLiteral("Ab"), QStringLiteral("start_date")},
                        {QStringLiteral("Preis"), QStringLiteral("mrr")}};
    wanted.assumptions = {{QStringLiteral("dates"), QStringLiteral("dmy")}};
    const auto first = Importer(f.workspace->db()).run(wanted);
    REQUIRE((first && first->errors.empty()));
    f.keep(recipeOf(QStringLiteral("Altsystem"), *kindOf(Entity::Subscription)->file, {}, first->headers,
                    first->columns, wanted.assumptions, format::Encoding::Auto));
    // The columns in another order are the same file; 2 January, and not 1 February.
    const ImportPreview next =
        f.good(Entity::Subscription, "Kunde,Nr,Preis,Ab\nA1,L1,100,02/01/2026\nA1,L2,50,03/01/2026\n");
    CHECK(next.recipe == QStringLiteral("Altsystem"));
    CHECK(next.unchanged == 1);
    CHECK(f.text("SELECT start_date FROM subscriptions WHERE subscription_key = 'L2'") == QStringLiteral("2026-01-03"));
    // What is said by hand goes before it, and the rest stays remembered.
    ImportRequest byHand = f.request(Entity::Subscription, "Kunde,Nr,Preis,Ab\nA1,L3,1,04/01/2026\n");
    byHand.overrides = {{QStringLiteral("Preis"), QStringLiteral("quantity")}};
    const auto other = Importer(f.workspace->db()).run(byHand);
    REQUIRE(other);
    REQUIRE(other->errors.size() == 1); // all that it lacks now is an MRR
    CHECK(other->errors[0].reason.contains(QStringLiteral("mrr")));
    // With a column more it is another file.
    CHECK(f.import(Entity::Subscription, "Kunde,Nr,Preis,Ab,Neu\nA1,L1,100,02/01/2026,x\n").recipe.isEmpty());
    const RecipeStore store(f.workspace->db());
    const auto removal = store.remove(QStringLiteral("altsystem"), f.workspace->act());
    REQUIRE(removal);
    REQUIRE(f.workspace->apply(*removal));
    CHECK(f.import(Entity::Subscription, csv).recipe.isEmpty());
    REQUIRE(f.workspace->apply(removal->inverse(f.workspace->act())));
    CHECK(store.own()->size() == 1);
}

TEST_CASE("a recipe's columns of one field are looked through row by row", "[import][recipes]")
{
    Recipes f;
    f.good(Entity::Account, "account_id,name\nA,青空商事\n");
    const auto byRecipe = [&](Entity kind, const QByteArray& csv, const char16_t* name) {
        ImportRequest wanted = f.request(kind, csv);
        for (const Recipe& recipe : builtInRecipes())
            if (recipe.name == QStringView(name))
                wanted.recipe = recipe;
        REQUIRE(wanted.recipe);
        wanted.source = wanted.recipe->source;
        const auto preview = Importer(f.workspace->db()).run(wanted);
        REQUIRE(preview);
        for (const format::RowError& error : preview->errors)
            FAIL_CHECK(error.reason.toStdString());
    };
    byRecipe(Entity::Task,
             "ID,Team,Title,Description,Status,Completed,Canceled\n"
             "X-1,CS,One,,Done,2026-01-05T10:00:00.000Z,\nX-2,CS,Two,,Canceled,,2026-01-10T10:00:00.000Z\n",
             u"linear");
    CHECK(f.text("SELECT done_on FROM tasks WHERE title = 'Two'") == QStringLiteral("2026-01-10"));
    CHECK(f.text("SELECT done_on FROM tasks WHERE title = 'One'") == QStringLiteral("2026-01-05"));
}

TEST_CASE("a recipe joins, splits and strips columns, and reads amounts in the smallest unit", "[import][recipes]")
{
    Recipes f;
    f.good(Entity::Account, "account_id,name\nA1,Blue\n");
    const auto recipe =
        parseRecipe(R"({"name":"made","kind":"subscriptions","known_by":{"must":["Nr","Customer","Price"]},
        "fields":{"subscription_id":{"columns":["Nr"],"strip":"SUB-"},"account_id":{"columns":["Customer"],"split":" / ","part":2},
        "start_date":["From"],"plan":{"columns":["Line","Edition"],"join":" "},
        "mrr":{"columns":["Price"],"minor_units":true},"currency":["Cur"]},"leave_out":["Seats"],"rest_by_name":true})");
    REQUIRE(recipe);
    CHECK(*parseRecipe(recipeJson(*recipe)) == *recipe);
    ImportRequest wanted =
        f.request(Entity::Subscription,
                  "Nr,Customer,From,Line,Edition,Price,Cur,Seats\nSUB-7,Blue / A1,2025-01-01,CRM,Pro,1234,USD,9\n"
                  "8,Blue / A1,2025-01-01,CRM,,500,JPY,9\n");
    wanted.recipe = *recipe;
    const auto preview = Importer(f.workspace->db()).run(wanted);
    REQUIRE(preview);
    for (const format::RowError& error : preview->errors)
        FAIL_CHECK(error.row << " " << error.column.toStdString() << " " << error.reason.toStdString());
    CHECK(f.text("SELECT group_concat(subscription_key || ' ' || plan || ' ' || mrr_minor || ' ' || currency || ' ' || "
                 "(quantity_micro / 1000000), ';') FROM (SELECT * FROM subscriptions ORDER BY subscription_key)")
          == QStringLiteral("7 CRM Pro 1234 USD 1;8 CRM 500 JPY 1"));
    // Of an account's own key nothing is made.
    CHECK_FALSE(parseRecipe(
        R"({"name":"x","kind":"accounts","known_by":{"must":["a"]},"fields":{"account_id":{"columns":["a"],"strip":"x"}}})"));
    CHECK_FALSE(parseRecipe(
        R"({"name":"x","kind":"tasks","known_by":{"must":["a"]},"fields":{"title":{"columns":["a"],"split":"x"}}})"));
}

TEST_CASE("a refused file names the recipe that would read it, also where its header is further down",
          "[import][recipes]")
{
    Recipes f;
    CHECK(f.import(Entity::Account, "Record ID,Company name,Company owner\n1,Blue,\n").suggested
          == QStringLiteral("hubspot-companies"));
    for (const Shape& shape : kShapes) {
        INFO(shape.recipe);
        const auto found = RecipeStore(f.workspace->db()).find(QString::fromUtf8(shape.recipe));
        REQUIRE(found);
        const ImportPreview preview = f.import(kindOfFile((*found)->kind)->entity(), shape.csv);
        if (!preview.errors.empty())
            CHECK(preview.suggested == QString::fromUtf8(shape.recipe));
    }
}

TEST_CASE("a recipe that knows the headers decides what kind of rows a file has", "[import][recipes]")
{
    Recipes f;
    f.good(Entity::Account, "account_id,name\nB,Blue\n");
    for (const Shape& shape : kShapes) {
        INFO(shape.recipe);
        ImportRequest wanted = f.request(Entity::Member, shape.csv); // a guess, and a wrong one
        wanted.findsRecipe = true;
        wanted.dryRun = true;
        const auto preview = Importer(f.workspace->db()).run(wanted);
        REQUIRE(preview);
        REQUIRE(preview->known);
        CHECK(preview->known->name == QString::fromUtf8(shape.recipe));
        CHECK(preview->recipe == preview->known->title(TermLanguage::English));
    }
    // None that refuses, and none for a file that no recipe knows.
    for (const char* csv : {"account_id,name\nC,Cyan\n", "何か,別の物\n1,2\n"}) {
        ImportRequest wanted = f.request(Entity::Account, csv);
        wanted.findsRecipe = true;
        const auto preview = Importer(f.workspace->db()).run(wanted);
        REQUIRE(preview);
        CHECK_FALSE(preview->known);
    }
    ImportRequest plain = f.request(Entity::Account, kShapes[0].csv);
    plain.asksForRecipes = false;
    plain.findsRecipe = true;
    CHECK_FALSE(Importer(f.workspace->db()).run(plain)->known);
}

TEST_CASE("people of an address book who belong to no company are left out, and counted", "[import][recipes]")
{
    Recipes f;
    f.good(Entity::Account, "account_id,name\nB,Blue\n");
    const auto recipe = RecipeStore(f.workspace->db()).find(QStringLiteral("outlook-contacts-ja"));
    REQUIRE(recipe);
    ImportRequest wanted = f.request(Entity::Contact, "姓,名,会社名,役職,電子メール アドレス,勤務先 電話,携帯電話\n"
                                                      "友人,一,,,friend@gmail.com,,090\n"
                                                      "青木,一,Blue,部長,aoki@blue.example,03,090\n友人,二,,,,,\n");
    wanted.recipe = *recipe;
    wanted.assumptions = {{QStringLiteral("match"), QStringLiteral("proposed")}};
    const auto preview = Importer(f.workspace->db()).run(wanted);
    REQUIRE(preview);
    CHECK(preview->errors.empty());
    CHECK(preview->toAdd == 1);
    CHECK(preview->withoutAccount == 2);
    CHECK(preview->firstWithoutAccount == 2);
    CHECK(std::ranges::any_of(preview->warnings,
                              [](const QString& w) { return w.startsWith(QStringLiteral("2 people")); }));
    // In a file of the workspace's own it is an error.
    CHECK(f.wrong(Entity::Contact, "account_id,name\n,Ann\n").size() == 1);
}

TEST_CASE("a recipe of the workspace is named for a file with one more column", "[import][recipes]")
{
    Recipes f;
    const auto recipe = parseRecipe(R"({"name":"ours","kind":"accounts","known_by":{"must":["Nr","Firma"]},
        "fields":{"account_id":["Nr"],"name":["Firma"]}})");
    REQUIRE(recipe);
    f.keep(*recipe);
    CHECK(f.import(Entity::Account, "Nr,Firma\n1,Blue\n").recipe == QStringLiteral("ours"));
    const ImportPreview preview = f.import(Entity::Account, "Nr,Firma,Ort\n2,Red,Bonn\n");
    CHECK(preview.recipe == QString());
    CHECK(preview.suggested == QStringLiteral("ours"));
}

TEST_CASE("a heading that names its zone speaks for its cells", "[import][recipes]")
{
    Recipes f;
    f.good(Entity::Account, "account_id,name\nA,青空商事\n");
    f.good(Entity::Account, "account_id,Signup date (UTC)\nA,2026-01-31 16:20\n");
    CHECK(f.text("SELECT signup_date FROM accounts") == QStringLiteral("2026-02-01"));
    f.good(Entity::Account, "account_id,Signup date (UTC)\nA,2026-01-31 16:20+09:00\n");
    CHECK(f.text("SELECT signup_date FROM accounts") == QStringLiteral("2026-01-31"));
    f.good(Entity::Account, "account_id,Signup date (UTC)\nA,2026-01-30\n");
    CHECK(f.text("SELECT signup_date FROM accounts") == QStringLiteral("2026-01-30"));
}

TEST_CASE("what a recipe knew of values stays in one that is saved from it", "[import][recipes]")
{
    Recipes f;
    f.good(Entity::Account, "account_id,name\nA1,Blue\n");
    Recipe used;
    used.source = QStringLiteral("CRM");
    used.meanings = {{QStringLiteral("state"), QStringLiteral("offen"), QStringLiteral("open")}};
    used.filter = {QStringLiteral("Type"), {QStringLiteral("Task")}};
    used.assumptions = {{QStringLiteral("dates"), QStringLiteral("dmy")},
                        {QStringLiteral("decimal"), QStringLiteral("comma")}};
    const std::vector<Assumption> now = {{QStringLiteral("dates"), QStringLiteral("mdy")}};
    const FileKind& kind = *kindOf(Entity::Task)->file;
    const QStringList headers = {QStringLiteral("title"), QStringLiteral("Type")};
    const Recipe saved =
        recipeOf(QStringLiteral("mine"), kind, used, headers, matchColumns(kind, headers), now, format::Encoding::Auto);
    CHECK(saved.source == used.source);
    CHECK(saved.meanings == used.meanings);
    CHECK(saved.filter == used.filter);
    REQUIRE(saved.assumptions.size() == 2);
    CHECK(saved.assumptions[0].how == QStringLiteral("mdy"));
    CHECK(saved.assumptions[1].how == QStringLiteral("comma"));
}

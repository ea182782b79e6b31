// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "import/column_map.h"
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "support/catch.h"

#include <map>

using namespace tasuki;
using namespace tasuki::format;
using namespace tasuki::imports;

namespace {

const FileKind& fileOf(Entity kind)
{
    return *kindOf(kind)->file;
}

QStringList list(const char16_t* commaSeparated)
{
    return QStringView(commaSeparated).toString().split(u',');
}

int columnOf(Entity kind, const ColumnMap& map, const char16_t* field)
{
    return map.columnOfField[static_cast<size_t>(fileOf(kind).find(QStringView(field)))];
}

QStringList reasons(const ColumnMap& map)
{
    QStringList all;
    for (const RowError& error : map.errors) {
        CHECK(error.row == 1);
        all << error.column + QStringLiteral(": ") + error.reason;
    }
    return all;
}

std::vector<ColumnOverride> overrides(Entity kind, std::initializer_list<const char16_t*> texts)
{
    std::vector<ColumnOverride> all;
    for (const char16_t* text : texts) {
        const auto parsed = parseColumnOverride(fileOf(kind), QStringView(text));
        REQUIRE(parsed);
        all.push_back(*parsed);
    }
    return all;
}

} // namespace

TEST_CASE("headers match in English and Japanese however they are spelled", "[import][columns]")
{
    const auto kind = Entity::Account;
    for (const char16_t* headers :
         {u"account_id,name,renewal_date", u"Account ID,NAME,Renewal-Date", u"顧客ID,顧客名,契約更新日",
          u"顧客ＩＤ, 顧客名 ,更新日", u"ａｃｃｏｕｎｔ＿ｉｄ,会社名,RenewalDate"}) {
        const ColumnMap map = matchColumns(fileOf(kind), list(headers));
        CHECK(reasons(map).isEmpty());
        CHECK(map.unmatched.isEmpty());
        CHECK(columnOf(kind, map, u"account_id") == 0);
        CHECK(columnOf(kind, map, u"name") == 1);
        CHECK(columnOf(kind, map, u"renewal_date") == 2);
        CHECK(columnOf(kind, map, u"owner") == -1);
        CHECK_FALSE(map.has(fileOf(kind).find(u"owner")));
    }
    const ColumnMap fx = matchColumns(fileOf(Entity::Currency), list(u"currency,rate_to_usd"));
    CHECK(reasons(fx).isEmpty());
    CHECK(columnOf(Entity::Currency, fx, u"rate") == 1);
    const ColumnMap subscriptions =
        matchColumns(fileOf(Entity::Subscription),
                     list(u"subscription_id,account_id,plan,start_date,end_date,mrr,currency,billing_period_months,"
                          u"amount_per_period,charge_type"));
    CHECK(reasons(subscriptions).isEmpty());
    CHECK(subscriptions.unmatched.isEmpty());
}

TEST_CASE("columns that match nothing are listed and left out", "[import][columns]")
{
    const ColumnMap map = matchColumns(fileOf(Entity::Usage), list(u"account_id,Zodiac sign,metric,period,,value,"));
    CHECK(reasons(map).isEmpty());
    CHECK(map.unmatched == QStringList{QStringLiteral("Zodiac sign"), QStringLiteral("5"), QStringLiteral("7")});
}

TEST_CASE("two columns mapped to one field and a missing needed column are errors", "[import][columns]")
{
    const auto kind = Entity::Account;
    CHECK(reasons(matchColumns(fileOf(kind), list(u"a,b"), overrides(kind, {u"a=account_id", u"b=顧客ID"})))
          == QStringList{QStringLiteral("b: columns a and b both match field account_id. Leave one out.")});
    // The command line says how.
    CHECK(reasons(matchColumns(fileOf(kind), list(u"a,b"), overrides(kind, {u"a=account_id", u"b=顧客ID"}),
                               TermLanguage::English, {}, true))
          == QStringList{QStringLiteral(
              "b: columns a and b both match field account_id. Leave one out. The option is --map b=.")});
    // Of its names in both languages the exact one counts, wherever it stands.
    const ColumnMap both = matchColumns(fileOf(kind), list(u"顧客ID,account_id"));
    CHECK(reasons(both).isEmpty());
    CHECK(columnOf(kind, both, u"account_id") == 1);
    CHECK(both.notes
          == QStringList{QStringLiteral("Skipped column 顧客ID: field account_id is read from column account_id.")});
    CHECK(matchColumns(fileOf(kind), list(u"account_id,account_id,顧客ID")).notes.size() == 2);
    CHECK(reasons(matchColumns(fileOf(Entity::Usage), list(u"顧客ID,値")))
          == QStringList{
              QStringLiteral("metric: required column metric is missing. Match one of the file's columns to it."),
              QStringLiteral("period: required column period is missing. Match one of the file's columns to it.")});
    CHECK(reasons(matchColumns(fileOf(Entity::Usage), list(u"account_id,指標,値"), {}, TermLanguage::Japanese))
          == QStringList{
              QStringLiteral("period: required column 期間 is missing. Match one of the file's columns to it.")});
    CHECK(reasons(matchColumns(fileOf(Entity::Currency), {})).size() == 2);
}

TEST_CASE("amounts with tax are refused where no column without tax stands beside them", "[import][columns]")
{
    const auto kind = Entity::Subscription;
    for (const char16_t* header : {u"月額（税込）", u"月額(税込み)", u"月額 税込", u"月額費用【消費税込】"}) {
        const QString name = QString::fromUtf16(header);
        INFO(name.toStdString());
        const QStringList headers{QStringLiteral("契約ID"), QStringLiteral("顧客ID"), QStringLiteral("開始日"), name};
        const ColumnMap refused = matchColumns(fileOf(kind), headers, {}, TermLanguage::English, {}, true);
        CHECK(reasons(refused).contains(
            name
            + QStringLiteral(
                  ": The amounts include tax, and metrics are computed without it. Add a column without tax, "
                  "or leave this one out. The option is --map %1=.")
                  .arg(name)));
        CHECK(columnOf(kind, refused, u"mrr") == -1);
        const std::vector<ColumnOverride> leftOut{{name, {}}};
        CHECK(matchColumns(fileOf(kind), headers, leftOut).unmatched.contains(name));
        CHECK(reasons(matchColumns(fileOf(kind), headers, leftOut)).filter(QStringLiteral("tax")).isEmpty());
    }
    const ColumnMap both = matchColumns(fileOf(kind), list(u"契約ID,顧客ID,開始日,月額（税込）,月額（税抜）"));
    CHECK(reasons(both).isEmpty());
    CHECK(columnOf(kind, both, u"mrr") == 4);
    CHECK(both.unmatched == list(u"月額（税込）"));
}

TEST_CASE("of a header that stands twice the first counts, and lists are joined", "[import][columns]")
{
    const auto kind = Entity::Account;
    const ColumnMap twice = matchColumns(fileOf(kind), list(u"account_id,name,Name,住所,住所,x y,XY"));
    CHECK(reasons(twice).isEmpty());
    CHECK(columnOf(kind, twice, u"name") == 1);
    CHECK(twice.unmatched == list(u"Name,住所,住所,x y,XY"));
    CHECK(twice.notes == QStringList{QStringLiteral("Skipped column Name: field name is read from column 2.")});
    const ColumnMap tags = matchColumns(fileOf(kind), list(u"Labels,account_id,Labels,labels"));
    CHECK(columnOf(kind, tags, u"tags") == 0);
    const int field = fileOf(kind).find(u"tags");
    CHECK(tags.joined == std::vector<std::pair<int, int>>{{field, 2}, {field, 3}});
    CHECK(tags.unmatched.isEmpty());
    // Leaving it out means all of it.
    CHECK(matchColumns(fileOf(kind), list(u"account_id,Labels,Labels"), overrides(kind, {u"Labels="})).joined.empty());
}

TEST_CASE("a field's own name goes before another one for it", "[import][columns]")
{
    const auto kind = Entity::Subscription;
    for (const char16_t* headers : {u"subscription_id,account_id,start_date,units,quantity",
                                    u"subscription_id,account_id,start_date,quantity,units"}) {
        const QStringList names = list(headers);
        const ColumnMap map = matchColumns(fileOf(kind), names);
        CHECK(reasons(map).isEmpty());
        CHECK(names[columnOf(kind, map, u"quantity")] == QStringLiteral("quantity"));
        CHECK(map.unmatched == QStringList{QStringLiteral("units")});
        CHECK(map.notes
              == QStringList{QStringLiteral("Skipped column units: field quantity is read from column quantity.")});
    }
}

TEST_CASE("what a source writes around a name is taken off", "[import][columns]")
{
    struct Written {
        Entity kind;
        const char16_t* header;
        const char16_t* field; ///< null: none
    };
    for (const auto& [kind, header, field] : {Written{Entity::Account, u"Company: Industry", u"industry"},
                                              Written{Entity::Account, u"Organization - Industry", u"industry"},
                                              Written{Entity::Account, u"Custom field (Segment)", u"segment"},
                                              Written{Entity::Account, u"segment (metadata)", u"segment"},
                                              Written{Entity::Account, u"Segment [list]", u"segment"},
                                              Written{Entity::Contact, u"Person - Phone", u"phone"},
                                              Written{Entity::Contact, u"Contact: Department", u"department"},
                                              Written{Entity::Account, u"Person - Industry", nullptr},
                                              Written{Entity::Contact, u"Organization - Phone", nullptr},
                                              Written{Entity::Account, u"Industry - Company", nullptr}}) {
        CAPTURE(QStringView(header).toString().toStdString());
        const ColumnMap map = matchColumns(fileOf(kind), {QStringView(header).toString()});
        CHECK(map.unmatched.isEmpty() == (field != nullptr));
        if (field)
            CHECK(columnOf(kind, map, field) == 0);
    }
    // A plain name goes before one that was made plain.
    const ColumnMap both = matchColumns(fileOf(Entity::Contact), list(u"account_id,name,Person - Phone,phone"));
    CHECK(reasons(both).isEmpty());
    CHECK(columnOf(Entity::Contact, both, u"phone") == 3);
}

TEST_CASE("an override says what a column is", "[import][columns]")
{
    const auto kind = Entity::Account;
    const ColumnMap map = matchColumns(fileOf(kind), list(u"顧客ID,社名(正式),name,担当"),
                                       overrides(kind, {u"社名(正式)=name", u"担当="}));
    CHECK(reasons(map).isEmpty());
    CHECK(columnOf(kind, map, u"name") == 1);
    CHECK(columnOf(kind, map, u"owner") == -1);
    CHECK(map.unmatched == QStringList{QStringLiteral("name"), QStringLiteral("担当")});
    // The column may be spelled as loosely as everything else, the field by any of its names.
    CHECK(columnOf(kind, matchColumns(fileOf(kind), list(u"account_id,My Col"), overrides(kind, {u"my_col=顧客名"})),
                   u"name")
          == 1);
    // A column is taken away from the field that its name says.
    const ColumnMap moved = matchColumns(fileOf(kind), list(u"account_id,name"), overrides(kind, {u"name=yomi"}));
    CHECK(columnOf(kind, moved, u"yomi") == 1);
    CHECK(columnOf(kind, moved, u"name") == -1);

    CHECK(reasons(matchColumns(fileOf(kind), list(u"account_id"), overrides(kind, {u"nothing=name"})))
          == QStringList{QStringLiteral("nothing: column not found in the file")});
    CHECK(reasons(matchColumns(fileOf(kind), list(u"account_id,a,b"), overrides(kind, {u"a=name", u"b=name"}))).size()
          == 1);
    CHECK(reasons(matchColumns(fileOf(kind), list(u"id"), overrides(kind, {u"id="}))).size()
          == 1); // the needed column was left out

    CHECK(parseColumnOverride(fileOf(kind), u"a=b=name")->column == QStringLiteral("a=b"));
    for (const char16_t* bad : {u"name", u"=name", u"a=shoe_size", u""})
        CHECK_FALSE(parseColumnOverride(fileOf(kind), QStringView(bad)));
}

TEST_CASE("computed columns of an export are left out without a word, unless they are mapped", "[import][columns]")
{
    const auto kind = Entity::Account;
    const ColumnMap map = matchColumns(fileOf(kind), list(u"account_id,mrr,Last Touch,更新までの日数,shoe_size"));
    CHECK(map.errors.empty());
    CHECK(map.unmatched == QStringList{QStringLiteral("shoe_size")});
    const ColumnMap mapped =
        matchColumns(fileOf(kind), list(u"account_id,owner_name"), overrides(kind, {u"owner_name=owner"}));
    CHECK(mapped.columnOfField[size_t(fileOf(kind).find(u"owner"))] == 1);
    CHECK(matchColumns(fileOf(kind), list(u"account_id,mrr,MRR")).errors.empty());
}

TEST_CASE("headings that were renamed are still read", "[import][columns]")
{
    struct Renamed {
        Entity kind;
        const char16_t* headings; ///< what the kind needs, then the earlier heading
        const char16_t* field;
    };
    constexpr Renamed kRenamed[] = {
        {Entity::Account, u"顧客ID,タッチ層", u"touch_tier"},
        {Entity::Account, u"顧客ID,席数", u"seats"},
        {Entity::Account, u"顧客ID,登録日", u"signup_date"},
        {Entity::Account, u"顧客ID,更新日", u"renewal_date"},
        {Entity::Subscription, u"契約ID,顧客ID,開始日,月額", u"mrr"},
        {Entity::Subscription, u"契約ID,顧客ID,開始日,製品", u"product"},
        {Entity::Subscription, u"契約ID,顧客ID,開始日,課金種別", u"charge_type"},
        {Entity::Touchpoint, u"顧客ID,日付,種別", u"kind"},
        {Entity::Touchpoint, u"顧客ID,日付,種類,内容", u"text"},
        {Entity::Touchpoint, u"顧客ID,日付,種類,温度感", u"mood"},
        {Entity::Onboarding, u"顧客ID,成功基準の版", u"criteria_version"},
    };
    for (const auto& [kind, headings, field] : kRenamed) {
        const QStringList names = list(headings);
        INFO(names.join(u',').toStdString());
        const ColumnMap map = matchColumns(fileOf(kind), names);
        CHECK(map.errors.empty());
        CHECK(map.unmatched.isEmpty());
        CHECK(columnOf(kind, map, field) == int(names.size()) - 1);
        CHECK(fileOf(kind).fields[size_t(fileOf(kind).find(field))].heading(TermLanguage::Japanese) != names.back());
    }
    // What earlier exports computed is still known, and left out.
    CHECK(matchColumns(fileOf(Entity::Account), list(u"顧客ID,担当の氏名,担当チーム,最終接点日,更新までの日数"))
              .unmatched.isEmpty());
    CHECK(matchColumns(fileOf(Entity::Onboarding), list(u"顧客ID,担当の氏名,残日数")).unmatched.isEmpty());
    CHECK(matchColumns(fileOf(Entity::Subscription), list(u"契約ID,顧客ID,開始日,換算月額,換算月額（基準通貨）"))
              .unmatched.isEmpty());
}

TEST_CASE("no name stands for two fields of a kind", "[import][columns]")
{
    for (const Kind* kind : importKinds()) {
        const FileKind& file = *kind->file;
        const QString name = file.codeText();
        CHECK(kindOfImport(name) == kind);
        std::map<QString, QString> fieldOf;
        for (const FileColumn& field : file.fields) {
            CAPTURE(name, field.nameText());
            QStringList names =
                QString::fromUtf16(field.synonyms ? field.synonyms : u"").split(u'|', Qt::SkipEmptyParts);
            names << field.nameText() << field.heading(TermLanguage::Japanese);
            for (const QString& one : names) {
                const auto [it, fresh] = fieldOf.emplace(keyFold(one), field.nameText());
                CAPTURE(one);
                CHECK((fresh || it->second == field.nameText()));
            }
            CHECK_FALSE(field.heading(TermLanguage::Japanese).isEmpty());
            CHECK(file.find(field.nameText()) >= 0);
        }
        // Nor is what an export computes ever taken for a field.
        for (const FileColumn& computed : file.computed) {
            const QString label = computed.heading(TermLanguage::Japanese);
            CAPTURE(name, computed.nameText());
            CHECK(fieldOf.emplace(keyFold(computed.nameText()), QString()).second);
            CHECK(
                (keyFold(label) == keyFold(computed.nameText()) || fieldOf.emplace(keyFold(label), QString()).second));
        }
    }
    CHECK_FALSE(kindOfFile(u"Accounts"));
    CHECK_FALSE(kindOfFile(u"account"));
    CHECK(fileOf(Entity::Currency).find(u"rates") == -1);
}

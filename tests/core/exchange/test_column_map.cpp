// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "exchange/column_map.h"
#include "support/catch.h"

#include <map>

using namespace tasuki;
using namespace tasuki::exchange;

namespace {

QStringList list(const char16_t* commaSeparated)
{
    return QStringView(commaSeparated).toString().split(u',');
}

int columnOf(ImportKind kind, const ColumnMap& map, const char16_t* field)
{
    return map.columnOfField[static_cast<size_t>(fieldIndex(kind, QStringView(field)))];
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

std::vector<ColumnOverride> overrides(ImportKind kind, std::initializer_list<const char16_t*> texts)
{
    std::vector<ColumnOverride> all;
    for (const char16_t* text : texts) {
        const auto parsed = parseColumnOverride(kind, QStringView(text));
        REQUIRE(parsed);
        all.push_back(*parsed);
    }
    return all;
}

} // namespace

TEST_CASE("headers match in English and Japanese however they are spelled", "[exchange][columns]")
{
    const auto kind = ImportKind::Accounts;
    for (const char16_t* headers :
         {u"account_id,name,renewal_date", u"Account ID,NAME,Renewal-Date", u"顧客ID,顧客名,契約更新日",
          u"顧客ＩＤ, 顧客名 ,更新日", u"ａｃｃｏｕｎｔ＿ｉｄ,会社名,RenewalDate"}) {
        const ColumnMap map = matchColumns(kind, list(headers));
        CHECK(reasons(map).isEmpty());
        CHECK(map.unmatched.isEmpty());
        CHECK(columnOf(kind, map, u"account_id") == 0);
        CHECK(columnOf(kind, map, u"name") == 1);
        CHECK(columnOf(kind, map, u"renewal_date") == 2);
        CHECK(columnOf(kind, map, u"owner") == -1);
        CHECK_FALSE(map.has(fieldIndex(kind, u"owner")));
    }
    const ColumnMap fx = matchColumns(ImportKind::Fx, list(u"currency,rate_to_usd"));
    CHECK(reasons(fx).isEmpty());
    CHECK(columnOf(ImportKind::Fx, fx, u"rate") == 1);
    const ColumnMap subscriptions =
        matchColumns(ImportKind::Subscriptions,
                     list(u"subscription_id,account_id,plan,start_date,end_date,mrr,currency,billing_period_months,"
                          u"amount_per_period,charge_type"));
    CHECK(reasons(subscriptions).isEmpty());
    CHECK(subscriptions.unmatched.isEmpty());
}

TEST_CASE("columns that match nothing are listed and left out", "[exchange][columns]")
{
    const ColumnMap map = matchColumns(ImportKind::Usage, list(u"account_id,Zodiac sign,metric,period,,value,"));
    CHECK(reasons(map).isEmpty());
    CHECK(map.unmatched == QStringList{QStringLiteral("Zodiac sign"), QStringLiteral("5"), QStringLiteral("7")});
}

TEST_CASE("a header twice, two columns for one field and a missing needed column are errors", "[exchange][columns]")
{
    CHECK(reasons(matchColumns(ImportKind::Accounts, list(u"account_id,name,Name")))
          == QStringList{QStringLiteral("Name: the header stands twice")});
    CHECK(reasons(matchColumns(ImportKind::Accounts, list(u"account_id,x y,XY")))
          == QStringList{QStringLiteral("XY: the header stands twice")});
    CHECK(reasons(matchColumns(ImportKind::Accounts, list(u"account_id,顧客ID")))
          == QStringList{QStringLiteral("顧客ID: the columns account_id and 顧客ID are both the field account_id")});
    CHECK(reasons(matchColumns(ImportKind::Usage, list(u"顧客ID,値")))
          == QStringList{QStringLiteral("metric: the needed column metric is missing"),
                         QStringLiteral("period: the needed column period is missing")});
    CHECK(reasons(matchColumns(ImportKind::Usage, list(u"account_id,指標,値"), {}, TermLanguage::Japanese))
          == QStringList{QStringLiteral("period: the needed column 期間 is missing")});
    CHECK(reasons(matchColumns(ImportKind::Fx, {})).size() == 2);
}

TEST_CASE("an override says what a column is", "[exchange][columns]")
{
    const auto kind = ImportKind::Accounts;
    const ColumnMap map =
        matchColumns(kind, list(u"顧客ID,社名(正式),name,担当"), overrides(kind, {u"社名(正式)=name", u"担当="}));
    CHECK(reasons(map).isEmpty());
    CHECK(columnOf(kind, map, u"name") == 1);
    CHECK(columnOf(kind, map, u"owner") == -1);
    CHECK(map.unmatched == QStringList{QStringLiteral("name"), QStringLiteral("担当")});
    // The column may be spelled as loosely as everything else, the field by any of its names.
    CHECK(columnOf(kind, matchColumns(kind, list(u"account_id,My Col"), overrides(kind, {u"my_col=顧客名"})), u"name")
          == 1);
    // A column is taken away from the field that its name says.
    const ColumnMap moved = matchColumns(kind, list(u"account_id,name"), overrides(kind, {u"name=yomi"}));
    CHECK(columnOf(kind, moved, u"yomi") == 1);
    CHECK(columnOf(kind, moved, u"name") == -1);

    CHECK(reasons(matchColumns(kind, list(u"account_id"), overrides(kind, {u"nothing=name"})))
          == QStringList{QStringLiteral("nothing: the file has no such column")});
    CHECK(reasons(matchColumns(kind, list(u"account_id,a,b"), overrides(kind, {u"a=name", u"b=name"}))).size() == 1);
    CHECK(reasons(matchColumns(kind, list(u"id"), overrides(kind, {u"id="}))).size()
          == 1); // the needed column was left out

    CHECK(parseColumnOverride(kind, u"a=b=name")->column == QStringLiteral("a=b"));
    for (const char16_t* bad : {u"name", u"=name", u"a=shoe_size", u""})
        CHECK_FALSE(parseColumnOverride(kind, QStringView(bad)));
}

TEST_CASE("computed columns of an export are left out without a word, unless they are mapped", "[exchange][columns]")
{
    const auto kind = ImportKind::Accounts;
    const ColumnMap map = matchColumns(kind, list(u"account_id,mrr,Last Touch,更新までの日数,shoe_size"));
    CHECK(map.errors.empty());
    CHECK(map.unmatched == QStringList{QStringLiteral("shoe_size")});
    const ColumnMap mapped = matchColumns(kind, list(u"account_id,owner_name"), overrides(kind, {u"owner_name=owner"}));
    CHECK(mapped.columnOfField[size_t(fieldIndex(kind, u"owner"))] == 1);
    CHECK(matchColumns(kind, list(u"account_id,mrr,MRR")).errors.size() == 1); // twice is an error all the same
}

TEST_CASE("no name stands for two fields of a kind", "[exchange][columns]")
{
    for (const QString& name : importKindNames()) {
        const auto kind = importKindFromName(name);
        REQUIRE(kind);
        CHECK(importKindName(*kind) == name);
        std::map<QString, QString> fieldOf;
        for (const FieldSpec& field : fieldsOf(*kind)) {
            CAPTURE(name, field.name.toString());
            QStringList names = field.synonyms.toString().split(u'|', Qt::SkipEmptyParts);
            names << field.name.toString() << field.label.toString();
            for (const QString& one : names) {
                const auto [it, fresh] = fieldOf.emplace(keyFold(one), field.name.toString());
                CAPTURE(one);
                CHECK((fresh || it->second == field.name));
            }
            CHECK_FALSE(field.label.isEmpty());
            CHECK(fieldIndex(*kind, field.name) >= 0);
        }
        // Nor is what an export computes ever taken for a field.
        for (const ComputedSpec& computed : computedOf(*kind)) {
            CAPTURE(name, computed.name.toString());
            CHECK(fieldOf.emplace(keyFold(computed.name), QString()).second);
            CHECK((keyFold(computed.label) == keyFold(computed.name)
                   || fieldOf.emplace(keyFold(computed.label), QString()).second));
        }
    }
    CHECK_FALSE(importKindFromName(u"Accounts"));
    CHECK_FALSE(importKindFromName(u"account"));
    CHECK(fieldIndex(ImportKind::Fx, u"rates") == -1);
}

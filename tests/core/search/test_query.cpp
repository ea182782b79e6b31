// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_fixture.h"
#include "search/grams.h"
#include "search/query.h"

using namespace tasuki;
using test::list;
using namespace tasuki::search;

namespace {

QStringList words(const char* typed)
{
    QStringList all;
    for (const search::Term& term : parseQuery(QString::fromUtf8(typed)).terms)
        all += term.whole;
    return all;
}

std::string grams(const char* text)
{
    std::vector<quint64> made;
    addGrams(QString::fromUtf8(text), Sort::Dated, made);
    return gramText(made).toStdString();
}

} // namespace

TEST_CASE("every filter has a name in both languages", "[search]")
{
    for (const FilterName& filter : filterNames())
        for (const TermLanguage language : {TermLanguage::English, TermLanguage::Japanese}) {
            const Query query = parseQuery(filter.example.text(language));
            INFO(filter.example.text(language).toStdString());
            REQUIRE(query.filters.size() == 1);
            CHECK(query.filters[0].field == filter.field);
            CHECK(filter.example.text(language).startsWith(filter.name.text(language) + u':'));
        }
    CHECK(parseQuery(QStringLiteral("ＯＷＮＥＲ：me")).filters
          == std::vector<Filter>{{FilterField::Owner, QStringLiteral("me")}});
    CHECK(parseQuery(QStringLiteral("account:\"a b\" c")).filters
          == std::vector<Filter>{{FilterField::Account, QStringLiteral("a b")}});
    CHECK(parseQuery(QStringLiteral("https://example.com")).filters.empty());
    CHECK(parseQuery(QStringLiteral("owner:")).isEmpty());
}

TEST_CASE("quotes keep words together, and one alone is a character", "[search]")
{
    CHECK(words("a b a") == list({"a", "b"}));
    CHECK(words("\"a b\" c") == list({"a b", "c"}));
    CHECK(words("“a b” c") == list({"a b", "c"}));
    CHECK(words("\"a b") == list({"\"a", "b"}));
    CHECK(words("更新　解約") == QStringList{QStringLiteral("更新"), QStringLiteral("解約")});
}

TEST_CASE("a day, a month and a year are spans", "[search]")
{
    const auto span = [](const char* text) {
        const auto found = daySpanOf(QString::fromUtf8(text));
        return found ? found->first.toString(Qt::ISODate) + u' ' + found->end.toString(Qt::ISODate) : QString();
    };
    CHECK(span("2026") == QStringLiteral("2026-01-01 2027-01-01"));
    CHECK(span("2026-12") == QStringLiteral("2026-12-01 2027-01-01"));
    CHECK(span("2026年4月") == QStringLiteral("2026-04-01 2026-05-01"));
    CHECK(span("２０２６/4/30") == QStringLiteral("2026-04-30 2026-05-01"));
    for (const char* text : {"", "26", "2026-13", "2026-02-30", "yesterday", "2026-04-01x"})
        CHECK(span(text).isEmpty());
}

TEST_CASE("texts are cut into pairs of Japanese and threes of letters", "[search]")
{
    CHECK(grams("更新") == "新 更新 ");
    CHECK(grams("ab") == "b ab \uE0FFab ");
    CHECK(grams("更 新") == "新 更 ");
    CHECK(gramExpression(QStringLiteral("更新"), Sort::Dated, false) == "\"更新\"");
    CHECK(gramExpression(QStringLiteral("更"), Sort::Dated, false) == "\"更\"*");
    CHECK(gramExpression(QStringLiteral("ai活用"), Sort::Dated, false) == "\"ai\" AND \"活用\"");
    CHECK(gramExpression(QStringLiteral("repo"), Sort::Dated, true) == "\"epo\" AND \"rep\" AND \"\uE0FFrep\"");
    CHECK(gramExpression(QStringLiteral("利用状況は"), Sort::Dated, false) == "\"利用\" AND \"況は\" AND \"状況\"");
    CHECK(gramExpression(QStringLiteral("更"), Sort::Named, true) == "\"\uE0FE更\"");
    CHECK(gramExpression(QStringLiteral("  "), Sort::Dated, false).isEmpty());
}

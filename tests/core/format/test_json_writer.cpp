// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/json_writer.h"
#include "support/catch.h"
#include "support/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tasuki;
using namespace tasuki::format;

namespace {

const std::vector<Column> kColumns = {{QStringLiteral("na\"me"), QStringLiteral("名"), ColumnType::Text},
                                      {QStringLiteral("mrr"), {}, ColumnType::Number},
                                      {QStringLiteral("since"), {}, ColumnType::Date}};

QByteArray written(std::vector<QStringList> rows)
{
    MemorySink sink;
    JsonWriter writer(sink);
    const Table table{kColumns, std::move(rows)};
    REQUIRE(writeTable(table, writer));
    return sink.bytes();
}

} // namespace

TEST_CASE("JSON is an array of objects that any reader takes", "[format][json]")
{
    QString hard;
    for (char16_t c = 1; c < 0x80; ++c)
        hard += QChar(c);
    hard += QStringLiteral("＝山😀\u2028");
    const QByteArray json = written({{hard, QStringLiteral("-12.50"), QStringLiteral("2024-03-01")},
                                     {QStringLiteral("=1"), {}, {}},
                                     {QStringLiteral("7"), QStringLiteral("n/a"), {}}});
    QJsonParseError error{};
    const QJsonArray rows = QJsonDocument::fromJson(json, &error).array();
    REQUIRE(error.error == QJsonParseError::NoError);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0][QStringLiteral("na\"me")].toString() == hard);
    CHECK(rows[0][QStringLiteral("mrr")].toDouble() == -12.5);
    CHECK(rows[0][QStringLiteral("since")].toString() == QStringLiteral("2024-03-01"));
    CHECK(rows[1][QStringLiteral("na\"me")].toString() == QStringLiteral("=1")); // no guard: JSON is for programs
    CHECK(rows[1][QStringLiteral("mrr")].isNull());
    CHECK(rows[1][QStringLiteral("since")].isNull());
    CHECK(rows[2][QStringLiteral("na\"me")].isString()); // text that looks like a number stays text
    CHECK(rows[2][QStringLiteral("mrr")].isString());    // and what is no number never breaks the file
}

TEST_CASE("JSON keeps every digit, and an empty table is an empty array", "[format][json]")
{
    CHECK(written({{QStringLiteral("a"), QStringLiteral("0.832835820896123456789"), {}}})
          == QByteArray("[\n{\"na\\\"me\": \"a\", \"mrr\": 0.832835820896123456789, \"since\": null}\n]\n"));
    CHECK(written({}) == QByteArray("[]\n"));
}

TEST_CASE("a list as it is shown becomes JSON in which numbers are numbers and dates are texts", "[format][json]")
{
    const Table shown{
        {{QStringLiteral("account"), {}, ColumnType::Text},
         {QStringLiteral("days"), {}, ColumnType::Number},
         {QStringLiteral("due"), {}, ColumnType::Number}},
        {{QStringLiteral("12"), QStringLiteral("3"), QStringLiteral("2026-01-15")}, {QStringLiteral("青空"), {}, {}}}};
    MemorySink bytes;
    JsonWriter json(bytes);
    REQUIRE(writeTable(shown, json));
    const QJsonArray rows = QJsonDocument::fromJson(bytes.bytes()).array();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].toObject().value(QStringLiteral("account")).toString() == QStringLiteral("12"));
    CHECK(rows[0].toObject().value(QStringLiteral("days")).toInt() == 3);
    CHECK(rows[0].toObject().value(QStringLiteral("due")).toString() == QStringLiteral("2026-01-15"));
    CHECK(rows[1].toObject().value(QStringLiteral("days")).isNull());
}

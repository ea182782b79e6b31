// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"
#include "export/export_touchpoints.h"

#include <random>

using namespace tasuki;
using namespace tasuki::format;
using namespace tasuki::imports;
using namespace tasuki::exports;
using test::ImportFixture;

namespace {

/// Keeps what it is given, a line a row.
class Lines final : public RowSink {
public:
    Result<void> begin(std::span<const Column>) override { return {}; }
    Result<void> row(std::span<const std::string_view> cells) override
    {
        if (qint64(lines.size()) == refuseFrom)
            return Error{ErrorCode::DiskFull, {}, {}};
        QByteArrayList all;
        for (const std::string_view cell : cells)
            all += QByteArray(cell.data(), qsizetype(cell.size()));
        lines += all.join('|');
        return {};
    }
    Result<void> end() override { return {}; }

    QByteArrayList lines;
    qint64 refuseFrom = -1;
};

struct Book : ImportFixture {
    Book()
    {
        good(Entity::Member, "name,email\n佐藤,sato@example.jp\n鈴木,\n");
        good(Entity::Account, "account_id,name\n10,十\n9,九\nB,び\nA,\"え,\"\nempty,\n");
        std::mt19937 random(7);
        const char* const keys[] = {"10", "9", "B", "A"};
        QByteArray csv = "account_id,date,kind,minutes,member,text,mood,external_id\n";
        for (int i = 0; i < 2'000; ++i)
            csv += QByteArray(keys[random() % 4]) + ",2025-0" + QByteArray::number(1 + int(random() % 3)) + "-1"
                   + QByteArray::number(int(random() % 10)) + (i % 2 == 0 ? ",chat," : ",定例会,")
                   + (i % 3 == 0 ? "" : "15") + ","
                   + (i % 4 == 0   ? "佐藤"
                      : i % 4 == 1 ? "鈴木"
                                   : "")
                   + ",\"" + QByteArray(int(random() % 40), 'x') + "進捗, " + QByteArray::number(i) + "\","
                   + (i % 5 == 0 ? "2" : "") + "," + (i % 6 == 0 ? "E" + QByteArray::number(i) : QByteArray()) + "\n";
        good(Entity::Touchpoint, csv);
    }

    QByteArrayList written(const ExportRange& range, size_t budget)
    {
        Lines sink;
        exportTouchpoints(workspace->db(), range, inOrder(), sink, budget);
        return sink.lines;
    }
    /// Numbers by value before all else.
    std::vector<qint64> inOrder()
    {
        std::vector<qint64> ids;
        for (const char* key : {"9", "10", "A", "B", "empty"})
            ids.push_back(workspace->db().queryInteger(
                QByteArray("SELECT id FROM accounts WHERE account_key = '").append(key).append("'")));
        return ids;
    }
    /// The same by one statement.
    QByteArrayList expected(const char* from, const char* to)
    {
        auto rows = workspace->db().prepare(
            "SELECT a.account_key || '|' || t.day || '|' || k.code || '|' || coalesce(t.minutes, '') || '|' || coalesce(m.name, '') || '|' || t.text || '|' || "
            "coalesce(t.mood, '') || '|' || t.external_key || '||' || a.name FROM touchpoints AS t JOIN accounts AS a ON a.id = t.account_id JOIN touchpoint_kinds AS k ON k.id = t.kind_id "
            "LEFT JOIN members AS m ON m.id = t.member_id WHERE t.day BETWEEN ?1 AND ?2 ORDER BY instr('9,10,A,B', a.account_key), t.day, t.id");
        rows.bind(1, std::string_view(from)).bind(2, std::string_view(to));
        QByteArrayList lines;
        while (rows.next())
            lines += rows.text(0).toUtf8();
        return lines;
    }
};

/// The first line that is not as it should be, or nothing.
std::string difference(const QByteArrayList& lines, const QByteArrayList& expected)
{
    for (qsizetype i = 0; i < std::max(lines.size(), expected.size()); ++i)
        if (lines.value(i) != expected.value(i))
            return std::to_string(i) + ": " + lines.value(i).toStdString() + " instead of "
                   + expected.value(i).toStdString();
    return {};
}

} // namespace

TEST_CASE("touchpoints go out in the order of the accounts and days, however little is held at a time", "[export]")
{
    Book book;
    const QByteArrayList all = book.expected("0", "9");
    REQUIRE(all.size() == 2'000);
    for (const size_t budget : {size_t(2'000), size_t(20'000), size_t(60'000), kTouchpointBudget}) {
        INFO("budget " << budget);
        CHECK(difference(book.written({}, budget), all) == "");
    }
    const auto february = book.expected("2025-02-01", "2025-02-28");
    REQUIRE_FALSE(february.isEmpty());
    CHECK(difference(book.written({QDate(2025, 2, 1), QDate(2025, 2, 28)}, 10'000), february) == "");
    const auto day = book.expected("2025-03-19", "9");
    REQUIRE((!day.isEmpty() && day.size() < 125)); // few enough to be fetched one by one
    for (const size_t budget : {size_t(1), size_t(500), kTouchpointBudget})
        CHECK(difference(book.written({QDate(2025, 3, 19), QDate()}, budget), day) == "");
    CHECK(book.written({QDate(2030, 1, 1), QDate()}, kTouchpointBudget).isEmpty());
    const QByteArrayList csv = book.exported(Entity::Touchpoint).split('\n');
    CHECK(csv.size() == 2'002); // the header, and what follows the last line's end
}

TEST_CASE("an export whose file takes no more stops with its error", "[export]")
{
    Book book;
    for (const qint64 row : {0, 700, 1'999}) {
        Lines sink;
        sink.refuseFrom = row;
        const auto refused = exportList(book.workspace->db(), Entity::Touchpoint, book.clock.today(), {}, sink);
        REQUIRE(!refused);
        CHECK(refused.error().code == ErrorCode::DiskFull);
        CHECK(sink.lines.size() == row);
    }
}

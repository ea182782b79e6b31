// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"

#include "export/figure_tables.h"
#include "revenue/revenue_store.h"

#include <cmath>
#include <random>

using namespace tasuki;
using namespace tasuki::format;
using namespace tasuki::imports;
using namespace tasuki::exports;
using test::ImportFixture;

namespace {

/// The definitions as one statement over the tables, snapshot by snapshot: slow and plain.
/// ?1 first and ?2 last month's first day, ?3 months between the snapshots that are compared.
constexpr const char* kOracle = R"sql(
WITH RECURSIVE
months (n, day) AS (SELECT 0, date(?1, '-' || ?3 || ' months') UNION ALL SELECT n + 1, date(day, '+1 month') FROM months WHERE day < ?2),
snapshots AS (SELECT n, strftime('%Y-%m', day) AS month, date(day, '+1 month', '-1 day') AS last FROM months),
monthly AS (
    SELECT s.account_id, s.start_date, s.end_date,
           CASE WHEN s.charge_type <> 'recurring' THEN 0.0
                WHEN s.mrr_minor IS NOT NULL THEN s.mrr_minor + s.mrr_nano / 1e9
                ELSE (s.amount_minor + s.amount_nano / 1e9) * s.quantity_micro / 1e6 * (1 - s.discount_ppm / 1e6) / s.period_count
                     * CASE s.period_unit WHEN 'year' THEN 1 / 12.0 WHEN 'half' THEN 1 / 6.0 WHEN 'quarter' THEN 1 / 3.0 WHEN 'month' THEN 1.0
                                          WHEN 'week' THEN 52 / 12.0 ELSE 365 / 12.0 END
           END * coalesce(c.rate_pico / 1e12, 1.0)
           / CASE coalesce(nullif(s.currency, ''), nullif(a.currency, ''), 'JPY') WHEN 'JPY' THEN 1.0 WHEN 'KWD' THEN 1000.0 ELSE 100.0 END AS mrr
    FROM subscriptions AS s JOIN accounts AS a ON a.id = s.account_id
    LEFT JOIN currencies AS c ON c.code = coalesce(nullif(s.currency, ''), nullif(a.currency, ''), 'JPY')),
levels AS (
    SELECT a.id AS account, a.segment, t.n, t.month, max(0.0, coalesce(sum(m.mrr), 0.0)) AS level
    FROM accounts AS a CROSS JOIN snapshots AS t
    LEFT JOIN monthly AS m ON m.account_id = a.id AND m.start_date <= t.last AND (m.end_date IS NULL OR m.end_date > t.last)
    GROUP BY a.id, t.n),
compared AS (
    SELECT q.segment, q.month, p.level AS p, q.level AS q,
           EXISTS (SELECT 1 FROM levels AS e WHERE e.account = q.account AND e.n <= p.n AND e.level > 0.005) AS before
    FROM levels AS q JOIN levels AS p ON p.account = q.account AND p.n = q.n - ?3)
SELECT segment, month, sum(p), sum(CASE WHEN p < 0.005 AND q > 0.005 AND NOT before THEN q ELSE 0 END),
       sum(CASE WHEN p > 0.005 AND q > p + 0.009 THEN q - p ELSE 0 END), sum(CASE WHEN q > 0.005 AND q < p - 0.009 THEN p - q ELSE 0 END),
       sum(CASE WHEN p > 0.005 AND q < 0.005 THEN p ELSE 0 END), sum(CASE WHEN p < 0.005 AND q > 0.005 AND before THEN q ELSE 0 END), sum(q),
       sum(p > 0.005), sum(p < 0.005 AND q > 0.005 AND NOT before), sum(p > 0.005 AND q > p + 0.009), sum(q > 0.005 AND q < p - 0.009),
       sum(p > 0.005 AND q < 0.005), sum(p < 0.005 AND q > 0.005 AND before), sum(q > 0.005)
FROM compared WHERE month >= strftime('%Y-%m', ?1) GROUP BY segment, month ORDER BY segment, month
)sql";

QByteArray date(Month month, unsigned day)
{
    return (month.toString() + QStringLiteral("-%1").arg(day, 2, 10, QLatin1Char('0'))).toUtf8();
}

/// Accounts of four currencies with rows that overlap, have gaps, end where they start, are free or credits.
void generate(ImportFixture& f)
{
    std::mt19937 random(42);
    const auto pick = [&](auto& list) { return list[random() % std::size(list)]; };
    const char* const currencies[] = {"", "USD", "EUR", "KWD"};
    const char* const segments[] = {"SMB", "Enterprise", ""};
    const char* const units[] = {"year", "half", "quarter", "month", "week", "day"};
    QByteArray accounts = "account_id,segment,currency\n";
    QByteArray rows =
        "subscription_id,account_id,start_date,end_date,mrr,amount_per_period,billing_period,billing_period_count,currency,quantity,discount,charge_type\n";
    int key = 0;
    for (int account = 1; account <= 150; ++account) {
        accounts += QByteArray::number(account) + ',' + pick(segments) + ',' + pick(currencies) + '\n';
        for (unsigned n = random() % 6; n > 0; --n) {
            const Month start = Month(2023, 1) + int(random() % 30);
            const Month end = start + int(random() % 14);
            const unsigned day = 1 + unsigned(random() % 28);
            rows += 's' + QByteArray::number(++key) + ',' + QByteArray::number(account) + ',' + date(start, day) + ',';
            rows += random() % 3 != 0 ? date(end, end == start ? 28 : 1 + unsigned(random() % 28)) : QByteArray();
            if (random() % 2 != 0)
                rows += ',' + QByteArray::number(qint64(random() % 90000)) + ".5,,,,";
            else
                rows += ",," + QByteArray::number(qint64(random() % 900000)) + ',' + pick(units) + ','
                        + QByteArray::number(1 + int(random() % 3)) + ',';
            rows += QByteArray(pick(currencies)) + ',' + QByteArray::number(1 + int(random() % 4)) + ','
                    + QByteArray::number(int(random() % 40)) + ".25,";
            rows += random() % 10 == 0 ? "trial\n" : "\n";
        }
    }
    f.good(Entity::Account, accounts);
    f.good(Entity::Currency, "currency,rate\nUSD,150.25\nEUR,162.3\nKWD,488.123456\n");
    f.good(Entity::Subscription, rows);
}

/// Every row of the engine's table against the oracle's.
void compare(ImportFixture& f, const KpiRequest& request, std::span<const std::pair<int, int>> columns)
{
    const auto book = revenue::RevenueStore(f.workspace->db()).book();
    REQUIRE(book);
    const Table table = kpiTable(*book, request);
    auto oracle = f.workspace->db().prepare(kOracle);
    oracle.bind(1, request.from.firstDay())
        .bind(2, request.to.firstDay())
        .bind(3, request.window == revenue::Window::T12m ? 12 : 1);
    QHash<QString, QStringList> found;
    for (const QStringList& row : table.rows)
        found.insert(row[0] + u'/' + row[1], row);
    int rows = 0;
    while (oracle.next()) {
        ++rows;
        const QString key = oracle.text(0) + u'/' + oracle.text(1);
        REQUIRE(found.contains(key));
        for (const auto& [ours, theirs] : columns) {
            INFO(key.toStdString() << " " << table.columns[size_t(ours)].name.toStdString());
            const double value = found[key][ours].toDouble();
            // Yen have no decimals in the table, and a sum may round either way.
            CHECK(std::abs(value - oracle.real(theirs)) <= 0.51);
        }
    }
    CHECK(rows == int(table.rows.size()));
}

} // namespace

TEST_CASE("the engine's figures are those of the definitions in SQL", "[revenue][oracle]")
{
    ImportFixture f;
    generate(f);
    // Far enough back that what was paid before the window is known to the oracle, too.
    KpiRequest request{Month(2022, 12), Month(2026, 3), revenue::Window::Month, revenue::Dimension::Segment, {}, {}};
    constexpr std::pair<int, int> kMonth[] = {{2, 2}, {3, 3},   {4, 4},   {5, 5},   {6, 6},   {7, 7},   {8, 8},
                                              {9, 9}, {10, 10}, {11, 11}, {12, 12}, {13, 13}, {14, 14}, {15, 15}};
    compare(f, request, kMonth);
    request.window = revenue::Window::T12m;
    constexpr std::pair<int, int> kT12m[] = {{3, 2}, {5, 6}, {6, 5}, {7, 9}, {8, 13}};
    compare(f, request, kT12m);
}

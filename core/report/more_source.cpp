// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/more_source.h"

#include "revenue/revenue_store.h"
#include "storage/failure.h"
#include "usage/usage_store.h"

namespace tasuki::report {

namespace {

using revenue::MoreFacts;
using revenue::UseSpan;
using storage::Database;
using storage::Statement;

std::optional<Amount> amountAt(const Statement& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return Amount::fromParts(row.integer(column), row.isNull(column + 1) ? 0 : row.integer(column + 1));
}

void readSeats(Database& db, MoreFacts& facts)
{
    Statement rows = db.prepare("SELECT id, seats FROM accounts WHERE seats IS NOT NULL");
    while (rows.next()) {
        facts.hasSeats = true;
        facts.accounts[rows.id<AccountId>(0)].seats = rows.integer(1);
    }
}

void readRows(Database& db, MoreFacts& facts)
{
    const revenue::Rates rates = storage::unwrap(revenue::RevenueStore(db).rates());
    Statement rows = db.prepare(
        "SELECT s.account_id, s.start_date, s.end_date, s.mrr_minor, s.mrr_nano, s.amount_minor, s.amount_nano, s.period_unit, s.period_count, "
        "s.quantity_micro, s.discount_ppm, CASE WHEN s.currency <> '' THEN s.currency ELSE a.currency END, s.plan, s.product "
        "FROM subscriptions AS s JOIN accounts AS a ON a.id = s.account_id "
        "WHERE s.charge_type = 'recurring' AND (s.end_date IS NULL OR s.end_date > s.start_date)");
    while (rows.next()) {
        const QString currency = rows.utf8(11).empty() ? rates.base() : rows.text(11);
        Subscription values;
        values.mrr = amountAt(rows, 3);
        values.amount = amountAt(rows, 5);
        values.periodUnit = rows.text(7);
        values.periodCount = int(rows.integer(8));
        values.quantityMicro = rows.integer(9);
        values.discountPpm = int(rows.integer(10));
        MoreFacts::Row row;
        row.start = Month::of(rows.date(1));
        row.end = rows.isNull(2) ? revenue::kForever : Month::of(rows.date(2));
        row.net = rates.toBase(monthlyAmount(values), currency);
        values.discountPpm = 0;
        row.gross = rates.toBase(monthlyAmount(values), currency);
        row.plan = rows.text(12);
        row.product = rows.text(13);
        facts.accounts[rows.id<AccountId>(0)].rows.push_back(std::move(row));
    }
}

/// The days of a period as it is stored: one day; of a month, those on which it is the last one that is complete.
UseSpan daysOf(const QString& period)
{
    if (const auto month = Month::parse(period))
        return {-1, month->lastDay().toJulianDay(), (*month + 1).lastDay().toJulianDay(), true};
    const qint64 day = QDate::fromString(period, Qt::ISODate).toJulianDay();
    return {-1, day, day + 1, false};
}

void readUse(Database& db, MoreFacts& facts)
{
    // Rows come by account and metric in order of time: those that follow each other without a gap are one span.
    Statement rows =
        db.prepare("SELECT account_id, metric, period FROM usage WHERE value > 0 ORDER BY account_id, metric, period");
    QHash<QString, UseSpan> known; // the same months come again with every account
    AccountId account;
    QString metric;
    std::vector<UseSpan>* uses = nullptr;
    UseSpan* last = nullptr;
    while (rows.next()) {
        const auto id = rows.id<AccountId>(0);
        QString name = rows.text(1);
        if (id != account || !uses) {
            account = id;
            uses = &facts.accounts[id].uses;
            last = nullptr;
        }
        if (name != metric) {
            metric = std::move(name);
            last = nullptr;
        }
        const QString period = rows.text(2);
        auto days = known.constFind(period);
        if (days == known.constEnd())
            days = known.insert(period, daysOf(period));
        if (last && last->isMonthly == days->isMonthly && days->first <= last->end) {
            last->end = std::max(last->end, days->end);
            continue;
        }
        uses->push_back({int(facts.coreMetrics.indexOf(metric)), days->first, days->end, days->isMonthly});
        last = &uses->back();
    }
}

} // namespace

Result<MoreFacts> moreFactsOf(Database& db, QDate today, bool use)
{
    return storage::attempt([&] {
        storage::ReadTransaction snapshot(db);
        MoreFacts facts;
        facts.today = today;
        for (const CoreMetric& core : storage::unwrap(UsageStore(db).coreMetrics()))
            facts.coreMetrics += core.metric;
        readSeats(db, facts);
        readRows(db, facts);
        if (use)
            readUse(db, facts);
        return facts;
    });
}

} // namespace tasuki::report

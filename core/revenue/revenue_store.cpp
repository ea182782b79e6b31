// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/revenue_store.h"

#include "people/people_store.h"
#include "storage/failure.h"
#include "storage/rows.h"
#include "settings/settings.h"

#include <QHash>

#include <algorithm>

namespace tasuki::revenue {

using storage::attempt;
using storage::Database;
using storage::Statement;

namespace {

constexpr const char* kRowColumns = "s.account_id, s.start_date, s.end_date, s.mrr_minor, s.mrr_nano, s.amount_minor, s.amount_nano, s.period_unit, "
                                    "s.period_count, s.quantity_micro, s.discount_ppm, s.charge_type, s.currency";

/// The month of a stored date; every stored date is YYYY-MM-DD.
Month monthOf(std::string_view date)
{
    const auto digit = [&](size_t i) { return date[i] - '0'; };
    return Month(digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3), digit(5) * 10 + digit(6));
}

/// The rates of a workspace, and what has none.
class Rates {
public:
    Rates(Database& db, QString base) : m_base(std::move(base)), m_baseExponent(currencyExponent(m_base))
    {
        Statement rows = db.prepare("SELECT code, rate_pico FROM currencies");
        while (rows.next())
            m_rates.insert(rows.text(0), rows.integer(1));
        m_rates.insert(m_base, kPico);
    }
    bool knows(const QString& currency) const { return m_rates.contains(currency); }
    Amount toBase(Amount amount, const QString& currency) const
    {
        return currency == m_base ? amount : converted(amount, currencyExponent(currency), m_baseExponent, m_rates.value(currency));
    }
    const QString& base() const { return m_base; }
    int baseExponent() const { return m_baseExponent; }

private:
    QString m_base;
    int m_baseExponent;
    QHash<QString, qint64> m_rates;
};

std::optional<Amount> amountAt(const Statement& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return Amount::fromParts(row.integer(column), row.isNull(column + 1) ? 0 : row.integer(column + 1));
}

/// What the row is worth per month, in its own currency.
Amount monthlyOf(const Statement& row)
{
    if (row.utf8(11) != "recurring")
        return {};
    if (const auto mrr = amountAt(row, 3))
        return *mrr;
    Subscription values;
    values.amount = amountAt(row, 5);
    values.periodUnit = row.text(7);
    values.periodCount = int(row.integer(8));
    values.quantityMicro = row.integer(9);
    values.discountPpm = int(row.integer(10));
    return monthlyAmount(values);
}

void readAccounts(Database& db, Book& book, QHash<qint64, size_t>& index, QHash<qint64, QString>& currencies)
{
    Statement rows = db.prepare("SELECT id, account_key, name, segment, touch_tier, currency FROM accounts");
    while (rows.next()) {
        AccountRevenue account;
        account.id = rows.id<AccountId>(0);
        account.key = rows.text(1);
        account.name = rows.text(2);
        account.segment = rows.text(3);
        account.tier = rows.text(4);
        if (!rows.utf8(5).empty())
            currencies.insert(account.id.value(), rows.text(5));
        book.accounts.push_back(std::move(account));
    }
    std::ranges::sort(book.accounts, keyLess, &AccountRevenue::key);
    index.reserve(qsizetype(book.accounts.size()));
    for (size_t i = 0; i < book.accounts.size(); ++i)
        index.insert(book.accounts[i].id.value(), i);
}

void readSpans(Database& db, Book& book, const QHash<qint64, size_t>& index)
{
    const auto append = [](auto& list, Month month, auto id) {
        if (!list.empty() && list.back().month == month)
            list.back().id = id;
        else
            list.push_back({month, id});
    };
    Statement owners = db.prepare("SELECT account_id, since, member_id FROM ownership ORDER BY account_id, since, id");
    while (owners.next())
        append(book.accounts[index.value(owners.integer(0))].owners, monthOf(owners.utf8(1)), owners.id<MemberId>(2));
    Statement stages = db.prepare("SELECT account_id, since, stage_id FROM stage_spans ORDER BY account_id, since, id");
    while (stages.next())
        append(book.accounts[index.value(stages.integer(0))].stages, monthOf(stages.utf8(1)), stages.id<StageId>(2));
    Statement codes = db.prepare("SELECT id, code FROM stages");
    while (codes.next())
        book.stageCodes.emplace_back(codes.id<StageId>(0), codes.text(1));
}

void noteUnknown(Book& book, const QString& currency, const QString& accountKey)
{
    const auto it = std::ranges::find(book.unknownCurrencies, currency, &UnknownCurrency::code);
    if (it == book.unknownCurrencies.end())
        book.unknownCurrencies.push_back({currency, accountKey});
}

void readRevenue(Database& db, Book& book, const QHash<qint64, size_t>& index, const QHash<qint64, QString>& accountCurrencies, const Rates& rates)
{
    std::vector<std::vector<Level>> levels(book.accounts.size());
    Statement rows = db.prepare(QByteArray("SELECT ").append(kRowColumns).append(" FROM subscriptions AS s").constData());
    QString currency; // rows come in runs of one currency: text is made only where it changes
    while (rows.next()) {
        const qint64 account = rows.integer(0);
        const size_t at = index.value(account);
        const Month first = monthOf(rows.utf8(1));
        const Month end = rows.isNull(2) ? kForever : monthOf(rows.utf8(2));
        if (first >= end)
            continue;
        const Amount monthly = monthlyOf(rows);
        if (monthly.isZero())
            continue;
        const std::string_view own = rows.utf8(12);
        currency = own.empty() ? accountCurrencies.value(account, rates.base()) : QString::fromUtf8(own.data(), qsizetype(own.size()));
        if (!rates.knows(currency)) {
            noteUnknown(book, currency, book.accounts[at].key);
            continue;
        }
        levels[at].push_back({first, end, rates.toBase(monthly, currency)});
    }
    for (size_t i = 0; i < levels.size(); ++i) {
        bool negative = false;
        book.accounts[i].steps = stepsOf(levels[i], &negative);
        if (negative)
            book.negativeAccounts.push_back(i);
    }
}

/// The rows of one account with what each is worth in base currency; a currency without a rate counts 0 here, and the
/// figures name it.
template <typename Use>
void eachRowOf(Database& db, AccountId account, const Use& use)
{
    const Rates rates(db, Settings::read(db).baseCurrency);
    const QByteArray sql = QByteArray("SELECT ").append(kRowColumns).append(", a.currency FROM subscriptions AS s JOIN accounts AS a ON a.id = s.account_id "
                                                                            "WHERE s.account_id = ?1");
    Statement rows = db.prepare(sql.constData());
    rows.bind(1, account);
    while (rows.next()) {
        const QString currency = !rows.utf8(12).empty() ? rows.text(12) : !rows.utf8(13).empty() ? rows.text(13) : rates.base();
        const Amount monthly = rates.knows(currency) ? rates.toBase(monthlyOf(rows), currency) : Amount();
        use(rows.date(1), rows.date(2), monthly);
    }
}

} // namespace

Result<Book> RevenueStore::book() const
{
    return attempt([&] {
        storage::ReadTransaction snapshot(m_db);
        Book book;
        book.baseCurrency = Settings::read(m_db).baseCurrency;
        const Rates rates(m_db, book.baseCurrency);
        book.exponent = rates.baseExponent();
        book.directory = storage::unwrap(PeopleStore(m_db).directory());
        QHash<qint64, size_t> index;
        QHash<qint64, QString> currencies;
        readAccounts(m_db, book, index, currencies);
        readSpans(m_db, book, index);
        readRevenue(m_db, book, index, currencies, rates);
        return book;
    });
}

Result<std::vector<Subscription>> RevenueStore::ofAccount(AccountId account) const
{
    return attempt([&] { return storage::readRows<Subscription>(m_db, "WHERE t.account_id = ?1 ORDER BY t.start_date, t.id", account); });
}

Result<std::vector<Currency>> RevenueStore::currencies() const
{
    return attempt([&] { return storage::readRows<Currency>(m_db, "ORDER BY t.code"); });
}

Result<std::vector<Step>> RevenueStore::stepsOfAccount(AccountId account) const
{
    return attempt([&] {
        std::vector<Level> levels;
        eachRowOf(m_db, account, [&](QDate start, QDate end, Amount monthly) { levels.push_back(levelOf(start, end, monthly)); });
        return stepsOf(levels);
    });
}

Result<Amount> RevenueStore::mrrOn(AccountId account, QDate day) const
{
    return attempt([&] {
        Amount sum;
        eachRowOf(m_db, account, [&](QDate start, QDate end, Amount monthly) {
            if (start <= day && (!end.isValid() || day < end))
                sum += monthly;
        });
        return sum < Amount() ? Amount() : sum;
    });
}

Result<QHash<AccountId, std::optional<Amount>>> RevenueStore::mrrOfAllOn(QDate day) const
{
    return attempt([&] {
        const Rates rates(m_db, Settings::read(m_db).baseCurrency);
        QHash<AccountId, std::optional<Amount>> all;
        const QByteArray sql = QByteArray("SELECT ").append(kRowColumns).append(", a.currency FROM subscriptions AS s JOIN accounts AS a ON a.id = s.account_id "
                                                                                "WHERE s.start_date <= ?1 AND (s.end_date IS NULL OR s.end_date > ?1)");
        Statement rows = m_db.prepare(sql.constData());
        rows.bind(1, day);
        while (rows.next()) {
            const QString currency = !rows.utf8(12).empty() ? rows.text(12) : !rows.utf8(13).empty() ? rows.text(13) : rates.base();
            const AccountId account = rows.id<AccountId>(0);
            if (!all.contains(account))
                all.insert(account, Amount());
            std::optional<Amount>& sum = all[account];
            if (!rates.knows(currency))
                sum.reset();
            else if (sum)
                *sum += rates.toBase(monthlyOf(rows), currency);
        }
        for (auto& sum : all)
            if (sum && *sum < Amount())
                sum = Amount();
        return all;
    });
}

} // namespace tasuki::revenue

// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/revenue_store.h"

#include "people/directory.h"
#include "settings/settings.h"
#include "storage/failure.h"
#include "storage/rows.h"

#include <QHash>

#include <algorithm>

namespace tasuki::revenue {

using storage::attempt;
using storage::Database;
using storage::Statement;

namespace {

constexpr const char* kRowColumns =
    "s.account_id, s.start_date, s.end_date, s.mrr_minor, s.mrr_nano, s.amount_minor, s.amount_nano, s.period_unit, "
    "s.period_count, s.quantity_micro, s.discount_ppm, s.charge_type, s.currency, s.plan, s.product";
/// What a statement adds behind kRowColumns.
constexpr int kFirstOwnColumn = 15;

/// The month of a stored date; every stored date is YYYY-MM-DD.
Month monthOf(std::string_view date)
{
    const auto digit = [&](size_t i) { return date[i] - '0'; };
    return Month(digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3), digit(5) * 10 + digit(6));
}

Rates ratesOf(Database& db, const QString& base)
{
    return Rates(base, storage::readRows<Currency>(db, ""));
}

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

/// One copy of each text, however many rows have it.
class Texts {
public:
    QString operator()(std::string_view utf8)
    {
        if (utf8.empty())
            return {};
        const QByteArrayView bytes(utf8.data(), qsizetype(utf8.size()));
        const auto it = m_texts.constFind(bytes.toByteArray());
        return it != m_texts.constEnd() ? *it : *m_texts.insert(bytes.toByteArray(), QString::fromUtf8(bytes));
    }

private:
    QHash<QByteArray, QString> m_texts;
};

/// Places of names in the order in which they are met, until `sort`.
class Names {
public:
    int operator()(std::string_view utf8)
    {
        // Rows come in runs of one name.
        if (m_last < 0 || utf8 != m_lastText) {
            m_lastText = utf8;
            const QString name = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
            const auto it = m_places.constFind(name);
            m_last = it != m_places.constEnd() ? *it : *m_places.insert(name, int(m_places.size()));
        }
        return m_last;
    }
    /// The names in key order; `moved[place]` is the new place of one.
    std::vector<QString> sorted(Dimension dimension, std::vector<int>& moved) const
    {
        std::vector<QString> names;
        const QHash<QString, int> places =
            placesOfSlices(dimension, std::vector<QString>(m_places.keyBegin(), m_places.keyEnd()), names);
        moved.resize(size_t(m_places.size()));
        for (auto known = m_places.cbegin(); known != m_places.cend(); ++known)
            moved[size_t(known.value())] = places.value(known.key());
        return names;
    }

private:
    QHash<QString, int> m_places;
    std::string m_lastText;
    int m_last = -1;
};

void readAccounts(Database& db, Book& book, QHash<qint64, size_t>& index, QHash<qint64, QString>& currencies)
{
    Statement rows =
        db.prepare("SELECT id, account_key, name, segment, touch_tier, currency, industry, parent_id FROM accounts");
    Texts texts;
    QHash<qint64, qint64> parents;
    while (rows.next()) {
        AccountRevenue account;
        account.id = rows.id<AccountId>(0);
        account.key = rows.text(1);
        account.name = rows.text(2);
        account.segment = texts(rows.utf8(3));
        account.tier = texts(rows.utf8(4));
        account.industry = texts(rows.utf8(6));
        if (!rows.utf8(5).empty())
            currencies.insert(account.id.value(), texts(rows.utf8(5)));
        if (!rows.isNull(7))
            parents.insert(account.id.value(), rows.integer(7));
        book.accounts.push_back(std::move(account));
    }
    std::ranges::sort(book.accounts, keyLess, &AccountRevenue::key);
    index.reserve(qsizetype(book.accounts.size()));
    for (size_t i = 0; i < book.accounts.size(); ++i)
        index.insert(book.accounts[i].id.value(), i);
    for (auto it = parents.constBegin(); it != parents.constEnd(); ++it)
        book.accounts[index.value(it.key())].parentKey = book.accounts[index.value(it.value())].key;
    Statement tags = db.prepare("SELECT account_id, tag FROM account_tags ORDER BY account_id, tag");
    while (tags.next())
        book.accounts[index.value(tags.integer(0))].tags += texts(tags.utf8(1));
}

/// Of several in a month the last holds at its snapshot.
template <typename Id>
void appendDated(std::vector<DatedId<Id>>& list, Month month, Id id)
{
    if (!list.empty() && list.back().month == month)
        list.back().id = id;
    else
        list.push_back({month, id});
}

void readSpans(Database& db, Book& book, const QHash<qint64, size_t>& index)
{
    Statement owners = db.prepare("SELECT account_id, since, member_id FROM ownership ORDER BY account_id, since, id");
    while (owners.next())
        appendDated(book.accounts[index.value(owners.integer(0))].owners, monthOf(owners.utf8(1)),
                    owners.id<MemberId>(2));
    Statement stages = db.prepare("SELECT account_id, since, stage_id FROM stage_spans ORDER BY account_id, since, id");
    while (stages.next())
        appendDated(book.accounts[index.value(stages.integer(0))].stages, monthOf(stages.utf8(1)),
                    stages.id<StageId>(2));
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

/// A row of kRowColumns with the months that it counts in and nothing else yet.
RevenueRow rowWithMonths(const Statement& rows)
{
    RevenueRow row;
    row.level.first = monthOf(rows.utf8(1));
    row.level.end = rows.isNull(2) ? kForever : monthOf(rows.utf8(2));
    return row;
}

void readRevenue(Database& db, Book& book, const QHash<qint64, size_t>& index,
                 const QHash<qint64, QString>& accountCurrencies, const Rates& rates)
{
    Names plans;
    Names products;
    Statement rows =
        db.prepare(QByteArray("SELECT ").append(kRowColumns).append(" FROM subscriptions AS s").constData());
    QString currency; // rows come in runs of one currency: text is made only where it changes
    while (rows.next()) {
        const qint64 account = rows.integer(0);
        const size_t at = index.value(account);
        RevenueRow row = rowWithMonths(rows);
        row.plan = plans(rows.utf8(13));
        row.product = products(rows.utf8(14));
        const Amount monthly = row.level.first < row.level.end ? monthlyOf(rows) : Amount();
        if (!monthly.isZero()) {
            const std::string_view own = rows.utf8(12);
            currency = own.empty() ? accountCurrencies.value(account, rates.base())
                                   : QString::fromUtf8(own.data(), qsizetype(own.size()));
            if (rates.knows(currency))
                row.level.monthly = rates.toBase(monthly, currency);
            else
                noteUnknown(book, currency, book.accounts[at].key);
        }
        book.accounts[at].rows.push_back(row);
    }
    std::vector<int> movedPlans;
    std::vector<int> movedProducts;
    book.plans = plans.sorted(Dimension::Plan, movedPlans);
    book.products = products.sorted(Dimension::Product, movedProducts);
    for (size_t i = 0; i < book.accounts.size(); ++i) {
        for (RevenueRow& row : book.accounts[i].rows) {
            row.plan = movedPlans[size_t(row.plan)];
            row.product = movedProducts[size_t(row.product)];
        }
        if (book.accounts[i].sumRows())
            book.negativeAccounts.push_back(i);
    }
}

/// One account as `book` reads all; nothing where it is gone or something of it is in no list of the book yet, or
/// where the book has or gets a currency without a rate.
std::optional<AccountRevenue> readAccount(Database& db, const Book& book, AccountId id, const Rates& rates)
{
    Statement row = db.prepare(
        "SELECT a.account_key, a.name, a.segment, a.touch_tier, a.industry, coalesce(p.account_key, ''), a.currency "
        "FROM accounts AS a LEFT JOIN accounts AS p ON p.id = a.parent_id WHERE a.id = ?1");
    row.bind(1, id);
    if (!row.next() || !book.unknownCurrencies.empty())
        return std::nullopt;
    AccountRevenue account;
    account.id = id;
    account.key = row.text(0);
    account.name = row.text(1);
    account.segment = row.text(2);
    account.tier = row.text(3);
    account.industry = row.text(4);
    account.parentKey = row.text(5);
    const QString currency = row.utf8(6).empty() ? rates.base() : row.text(6);
    Statement tags = db.prepare("SELECT tag FROM account_tags WHERE account_id = ?1 ORDER BY tag");
    tags.bind(1, id);
    while (tags.next())
        account.tags += tags.text(0);
    Statement owners = db.prepare("SELECT since, member_id FROM ownership WHERE account_id = ?1 ORDER BY since, id");
    owners.bind(1, id);
    while (owners.next())
        appendDated(account.owners, monthOf(owners.utf8(0)), owners.id<MemberId>(1));
    Statement stages = db.prepare("SELECT since, stage_id FROM stage_spans WHERE account_id = ?1 ORDER BY since, id");
    stages.bind(1, id);
    while (stages.next())
        appendDated(account.stages, monthOf(stages.utf8(0)), stages.id<StageId>(1));
    const QByteArray sql =
        QByteArray("SELECT ").append(kRowColumns).append(" FROM subscriptions AS s WHERE s.account_id = ?1");
    Statement rows = db.prepare(sql.constData());
    rows.bind(1, id);
    while (rows.next()) {
        const auto plan = std::ranges::find(book.plans, rows.text(13));
        const auto product = std::ranges::find(book.products, rows.text(14));
        const QString own = rows.utf8(12).empty() ? currency : rows.text(12);
        if (plan == book.plans.end() || product == book.products.end() || !rates.knows(own))
            return std::nullopt;
        RevenueRow made = rowWithMonths(rows);
        if (made.level.first < made.level.end)
            made.level.monthly = rates.toBase(monthlyOf(rows), own);
        made.plan = int(plan - book.plans.begin());
        made.product = int(product - book.products.begin());
        account.rows.push_back(made);
    }
    return account;
}

/// The currencies of those accounts that have one of their own.
QHash<qint64, QString> ownCurrencies(Database& db, AccountId account)
{
    QHash<qint64, QString> currencies;
    Statement rows = db.prepare(account.isValid() ? "SELECT id, currency FROM accounts WHERE currency <> '' AND id = ?1"
                                                  : "SELECT id, currency FROM accounts WHERE currency <> ''");
    if (account.isValid())
        rows.bind(1, account);
    while (rows.next())
        currencies.insert(rows.integer(0), rows.text(1));
    return currencies;
}

/// The contract rows that `where` (of s) selects, with what each is worth in base currency; a currency without a rate
/// counts 0 here, and the figures name it. Account by account only where the statement says so: all rows are read as
/// they lie, and no account is looked for.
template <typename Use, typename... Binds>
void eachRow(Database& db, AccountId account, const char* where, const Use& use, const Binds&... binds)
{
    const Rates rates = ratesOf(db, Settings::read(db).baseCurrency);
    const QHash<qint64, QString> currencies = ownCurrencies(db, account);
    const QByteArray sql = QByteArray("SELECT ").append(kRowColumns).append(" FROM subscriptions AS s ").append(where);
    Statement rows = db.prepare(sql.constData());
    int parameter = 0;
    (rows.bind(++parameter, binds), ...);
    while (rows.next()) {
        const qint64 id = rows.integer(0);
        const QString currency = rows.utf8(12).empty() ? currencies.value(id, rates.base()) : rows.text(12);
        use(DatedAmount{AccountId(id), rows.date(1), rows.date(2), rates.toBase(monthlyOf(rows), currency)});
    }
}

/// The rows of one account, or of all without one.
template <typename Use>
void eachRow(Database& db, AccountId account, const Use& use)
{
    if (account.isValid())
        eachRow(db, account, "WHERE s.account_id = ?1", use, account);
    else
        eachRow(db, account, "", use);
}

} // namespace

Result<Book> RevenueStore::book() const
{
    return bookWith(nullptr);
}

Result<Book> RevenueStore::book(const Rates& rates) const
{
    return bookWith(&rates);
}

Result<Rates> RevenueStore::rates() const
{
    return attempt([&] { return ratesOf(m_db, Settings::read(m_db).baseCurrency); });
}

Result<Book> RevenueStore::bookWith(const Rates* others) const
{
    return attempt([&] {
        storage::ReadTransaction snapshot(m_db);
        Book book;
        const Settings settings = Settings::read(m_db);
        book.baseCurrency = settings.baseCurrency;
        book.fiscalStart = settings.fiscalStart();
        const Rates rates = others ? *others : ratesOf(m_db, book.baseCurrency);
        book.exponent = rates.exponent();
        book.directory =
            Directory(storage::readRows<Member>(m_db, "ORDER BY t.id"), storage::readRows<Team>(m_db, "ORDER BY t.id"),
                      storage::readRows<TeamMembership>(m_db, "ORDER BY t.member_id, t.position, t.id"));
        QHash<qint64, size_t> index;
        QHash<qint64, QString> currencies;
        readAccounts(m_db, book, index, currencies);
        readSpans(m_db, book, index);
        readRevenue(m_db, book, index, currencies, rates);
        return book;
    });
}

Result<bool> RevenueStore::refresh(Book& book, const QSet<AccountId>& accounts) const
{
    return attempt([&] {
        storage::ReadTransaction snapshot(m_db);
        const Rates rates = ratesOf(m_db, book.baseCurrency);
        std::vector<std::pair<size_t, AccountRevenue>> fresh;
        for (const AccountId id : accounts) {
            const auto at = std::ranges::find(book.accounts, id, &AccountRevenue::id);
            auto account = at == book.accounts.end() ? std::nullopt : readAccount(m_db, book, id, rates);
            if (!account || account->key != at->key)
                return false;
            fresh.emplace_back(size_t(at - book.accounts.begin()), std::move(*account));
        }
        for (auto& [at, account] : fresh)
            book.replace(at, std::move(account));
        return true;
    });
}

Result<std::vector<Subscription>> RevenueStore::ofAccount(AccountId account) const
{
    return attempt([&] {
        return storage::readRows<Subscription>(m_db, "WHERE t.account_id = ?1 ORDER BY t.start_date, t.id", account);
    });
}

Result<std::vector<Currency>> RevenueStore::currencies() const
{
    return attempt([&] { return storage::readRows<Currency>(m_db, "ORDER BY t.code"); });
}

Result<std::optional<RevenueStore::UnownedMonths>> RevenueStore::unownedMonths() const
{
    return storage::attempt([&]() -> std::optional<UnownedMonths> {
        std::optional<UnownedMonths> found;
        Statement rows = m_db.prepare(
            "SELECT a.account_key, o.since, min(s.start_date), max(coalesce(s.end_date, '9999-12-31')) FROM "
            "(SELECT account_id, min(since) AS since FROM ownership GROUP BY account_id) AS o "
            "JOIN accounts AS a ON a.id = o.account_id JOIN subscriptions AS s ON s.account_id = o.account_id "
            "WHERE s.charge_type = 'recurring' AND s.start_date < o.since AND (s.end_date IS NULL OR s.end_date > s.start_date) "
            "GROUP BY o.account_id ORDER BY a.account_key");
        while (rows.next()) {
            const Month first = Month::of(rows.date(2));
            // The snapshot of a month is its last day.
            const Month last = std::min(Month::of(rows.date(1)), Month::of(rows.date(3))) - 1;
            if (last < first)
                continue;
            if (!found)
                found = UnownedMonths{first, last, 0, rows.text(0)};
            found->first = std::min(found->first, first);
            found->last = std::max(found->last, last);
            ++found->accounts;
        }
        return found;
    });
}

Result<ContractNames> RevenueStore::contractNames() const
{
    return attempt([&] {
        const auto distinct = [this](const char* sql) {
            QStringList names;
            Statement rows = m_db.prepare(sql);
            while (rows.next())
                names += rows.text(0);
            std::ranges::sort(names, keyLess);
            return names;
        };
        return ContractNames{distinct("SELECT DISTINCT plan FROM subscriptions WHERE plan <> ''"),
                             distinct("SELECT DISTINCT product FROM subscriptions WHERE product <> ''")};
    });
}

Result<std::vector<CurrencyUse>> RevenueStore::currencyUses() const
{
    return attempt([&] {
        storage::ReadTransaction snapshot(m_db);
        const QString base = Settings::read(m_db).baseCurrency;
        std::vector<CurrencyUse> uses = {{base, {}, 0, 0, true}};
        const auto of = [&](const QString& code) -> CurrencyUse& {
            const auto it = std::ranges::find(uses, code, &CurrencyUse::code);
            if (it != uses.end())
                return *it;
            uses.push_back({code, {}, 0, 0, false});
            return uses.back();
        };
        for (const Currency& currency : storage::readRows<Currency>(m_db, "ORDER BY t.code"))
            of(currency.code).rate = currency;
        Statement rows = m_db.prepare(
            "SELECT code, sum(contract), count(DISTINCT account) FROM ("
            "SELECT CASE WHEN s.currency <> '' THEN s.currency WHEN a.currency <> '' THEN a.currency ELSE ?1 END AS code, 1 AS contract, a.id AS account "
            "FROM subscriptions AS s JOIN accounts AS a ON a.id = s.account_id "
            "UNION ALL SELECT CASE WHEN currency <> '' THEN currency ELSE ?1 END, 0, id FROM accounts) GROUP BY code ORDER BY code");
        rows.bind(1, base);
        while (rows.next()) {
            CurrencyUse& use = of(rows.text(0));
            use.rows = rows.integer(1);
            use.accounts = rows.integer(2);
        }
        std::ranges::stable_sort(
            uses, {}, [](const CurrencyUse& use) { return std::tuple(!use.lacksRate(), !use.isBase, use.code); });
        return uses;
    });
}

Result<std::vector<Step>> RevenueStore::stepsOfAccount(AccountId account) const
{
    Q_ASSERT(account.isValid());
    return attempt([&] {
        std::vector<Level> levels;
        eachRow(m_db, account,
                [&](const DatedAmount& row) { levels.push_back(levelOf(row.start, row.end, row.monthly)); });
        return stepsOf(levels);
    });
}

Result<QHash<AccountId, Amount>> RevenueStore::levelsAt(Month month) const
{
    return attempt([&] {
        struct Row {
            AccountId account;
            Level level;
        };
        std::vector<Row> rows;
        eachRow(
            m_db, {}, "WHERE s.start_date < ?1 AND (s.end_date IS NULL OR s.end_date >= ?1)",
            [&](const DatedAmount& row) {
                rows.push_back({row.account, levelOf(row.start, row.end, row.monthly)});
            },
            (month + 1).firstDay());
        std::ranges::sort(rows, {}, &Row::account);
        QHash<AccountId, Amount> levels;
        std::vector<Level> own;
        for (auto it = rows.cbegin(); it != rows.cend();) {
            const AccountId account = it->account;
            own.clear();
            for (; it != rows.cend() && it->account == account; ++it)
                own.push_back(it->level);
            levels.insert(account, levelAt(stepsOf(own), month));
        }
        return levels;
    });
}

Result<Amount> RevenueStore::mrrOn(AccountId account, QDate day) const
{
    Q_ASSERT(account.isValid());
    auto rows = datedAmounts(account);
    if (!rows)
        return std::move(rows).error();
    return amountOn(*rows, day);
}

Result<std::vector<DatedAmount>> RevenueStore::datedAmounts(AccountId account) const
{
    return attempt([&] {
        std::vector<DatedAmount> amounts;
        eachRow(m_db, account, [&](const DatedAmount& row) { amounts.push_back(row); });
        return amounts;
    });
}

Result<QHash<AccountId, std::optional<Amount>>> RevenueStore::mrrOfAllOn(QDate day) const
{
    return attempt([&] {
        const Rates rates = ratesOf(m_db, Settings::read(m_db).baseCurrency);
        QHash<AccountId, std::optional<Amount>> all;
        const QByteArray sql =
            QByteArray("SELECT ")
                .append(kRowColumns)
                .append(", a.currency FROM subscriptions AS s JOIN accounts AS a ON a.id = s.account_id "
                        "WHERE s.start_date <= ?1 AND (s.end_date IS NULL OR s.end_date > ?1)");
        Statement rows = m_db.prepare(sql.constData());
        rows.bind(1, day);
        while (rows.next()) {
            const QString currency = !rows.utf8(12).empty()                ? rows.text(12)
                                     : !rows.utf8(kFirstOwnColumn).empty() ? rows.text(kFirstOwnColumn)
                                                                           : rates.base();
            const AccountId account = rows.id<AccountId>(0);
            if (!all.contains(account))
                all.insert(account, Amount());
            std::optional<Amount>& sum = all[account];
            const Amount monthly = monthlyOf(rows);
            if (monthly.isZero())
                continue; // a trial is worth nothing in any currency
            if (!rates.knows(currency))
                sum.reset();
            else if (sum)
                *sum += rates.toBase(monthly, currency);
        }
        for (auto& sum : all)
            if (sum && *sum < Amount())
                sum = Amount();
        return all;
    });
}

} // namespace tasuki::revenue

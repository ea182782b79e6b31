// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_row.h"

#include "account/account_keys.h"
#include "base/text.h"
#include "format/texts.h"
#include "revenue/subscription.h"

#include <array>

namespace tasuki {

using namespace imports;

namespace {

// As in the file columns of the kind.
enum Field {
    kKey,
    kAccount,
    kStart,
    kEnd,
    kMrr,
    kAmount,
    kPeriodMonths,
    kPeriod,
    kPeriodCount,
    kCurrency,
    kPlan,
    kProduct,
    kQuantity,
    kDiscount,
    kCharge
};
// As in RowTraits<Subscription>.
enum Column {
    kColKey,
    kColAccount,
    kColStart,
    kColEnd,
    kColMrr,
    kColMrrNano,
    kColAmount,
    kColAmountNano,
    kColUnit,
    kColCount,
    kColCurrency,
    kColPlan,
    kColProduct,
    kColQuantity,
    kColDiscount,
    kColCharge,
    kColumns
};
using Cells = std::array<Cell, kColumns>;
// A return type with :: makes lupdate lose the class, and with it the context of every sentence in the function.
using KnownAccount = AccountKeys::Account;

constexpr qint64 kMillion = 1'000'000;
constexpr qint64 kMostQuantity = 1'000'000'000 * kMillion;
constexpr int kMostPeriods = 1200;
constexpr std::string_view kRecurring = "recurring";

int monthsOf(std::string_view unit)
{
    if (unit == "year")
        return 12;
    if (unit == "half")
        return 6;
    if (unit == "quarter")
        return 3;
    return unit == "month" ? 1 : 0;
}

/// Words for a period that people write besides the terms.
std::string_view unitOf(const QString& text)
{
    struct Word {
        QStringView word;
        std::string_view unit;
    };
    static constexpr Word kWords[] = {{u"yearly", "year"},
                                      {u"annual", "year"},
                                      {u"annually", "year"},
                                      {u"年払い", "year"},
                                      {u"年次", "year"},
                                      {u"1年", "year"},
                                      {u"halfyear", "half"},
                                      {u"halfyearly", "half"},
                                      {u"semiannual", "half"},
                                      {u"半年", "half"},
                                      {u"quarterly", "quarter"},
                                      {u"3か月", "quarter"},
                                      {u"monthly", "month"},
                                      {u"月払い", "month"},
                                      {u"月次", "month"},
                                      {u"1か月", "month"},
                                      {u"weekly", "week"},
                                      {u"週次", "week"},
                                      {u"daily", "day"},
                                      {u"日次", "day"},
                                      // A single payment has no period; its charge type says that it is not recurring.
                                      {u"once", ""},
                                      {u"oneoff", ""},
                                      {u"onetime", ""},
                                      {u"none", ""},
                                      {u"一括", ""},
                                      {u"都度", ""},
                                      {u"なし", ""}};
    const QString folded = keyFold(text);
    for (const Word& word : kWords)
        if (keyFold(word.word) == folded)
            return word.unit;
    return "?";
}

class SubscriptionImport final : public KindImport {
public:
    explicit SubscriptionImport(ImportSession& session)
        : m_session(session),
          m_accounts(session.db()),
          m_table(session, tableInfo<Subscription>()),
          m_find(m_table.select("WHERE t.subscription_key = ?1")),
          m_accountOf(session.db().prepare(
              "SELECT s.currency, a.currency FROM subscriptions AS s JOIN accounts AS a ON a.id = s.account_id WHERE s.id = ?1"))
    {}

    bool fillsEmptyTables() const override { return m_table.wasEmpty(); }
    std::vector<const char*> unorderedIndexes() const override { return {"subscriptions_account"}; }

    void row(ImportRow& row) override
    {
        Cells cells;
        cells[kColKey] = key(row);
        const storage::Statement* present = nullptr;
        if (!m_table.wasEmpty() && !row.failed()) {
            m_find.bindBuffered(1, cells[kColKey].text);
            if (m_find.next())
                present = &m_find;
        }
        const KnownAccount* account = accountOf(row, cells);
        readDates(row, cells, present);
        cells[kColCurrency] = row.currency(kCurrency);
        readMoney(row, cells, present, account);
        cells[kColPlan] = row.textCell(kPlan);
        cells[kColProduct] = row.textCell(kProduct);
        checkMoney(row, cells, present);
        if (!row.failed())
            write(cells, present);
        if (present)
            m_find.reset();
    }

private:
    Cell key(ImportRow& row)
    {
        const std::string_view key = row.trimmed(kKey);
        if (key.empty()) {
            row.error(kKey, Text::tr("%1 is missing").arg(row.heading(kKey)));
            return Cell::of(key);
        }
        row.checkTwice(m_seen, keyHash(key), kKey);
        return Cell::of(key);
    }

    const KnownAccount* accountOf(ImportRow& row, Cells& cells)
    {
        const KnownAccount* account = m_accounts.account(row.trimmed(kAccount));
        if (!account)
            row.error(kAccount, Text::tr("account not found; import the accounts first"));
        else
            cells[kColAccount] = Cell::of(account->id);
        return account;
    }

    static Cell now(const Cells& cells, const storage::Statement* present, Column column)
    {
        return cells[column].orElse(present ? presentCell(*present, column + 1) : Cell::null());
    }

    static void readDates(ImportRow& row, Cells& cells, const storage::Statement* present)
    {
        cells[kColStart] = row.date(kStart);
        if (row.trimmed(kStart).empty())
            row.error(kStart, Text::tr("%1 is missing").arg(row.heading(kStart)));
        cells[kColEnd] = row.date(kEnd);
        const Cell end = now(cells, present, kColEnd);
        // Both are YYYY-MM-DD, whose order is that of their letters.
        if (cells[kColStart].kind == Cell::Kind::Text && end.kind == Cell::Kind::Text
            && end.text < cells[kColStart].text)
            row.error(
                row.has(kEnd) ? kEnd : kStart,
                Text::tr("the end is before the start (%1)").arg(QString::fromUtf8(cells[kColStart].text.data(), 10)));
    }

    /// Amounts are kept in the smallest unit of the row's own currency, else the account's, else the base currency.
    int exponentOf(const Cells& cells, const storage::Statement* present, const KnownAccount* account) const
    {
        const Cell currency = now(cells, present, kColCurrency);
        if (currency.kind == Cell::Kind::Text && !currency.text.empty())
            return exponentOf(currency.text);
        return account ? account->exponent : currencyExponent(m_session.baseCurrency());
    }
    static int exponentOf(std::string_view code)
    {
        std::array<char16_t, 3> letters{};
        if (code.size() != letters.size())
            return currencyExponent(toText(code));
        std::ranges::transform(code, letters.begin(), [](char c) { return char16_t(static_cast<unsigned char>(c)); });
        return currencyExponent(QStringView(letters.data(), qsizetype(letters.size())));
    }

    void readMoney(ImportRow& row, Cells& cells, const storage::Statement* present, const KnownAccount* account)
    {
        const int exponent = exponentOf(cells, present, account);
        const ImportRow::Money mrr = row.money(kMrr, exponent);
        cells[kColMrr] = mrr.minor;
        cells[kColMrrNano] = mrr.nano;
        const ImportRow::Money amount = row.money(kAmount, exponent);
        cells[kColAmount] = amount.minor;
        cells[kColAmountNano] = amount.nano;
        if (present)
            rescaleKept(cells, *present, exponent);
        readPeriod(row, cells);

        const Cell quantity = row.decimal(kQuantity, 6);
        if (quantity.kind == Cell::Kind::Integer && (quantity.integer < 0 || quantity.integer > kMostQuantity))
            row.error(kQuantity, quantity.integer < 0 ? Text::tr("quantity can't be negative")
                                                      : Text::tr("quantity too large: at most 1,000,000,000"));
        cells[kColQuantity] = quantity.isNull() ? Cell::of(kMillion) : quantity;
        cells[kColDiscount] = discount(row);
        cells[kColCharge] = charge(row);
    }

    /// A row that gets another currency, and keeps its amounts because the file has no such column, is worth as many
    /// units of the new one.
    void rescaleKept(Cells& cells, const storage::Statement& present, int exponent)
    {
        m_accountOf.bind(1, present.integer(0));
        m_accountOf.next();
        const std::string_view was = !m_accountOf.utf8(0).empty() ? m_accountOf.utf8(0) : m_accountOf.utf8(1);
        const int before = was.empty() ? currencyExponent(m_session.baseCurrency()) : exponentOf(was);
        m_accountOf.reset();
        if (before == exponent)
            return;
        for (const Column column : {kColMrr, kColAmount}) {
            const Cell minor = presentCell(present, column + 1);
            if (!cells[column].isKept() || minor.isNull())
                continue;
            const Amount amount = converted(Amount::fromParts(minor.integer, presentCell(present, column + 2).integer),
                                            before, exponent, kPico);
            cells[column] = Cell::of(amount.minorFloor());
            cells[size_t(column) + 1] = Cell::of(amount.nanosRest());
        }
    }

    static void readPeriod(ImportRow& row, Cells& cells)
    {
        const Cell months = row.integer(kPeriodMonths, 1, kMostPeriods);
        Cell count = row.integer(kPeriodCount, 1, kMostPeriods);
        std::string_view unit = row.trimmed(kPeriod);
        if (!unit.empty()) {
            const QString text = toText(unit);
            const Term* term = findTerm(kPeriodTerms, text);
            unit = term ? row.keep(term->codeText()) : unitOf(text);
            if (unit == "?") {
                row.error(kPeriod, Text::tr("must be one of: %1").arg(choicesOf(kPeriodTerms, row.language())));
                return;
            }
        }
        if (months.kind == Cell::Kind::Integer) {
            const qint64 named = monthsOf(unit) * (count.kind == Cell::Kind::Integer ? count.integer : 1);
            if (!unit.empty() && named != months.integer) {
                row.error(
                    kPeriodMonths,
                    Text::tr("%1 and %2 differ; enter only one").arg(row.heading(kPeriodMonths), row.heading(kPeriod)));
            } else if (unit.empty()) {
                cells[kColUnit] = Cell::of(std::string_view("month"));
                cells[kColCount] = months;
                return;
            }
        }
        if (row.has(kPeriod) || !months.isKept())
            cells[kColUnit] = Cell::of(unit);
        if (!count.isKept() || !cells[kColUnit].isKept())
            cells[kColCount] = count.kind == Cell::Kind::Integer ? count : Cell::of(qint64(1));
    }

    static Cell discount(ImportRow& row)
    {
        if (!row.has(kDiscount))
            return {};
        std::string_view text = row.trimmed(kDiscount);
        if (text.empty())
            return Cell::of(qint64(0));
        if (text.ends_with('%'))
            text.remove_suffix(1);
        const auto percent = parseDecimal(toText(text), 4);
        if (!percent)
            row.error(kDiscount, Text::tr("not a valid percentage with at most 4 decimals"));
        else if (percent->scaled < 0 || percent->scaled > kMillion)
            row.error(kDiscount, Text::tr("discount must be from 0 to 100 percent"));
        else
            return Cell::of(qint64(percent->scaled));
        return Cell::of(qint64(0));
    }

    static Cell charge(ImportRow& row)
    {
        if (!row.has(kCharge))
            return {};
        const std::string_view text = row.trimmed(kCharge);
        if (text.empty() || text == kRecurring)
            return Cell::of(kRecurring);
        const QString folded = keyFold(toText(text));
        for (const QStringView word : {u"経常", u"定期"})
            if (folded == word)
                return Cell::of(kRecurring);
        static constexpr std::string_view kCodes[] = {kRecurring, "trial", "one_off"};
        static_assert(std::size(kCodes) == std::size(kChargeTerms));
        const Term* term = findTerm(kChargeTerms, folded);
        return Cell::of(term ? kCodes[term - kChargeTerms] : text);
    }

    /// What a recurring row is worth has to be known.
    static void checkMoney(ImportRow& row, const Cells& cells, const storage::Statement* present)
    {
        if (row.failed())
            return;
        const Cell charge = now(cells, present, kColCharge);
        if (charge.kind == Cell::Kind::Text && charge.text != kRecurring)
            return;
        if (!now(cells, present, kColMrr).isNull())
            return;
        const Cell minor = now(cells, present, kColAmount);
        if (minor.isNull()) {
            row.error(row.has(kMrr) ? kMrr : kAmount,
                      Text::tr("a recurring line requires %1 or %2").arg(row.heading(kMrr), row.heading(kAmount)));
            return;
        }
        Subscription values;
        values.amount = Amount::fromParts(minor.integer, now(cells, present, kColAmountNano).integer);
        const Cell unit = now(cells, present, kColUnit);
        if (unit.kind != Cell::Kind::Text || unit.text.empty()) {
            row.error(row.has(kPeriod) ? kPeriod : kPeriodMonths,
                      Text::tr("%1 requires %2 or %3")
                          .arg(row.heading(kAmount), row.heading(kPeriod), row.heading(kPeriodMonths)));
            return;
        }
        const Cell quantity = now(cells, present, kColQuantity);
        if (quantity.kind != Cell::Kind::Integer || quantity.integer == kMillion)
            return;
        values.periodUnit = QStringLiteral("month");
        values.quantityMicro = quantity.integer;
        if (!isWithinBounds(monthlyAmount(values)))
            row.error(kQuantity, Text::tr("amount × quantity too large: at most 10^15 minor units"));
    }

    void write(Cells& cells, const storage::Statement* present)
    {
        if (present) {
            m_table.change(*present, cells);
            return;
        }
        const auto fill = [&](Column column, Cell value) { cells[column] = cells[column].orElse(value); };
        for (const Column column : {kColCurrency, kColPlan, kColProduct, kColUnit})
            fill(column, Cell::of(std::string_view()));
        fill(kColCount, Cell::of(qint64(1)));
        fill(kColQuantity, Cell::of(kMillion));
        fill(kColDiscount, Cell::of(qint64(0)));
        fill(kColCharge, Cell::of(kRecurring));
        m_table.add(cells);
    }

    ImportSession& m_session;
    AccountKeys m_accounts;
    ImportTable m_table;
    storage::Statement m_find;
    storage::Statement m_accountOf;
    KeyMap m_seen;
};

} // namespace

/// Contract rows without a currency of their own have that of their account.
void rescaleContracts(ImportSession& session, qint64 account, int exponentBefore, int exponentAfter)
{
    ImportTable table(session, tableInfo<Subscription>());
    storage::Statement rows = table.select("WHERE t.account_id = ?1 AND t.currency = ''");
    rows.bind(1, account);
    while (rows.next()) {
        Cells cells;
        for (const Column minor : {kColMrr, kColAmount}) {
            const Cell was = presentCell(rows, int(minor) + 1);
            if (was.isNull())
                continue;
            const Amount amount = converted(Amount::fromParts(was.integer, presentCell(rows, int(minor) + 2).integer),
                                            exponentBefore, exponentAfter, kPico);
            cells[minor] = Cell::of(amount.minorFloor());
            cells[size_t(minor) + 1] = Cell::of(amount.nanosRest());
        }
        table.update(rows, cells);
    }
}

/// Figures need a rate for each currency that a contract row counts in; without one they are refused, which is better
/// known before the import than after.
void warnOfRates(ImportSession& session, Entity imported)
{
    if (imported != Entity::Subscription && imported != Entity::Currency && imported != Entity::Account)
        return;
    QStringList missing;
    storage::Statement currencies = session.db().prepare(
        "SELECT DISTINCT iif(s.currency = '', a.currency, s.currency) AS counted "
        "FROM subscriptions AS s JOIN accounts AS a ON a.id = s.account_id "
        "WHERE s.charge_type = 'recurring' AND (s.end_date IS NULL OR s.end_date > s.start_date) AND counted <> '' AND counted <> ?1 AND counted NOT IN (SELECT code FROM currencies) ORDER BY counted");
    currencies.bind(1, session.baseCurrency());
    while (currencies.next())
        missing += currencies.text(0);
    if (!missing.isEmpty())
        session.preview().warnings +=
            Text::tr("No rate yet for: %1. Import rates, or enter them on the page “Currencies”.")
                .arg(joined(missing, session.request().language));
}

std::unique_ptr<KindImport> makeSubscriptionImport(ImportSession& session)
{
    return std::make_unique<SubscriptionImport>(session);
}

} // namespace tasuki

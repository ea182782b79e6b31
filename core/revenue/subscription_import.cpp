// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_row.h"
#include "import/key_index.h"
#include "import/option_hint.h"

#include "account/account_keys.h"
#include "account/first_spans_import.h"
#include "base/iso_date.h"
#include "base/text.h"
#include "format/texts.h"
#include "revenue/amount_period.h"
#include "revenue/contract_questions.h"
#include "revenue/contract_status.h"
#include "revenue/contract_updates.h"
#include "revenue/subscription.h"
#include "revenue/written_charge.h"
#include "revenue/written_period.h"

#include <array>
#include <unordered_set>

namespace tasuki {

using namespace imports;

namespace {

using Field = revenue::SubscriptionField;
using Column = revenue::SubscriptionColumn;
using Cells = revenue::SubscriptionCells;
// A return type with :: makes lupdate lose the class, and with it the context of every sentence in the function.
using KnownAccount = AccountKeys::Account;
using revenue::chargeCode;
using revenue::ContractStatus;
using revenue::kRecurring;
using revenue::monthsOf;
using storage::Statement;
using enum revenue::SubscriptionColumn;
using enum revenue::SubscriptionField;

constexpr qint64 kMillion = 1'000'000;
constexpr qint64 kMostQuantity = 1'000'000'000 * kMillion;
constexpr int kMostPeriods = 1200;
constexpr qint64 kMostPercent = 1'000'000'000'000;

class SubscriptionImport final : public KindImport {
public:
    explicit SubscriptionImport(ImportSession& session)
        : m_session(session),
          m_accounts(static_cast<AccountKeys&>(session.finder(Entity::Account))),
          m_table(session, tableInfo<Subscription>()),
          m_updates(session, m_table),
          m_find(m_table.select("WHERE t.subscription_key = ?1")),
          m_accountOf(session.db().prepare(
              "SELECT s.currency, a.currency FROM subscriptions AS s JOIN accounts AS a ON a.id = s.account_id WHERE s.id = ?1")),
          m_open(session)
    {}

    bool fillsEmptyTables() const override { return m_table.wasEmpty(); }
    std::vector<const char*> unorderedIndexes() const override { return {"subscriptions_account"}; }

    void row(ImportRow& row) override
    {
        Cells cells;
        cells[kColKey] = key(row);
        const Statement* const present = presentOf(row, cells);
        const KnownAccount* account = accountOf(row, cells);
        const ContractStatus status = statusOf(row);
        readDates(row, cells, present, status);
        cells[kColCurrency] = currencyOf(row, account);
        readMoney(row, cells, present, account, status);
        readCharge(row, cells, present, status);
        cells[kColPlan] = nameOf(row, kPlan);
        cells[kColProduct] = nameOf(row, kProduct);
        checkMoney(row, cells, present);
        if (!row.failed() && m_withoutAmount == 0) {
            noteAmount(row, cells);
            write(row, cells, present, account);
        } else if (present && row.waits()) {
            m_updates.keep(*present);
        }
        if (present)
            m_find.reset();
    }

    void after() override
    {
        m_updates.finish();
        if (!m_accountsWithRows.empty())
            account::reachBack(m_session, [&](qint64 id) { return m_accountsWithRows.contains(id); });
    }

    void finish(ImportRow& row) override
    {
        if (m_session.request().isRetry) { // all of this was asked of the whole file
            m_open.tell(row);
            return;
        }
        m_open.ask(row);
        m_open.tell(row);
    }

private:
    Cell key(ImportRow& row)
    {
        const std::string_view key = row.key(kKey);
        if (key.empty()) {
            row.error(kKey, Text::tr("%1 is missing").arg(row.heading(kKey)));
            return Cell::of(key);
        }
        row.checkTwice(m_seen, keyHash(key), kKey);
        checkSpelledTwice(row, key);
        return Cell::of(key);
    }

    /// Two keys of one file that differ only by width or by what is not seen.
    void checkSpelledTwice(ImportRow& row, std::string_view key)
    {
        const bool isUnusual = KeyIndex::isUnusual(key);
        if (!isUnusual && m_seenSpellings.size() == 0)
            return;
        const std::string spelling = keySpelling(key);
        if (const qint64* earlier =
                spelling == key ? m_seenSpellings.find(keyHash(key)) : m_seen.find(keyHash(spelling)))
            row.hasKeyOf(*earlier, kKey);
        else if (spelling != key)
            row.checkTwice(m_seenSpellings, keyHash(spelling), kKey);
    }

    /// The row of this key, by another spelling if need be; null where it is new.
    const Statement* presentOf(ImportRow& row, Cells& cells)
    {
        if (m_table.wasEmpty() || row.failed())
            return nullptr;
        m_find.bindBuffered(1, cells[kColKey].text);
        if (m_find.next())
            return &m_find;
        m_find.reset();
        if (!m_otherKeys)
            readOtherKeys();
        const std::string prefix(row.prefix());
        const std::string_view own = cells[kColKey].text.substr(prefix.size());
        KeyIndex::Found other = m_otherKeys->findOther(own);
        if (other.how == KeyIndex::How::Unknown) {
            const std::string spelling = keySpelling(own);
            if (spelling == own)
                return nullptr;
            other = {KeyIndex::How::Respelled, 0, spelling};
        }
        if (!other.meant.empty())
            other.meant = prefix + other.meant;
        return found(row, cells, other);
    }

    const Statement* found(ImportRow& row, Cells& cells, const KeyIndex::Found& other)
    {
        using Answer = ReferenceFinder::Answer;
        ReferenceFinder::Found told{Answer::Ambiguous, 0, toText(other.meant)};
        if (other.how == KeyIndex::How::LostZeros)
            told.answer = Answer::LostZeros;
        else if (other.how == KeyIndex::How::Shortened)
            told.answer = Answer::Shortened;
        if (other.how == KeyIndex::How::Respelled) {
            m_find.bindBuffered(1, row.keep(other.meant));
            if (!m_find.next()) {
                m_find.reset();
                return nullptr; // a new one, as it is spelled
            }
            told.answer = Answer::Found;
            cells[kColKey] = Cell();
        }
        row.tellKey(kKey, told, {},
                    Text::tr("several lines have a key that differs only by width or invisible characters"));
        return told.answer == Answer::Found ? &m_find : nullptr;
    }

    void readOtherKeys()
    {
        m_otherKeys.emplace();
        const QString source = m_session.request().source;
        if (!source.isEmpty()) { // without its name in front
            storage::Statement rows = m_session.db().prepare(
                "SELECT substr(subscription_key, length(?1) + 1) FROM subscriptions WHERE substr(subscription_key, 1, length(?1)) = ?1");
            rows.bind(1, source + u':');
            readOtherKeys(rows);
            return;
        }
        for (
            const char* keys :
            {"SELECT subscription_key FROM subscriptions WHERE subscription_key GLOB '0[0-9]*'",
             "SELECT subscription_key FROM subscriptions WHERE subscription_key GLOB '[1-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]*'",
             "SELECT subscription_key FROM subscriptions WHERE subscription_key GLOB '*[^ -~]*'"}) {
            storage::Statement rows = m_session.db().prepare(keys);
            readOtherKeys(rows);
        }
    }

    void readOtherKeys(storage::Statement& rows)
    {
        for (qint64 place = 0; rows.next(); ++place)
            if (KeyIndex::isUnusual(rows.utf8(0)))
                m_otherKeys->addUnusual(rows.utf8(0), place);
    }

    const KnownAccount* accountOf(ImportRow& row, Cells& cells)
    {
        ReferenceFinder::Found found;
        row.hint(m_accounts);
        const KnownAccount* account = m_accounts.account(row.key(kAccount), found);
        if (account)
            cells[kColAccount] = Cell::of(account->id);
        if (!account || !found.meant.isEmpty())
            row.tellKey(kAccount, found, Text::tr("account not found; import the accounts first"),
                        Text::tr("several accounts have a key that differs only by width or invisible characters"));
        return account;
    }

    static Cell now(const Cells& cells, const storage::Statement* present, Column column)
    {
        return cells[column].orElse(present ? presentCell(*present, column + 1) : Cell::null());
    }

    /// Of a plan or product; "-" and なし are none, and clear none.
    Cell nameOf(ImportRow& row, Field field)
    {
        return !m_session.preview().isOwnExport && row.isNoValue(field) ? Cell() : row.textCell(field);
    }

    ContractStatus statusOf(ImportRow& row)
    {
        const std::string_view text = row.trimmed(kStatus);
        if (text.empty() || row.isNoValue(kStatus))
            return ContractStatus::Running;
        if (text == m_lastStatusText)
            return m_lastStatus;
        const QString word = toText(text);
        m_lastStatusText = text;
        m_lastStatus = revenue::contractStatus(word);
        if (m_lastStatus == ContractStatus::Unknown && m_open.notices.statusWords.size() < 5
            && !m_open.notices.statusWords.contains(word))
            m_open.notices.statusWords += word;
        return m_lastStatus;
    }

    /// What the file has as the end is kept for the question of what it means.
    void noteEnd(const Cell& day)
    {
        if (m_fileEnd.kind != Cell::Kind::Text)
            m_fileEnd = day;
    }

    /// The first day that is not served, of a column that may hold the last one that is.
    Cell firstDayWithout(ImportRow& row, Field field)
    {
        if (row.saysNoEnd(field))
            return field == kEnd || !row.isNoValue(field) ? Cell::null() : Cell();
        const Cell day = row.date(field, ImportRow::MonthMeans::LastDay);
        if (day.kind != Cell::Kind::Text || row.hasTime(field))
            return day;
        if (row.isMonth(field)) { // of which all is served, whatever the days of the other rows mean
            ++m_open.notices.endMonths;
            return dayAfter(row, day);
        }
        if (row.isOfSpan(field)) {
            m_spanEnd = day;
            return m_open.endOfSpan == u"first-day-after" ? day : dayAfter(row, day);
        }
        noteEnd(day);
        return m_open.lastDayServed ? dayAfter(row, day) : day;
    }

    /// The first day that is not served, by whatever column says it first. What was cancelled before its end runs until
    /// then, unless that was answered otherwise.
    Cell endOf(ImportRow& row, ContractStatus status)
    {
        m_fileEnd = m_spanEnd = Cell();
        Cell end = firstDayWithout(row, kEnd);
        noteEnd(end);
        Cell ended = firstDayWithout(row, kEndedOn);
        // What is only cancelled to the end of its period runs until then.
        const bool isOver = !row.has(kStatus) || status == ContractStatus::Ended;
        if (ended.kind != Cell::Kind::Text && isOver) {
            const Cell cancelled = firstDayWithout(row, kCancelledOn);
            const bool isBefore =
                cancelled.kind == Cell::Kind::Text && end.kind == Cell::Kind::Text && cancelled.text < end.text;
            m_open.cancelledBefore += isBefore ? 1 : 0;
            if (!isBefore || m_open.cancelledIs == u"day")
                ended = cancelled.kind == Cell::Kind::Text ? cancelled : ended.orElse(cancelled);
        }
        if (status == ContractStatus::Ended && ended.kind != Cell::Kind::Text && end.kind == Cell::Kind::Text
            && end.text > m_session.today()) {
            ++m_open.overButRunning;
            if (m_open.cancelledIs == u"day")
                row.error(kStatus, Text::tr("the line has ended, but no column says when"));
        }
        if (ended.kind != Cell::Kind::Text && status == ContractStatus::Paused)
            ended = row.date(kPausedOn);
        if (ended.kind == Cell::Kind::Text && (end.kind != Cell::Kind::Text || ended.text < end.text))
            end = ended;
        return end.orElse(ended);
    }

    /// The day on which a trial ends is read as that on which a contract ends.
    Cell firstDayPaid(ImportRow& row)
    {
        const Cell day = row.date(kTrialEnd);
        const bool isLastDay = m_open.lastDayServed && day.kind == Cell::Kind::Text && !row.hasTime(kTrialEnd);
        return isLastDay ? dayAfter(row, day) : day;
    }

    static Cell dayAfter(ImportRow& row, const Cell& day)
    {
        const QDate date = QDate::fromString(toText(day.text), Qt::ISODate).addDays(1);
        return Cell::of(row.keep(date.toString(Qt::ISODate)));
    }

    void readDates(ImportRow& row, Cells& cells, const storage::Statement* present, ContractStatus status)
    {
        cells[kColStart] = row.date(kStart);
        if (row.trimmed(kStart).empty() || row.isNoValue(kStart))
            row.error(kStart, Text::tr("%1 is missing").arg(row.heading(kStart)));
        cells[kColEnd] = endOf(row, status);
        m_open.noteSpan(cells[kColStart], m_spanEnd);
        const Cell end = now(cells, present, kColEnd);
        if (status == ContractStatus::Ended && end.kind != Cell::Kind::Text && !row.failed(kEnd))
            row.error(kStatus, Text::tr("the line has ended, but no column says when"));
        // A trial counts from its end on.
        const Cell trial = firstDayPaid(row);
        if (trial.kind == Cell::Kind::Text && cells[kColStart].kind == Cell::Kind::Text
            && trial.text > cells[kColStart].text)
            cells[kColStart] = end.kind == Cell::Kind::Text && end.text < trial.text ? end : trial;
        // Both are YYYY-MM-DD, whose order is that of their letters.
        if (cells[kColStart].kind == Cell::Kind::Text && end.kind == Cell::Kind::Text
            && end.text < cells[kColStart].text)
            row.error(
                row.has(kEnd) ? kEnd : kStart,
                Text::tr("the end is before the start (%1)").arg(QString::fromUtf8(cells[kColStart].text.data(), 10)));
    }

    /// A sign beside an amount, or in its heading, is the row's own currency where no column has it.
    Cell currencyOf(ImportRow& row, const KnownAccount* account)
    {
        Cell currency = row.currency(kCurrency);
        if (row.failed(kCurrency))
            return currency;
        for (const Field field : {kMrr, kAmount, kUnitPrice, kAnnual}) {
            const QString unit = row.unitOfAmount(field);
            if (unit.isEmpty())
                continue;
            const bool isOwn = currency.kind == Cell::Kind::Text && !currency.text.empty();
            QString own = isOwn ? toText(currency.text) : account ? m_accounts.currencyOf(*account) : QString();
            if (own.isEmpty())
                own = m_session.baseCurrency();
            const QString named = currencyOfUnit(unit, own);
            if (named.isEmpty() || named == own)
                continue;
            if (isOwn)
                row.error(field, Text::tr("the amount is in %1, the line in %2").arg(named, own));
            return Cell::of(row.keep(named));
        }
        return currency;
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

    void readMoney(ImportRow& row, Cells& cells, const storage::Statement* present, const KnownAccount* account,
                   ContractStatus status)
    {
        const int exponent = exponentOf(cells, present, account);
        const ImportRow::Money mrr = row.money(kMrr, exponent, true);
        revenue::checkPeriodBeside(row, kMrr, monthsOf("month"));
        cells[kColMrr] = mrr.minor;
        cells[kColMrrNano] = mrr.nano;
        readAnnual(row, cells, exponent);
        const Cell quantity = quantityOf(row);
        cells[kColQuantity] = quantity.isNull() || (quantity.isKept() && (row.has(kQuantity) || m_open.countsLicenses))
                                  ? Cell::of(kMillion)
                                  : quantity;
        readAmount(row, cells, exponent);
        if (present)
            rescaleKept(cells, *present, exponent);
        readPeriod(row, cells);
        for (const Field field : {kAmount, kUnitPrice})
            revenue::takePeriodBeside(row, field, cells);
        // Billing systems give the MRR of today: of what does not run it is 0, whatever it was or will be worth.
        const bool isOfToday = status != ContractStatus::Running && status != ContractStatus::Unknown
                               && amountOf({cells[kColMrr], cells[kColMrrNano]}) == Amount();
        if (isOfToday && cells[kColAmount].kind == Cell::Kind::Integer)
            cells[kColMrr] = cells[kColMrrNano] = Cell::null();
        readDiscount(row, cells, exponent);
    }

    Cell quantityOf(ImportRow& row) const
    {
        const Field field = m_open.countsLicenses ? kLicenses : kQuantity;
        const Cell quantity = row.decimal(field, 6);
        if (quantity.kind == Cell::Kind::Integer && (quantity.integer < 0 || quantity.integer > kMostQuantity))
            row.error(field, quantity.integer < 0 ? Text::tr("quantity can't be negative")
                                                  : Text::tr("quantity too large: at most 1,000,000,000"));
        return quantity;
    }

    static std::optional<Amount> amountOf(const ImportRow::Money& money)
    {
        return money.minor.kind == Cell::Kind::Integer
                   ? std::optional(Amount::fromParts(money.minor.integer, money.nano.integer))
                   : std::nullopt;
    }
    static void put(Cells& cells, Column minor, Amount amount)
    {
        cells[minor] = Cell::of(amount.minorFloor());
        cells[size_t(minor) + 1] = Cell::of(amount.nanosRest());
    }

    /// An amount a year is a twelfth of it a month, and as final.
    static void readAnnual(ImportRow& row, Cells& cells, int exponent)
    {
        const auto annual = amountOf(row.money(kAnnual, exponent, true));
        revenue::checkPeriodBeside(row, kAnnual, monthsOf("year"));
        if (annual && cells[kColMrr].kind != Cell::Kind::Integer)
            put(cells, kColMrr, annual->scaled(1, 12));
        else if (row.has(kAnnual) && !row.has(kMrr) && !annual)
            cells[kColMrr] = cells[kColMrrNano] = Cell::null();
    }

    /// The amount of one unit: as its column says, or by the price of a unit.
    void readAmount(ImportRow& row, Cells& cells, int exponent)
    {
        const ImportRow::Money amount = row.money(kAmount, exponent, true);
        cells[kColAmount] = amount.minor;
        cells[kColAmountNano] = amount.nano;
        const auto price = amountOf(row.money(kUnitPrice, exponent, true));
        const auto written = amountOf(amount);
        const qint64 quantity =
            cells[kColQuantity].kind == Cell::Kind::Integer ? cells[kColQuantity].integer : kMillion;
        if (written && m_open.amountIs == u"total") {
            if (quantity == 0)
                row.error(kQuantity, Text::tr("an amount for a quantity of 0"));
            else
                put(cells, kColAmount, written->scaled(kMillion, quantity));
            return;
        }
        if (!price || m_open.amountIs == u"unit")
            return;
        if (written && *written != *price) {
            // Where a column has both multiplied, nothing is left open.
            if (price->scaled(quantity, kMillion) != *written)
                ++m_open.pricesDiffer;
        }
        put(cells, kColAmount, *price);
    }

    static quint32 termsOf(const ImportRow& row)
    {
        quint64 terms = 0;
        for (const Field field : {kPlan, kProduct, kMrr, kAmount, kUnitPrice, kAnnual, kQuantity, kLicenses})
            terms = keyHash(row.trimmed(field), terms).a;
        return quint32(terms);
    }

    void noteAmount(ImportRow& row, const Cells& cells)
    {
        if (m_open.asksEnds && cells[kColStart].kind == Cell::Kind::Text)
            m_open.ends.add(cells[kColAccount].integer, dateFromIso(cells[kColStart].text),
                            m_fileEnd.kind == Cell::Kind::Text ? dateFromIso(m_fileEnd.text) : QDate(), termsOf(row));
        if (!m_open.asksAmounts || cells[kColAmount].kind != Cell::Kind::Integer || row.trimmed(kAmount).empty()
            || cells[kColMrr].kind == Cell::Kind::Integer || cells[kColQuantity].kind != Cell::Kind::Integer)
            return;
        size_t plan = 0;
        for (const Field field : {kPlan, kProduct, kPeriod, kPeriodMonths, kPeriodCount, kCurrency})
            plan = size_t(keyHash(row.trimmed(field), plan).a);
        m_open.amounts.add(plan, Amount::fromParts(cells[kColAmount].integer, cells[kColAmountNano].integer),
                           cells[kColQuantity].integer);
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
        if (!row.has(kPeriod) && !row.has(kPeriodMonths) && row.has(kCharge)) {
            const auto period = revenue::readPeriod(toText(row.trimmed(kCharge)));
            if (period && !period->unit.empty()) {
                cells[kColUnit] = Cell::of(period->unit);
                cells[kColCount] = Cell::of(qint64(period->count));
            }
            return;
        }
        if (!unit.empty()) {
            const auto period = revenue::readPeriod(toText(unit));
            if (!period) {
                row.error(kPeriod, Text::tr("must be one of: %1").arg(choicesOf(kPeriodTerms, row.language())));
                return;
            }
            unit = period->unit;
            if (period->count != 1) {
                if (count.kind == Cell::Kind::Integer && count.integer != 1 && count.integer != period->count)
                    row.error(kPeriodCount, Text::tr("%1 and %2 differ; enter only one")
                                                .arg(row.heading(kPeriodCount), row.heading(kPeriod)));
                count = Cell::of(qint64(period->count));
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

    /// In percent, as a fraction or in money; what is money is taken off at once.
    void readDiscount(ImportRow& row, Cells& cells, int exponent)
    {
        cells[kColDiscount] = percentOf(row);
        const bool isMoney = m_open.discountIs == u"money";
        const Field field = isMoney && !row.trimmed(kDiscount).empty() ? kDiscount : kDiscountMoney;
        if (isMoney && row.has(kDiscount))
            cells[kColDiscount] = Cell::of(qint64(0));
        const auto money = amountOf(row.money(field, exponent));
        if (!money || money->isZero() || row.failed())
            return;
        if (cells[kColMrr].kind == Cell::Kind::Integer) {
            ++m_open.discountsOfMrr;
            return;
        }
        if (cells[kColAmount].kind != Cell::Kind::Integer) {
            row.error(field, Text::tr("a discount in money requires %1").arg(row.heading(kAmount)));
            return;
        }
        const qint64 quantity =
            cells[kColQuantity].kind == Cell::Kind::Integer ? cells[kColQuantity].integer : kMillion;
        const Amount whole =
            Amount::fromParts(cells[kColAmount].integer, cells[kColAmountNano].integer).scaled(quantity, kMillion);
        if (*money < Amount() || *money > whole) {
            row.error(field, Text::tr("the discount must be from 0 to the amount"));
            return;
        }
        Subscription net;
        net.amount = whole - *money;
        net.periodUnit = cells[kColUnit].kind == Cell::Kind::Text ? toText(cells[kColUnit].text) : QString();
        net.periodCount = cells[kColCount].kind == Cell::Kind::Integer ? int(cells[kColCount].integer) : 1;
        if (net.periodUnit.isEmpty())
            row.error(field, Text::tr("%1 requires %2 or %3")
                                 .arg(row.heading(field), row.heading(kPeriod), row.heading(kPeriodMonths)));
        else
            put(cells, kColMrr, monthlyAmount(net));
    }

    Cell percentOf(ImportRow& row)
    {
        if (!row.has(kDiscount))
            return {};
        const std::string_view text = row.trimmed(kDiscount);
        if (text.empty())
            return Cell::of(qint64(0));
        if (row.isNoValue(kDiscount))
            return {};
        const auto read = readNumber(toText(text), 4, m_session.reading().decimal());
        if (m_open.discountIs == u"money")
            return Cell::of(qint64(0));
        if (read)
            m_session.reading().note(*read, text.find('.') != std::string_view::npos);
        if (!read || read->isRounded || read->perMonths != 0) {
            row.error(kDiscount, Text::tr("not a valid percentage with at most 4 decimals"));
            return Cell::of(qint64(0));
        }
        const bool isPercent = read->unit == u"%" || read->unit == u"パーセント";
        if (!isPercent && !read->unit.isEmpty()) {
            ++m_open.discountsInMoney;
            row.error(kDiscount, tellDiscount(Text::tr("a discount in money, not in percent.")));
            return Cell::of(qint64(0));
        }
        constexpr qint64 kMicroOfPercent = 100; // 4 decimals of a percent are millionths of the whole
        const auto micro = qint64(std::clamp<Amount::Nanos>(read->value.scaled, -kMostPercent, kMostPercent));
        if (!isPercent)
            m_open.discounts.add(micro * kMicroOfPercent);
        const bool isFraction = m_open.discountIs == u"fraction" && !isPercent;
        const qint64 ppm = isFraction ? micro * kMicroOfPercent : micro;
        if (ppm >= 0 && ppm <= kMillion)
            return Cell::of(ppm);
        row.error(kDiscount, tellDiscount(Text::tr("discount must be from 0 to 100 percent.")));
        return Cell::of(qint64(0));
    }

    QString tellDiscount(const QString& reason) const
    {
        return withOption(reason, Text::tr("If it is money, enter --assume discount=money."),
                          m_session.request().namesOptions);
    }

    void readCharge(ImportRow& row, Cells& cells, const storage::Statement* present, ContractStatus status)
    {
        cells[kColCharge] = charge(row);
        const auto counts = [&](std::string_view code) { cells[kColCharge] = Cell::of(code); };
        const bool hasTrialEnd = row.date(kTrialEnd).kind == Cell::Kind::Text;
        const bool hasPause = row.date(kPausedOn).kind == Cell::Kind::Text;
        if (status == ContractStatus::Trial && !hasTrialEnd)
            ++m_open.notices.trials, counts("trial");
        else if (status == ContractStatus::Paused && !hasPause)
            ++m_open.notices.paused, counts("paused");
        else if (status == ContractStatus::Pending)
            ++m_open.notices.pending, counts("pending");
        else if (row.has(kStatus) && cells[kColCharge].isKept() && present) {
            const std::string_view was = present->utf8(int(kColCharge) + 1);
            if (was == "trial" || was == "paused" || was == "pending")
                counts(kRecurring);
        }
        if (status == ContractStatus::Unknown)
            ++m_open.notices.statusUnknown;
        const Cell end = now(cells, present, kColEnd);
        if (status == ContractStatus::Running && row.has(kStatus) && end.kind == Cell::Kind::Text
            && end.text <= m_session.today())
            ++m_open.notices.runningButEnded;
    }

    Cell charge(ImportRow& row)
    {
        if (!row.has(kCharge) || m_open.typesIgnored)
            return {};
        const std::string_view text = row.trimmed(kCharge);
        if (text.empty())
            return Cell::of(kRecurring);
        if (text == kRecurring) {
            m_open.types.addKnown();
            return Cell::of(kRecurring);
        }
        if (row.isNoValue(kCharge))
            return {};
        const QString word = toText(text);
        const std::string_view code = chargeCode(word);
        if (code.empty()) {
            m_open.types.addUnknown(word);
            return Cell::of(text);
        }
        m_open.types.addKnown();
        return Cell::of(code);
    }

    /// What a recurring row is worth has to be known.
    void checkMoney(ImportRow& row, const Cells& cells, const storage::Statement* present)
    {
        if (row.failed())
            return;
        const Cell charge = now(cells, present, kColCharge);
        if (charge.kind == Cell::Kind::Text && charge.text != kRecurring)
            return;
        if (!now(cells, present, kColMrr).isNull())
            return;
        const Cell minor = now(cells, present, kColAmount);
        if (minor.isNull() && lacksAmounts()) {
            if (m_withoutAmount++ == 0)
                tellLackOfAmounts(row);
            return;
        }
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

    /// No column of the file holds amounts, or what would: one error says it for all rows.
    bool lacksAmounts() const
    {
        const ColumnMap& map = m_session.preview().columns;
        return std::ranges::none_of(std::array{kMrr, kAmount, kUnitPrice, kAnnual},
                                    [&](Field field) { return map.has(field); });
    }
    void tellLackOfAmounts(ImportRow& row)
    {
        const ImportPreview& preview = m_session.preview();
        const QString reason = Text::tr("no column holds amounts: a recurring line requires %1 or %2")
                                   .arg(row.heading(kMrr), row.heading(kAmount));
        const QStringList& skipped = preview.columns.unmatched;
        row.errorAt(preview.headerRow, kMrr, {},
                    skipped.isEmpty()
                        ? reason
                        : Text::tr("%1. Skipped columns: %2").arg(reason, joined(skipped, row.language())));
    }

    void write(ImportRow& row, Cells& cells, const storage::Statement* present, const KnownAccount* account)
    {
        // Rows of an account mostly come together.
        if (const qint64 id = cells[kColAccount].integer; id != m_lastAccount)
            m_accountsWithRows.insert(m_lastAccount = id);
        const QString accountCurrency = m_table.wasEmpty() || !account ? QString() : m_accounts.currencyOf(*account);
        if (present) {
            m_updates.change(row, cells, *present, accountCurrency);
            return;
        }
        const auto fill = [&](Column column, Cell value) { cells[column] = cells[column].orElse(value); };
        for (const Column column : {kColCurrency, kColPlan, kColProduct, kColUnit})
            fill(column, Cell::of(std::string_view()));
        fill(kColCount, Cell::of(qint64(1)));
        fill(kColQuantity, Cell::of(kMillion));
        fill(kColDiscount, Cell::of(qint64(0)));
        fill(kColCharge, Cell::of(kRecurring));
        m_updates.add(cells, accountCurrency);
        m_table.add(cells);
    }

    ImportSession& m_session;
    AccountKeys& m_accounts;
    ImportTable m_table;
    revenue::ContractUpdates m_updates;
    storage::Statement m_find;
    storage::Statement m_accountOf;
    KeyMap m_seen;
    KeyMap m_seenSpellings;              ///< of keys that are not plain
    std::optional<KeyIndex> m_otherKeys; ///< of the workspace, that are not plain; read when one is not found
    revenue::ContractQuestions m_open;
    std::unordered_set<qint64> m_accountsWithRows;
    qint64 m_lastAccount = 0;
    qint64 m_withoutAmount = 0; ///< rows that lack an amount since the file has no column of amounts
    Cell m_fileEnd;             ///< of the row under way, as the file has it
    Cell m_spanEnd;             ///< … where it stands in one cell with the start
    std::string m_lastStatusText;
    ContractStatus m_lastStatus = ContractStatus::Unknown;
};

} // namespace

std::unique_ptr<KindImport> makeSubscriptionImport(ImportSession& session)
{
    return std::make_unique<SubscriptionImport>(session);
}

} // namespace tasuki

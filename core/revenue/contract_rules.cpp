// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/contract_rules.h"

#include "base/decimal.h"
#include "base/texts.h"
#include "revenue/currency_rules.h"

#include <algorithm>

namespace tasuki::revenue {

namespace {

constexpr qint64 kMillion = 1'000'000;
constexpr qint64 kMostQuantity = 1'000'000'000 * kMillion;
constexpr int kMostPeriods = 1200;

bool isRecurring(const Subscription& row)
{
    return row.chargeType == u"recurring";
}

QString dayText(QDate day)
{
    return day.toString(QStringLiteral("yyyy/MM/dd"));
}

bool isInCalendar(QDate day)
{
    return day.year() >= 1900 && day.year() <= 9999;
}

void readMoney(const char* column, const QString& text, int exponent, std::optional<Amount>& to, Problems& found)
{
    to.reset();
    if (text.trimmed().isEmpty())
        return;
    to = parseAmount(text, exponent);
    if (!to)
        found.push_back({RevenueText::tr("Invalid amount “%1”. Use a number with at most 6 decimals, such as 120000.")
                             .arg(text.left(60)),
                         {column}});
}

QString readCurrency(const QString& text, Problems& found)
{
    if (text.trimmed().isEmpty())
        return {};
    const QString code = currencyCode(text);
    if (code.isEmpty())
        found.push_back(
            {RevenueText::tr("Invalid currency “%1”. Use a code such as JPY.").arg(text.left(60)), {"currency"}});
    return code;
}

void readQuantity(const QString& text, Subscription& row, Problems& found)
{
    const auto quantity = text.trimmed().isEmpty() ? std::optional(Decimal{kMillion, 6}) : parseDecimal(text, 6);
    if (!quantity)
        found.push_back(
            {RevenueText::tr("Invalid quantity “%1”. Use a number with at most 6 decimals.").arg(text.left(60)),
             {"quantity"}});
    else if (quantity->scaled < 0 || quantity->scaled > kMostQuantity)
        found.push_back({RevenueText::tr("Enter a quantity from 0 to 1,000,000,000."), {"quantity"}});
    else
        row.quantityMicro = qint64(quantity->scaled);
}

void readDiscount(const QString& text, Subscription& row, Problems& found)
{
    QString percent = text.trimmed();
    if (percent.endsWith(u'%') || percent.endsWith(u'％'))
        percent.chop(1);
    const auto discount = percent.isEmpty() ? std::optional(Decimal{}) : parseDecimal(percent, 4);
    if (!discount || discount->scaled < 0 || discount->scaled > kMillion)
        found.push_back(
            {RevenueText::tr("Enter a discount from 0 to 100 percent with at most 4 decimals."), {"discount"}});
    else
        row.discountPpm = int(discount->scaled);
}

void readAmount(const ContractForm& form, Subscription& row, int exponent, Problems& found)
{
    if (form.byMrr)
        return readMoney("mrr", form.mrr, exponent, row.mrr, found); // what an import gave as well stays uncounted
    row.mrr.reset();
    readMoney("amount", form.amount, exponent, row.amount, found);
    row.periodUnit = form.periodUnit;
    const auto count = form.periodCount.trimmed().isEmpty() ? std::optional<qint64>(1) : parseInteger(form.periodCount);
    if (!count || *count < 1 || *count > kMostPeriods)
        found.push_back(
            {RevenueText::tr("Enter the number of periods as a whole number from 1 to 1,200."), {"period_count"}});
    else
        row.periodCount = int(*count);
    readQuantity(form.quantity, row, found);
    readDiscount(form.discount, row, found);
}

/// As far as it can be read.
Subscription readTerms(const ContractForm& form, Subscription row, const QString& currency, Problems& found)
{
    row.currency = readCurrency(form.currency, found);
    row.startDate = form.start;
    row.endDate = form.lastDay.isValid() ? form.lastDay.addDays(1) : QDate();
    row.plan = form.plan.trimmed();
    row.product = form.product.trimmed();
    row.chargeType = form.chargeType.trimmed().isEmpty() ? QStringLiteral("recurring") : form.chargeType.trimmed();
    readAmount(form, row, currencyExponent(row.currency.isEmpty() ? currency : row.currency), found);
    return row;
}

/// A copy of the terms as a row of its own.
Subscription fresh(Subscription terms, const Act& act)
{
    terms.id = act.ids->make<SubscriptionId>();
    terms.key = QStringLiteral("S%1").arg(terms.id.value());
    return terms;
}

bool sameTerms(Subscription a, const Subscription& b)
{
    a.id = b.id;
    a.key = b.key;
    a.startDate = b.startDate;
    a.endDate = b.endDate;
    return a == b;
}

struct PeriodLength {
    int months = 0;
    int days = 0;
};

PeriodLength lengthOf(const Subscription& row)
{
    if (!row.amount)
        return {1, 0};
    const int count = std::max(1, row.periodCount);
    if (row.periodUnit == u"year")
        return {12 * count, 0};
    if (row.periodUnit == u"half")
        return {6 * count, 0};
    if (row.periodUnit == u"quarter")
        return {3 * count, 0};
    if (row.periodUnit == u"week")
        return {0, 7 * count};
    if (row.periodUnit == u"day")
        return {0, count};
    return {count, 0};
}

/// From the start each time: by one month after the other the 31st would become the 28th.
QDate boundary(const Subscription& row, PeriodLength length, int n)
{
    return row.startDate.addMonths(length.months * n).addDays(qint64(length.days) * n);
}

} // namespace

ContractForm formOf(const Subscription& row, const QString& currency)
{
    ContractForm form;
    const int exponent = currencyExponent(row.currency.isEmpty() ? currency : row.currency);
    form.start = row.startDate;
    form.lastDay = row.endDate.isValid() ? row.endDate.addDays(-1) : QDate();
    form.byMrr = row.mrr.has_value() || !row.amount;
    if (row.mrr)
        form.mrr = formatExact(*row.mrr, exponent);
    if (row.amount)
        form.amount = formatExact(*row.amount, exponent);
    form.periodUnit = row.amount || !row.periodUnit.isEmpty() ? row.periodUnit : QStringLiteral("month");
    form.periodCount = QString::number(row.periodCount);
    form.quantity = formatExact(Amount::fromMinor(row.quantityMicro), 6);
    form.discount = formatExact(Amount::fromMinor(row.discountPpm), 4);
    form.currency = row.currency;
    form.plan = row.plan;
    form.product = row.product;
    form.chargeType = row.chargeType;
    return form;
}

Result<Subscription> readForm(const ContractForm& form, Subscription row, const QString& currency)
{
    Problems found;
    row = readTerms(form, std::move(row), currency, found);
    TASUKI_TRY(firstOf(found));
    return row;
}

Problems problems(const ContractForm& form, const QString& currency)
{
    Problems found;
    readTerms(form, {}, currency, found);
    return found;
}

Result<void> checkRow(const Subscription& row)
{
    if (!row.startDate.isValid())
        return invalidIn("start_date", RevenueText::tr("Enter the first day of the contract."));
    if (!isInCalendar(row.startDate) || (row.endDate.isValid() && !isInCalendar(row.endDate)))
        return invalid(RevenueText::tr("Enter a date between the years 1900 and 9999."));
    if (row.endDate.isValid() && row.endDate < row.startDate)
        return invalidIn("end_date",
                         RevenueText::tr("The contract ends before it starts (%1). Choose a later last day.")
                             .arg(dayText(row.startDate)));
    if (row.quantityMicro < 0 || row.quantityMicro > kMostQuantity)
        return invalidIn("quantity", RevenueText::tr("Enter a quantity from 0 to 1,000,000,000."));
    if (row.discountPpm < 0 || row.discountPpm > kMillion)
        return invalidIn("discount",
                         RevenueText::tr("Enter a discount from 0 to 100 percent with at most 4 decimals."));
    if (row.periodCount < 1 || row.periodCount > kMostPeriods)
        return invalidIn("period_count",
                         RevenueText::tr("Enter the number of periods as a whole number from 1 to 1,200."));
    if (!row.periodUnit.isEmpty() && !termOf(kPeriodTerms, row.periodUnit))
        return invalidIn("period_unit",
                         RevenueText::tr("Choose a billing period: year, half-year, quarter, month, week or day."));
    if ((row.mrr && !isWithinBounds(*row.mrr)) || (row.amount && !isWithinBounds(*row.amount)))
        return invalid(RevenueText::tr("Amount too large: at most 10^15 minor units."));
    if (!isRecurring(row))
        return {};
    if (!row.mrr && !row.amount)
        return invalidIn("mrr", RevenueText::tr("Enter an MRR, or an amount with its billing period."));
    if (!row.mrr && row.periodUnit.isEmpty())
        return invalidIn("period_unit", RevenueText::tr("Choose a billing period for the recurring amount."));
    Subscription undiscounted = row;
    undiscounted.discountPpm = 0;
    undiscounted.periodUnit = QStringLiteral("month");
    undiscounted.periodCount = 1;
    if (!isWithinBounds(monthlyAmount(undiscounted)) || !isWithinBounds(monthlyAmount(row)))
        return invalid(RevenueText::tr("Amount × quantity too large: at most 10^15 minor units."));
    return {};
}

Result<Edit> startContract(Subscription row, const Act& act)
{
    row = fresh(std::move(row), act);
    TASUKI_TRY(checkRow(row));
    Edit edit(QStringLiteral("contract.start"), act);
    edit.insert(row);
    return edit;
}

Result<Edit> changeAmount(const Subscription& row, Subscription terms, QDate from, const Act& act)
{
    if (!from.isValid())
        return invalidIn("start_date", RevenueText::tr("Enter the day from which the contract changes."));
    if (from <= row.startDate)
        return invalidIn("start_date",
                         RevenueText::tr("The contract starts on %1. Choose a later day, or edit the contract line.")
                             .arg(dayText(row.startDate)));
    if (row.endDate.isValid() && from >= row.endDate)
        return invalidIn("start_date", RevenueText::tr("The contract ends on %1. Choose an earlier day, or restart it.")
                                           .arg(dayText(row.endDate.addDays(-1))));
    if (sameTerms(terms, row))
        return invalid(RevenueText::tr("No change: these are the current terms."));
    Subscription ended = row;
    ended.endDate = from;
    terms.accountId = row.accountId;
    terms.startDate = from;
    terms.endDate = row.endDate;
    terms = fresh(std::move(terms), act);
    TASUKI_TRY(checkRow(terms));
    Edit edit(QStringLiteral("contract.change"), act);
    edit.update(row, ended);
    edit.insert(terms);
    return edit;
}

Result<Edit> endContract(const Subscription& row, QDate end, const Act& act)
{
    if (!end.isValid())
        return invalidIn("end_date", RevenueText::tr("Enter the last day of the contract."));
    if (row.endDate.isValid() && end >= row.endDate)
        return invalidIn("end_date",
                         RevenueText::tr("The contract already ends on %1. To continue after it, restart it.")
                             .arg(dayText(row.endDate.addDays(-1))));
    Subscription ended = row;
    ended.endDate = end;
    TASUKI_TRY(checkRow(ended));
    Edit edit(QStringLiteral("contract.end"), act);
    edit.update(row, ended);
    return edit;
}

Result<Edit> startAgain(const Subscription& row, Subscription terms, QDate from, const Act& act)
{
    if (!row.endDate.isValid())
        return invalid(RevenueText::tr("The contract has no end date, so it can't be restarted."));
    if (!from.isValid())
        return invalidIn("start_date", RevenueText::tr("Enter the day from which the contract restarts."));
    if (from < row.endDate)
        return invalidIn("start_date", RevenueText::tr("The contract runs until %1. Choose a day after that.")
                                           .arg(dayText(row.endDate.addDays(-1))));
    terms.accountId = row.accountId;
    terms.startDate = from;
    terms.endDate = {};
    terms = fresh(std::move(terms), act);
    TASUKI_TRY(checkRow(terms));
    Edit edit(QStringLiteral("contract.again"), act);
    edit.insert(terms);
    return edit;
}

Result<Edit> correctRow(const Subscription& before, const Subscription& after, const Act& act)
{
    TASUKI_TRY(checkRow(after));
    Edit edit(QStringLiteral("contract.correct"), act);
    edit.update(before, after);
    return edit;
}

Result<Edit> removeRow(const Subscription& row, const Act& act)
{
    Edit edit(QStringLiteral("contract.remove"), act);
    edit.remove(row);
    return edit;
}

QDate periodEnd(const Subscription& row, QDate today)
{
    if (!row.startDate.isValid() || !today.isValid())
        return {};
    const PeriodLength length = lengthOf(row);
    // No month has more than 31 days: never beyond the boundary that is looked for.
    int n = std::max(1, int(row.startDate.daysTo(today) / (31 * length.months + length.days)));
    while (boundary(row, length, n) <= today)
        ++n;
    return boundary(row, length, n);
}

std::vector<Subscription> rowsAfter(std::vector<Subscription> rows, const Edit& edit)
{
    for (const RowChange& change : edit.changes()) {
        if (change.table->entity != Entity::Subscription)
            continue;
        std::erase_if(rows, [&](const Subscription& row) { return row.id.value() == change.id; });
        if (change.after)
            rows.push_back(rowFromValues<Subscription>(change.id, *change.after));
    }
    return rows;
}

} // namespace tasuki::revenue

// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/currency_rules.h"

#include "base/text.h"
#include "base/texts.h"
#include "revenue/kpi.h"

#include <algorithm>

namespace tasuki::revenue {

namespace {

constexpr qsizetype kLongestCode = 16;

std::optional<Restatement::Side> sideOf(const Book& book, Month month)
{
    if (!book.unknownCurrencies.empty())
        return std::nullopt;
    const Figures year = figures(select(book), month, month, 12).front().front();
    return Restatement::Side{year.ending(), year.nrr(), year.grr()};
}

} // namespace

QString currencyCode(const QString& typed)
{
    const QString code = keyFold(typed).toUpper();
    const bool letters = std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return code.size() >= 3 && code.size() <= kLongestCode && letters ? code : QString();
}

Problems problems(const Currency& rate, const QString& base)
{
    Problems found;
    if (rate.code.isEmpty())
        found.push_back({RevenueText::tr("Enter a currency code, such as JPY."), {"code"}});
    else if (rate.code == base && rate.ratePico != kPico)
        found.push_back(
            {RevenueText::tr("%1 is the base currency of this workspace, so its rate is 1.").arg(base), {"rate_pico"}});
    if (rate.ratePico <= 0)
        found.push_back(
            {RevenueText::tr("Enter a rate above 0: the value of one unit in the base currency."), {"rate_pico"}});
    else if (rate.ratePico > kMaxRatePico)
        found.push_back({RevenueText::tr("Enter a rate of at most 9,000,000."), {"rate_pico"}});
    return found;
}

Result<Edit> addRate(const QString& code, qint64 ratePico, const std::vector<CurrencyUse>& present, const Act& act)
{
    const QString wanted = currencyCode(code);
    if (wanted.isEmpty())
        return invalidIn("code", RevenueText::tr("Invalid currency “%1”. Use a code such as JPY.").arg(code.left(60)));
    for (const CurrencyUse& use : present) {
        if (use.code == wanted && use.isBase)
            return invalidIn(
                "code", RevenueText::tr("%1 is the base currency of this workspace, so its rate is 1.").arg(wanted));
        if (use.code == wanted && use.rate)
            return invalidIn("code", RevenueText::tr("%1 already has a rate. Change that one.").arg(wanted));
    }
    Currency rate{{}, wanted, ratePico};
    TASUKI_TRY(firstOf(problems(rate, {})));
    rate.id = act.ids->make<RowId>();
    Edit edit(QStringLiteral("rate.add"), act);
    edit.insert(rate);
    return edit;
}

Result<Edit> changeRate(const Currency& before, qint64 ratePico, const Act& act)
{
    Currency after = before;
    after.ratePico = ratePico;
    TASUKI_TRY(firstOf(problems(after, {})));
    Edit edit(QStringLiteral("rate.change"), act);
    edit.update(before, after);
    return edit;
}

Result<Edit> removeRate(const CurrencyUse& use, const Act& act)
{
    if (!use.rate)
        return invalid(RevenueText::tr("%1 has no rate to remove.").arg(use.code));
    if (use.isUsed())
        return invalid(RevenueText::tr("%1 is in use (contract lines: %2, accounts: %3). Change their currency first.")
                           .arg(use.code, QString::number(use.rows), QString::number(use.accounts)));
    Edit edit(QStringLiteral("rate.remove"), act);
    edit.remove(*use.rate);
    return edit;
}

Restatement restatementOf(const Book& before, const Book& after, Month month)
{
    return {month, sideOf(before, month), sideOf(after, month)};
}

} // namespace tasuki::revenue

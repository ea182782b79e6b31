// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/renewal_figures.h"

#include <QHash>

#include <algorithm>

namespace tasuki::renewal {

namespace {

std::optional<double> ratio(double part, double whole)
{
    return whole == 0 ? std::nullopt : std::optional(part / whole);
}

/// What the calls say of one account until the period's end.
struct Outlook {
    Amount due; ///< what stands in where the rows end with the renewal
    bool open = false;
    bool atRisk = false;
    bool lost = false;
};

QHash<AccountId, Outlook> outlooks(std::span<const RenewalItem> items, const revenue::Period& period)
{
    QHash<AccountId, Outlook> found;
    for (const RenewalItem& item : items) {
        // A decided one of an earlier period is in the opening snapshot already.
        if (item.due > period.lastDay() || (!item.isOpen() && item.due < period.firstDay()))
            continue;
        Outlook& outlook = found[item.account()];
        outlook.due = item.isOpen()      ? item.mrr
                      : item.isRenewed() ? item.renewal.mrrRenewed.value_or(item.mrr)
                                         : item.mrr;
        outlook.open = outlook.open || item.isOpen();
        outlook.atRisk = item.isOpen() && item.call() == RenewalCall::AtRisk;
        outlook.lost = item.outcome() == RenewalOutcome::Churned || (item.isOpen() && item.call() == RenewalCall::Lost);
    }
    return found;
}

} // namespace

DueTotals totalsOf(std::span<const RenewalItem> items)
{
    DueTotals totals;
    for (const RenewalItem& item : items) {
        if (!item.isOpen())
            continue;
        for (CallSum* sum : {&totals.all, &totals.byCall[size_t(item.call())]}) {
            ++sum->accounts;
            sum->mrr += item.mrr;
        }
    }
    return totals;
}

std::optional<double> RenewalRate::accounts() const
{
    return ratio(double(renewed), double(due));
}

std::optional<double> RenewalRate::mrr() const
{
    return ratio(mrrRenewed.toDouble(), mrrDue.toDouble());
}

RenewalRate renewalRate(std::span<const RenewalItem> items, QDate first, QDate last, QDate today)
{
    struct OfAccount {
        QDate firstDue;
        Amount due;
        Amount renewed;
        bool undecided = false;
        bool goesOn = true;
    };
    QHash<AccountId, OfAccount> accounts;
    for (const RenewalItem& item : items) {
        if (item.due < first || item.due > last || (item.isOpen() && item.due > today))
            continue;
        OfAccount& account = accounts[item.account()];
        const bool only = !account.firstDue.isValid();
        if (only || item.due < account.firstDue) {
            account.firstDue = item.due;
            account.due = item.mrr;
        }
        account.renewed = only ? item.renewedMrr() : std::min(account.renewed, item.renewedMrr());
        account.undecided = account.undecided || item.isOpen();
        account.goesOn = account.goesOn && item.isRenewed();
    }
    RenewalRate rate;
    for (const OfAccount& account : std::as_const(accounts)) {
        ++rate.due;
        rate.mrrDue += account.due;
        rate.undecided += account.undecided ? 1 : 0;
        rate.renewed += account.goesOn ? 1 : 0;
        rate.mrrRenewed += std::min(account.renewed, account.due);
    }
    return rate;
}

Forecast forecastOf(const revenue::Book& book, std::span<const RenewalItem> items, const revenue::Period& period)
{
    const auto said = outlooks(items, period);
    Forecast forecast;
    Forecast::Range nrr;
    Forecast::Range grr;
    for (const revenue::AccountRevenue& account : book.accounts) {
        const Amount p = revenue::levelAt(account.steps, period.opening);
        if (p.isZero())
            continue;
        forecast.base += p;
        ++forecast.accounts;
        Amount kept = revenue::levelAt(account.steps, period.closing);
        const auto found = said.constFind(account.id);
        const Outlook outlook = found == said.cend() ? Outlook() : *found;
        if (kept.isZero())
            kept = outlook.due;
        forecast.due += outlook.open ? 1 : 0;
        if (outlook.lost)
            forecast.lost += kept;
        else if (outlook.atRisk)
            forecast.atRisk += kept;
        const double net = kept.toDouble();
        const double gross = std::min(p, kept).toDouble();
        const auto add = [&](double Forecast::Range::*end, double atRiskGoes) {
            const double stays = outlook.lost ? 0 : outlook.atRisk ? 1 - atRiskGoes : 1;
            nrr.*end += stays * net;
            grr.*end += stays * gross;
        };
        add(&Forecast::Range::low, 1);
        add(&Forecast::Range::likely, 0.5);
        add(&Forecast::Range::high, 0);
    }
    if (forecast.base.isZero())
        return forecast;
    const double base = forecast.base.toDouble();
    const auto over = [base](const Forecast::Range& sum) {
        return Forecast::Range{sum.low / base, sum.likely / base, sum.high / base};
    };
    forecast.nrr = over(nrr);
    forecast.grr = over(grr);
    return forecast;
}

} // namespace tasuki::renewal

// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/renewal_items.h"

#include "account/due_date.h"

#include <QHash>

#include <algorithm>

namespace tasuki::renewal {

using revenue::DatedAmount;

QDate dueDate(QDate renewalDate, std::span<const DatedAmount> rows, QDate today)
{
    return account::dueDate(renewalDate, rows, today);
}

Amount RenewalItem::renewedMrr() const
{
    return isRenewed() ? std::min(renewal.mrrRenewed.value_or(mrr), mrr) : Amount();
}

std::optional<RenewalCall> callOn(const RenewalItem& item, int daysBefore, QDate today)
{
    const QDate known = item.isOpen() ? today : item.renewal.decidedOn;
    if (item.due.addDays(-daysBefore) >= known)
        return std::nullopt;
    // Kept for another due date: that was another day.
    const auto& kept = daysBefore == kDecisionDays.front() ? item.renewal.call180 : item.renewal.call90;
    return kept && item.renewal.dueDate == item.due ? *kept : item.call();
}

std::optional<DecisionDay> decisionDay(const RenewalItem& item, QDate today)
{
    if (!item.isOpen() || item.due < today)
        return std::nullopt;
    std::optional<DecisionDay> missed;
    std::optional<DecisionDay> next;
    for (const int days : kDecisionDays) {
        const QDate day = item.due.addDays(-days);
        if (day < today && item.call() == RenewalCall::None)
            missed = DecisionDay{day, days, true};
        else if (day >= today && !next)
            next = DecisionDay{day, days, false};
    }
    return missed ? missed : next;
}

bool comesBefore(const RenewalItem& a, const RenewalItem& b)
{
    const auto key = [](const RenewalItem& item) {
        return std::tuple(item.due, QStringView(item.accountKey), item.renewal.id.value());
    };
    return key(a) < key(b);
}

bool wantsDecision(const RenewalItem& item, QDate today, int days)
{
    const auto decision = decisionDay(item, today);
    return decision && (decision->missed || today.daysTo(decision->day) <= days);
}

std::vector<RenewalItem> renewalItems(const std::vector<RenewalAccount>& accounts, const std::vector<DatedAmount>& rows,
                                      const std::vector<Renewal>& renewals, QDate today)
{
    QHash<AccountId, std::vector<DatedAmount>> rowsOf;
    for (const DatedAmount& row : rows)
        rowsOf[row.account].push_back(row);
    QHash<AccountId, std::vector<Renewal>> said;
    for (const Renewal& renewal : renewals)
        said[renewal.accountId].push_back(renewal);

    std::vector<RenewalItem> items;
    for (const RenewalAccount& account : accounts) {
        const AccountId id = account.account.id;
        RenewalItem item;
        item.accountKey = account.account.key;
        item.accountName = account.account.name;
        item.yomi = account.account.yomi;
        item.owner = account.owner;
        const std::vector<DatedAmount> own = rowsOf.value(id);
        const QDate due = dueDate(account.account.renewalDate, own, today);
        std::vector<QDate> decided;
        Renewal open;
        open.accountId = id;
        QDate last; // of those that are decided
        for (const Renewal& renewal : said.value(id))
            if (renewal.outcome != RenewalOutcome::Open)
                last = last.isValid() ? std::max(last, renewal.dueDate) : renewal.dueDate;
        for (const Renewal& renewal : said.value(id)) {
            if (renewal.outcome == RenewalOutcome::Open) {
                open = renewal;
                continue;
            }
            decided.push_back(renewal.dueDate);
            item.renewal = renewal;
            item.due = renewal.dueDate;
            item.mrr = renewal.mrrDue.value_or(Amount());
            item.next = renewal.dueDate == last && due > last ? due : QDate();
            items.push_back(item);
        }
        if (!account::isDue(due, account.stage, decided))
            continue;
        item.renewal = open;
        item.due = due;
        item.next = {};
        item.mrr = revenue::amountOn(own, due.addDays(-1));
        items.push_back(item);
    }
    std::ranges::sort(items, comesBefore);
    return items;
}

} // namespace tasuki::renewal

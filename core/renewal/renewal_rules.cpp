// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/renewal_rules.h"

#include "base/text.h"
#include "base/texts.h"
#include "edit/expect.h"

#include <algorithm>

namespace tasuki::renewal {

namespace {

constexpr int kMostMonths = 120;
constexpr int kUsualMonths = 12;

/// From the month of one day to that of another.
int monthsBetween(QDate from, QDate to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

/// The first day of the rows of the same product that lead up to this one, each beginning where another one ends.
QDate firstDayOf(const Subscription& row, const std::vector<Subscription>& rows)
{
    QDate first = row.startDate;
    for (bool found = true; found;) {
        found = false;
        for (const Subscription& before : rows)
            if (before.chargeType == u"recurring" && before.product == row.product && before.endDate == first
                && before.startDate < first) {
                first = before.startDate;
                found = true;
                break;
            }
    }
    return first;
}

/// The row of an item as it shall be.
void put(Edit& edit, const RenewalItem& item, Renewal after, const Act& act)
{
    // What stood on a decision day that is over stays, whatever is said from now on.
    after.call180 = callOn(item, 180, act.today);
    after.call90 = callOn(item, 90, act.today);
    after.dueDate = item.due;
    if (item.renewal.id.isValid()) {
        edit.update(item.renewal, after);
        return;
    }
    after.id = act.ids->make<RenewalId>();
    edit.insert(after);
}

/// `given`: what the renewal has already may stay, also where it is not offered any more.
bool isOffered(const std::vector<ChurnReason>& reasons, RowId reason, RowId given)
{
    return std::ranges::any_of(
        reasons, [&](const ChurnReason& one) { return one.id == reason && (one.active || one.id == given); });
}

Result<void> checkName(const QString& name, RowId self, const std::vector<ChurnReason>& present, TermLanguage words)
{
    if (name.trimmed().isEmpty())
        return invalid(RenewalText::tr("Enter a reason."));
    for (const ChurnReason& one : present)
        if (one.id != self && one.active && keyFold(reasonText(one, words)) == keyFold(name))
            return invalid(RenewalText::tr("“%1” is already in the list.").arg(name.trimmed().left(60)));
    return {};
}

} // namespace

Result<Edit> setCall(const RenewalItem& item, RenewalCall call, const Act& act)
{
    if (!item.isOpen())
        return invalid(RenewalText::tr("This renewal already has an outcome."));
    Edit edit(QStringLiteral("renewal.call"), act);
    if (call == item.call())
        return edit;
    Renewal after = item.renewal;
    after.call = call;
    put(edit, item, after, act);
    if (item.renewal.id.isValid())
        expect<&Renewal::outcome>(edit, item.renewal);
    return edit;
}

Result<Edit> decide(const RenewalItem& item, const Account& account, const std::vector<Subscription>& rows,
                    const Decision& decision, const std::vector<ChurnReason>& reasons, const Act& act,
                    const QSet<SubscriptionId>& prolonged)
{
    const bool goesOn = decision.outcome == RenewalOutcome::Renewed || decision.outcome == RenewalOutcome::Changed;
    if (!goesOn && decision.outcome != RenewalOutcome::Churned)
        return invalidIn("outcome", RenewalText::tr("Choose an outcome."));
    if (goesOn && (decision.termMonths < 1 || decision.termMonths > kMostMonths))
        return invalidIn("term", RenewalText::tr("The next term must be 1 to %1 months.").arg(kMostMonths));
    if (decision.outcome == RenewalOutcome::Changed
        && (!decision.mrrRenewed || *decision.mrrRenewed < Amount() || !isWithinBounds(*decision.mrrRenewed)))
        return invalidIn("mrr", RenewalText::tr("Enter the new MRR, 0 or more."));
    if (!goesOn && !isOffered(reasons, decision.reason, item.renewal.reasonId))
        return invalidIn("reason", RenewalText::tr("Choose a churn reason from the list."));

    Edit edit(QStringLiteral("renewal.") + toText(decision.outcome), act);
    Renewal after = item.renewal;
    after.outcome = decision.outcome;
    after.decidedOn = act.today;
    after.mrrDue = item.mrr;
    after.mrrRenewed = !goesOn                                       ? Amount()
                       : decision.outcome == RenewalOutcome::Changed ? *decision.mrrRenewed
                                                                     : item.mrr;
    after.reasonId = goesOn ? RowId() : decision.reason;
    after.reasonText = decision.text.trimmed();
    put(edit, item, after, act);

    const QDate next = nextDue(item, account, rows, decision.termMonths);
    const bool again =
        goesOn && recordedTerm(item, account, rows); // what went on until then goes on for another term instead
    Account moved = account;
    if (goesOn && (!account.renewalDate.isValid() || account.renewalDate <= item.due || again))
        moved.renewalDate = next;
    else if (!goesOn && item.isRenewed() && account.renewalDate > item.due)
        moved.renewalDate = item.due; // it had been recorded as renewed: there is no next term
    edit.update(account, moved);
    // Another row that merely happens to end on the former date was agreed on apart.
    const auto movesOn = [&](const Subscription& row) {
        return row.chargeType == u"recurring" && row.startDate < item.due
               && (again ? row.endDate == item.next && prolonged.contains(row.id) : row.endDate == item.due);
    };
    for (const Subscription& row : rows) {
        Subscription changed = row;
        if (goesOn && movesOn(row))
            changed.endDate = next;
        else if (!goesOn && decision.endContracts && row.startDate < item.due
                 && (!row.endDate.isValid() || row.endDate > item.due))
            changed.endDate = item.due;
        edit.update(row, changed);
    }
    return edit;
}

QDate nextDue(const RenewalItem& item, const Account& account, const std::vector<Subscription>& rows, int termMonths)
{
    QDate anchor = item.due;
    const auto consider = [&](QDate start) {
        if (start.isValid() && start < item.due && start.day() > anchor.day()
            && start.addMonths(monthsBetween(start, item.due)) == item.due)
            anchor = start;
    };
    consider(account.contractStart);
    for (const Subscription& row : rows)
        if (row.chargeType == u"recurring" && row.startDate < item.due
            && (!row.endDate.isValid() || row.endDate >= item.due)) {
            consider(row.startDate);
            consider(firstDayOf(row, rows));
        }
    return anchor.addMonths(monthsBetween(anchor, item.due) + termMonths);
}

std::optional<int> recordedTerm(const RenewalItem& item, const Account& account, const std::vector<Subscription>& rows)
{
    if (!item.isRenewed() || !item.next.isValid() || account.renewalDate != item.next)
        return std::nullopt;
    for (int months = 1; months <= kMostMonths; ++months)
        if (nextDue(item, account, rows, months) == item.next)
            return months;
    return std::nullopt;
}

Result<void> judge(const Renewal& renewal)
{
    const bool churned = renewal.outcome == RenewalOutcome::Churned;
    if (churned && !renewal.reasonId.isValid())
        return invalidIn("reason", RenewalText::tr("Choose a churn reason from the list."));
    if (!churned && renewal.reasonId.isValid())
        return invalid(RenewalText::tr("Only a churn can have a reason."));
    return {};
}

int usualTerm(const RenewalItem& item, const std::vector<RenewalItem>& all)
{
    QDate before;
    for (const RenewalItem& other : all)
        if (other.account() == item.account() && other.isRenewed() && other.due < item.due
            && (!before.isValid() || other.due > before))
            before = other.due;
    if (!before.isValid())
        return kUsualMonths;
    const bool fromLastDay = before.day() == before.daysInMonth();
    for (int months = 1; months <= kMostMonths; ++months) {
        const QDate end = before.addMonths(months);
        if ((fromLastDay ? QDate(end.year(), end.month(), end.daysInMonth()) : end) >= item.due)
            return months;
    }
    return kUsualMonths;
}

Result<Edit> addReason(const QString& name, const std::vector<ChurnReason>& present, TermLanguage words, const Act& act)
{
    TASUKI_TRY(checkName(name, {}, present, words));
    Edit edit(QStringLiteral("reason.add"), act);
    // One that was taken from the list comes back under its name.
    for (const ChurnReason& one : present) {
        if (one.active || keyFold(reasonText(one, words)) != keyFold(name))
            continue;
        ChurnReason again = one;
        again.active = true;
        edit.update(one, again);
        return edit;
    }
    int last = 0;
    for (const ChurnReason& one : present)
        last = std::max(last, one.position);
    edit.insert(ChurnReason{act.ids->make<RowId>(), {}, name.trimmed(), last + 1, true});
    return edit;
}

Result<Edit> renameReason(const ChurnReason& reason, const QString& name, const std::vector<ChurnReason>& present,
                          TermLanguage words, const Act& act)
{
    TASUKI_TRY(checkName(name, reason.id, present, words));
    Edit edit(QStringLiteral("reason.rename"), act);
    ChurnReason after = reason;
    if (name.trimmed() != reasonText(reason, words))
        after.name = name.trimmed();
    edit.update(reason, after);
    return edit;
}

Result<Edit> removeReason(const ChurnReason& reason, bool used, const std::vector<ChurnReason>& present, const Act& act)
{
    if (std::ranges::count_if(present, &ChurnReason::active) <= 1)
        return invalid(RenewalText::tr("A churn requires a reason. Add another before you remove the last one."));
    Edit edit(QStringLiteral("reason.remove"), act);
    if (!used) {
        edit.remove(reason);
        return edit;
    }
    ChurnReason after = reason;
    after.active = false;
    edit.update(reason, after);
    return edit;
}

} // namespace tasuki::renewal

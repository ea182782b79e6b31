// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/result.h"
#include "edit/edit.h"
#include "renewal/renewal_items.h"
#include "revenue/subscription.h"

#include <QSet>

/// What a person does to renewals. Each act is one edit.
namespace tasuki::renewal {

/// Of an open renewal; `None` takes a call back.
Result<Edit> setCall(const RenewalItem& item, RenewalCall call, const Act& act);

struct Decision {
    RenewalOutcome outcome = RenewalOutcome::Renewed;
    int termMonths = 12;              ///< of what goes on
    std::optional<Amount> mrrRenewed; ///< where it goes on with changes: the MRR from then on, base currency
    RowId reason;                     ///< of a churn
    QString text;
    bool endContracts = true; ///< of a churn: what still runs has the day before the due date as its last
};

/// `Renewed` and `Changed` move the account's renewal date to the due date plus the term, and contract rows that end on
/// the due date go on for the term: a renewal is no churn. A churn needs a reason that is offered.
/// A recorded outcome can be recorded again. With another term the renewal date moves to the end of that one, and with
/// it the rows that went on when it was recorded (`prolonged`) and still end on the former date, but only where the
/// former date is the end of a term (`recordedTerm`): a date beyond the due date that somebody has set stays. It goes
/// back to the due date where what was recorded as renewed turns out to be a churn.
Result<Edit> decide(const RenewalItem& item, const Account& account, const std::vector<Subscription>& rows,
                    const Decision& decision, const std::vector<ChurnReason>& reasons, const Act& act,
                    const QSet<SubscriptionId>& prolonged = {});

/// The day on which the next term is over. A term that has begun on a month's last days is counted from the account's
/// start: from 31 January over 28 February to 31 March, not to the 28th. The account's start is its contract start and
/// the first day of what is due: of the rows of one product that follow each other without a gap, however many terms
/// that is.
QDate nextDue(const RenewalItem& item, const Account& account, const std::vector<Subscription>& rows, int termMonths);

/// The term with which an account's last renewal was recorded, in months: what lies between its due date and the next.
/// Nothing for one that is open or has churned, or where the next due date is not the end of a term in whole months.
std::optional<int> recordedTerm(const RenewalItem& item, const Account& account, const std::vector<Subscription>& rows);

/// Whether a renewal's values agree with each other: where two people changed it at once.
Result<void> judge(const Renewal& renewal);

/// How long the last decided term was, in months; 12 where there is none.
int usualTerm(const RenewalItem& item, const std::vector<RenewalItem>& all);

Result<Edit> addReason(const QString& name, const std::vector<ChurnReason>& present, TermLanguage words,
                       const Act& act);
Result<Edit> renameReason(const ChurnReason& reason, const QString& name, const std::vector<ChurnReason>& present,
                          TermLanguage words, const Act& act);
/// One that was given stays in the file and is not offered any more; else it goes. The last one that is offered stays.
Result<Edit> removeReason(const ChurnReason& reason, bool used, const std::vector<ChurnReason>& present,
                          const Act& act);

} // namespace tasuki::renewal

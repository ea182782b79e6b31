// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/problem.h"
#include "base/result.h"
#include "edit/edit.h"
#include "revenue/subscription.h"

/// What a person does to the contract rows of an account. Each act is one edit. Days are the rows' own: `start` is the
/// first day served, `end` the first day that is not.
namespace tasuki::revenue {

/// A contract row as it is typed, every number a text. Money is in major units of the row's own currency, else of the
/// account's.
struct ContractForm {
    QDate start;
    QDate lastDay;     ///< the last day served: the day before the row's end; none = open
    bool byMrr = true; ///< `mrr` says what it is worth; else `amount` and what follows it
    QString mrr;
    QString amount;                               ///< per period and unit, before discount
    QString periodUnit = QStringLiteral("month"); ///< a code of kPeriodTerms; empty: a single payment
    QString periodCount;
    QString quantity; ///< empty: 1
    QString discount; ///< percent, recurring; empty: 0
    QString currency; ///< empty: the account's
    QString plan;
    QString product;
    QString chargeType = QStringLiteral("recurring");

    bool operator==(const ContractForm&) const = default;
};

/// `currency`: the account's, else the base currency.
ContractForm formOf(const Subscription& row, const QString& currency);
/// `row` with what the form says; its id, key and account stay. Refuses, in words, what is no number or no currency.
Result<Subscription> readForm(const ContractForm& form, Subscription row, const QString& currency);
/// Everything that readForm() refuses.
Problems problems(const ContractForm& form, const QString& currency);

/// What every row must fulfil: days in order, amounts within ±10^15 minor units, no negative quantity, a discount of 0
/// to 100 percent, and for a recurring one an MRR or an amount with a period.
Result<void> checkRow(const Subscription& row);

/// A new row under a key of its own.
Result<Edit> startContract(Subscription row, const Act& act);
/// Upsell or downgrade: the row ends on `from`, and one with other terms goes on from there to where the row ended.
/// Only within the row, after its first day: before that it is a correction.
Result<Edit> changeAmount(const Subscription& row, Subscription terms, QDate from, const Act& act);
/// Only earlier than the row ends by itself: later than that it is a new start.
Result<Edit> endContract(const Subscription& row, QDate end, const Act& act);
/// After an end: a new row with these terms from `from` on, open.
Result<Edit> startAgain(const Subscription& row, Subscription terms, QDate from, const Act& act);
Result<Edit> correctRow(const Subscription& before, const Subscription& after, const Act& act);
Result<Edit> removeRow(const Subscription& row, const Act& act);

/// The first day after the billing period that `today` lies in, counted from the row's start; a row without a period
/// is billed by the month. Before the start it is the end of the first period.
QDate periodEnd(const Subscription& row, QDate today);

/// The rows of an account as they are after an edit.
std::vector<Subscription> rowsAfter(std::vector<Subscription> rows, const Edit& edit);

} // namespace tasuki::revenue

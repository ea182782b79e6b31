// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the imports of this room.

#include "import/import_row.h"
#include "revenue/contract_evidence.h"
#include "revenue/subscription_columns.h"

#include <QStringList>

namespace tasuki::revenue {

/// What a file of contracts leaves open: what its values say of what its columns mean, what was answered, and what is
/// to be told behind the last row.
class ContractQuestions {
public:
    explicit ContractQuestions(imports::ImportSession& session) : m_session(session) {}

    /// Behind the last row: what its values contradict.
    void ask(const imports::ImportRow& row);
    /// … and what they leave out.
    void tell(const imports::ImportRow& row);

    /// The first and the last day of one cell, as they stand there.
    void noteSpan(const imports::Cell& first, const imports::Cell& last);

    /// What a file leaves out of its rows' worth, to be told behind the last.
    struct Notices {
        qint64 statusUnknown = 0;
        QStringList statusWords;
        qint64 runningButEnded = 0;
        qint64 trials = 0;
        qint64 paused = 0;
        qint64 pending = 0;
        qint64 endMonths = 0; ///< ends that name a month and no day
    };

private:
    void askOfEnds();
    void askOfSpans();
    void askOfCancelled();
    int endField() const;
    bool isCalledAsOurs() const;
    void askOfAmounts();
    void tellLicenses();
    void askOfDiscounts();
    void askOfTypes(const imports::ImportRow& row);
    bool mayAsk() const { return !m_session.preview().isOwnExport && !m_session.request().isRetry; }
    bool has(SubscriptionField field) const { return m_session.preview().columns.has(field); }

    imports::ImportSession& m_session;

public:
    // What was answered.
    bool lastDayServed = m_session.answer(u"end") == u"last-day";
    QString endOfSpan = m_session.answer(u"end"); ///< the last day served, unless it is answered otherwise
    QString amountIs = m_session.answer(u"amount");
    QString discountIs = m_session.answer(u"discount");
    QString cancelledIs = m_session.answer(u"cancelled"); ///< of lines that were cancelled before their end
    bool countsLicenses = has(kLicenses) && has(kUnitPrice) && !has(kQuantity);
    bool typesIgnored = m_session.answer(u"type") == u"ignore";
    // What the values say.
    bool asksEnds = mayAsk() && m_session.answer(u"end").isEmpty() && (has(kEnd) || has(kEndedOn) || has(kCancelledOn));
    bool asksAmounts = mayAsk() && amountIs.isEmpty() && has(kAmount) && has(kQuantity) && !has(kUnitPrice);
    EndEvidence ends;
    AmountEvidence amounts;
    DiscountEvidence discounts;
    TypeEvidence types;
    qint64 cancelledBefore = 0; ///< lines that were cancelled before their end
    qint64 overButRunning = 0;  ///< lines whose status says that they have ended, and whose end is to come
    qint64 pricesDiffer = 0;
    qint64 discountsInMoney = 0;
    qint64 discountsOfMrr = 0;
    Notices notices;
    qint64 spans = 0;
    qint64 spansToNext = 0; ///< … that end on the day on which a term of whole months begins again
};

} // namespace tasuki::revenue

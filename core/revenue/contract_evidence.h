// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/amount.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

/// What the values of a list of contracts say of what its columns mean: no database, no file. Each class is shown row
/// after row and answers behind the last.
namespace tasuki::revenue {

/// Whether the column of ends holds the first day that is not served, or the last day of service: by the next row of
/// the same account.
class EndEvidence {
public:
    /// `terms`: what a line and the one that goes on with it have in common: plan, product and price.
    void add(qint64 account, QDate start, QDate end, quint32 terms);

    struct Counts {
        qint64 dayBefore = 0;  ///< rows that end on the day before they, or all that the account has, go on
        qint64 sameDay = 0;    ///< rows that end where another starts
        qint64 followed = 0;   ///< rows with an end behind which another starts
        qint64 wholeTerms = 0; ///< rows without such a follower that end on the last day of a term of whole months
        qint64 monthEnds = 0;  ///< … that end on the last day of a month, or of such a term
        qint64 ended = 0;      ///< rows with an end
        /// Values contradict "first day that is not served". A gap of one day may be chance where it is rare.
        bool saysLastDay() const { return dayBefore > 0 && dayBefore * 10 >= followed; }
    };
    Counts counts();

private:
    struct Row {
        qint64 account;
        qint32 start;
        qint32 end; ///< 0: open
        quint32 terms;

        auto operator<=>(const Row&) const = default;
    };
    bool isGap(size_t at, size_t next) const;

    std::vector<Row> m_rows;
};

/// Whether amounts are those of one unit or are multiplied by the quantity already: by prices of one plan.
class AmountEvidence {
public:
    /// `plan`: what rows must have in common for their prices to be alike: plan, product, period and currency.
    void add(size_t plan, Amount amount, qint64 quantityMicro);
    /// Rows whose amount grows with the quantity, but for what rounding does.
    qint64 multiplied() const { return m_multiplied; }
    /// The values contradict "amount of one unit".
    bool saysTotal() const { return m_multiplied * 2 > m_compared; }

private:
    struct First {
        Amount amount;
        qint64 quantityMicro;
    };
    QHash<size_t, First> m_first; ///< by plan
    qint64 m_multiplied = 0;
    qint64 m_compared = 0;
};

/// Whether discounts are percent, money or fractions of one.
class DiscountEvidence {
public:
    /// A discount that says nothing of its unit, in millionths of a percent or of a unit of money.
    void add(qint64 micro);
    qint64 above100() const { return m_above; }
    qint64 belowOne() const { return m_below; }
    bool saysMoney() const { return m_above * 2 > m_all; }
    bool saysFraction() const { return m_below > 0 && m_below == m_all; }

private:
    qint64 m_above = 0;
    qint64 m_below = 0;
    qint64 m_all = 0;
};

/// Whether a column holds charge types at all.
class TypeEvidence {
public:
    void addKnown() { ++m_known; }
    void addUnknown(const QString& value);
    qint64 unknown() const { return m_unknown; }
    bool saysNoType() const { return m_known == 0 && m_unknown > 0; }
    /// Some of the values that are not known.
    const QStringList& examples() const { return m_examples; }

private:
    qint64 m_known = 0;
    qint64 m_unknown = 0;
    QStringList m_examples;
};

} // namespace tasuki::revenue

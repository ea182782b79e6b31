// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revenue/metric.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <vector>

/// The figures beside retention: users, ARPU, gross ARR, committed MRR, productivity, the adoption of core features and
/// activity churn. Pure: no database, no clock.
///
/// Each is about a period's last day, in the slice in which the unit is on that day: owner and team are those of the
/// day, whoever held the account at the opening. A plan or product is only the accounts that hold it: on the last day,
/// and for activity churn at the opening or some time since. Use is counted up to today: of a period that still runs,
/// the last 30 days are those up to today, and of one that has not begun nothing is known.
namespace tasuki::revenue {

/// Use of one metric with a value above 0 on the days [first, end), in Julian days.
struct UseSpan {
    int feature = -1; ///< the place of the metric in MoreFacts::coreMetrics; −1: it stands for no core feature
    qint64 first = 0;
    qint64 end = 0;
    /// Of use by month: on which days a month of use, or the last of several, is the last complete one. Else on which
    /// days there was use.
    bool isMonthly = false;
};

/// What these figures are made of, beside the book.
struct MoreFacts {
    /// A recurring contract row that is not empty.
    struct Row {
        Month start;  ///< of its first day
        Month end;    ///< of its end, the first day not served; kForever: open
        Amount net;   ///< per month, in base currency
        Amount gross; ///< the same before the recurring discount; a row that gives its MRR itself is final
        QString plan;
        QString product;

        bool runsAt(Month snapshot) const { return start <= snapshot && snapshot < end; }
    };
    struct OfAccount {
        qint64 seats = 0;
        std::vector<Row> rows;
        std::vector<UseSpan> uses;
    };
    QDate today;             ///< use is counted up to this day; not valid: up to a period's last
    bool hasSeats = false;   ///< some account of the workspace has seats
    QStringList coreMetrics; ///< metrics of use that stand for a core feature
    QHash<AccountId, OfAccount> accounts;
};

/// Sums over the accounts of one slice on a period's last day.
struct MoreFigures {
    qint64 accounts = 0;  ///< that pay: net MRR > 0
    bool bySeats = false; ///< some account of the workspace has seats
    qint64 users = 0;     ///< seats of paying accounts; where no account has seats, paying accounts
    Amount mrr;
    Amount grossMrr;         ///< before recurring discounts, of every recurring row in force
    Amount committedMrr;     ///< of rows that start later
    qint64 fte = 0;          ///< full-time equivalents in hundredths: active members that hold an account of the slice
    bool begun = true;       ///< the period's first day is not after today
    bool marked = false;     ///< some metric of use stands for a core feature
    qint64 adopters = 0;     ///< paying accounts that used every core feature in the last 30 days
    qint64 activeBefore = 0; ///< accounts with use in the 30 days before the period's first day
    qint64 fellSilent = 0;   ///< … and none in the 30 days up to its last, or up to today where that is earlier

    Amount arr() const { return mrr.scaled(12, 1); }
    Amount grossArr() const { return grossMrr.scaled(12, 1); }

    bool operator==(const MoreFigures&) const = default;
};

/// Money in minor units, rates as fractions; nothing where the denominator is 0, and for metrics of other figures.
std::optional<double> valueOf(Metric metric, const MoreFigures& figures);

inline constexpr int kUseDays = 30;

/// What one unit adds to a slice; `owner`: whose full-time part counts, once a slice.
struct MorePart {
    size_t account = 0; ///< index in Book::accounts
    int slice = 0;
    MemberId owner;
    MoreFigures figures;
};

/// The selection of a book and facts, which must not change while it is used.
class MoreSelection {
public:
    MoreSelection(const Book& book, const MoreFacts& facts, std::optional<Dimension> by = {},
                  const std::vector<Filter>& filters = {}, QStringList* unknown = nullptr);

    const Selection& selection() const { return m_selection; }
    /// [slice][period]
    std::vector<std::vector<MoreFigures>> figures(const std::vector<Period>& periods) const;
    /// Every unit that is in a slice on the period's last day, in order of account key.
    std::vector<MorePart> parts(const Period& period) const;
    /// The sums of such parts, [slice].
    std::vector<MoreFigures> sumsOf(const std::vector<MorePart>& parts, const Period& period) const;

private:
    class Sums;
    std::optional<MorePart> partOf(size_t unit, const Period& period) const;

    const Book& m_book;
    const MoreFacts& m_facts;
    Selection m_selection;
    std::vector<std::vector<MoreFacts::Row>> m_rows; ///< one a unit, where only some rows of an account count
};

/// The full-time equivalents of each slice: active members that own at least one account of it on the period's last
/// day, each whole in every slice in which they own one.
qint64 fullTimeOf(const Directory& directory, const std::set<MemberId>& owners);
/// The last of the 30 days of use that a period's figures are about: its last, or today in one that still runs.
QDate lastDayOfUse(const Period& period, QDate today);
/// Who owns the account at that snapshot; nobody before the first.
MemberId ownerAt(const AccountRevenue& account, Month snapshot);

} // namespace tasuki::revenue

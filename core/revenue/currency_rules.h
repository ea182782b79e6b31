// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/problem.h"
#include "base/result.h"
#include "edit/edit.h"
#include "revenue/book.h"
#include "revenue/rates.h"

#include <optional>

/// The rates of a workspace. There is one for each currency, for all months: a change of it restates history and is
/// no movement.
namespace tasuki::revenue {

/// A currency and who uses it.
struct CurrencyUse {
    QString code;
    std::optional<Currency> rate; ///< of the base currency none: it is 1
    qint64 rows = 0;              ///< contract rows in it, also by their account's currency
    qint64 accounts = 0;          ///< whose currency it is, or that have such a row
    bool isBase = false;

    bool isUsed() const { return rows > 0 || accounts > 0; }
    /// In use without a rate: no figure can be made of its contract rows.
    bool lacksRate() const { return isUsed() && !isBase && !rate; }

    bool operator==(const CurrencyUse&) const = default;
};

/// Everything that is wrong with a rate; `base` is the base currency, whose rate is 1.
Problems problems(const Currency& rate, const QString& base);
/// `code` in any case or width. Refused for the base currency, for one that has a rate, and for a rate of 0 or less.
Result<Edit> addRate(const QString& code, qint64 ratePico, const std::vector<CurrencyUse>& present, const Act& act);
Result<Edit> changeRate(const Currency& before, qint64 ratePico, const Act& act);
/// Refused while something uses the currency.
Result<Edit> removeRate(const CurrencyUse& use, const Act& act);

/// A code as it is kept: capital letters; empty where it is none.
QString currencyCode(const QString& typed);

/// What a change of rates does to one month's figures, point to point over twelve months. A side is empty where a
/// currency in use has no rate, a figure where it has no base.
struct Restatement {
    struct Side {
        Amount mrr;
        std::optional<double> nrr;
        std::optional<double> grr;

        bool operator==(const Side&) const = default;
    };
    Month month;
    std::optional<Side> before;
    std::optional<Side> after;

    bool changes() const { return before != after; }
};

Restatement restatementOf(const Book& before, const Book& after, Month month);

} // namespace tasuki::revenue

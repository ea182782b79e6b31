// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "people/directory.h"
#include "revenue/retention.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// The figures of a workspace by month, slice and filter: what the command line, the charts and the reports show.
namespace tasuki::revenue {

/// A dated value of an account: from the snapshot of `month` on.
template <typename IdType>
struct DatedId {
    Month month;
    IdType id;
};

struct AccountRevenue {
    AccountId id;
    QString key;
    QString name;
    QString segment; ///< today's value, as is the tier's
    QString tier;
    std::vector<Step> steps;
    std::vector<DatedId<MemberId>> owners; ///< by month; before the first: nobody
    std::vector<DatedId<StageId>> stages;
};

struct UnknownCurrency {
    QString code;
    QString accountKey; ///< one account that uses it
};

/// All that the figures are made of, read once.
struct Book {
    QString baseCurrency;
    int exponent = 0; ///< decimals of the base currency
    std::vector<AccountRevenue> accounts; ///< in key order
    std::vector<std::pair<StageId, QString>> stageCodes;
    Directory directory;
    std::vector<UnknownCurrency> unknownCurrencies;
    std::vector<size_t> negativeAccounts; ///< whose total is negative at some time; it counts as 0

    std::optional<Month> firstMonth() const; ///< of the first paying snapshot
    /// A sentence that names every currency without a rate, or nothing.
    Result<void> checkCurrencies() const;
};

enum class Dimension { Segment, Tier, Stage, Owner, Team };
std::optional<Dimension> dimensionOf(QStringView name);
const char* dimensionName(Dimension dimension);

struct Filter {
    Dimension dimension{};
    QString value; ///< as `Slices::names` has it; empty: none
};

/// Which slice each account is in at each snapshot.
struct Slices {
    struct Of {
        int first = 0;
        std::vector<SliceStep> steps;
    };
    std::vector<QString> names; ///< in order; at least one account is in each at some time
    std::vector<Of> accounts;   ///< as Book::accounts
};

/// The slice of an account at the snapshot of a month; −1: in none.
int sliceAt(const Slices::Of& of, Month month);

Slices slicesBy(const Book& book, Dimension dimension);
/// One slice "" of all accounts, or those of `by`; what the filters exclude is in no slice. The same dimension twice
/// is "or", different ones "and". A filter value that no account has is added to `unknown`.
Slices slicesFor(const Book& book, std::optional<Dimension> by, const std::vector<Filter>& filters, QStringList* unknown = nullptr);

/// [slice][month − from]: every month compared with the snapshot `shift` months before.
std::vector<std::vector<Figures>> figures(const Book& book, const Slices& slices, Month from, Month to, int shift);

struct AccountMovement {
    Month month;
    size_t account = 0; ///< index in Book::accounts
    Movement movement{};
    Amount previous;
    Amount mrr;
    int slice = 0;
};

/// Every account that moved, in order of month and account key; those in no slice are left out.
std::vector<AccountMovement> movements(const Book& book, const Slices& slices, Month from, Month to);

std::vector<CohortCell> cohorts(const Book& book, Month to);

/// Order of keys in every file: numbers by value, before all else; else by code point.
bool keyLess(const QString& a, const QString& b);

} // namespace tasuki::revenue

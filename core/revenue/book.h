// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/ids.h"
#include "base/result.h"
#include "people/directory.h"
#include "revenue/retention.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <vector>

/// All that the revenue figures are made of, as values.
namespace tasuki::revenue {

/// A dated value of an account: from the snapshot of `month` on.
template <typename IdType>
struct DatedId {
    Month month;
    IdType id;

    bool operator==(const DatedId&) const = default;
};

/// A contract row as the figures see it.
struct RevenueRow {
    Level level;     ///< in base currency; 0 for what counts as no MRR
    int plan = 0;    ///< index into Book::plans
    int product = 0; ///< index into Book::products
};

struct AccountRevenue {
    AccountId id;
    QString key;
    QString name;
    QString segment; ///< today's value, as are the tier's, industry's, parent's and tags'
    QString tier;
    QString industry;
    QString parentKey;
    QStringList tags;
    std::vector<RevenueRow> rows;
    std::vector<Step> steps;               ///< of all its rows together
    std::vector<DatedId<MemberId>> owners; ///< by month; before the first: nobody
    std::vector<DatedId<StageId>> stages;

    /// Makes `steps` from `rows`; whether their total is negative at some time.
    bool sumRows();
    /// Whether both have the same value in every dimension (segment, owner …), so that divisions stay valid.
    bool isDividedLike(const AccountRevenue& other) const;
};

struct UnknownCurrency {
    QString code;
    QString accountKey; ///< one account that uses it
};

enum class Dimension { Segment, Plan, Tier, Stage, Owner, Team, Industry, Tag, Product, Parent };
inline constexpr size_t kDimensionCount = 10;

/// In which slice something is over time: `first` before the first step; −1: in none. Does not own the steps.
struct SliceOf {
    int first = 0;
    std::span<const SliceStep> steps;

    int at(Month month) const;
};

/// How one dimension divides the accounts. Not to be copied: `accounts` refers to `steps`.
struct Division {
    Division() = default;
    Division(const Division&) = delete;
    Division& operator=(const Division&) = delete;

    std::vector<QString> names; ///< in key order; at least one account is in each at some time
    /// One an account, as Book::accounts; empty for the dimensions of which an account can have several values.
    std::vector<SliceOf> accounts;
    std::vector<SliceStep> steps; ///< of all accounts
    /// The values of each account, where it can have several: the tags.
    std::vector<std::vector<int>> several;
};

/// The steps of all accounts, one account's after another's in memory: a figure walks them from end to end, and apart
/// from each other most of its time would be waiting for memory.
class Timelines {
public:
    explicit Timelines(const std::vector<AccountRevenue>& accounts);
    std::span<const Step> of(size_t account) const
    {
        return {m_steps.data() + m_places[account].first, m_places[account].size};
    }
    /// If the new steps need more room than the old ones, they go to the end and the old room stays unused.
    void replace(size_t account, std::span<const Step> steps);

private:
    struct Place {
        quint32 first = 0;
        quint32 size = 0;
    };
    std::vector<Step> m_steps;
    std::vector<Place> m_places;
};

/// Read once, then kept current. Not to be used by two threads at once: divisions and timelines are made when
/// first asked for. A copy shares them.
struct Book {
    QString baseCurrency;
    int exponent = 0; ///< decimals of the base currency
    FiscalStart fiscalStart;
    std::vector<AccountRevenue> accounts; ///< in key order
    std::vector<QString> plans;           ///< in key order
    std::vector<QString> products;
    std::vector<std::pair<StageId, QString>> stageCodes;
    Directory directory;
    std::vector<UnknownCurrency> unknownCurrencies;
    std::vector<size_t> negativeAccounts; ///< whose total is negative at some time; it counts as 0

    std::optional<Month> firstMonth() const; ///< of the first paying snapshot
    /// A sentence that names every currency without a rate, or nothing.
    Result<void> checkCurrencies() const;
    /// The names of a plan or product are those of its rows; the accounts' part is empty then.
    const Division& division(Dimension dimension) const;
    const Timelines& timelines() const;
    /// Replaces an account by one that was read again and makes its steps from its rows. References to the old steps
    /// become invalid.
    void replace(size_t at, AccountRevenue account);

private:
    mutable std::shared_ptr<Timelines> m_timelines;
    mutable std::optional<Month> m_firstMonth; ///< once it was asked for
    mutable std::array<std::shared_ptr<const Division>, kDimensionCount> m_divisions;
};

/// The form in which values of a dimension are one slice, however they are spelled: segments, plans, industries,
/// products and tags by width, case and runs of spaces; owners and teams as people are told apart; any other by case
/// only.
QString sliceFold(Dimension dimension, const QString& value);
/// Names in key order, one spelling of each fold: the first; and the place of every spelling.
QHash<QString, int> placesOfSlices(Dimension dimension, const std::vector<QString>& spelled,
                                   std::vector<QString>& names);

/// Order of keys in every file: numbers by value, before all else; else by code point.
bool keyLess(const QString& a, const QString& b);

} // namespace tasuki::revenue

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/amount.h"
#include "base/ids.h"
#include "base/month.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

/// Every revenue figure, from each account's changes of level. Pure: no database, no clock.
///
/// The snapshot of month M is the end of its last day; p and q are an account's MRR at the earlier and the later
/// snapshot that are compared, S the sum of p. NRR = Σ q over accounts with p > 0, ÷ S. GRR = Σ min(p, q) ÷ S, capped
/// per account. Logo churn = accounts with p > 0 and q = 0 ÷ accounts with p > 0. Point to point, as listed companies
/// report it; never a product or a sum of monthly figures.
namespace tasuki::revenue {

/// From `month` on the account's MRR (base currency) is `level`; 0 or more.
struct Step {
    Month month;
    Amount level;

    bool operator==(const Step&) const = default;
};

/// From the snapshot of `month` on the account is in the slice of this index; −1: in none, it does not count.
struct SliceStep {
    Month month;
    int slice = 0;
};

/// A row of an account: `monthly` (base currency) counts at the snapshots from `first` up to, without, `end`.
struct Level {
    Month first;
    Month end;
    Amount monthly;
};

/// The months whose snapshots a row of [start, end) counts in. `end` invalid: kForever.
Level levelOf(QDate start, QDate end, Amount monthly);
inline constexpr Month kForever = Month(9999, 12);

/// An account's level over time from its rows. Differences below 0.01 minor unit are no movement; a negative total
/// counts as 0 and sets `negative`.
std::vector<Step> stepsOf(std::span<const Level> rows, bool* negative = nullptr);

Amount levelAt(std::span<const Step> steps, Month month);

/// What happened to one account between two snapshots.
enum class Movement { None, New, Reactivation, Expansion, Contraction, Churn };
Movement movementOf(Amount p, Amount q, bool payingBefore);
const char* movementName(Movement movement);

/// Sums over the accounts of one slice, between the snapshot `shift` months earlier and that of the month.
struct Figures {
    Amount base; ///< S, Σ p
    Amount newMrr;
    Amount expansion;
    Amount contraction;
    Amount churn;
    Amount reactivation;
    qint64 baseAccounts = 0;
    qint64 newAccounts = 0;
    qint64 expansionAccounts = 0;
    qint64 contractionAccounts = 0;
    qint64 churnedAccounts = 0;
    qint64 reactivatedAccounts = 0;

    Amount retained() const { return base + expansion - contraction - churn; } ///< Σ q over p > 0
    Amount ending() const { return retained() + newMrr + reactivation; }
    qint64 endingAccounts() const { return baseAccounts + newAccounts + reactivatedAccounts - churnedAccounts; }
    std::optional<double> nrr() const;
    std::optional<double> grr() const;
    std::optional<double> logoChurn() const;
    std::optional<double> grossMrrChurn() const;  ///< 1 − GRR
    std::optional<double> netMrrChurn() const;    ///< 1 − NRR
    std::optional<double> churnedMrrRate() const; ///< churn ÷ S: "churned only"
    Amount arr() const { return ending().scaled(12, 1); }
    std::optional<double> arpa() const; ///< MRR ÷ paying accounts, in minor units

    Figures& operator+=(const Figures& other);
    bool operator==(const Figures&) const = default;
};

/// `figures` negated: adding it takes them out of a sum.
Figures negated(const Figures& figures);
/// What one account adds, from p at the earlier to q at the later snapshot.
Figures figuresOf(Amount p, Amount q, bool payingBefore);

/// Compares every month of [from, to] with the snapshot `shift` months before it, for every slice.
/// An account belongs to the slice of the earlier snapshot where p > 0, else to that of the later one.
/// Cost: one pass over the accounts' steps and one prefix sum, whatever the number of months.
class Comparison {
public:
    Comparison(Month from, Month to, int shift, int sliceCount);

    /// An account whose slice never changes.
    void add(std::span<const Step> steps, int slice);
    /// An account whose slice changes with the time; before the first step it is in `firstSlice`.
    void add(std::span<const Step> steps, int firstSlice, std::span<const SliceStep> slices);
    /// The sums, [slice][month − from]. Call once, after the last `add`.
    std::vector<std::vector<Figures>> finish();

private:
    /// The changes at one month of each sum: the base and every kind of movement. Movement::None has a place too, so
    /// that adding needs no branch.
    struct Difference {
        static constexpr size_t kBase = 0;
        static constexpr size_t kMovements = 1;
        static constexpr size_t kSums = 7;
        std::array<Amount, kSums> amounts;
        std::array<qint64, kSums> accounts{};

        Difference& operator+=(const Difference& other);
        Figures figures() const;
    };

    void addRange(int slice, int firstMonth, int endMonth, Amount p, Amount q, bool payingBefore);

    int m_from;
    int m_to;
    int m_shift;
    std::vector<std::vector<Difference>> m_differences;
};

/// The cohort of a month is the accounts whose first paying snapshot it is. Age k over age 0; returners count again.
struct CohortCell {
    Month cohort;
    int age = 0;
    qint64 cohortAccounts = 0;
    qint64 retainedAccounts = 0;
    Amount cohortMrr;
    Amount retainedMrr;
};

/// Every cohort up to `to`, from each account's steps.
class CohortSums {
public:
    explicit CohortSums(Month to) : m_to(to) {}
    void add(std::span<const Step> steps);
    /// In order of cohort and age.
    std::vector<CohortCell> finish() const;

private:
    struct Row {
        std::vector<Amount> mrr;
        std::vector<qint64> count;
    };
    Month m_to;
    std::vector<Row> m_rows; ///< by how many months before `to` the cohort started; empty where none did
};

} // namespace tasuki::revenue

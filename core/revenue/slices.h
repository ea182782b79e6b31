// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revenue/book.h"

#include <span>

/// Which part of a book a figure is about.
///
/// Owner, team and stage are those of the day; segment, tier, industry, tag and parent are today's. A plan or product
/// is only the rows of that plan or product: an account that goes from one plan to another churns in the first and is
/// new in the second. An account is in the slice of each of its tags.
namespace tasuki::revenue {

std::optional<Dimension> dimensionOf(QStringView name);
const char* dimensionName(Dimension dimension);
/// "segment, plan, …": for messages.
QString dimensionNames();

struct Filter {
    Dimension dimension{};
    QString value; ///< as `Division::names` has it; empty: none

    bool operator==(const Filter&) const = default;
};

/// What is summed: an account, or what it pays for one plan or product, or an account once a tag.
struct Unit {
    size_t account = 0; ///< index in Book::accounts
    std::span<const Step> steps;
    SliceOf of;

    /// The slice in which what became of it between two snapshots counts, with `p` its level at the opening: that of
    /// the opening where it paid then, else that of the closing; −1: in none.
    int sliceBetween(Amount p, Month opening, Month closing) const { return of.at(p.isZero() ? closing : opening); }
};

/// Refers to the book that it was made of, which must not change while it is used.
class Selection {
public:
    Selection() = default;
    Selection(Selection&&) = default;
    Selection& operator=(Selection&&) = default;

    std::vector<QString> names; ///< of the slices, in key order; one "" where nothing divides
    std::vector<Unit> units;    ///< in the order of the accounts

    /// Which slices a unit is in at some time; a filter may have emptied others.
    std::vector<bool> used() const;

private:
    friend Selection select(const Book& book, std::optional<Dimension> by, const std::vector<Filter>& filters,
                            QStringList* unknown);
    std::vector<std::vector<Step>> m_steps;           ///< of the units that are not whole accounts
    std::vector<std::vector<SliceStep>> m_sliceSteps; ///< of the units that a filter excludes at some time
};

/// One slice "" of all accounts, or those of `by`; what the filters exclude is in no slice. The same dimension twice
/// is "or", different ones "and". A filter value that no account has is added to `unknown`.
Selection select(const Book& book, std::optional<Dimension> by = {}, const std::vector<Filter>& filters = {},
                 QStringList* unknown = nullptr);

} // namespace tasuki::revenue

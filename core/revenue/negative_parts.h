// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revenue/slices.h"

#include <vector>

namespace tasuki::revenue {

/// What is negative at some time of an account where only its rows of a plan or product count; it counts as 0 there.
/// Book::negativeAccounts has the accounts whose rows are negative all together.
struct NegativePart {
    size_t account = 0; ///< index in Book::accounts
    QString slice;      ///< of the dimension that divides; empty without one
};
/// As `select` takes them; none where neither a plan nor a product is asked for.
std::vector<NegativePart> negativeParts(const Book& book, std::optional<Dimension> by = {},
                                        const std::vector<Filter>& filters = {});

} // namespace tasuki::revenue

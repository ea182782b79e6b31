// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"

#include <array>
#include <vector>

namespace tasuki {

/// One thing that is wrong with a row: what a person reads, and the columns that it is about.
struct Problem {
    QString text;
    std::array<const char*, 2> columns{}; ///< the first is the likeliest to be mended; null: none
};

/// Everything that is wrong with a row, the first to tell first.
using Problems = std::vector<Problem>;

/// For an act of a person, who mends one thing after the other.
inline Result<void> firstOf(const Problems& problems)
{
    if (problems.empty())
        return {};
    return invalidIn(problems.front().columns.front(), problems.front().text);
}

} // namespace tasuki

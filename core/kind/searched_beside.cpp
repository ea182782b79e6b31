// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/searched_beside.h"

#include <algorithm>
#include <array>

namespace tasuki {

// Declared here and not included, as the kinds are.
extern const SearchedBeside kSearchedPeople;

namespace {

constexpr std::array kAll{&kSearchedPeople};

} // namespace

const SearchedBeside* besideOf(const Kind& kind)
{
    const auto found = std::ranges::find(kAll, kind.entity(), &SearchedBeside::searched);
    return found == kAll.end() ? nullptr : *found;
}

} // namespace tasuki

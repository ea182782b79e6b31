// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revenue/period.h"
#include "revenue/slices.h"

#include <optional>
#include <vector>

namespace tasuki::revenue {

/// Which figures are looked at: over which time, and of which part of the book.
struct View {
    Window window = Window::T12m;
    std::vector<Filter> filters;
    Month from; ///< of a span only, both inclusive
    Month to;

    bool operator==(const View&) const = default;
};

/// {"window": "half", "where": [["segment", "SMB"]], "from": "2026-04", "to": "2026-09"}, the months of a span only.
QString viewText(const View& view);
/// Nothing where it is no such text. What a later program wrote and this one does not know is an error, not left out.
std::optional<View> viewOf(const QString& text);

} // namespace tasuki::revenue

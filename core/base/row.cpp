// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/row.h"

namespace tasuki {

bool sameValue(const Value& a, const Value& b)
{
    // SQLite gives a whole REAL back as it was bound, but an old file may hold an integer there.
    if (const auto* x = std::get_if<double>(&a))
        if (const auto* y = std::get_if<qint64>(&b))
            return *x == double(*y);
    if (const auto* x = std::get_if<qint64>(&a))
        if (const auto* y = std::get_if<double>(&b))
            return double(*x) == *y;
    return a == b;
}

} // namespace tasuki

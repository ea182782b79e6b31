// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sort_key.h"

#include <functional>
#include <limits>
#include <vector>

namespace tasuki {

/// Where each row of a store stands by one column. Made once: after that two rows compare as two integers, the order
/// in either direction is one walk, and a changed row finds its place by a few comparisons.
class Ranks {
public:
    using KeyOf = std::function<SortKey(int at)>;

    /// Equal keys have equal ranks. A text that many rows have is collated once.
    static Ranks make(int size, const KeyOf& keyOf, const QCollator& collator);

    /// Rows in order; equal ones in the store's order whichever the direction, those without a key last.
    std::vector<int> order(Qt::SortOrder direction) const;
    bool before(int a, int b, Qt::SortOrder direction) const
    {
        const int ra = m_ranks[size_t(a)];
        const int rb = m_ranks[size_t(b)];
        if (ra == rb)
            return a < b;
        return direction == Qt::AscendingOrder || ra == kNone || rb == kNone ? ra < rb : ra > rb;
    }

    /// Takes out rows whose keys are about to change. Take out all of them before the first is put back.
    void take(int at);
    /// False where no rank is left between its neighbours: then the ranks have to be made anew.
    [[nodiscard]] bool put(int at, const KeyOf& keyOf, const QCollator& collator);
    /// The row goes, and those behind it move up.
    void erase(int at);

private:
    static constexpr int kNone = std::numeric_limits<int>::max();

    std::vector<int> m_ranks;     ///< by row of the store
    std::vector<int> m_ascending; ///< rows of the store
};

} // namespace tasuki

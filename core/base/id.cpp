// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

namespace tasuki {

namespace {
constexpr int kCounterBits = 21;
constexpr qint64 kEpoch = 1'577'836'800'000; // 2020-01-01T00:00:00Z
} // namespace

IdMaker::IdMaker(qint64 millisecondsSinceEpoch, quint32 random) : m_random(random & ((1U << kCounterBits) - 1))
{
    advance(millisecondsSinceEpoch);
}

void IdMaker::advance(qint64 millisecondsSinceEpoch)
{
    const qint64 floor = qMax<qint64>(1, millisecondsSinceEpoch - kEpoch) << kCounterBits;
    if (floor > m_last)
        m_last = floor + m_random;
}

} // namespace tasuki

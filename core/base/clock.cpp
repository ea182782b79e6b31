// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace tasuki {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QDate SystemClock::today() const
{
    return m_today ? *m_today : QDate::currentDate();
}

} // namespace tasuki

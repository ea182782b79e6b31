// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/texts.h"

#include <QDate>
#include <QStringList>

namespace tasuki::today {

/// Sorts as it reads, in both languages.
inline QString dayText(QDate day)
{
    return day.toString(QStringLiteral("yyyy/MM/dd"));
}

/// The parts that are there, on one line.
inline QString reasonOf(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace tasuki::today

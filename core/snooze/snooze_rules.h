// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/result.h"
#include "edit/edit.h"
#include "snooze/snooze.h"

namespace tasuki::snooze {

/// Until when at most: what is put off for longer is forgotten.
inline constexpr int kMostDays = 366;

/// Whether something can be put off until `until`.
Result<void> checkDay(QDate until, QDate today);
/// Puts a thing off until a day after today.
Result<Edit> putOff(const QString& source, qint64 subject, AccountId account, QDate until, const Act& act);

} // namespace tasuki::snooze

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki {

/// 2営業日超過 / 2 business days overdue: of what is due by business days.
QString businessDaysOverdue(int days);

} // namespace tasuki

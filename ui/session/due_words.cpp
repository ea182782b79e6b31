// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/due_words.h"

#include <QCoreApplication>

namespace tasuki {

QString businessDaysOverdue(int days)
{
    return QCoreApplication::translate("format", "%n business day(s) overdue", nullptr, days);
}

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace tasuki {

/// Who does something, when and why: what every rule that makes an Edit is given, so that no rule asks a clock.
struct Act {
    MemberId who;           ///< not valid: nobody was chosen (the history says "unknown")
    QDateTime at;           ///< UTC
    QDate today;            ///< the acting local date
    QString why;            ///< may be empty
    IdMaker* ids = nullptr; ///< never null in a rule that makes rows
};

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/handoff.h"

#include <QHash>
#include <QSet>

namespace tasuki::handoff {

/// What is known of an account that computed criteria ask for.
struct Facts {
    QHash<QString, QDate> touchpoints; ///< kind code → day of the first touchpoint of that kind
    QHash<QString, QString> usage;     ///< metric → first period with a value above 0
    QHash<QString, QString> contacts;  ///< role code → name of a contact with it; "" for one without a role
};

/// Whether a criterion is met, and by what: the day, period or name that computed it.
struct CriterionStatus {
    bool met = false;
    QString evidence;
};

CriterionStatus statusOf(const HandoffItem& item, const Facts& facts);
int metCount(const std::vector<HandoffItem>& items, const Facts& facts);
/// The required items that are not met.
std::vector<HandoffItem> openRequired(const std::vector<HandoffItem>& items, const Facts& facts);

} // namespace tasuki::handoff

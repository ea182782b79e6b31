// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table_model.h"
#include "renewal/renewal_items.h"
#include "widgets/painting.h"

namespace tasuki {

class Session;

/// One line of the list of renewals.
struct RenewalRow {
    renewal::RenewalItem item;
    QString owner;
    QString reason;
    std::optional<renewal::DecisionDay> decision;
    QString reasonKey{}; ///< as files have it: a default reason by its code

    /// Of an open one its account's, of a decided one its own: both are unique in the whole file.
    qint64 id() const { return item.isOpen() ? item.account().value() : item.renewal.id.value(); }
};

inline constexpr int kUrgentDays = 30;
inline constexpr int kSoonDays = 90;
/// A decision day that is so many days away, or nearer, wants attention.
inline constexpr int kDecisionAhead = 30;
/// The day, and how far away it is or that it passed in silence.
TwoPartData decisionParts(const renewal::DecisionDay& decision, QDate today);

/// In the window's language; the list is in the order of `kDueColumn` until a person sorts it.
std::vector<Column<RenewalRow>> renewalColumns(Session& session);
inline constexpr int kDueColumn = 2;

} // namespace tasuki

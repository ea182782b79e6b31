// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the imports of this room.

#include "import/import_session.h"

#include <array>

namespace tasuki::revenue {

/// As in the file columns of the kind.
enum SubscriptionField {
    kKey,
    kAccount,
    kStart,
    kEnd,
    kMrr,
    kAmount,
    kPeriodMonths,
    kPeriod,
    kPeriodCount,
    kCurrency,
    kPlan,
    kProduct,
    kQuantity,
    kDiscount,
    kCharge,
    // As in what is also read.
    kUnitPrice,
    kAnnual,
    kDiscountMoney,
    kStatus,
    kEndedOn,
    kCancelledOn,
    kTrialEnd,
    kPausedOn,
    kLicenses,
    kContractPeriod
};

/// As in RowTraits<Subscription>.
enum SubscriptionColumn {
    kColKey,
    kColAccount,
    kColStart,
    kColEnd,
    kColMrr,
    kColMrrNano,
    kColAmount,
    kColAmountNano,
    kColUnit,
    kColCount,
    kColCurrency,
    kColPlan,
    kColProduct,
    kColQuantity,
    kColDiscount,
    kColCharge,
    kSubscriptionColumns
};
using SubscriptionCells = std::array<imports::Cell, kSubscriptionColumns>;

} // namespace tasuki::revenue

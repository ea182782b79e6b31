// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/row.h"

namespace tasuki {

/// An imported number of a customer's use: a metric on a day or in a month.
struct Usage {
    RowId id;
    AccountId accountId;
    QString metric;
    QString period; ///< YYYY-MM-DD or YYYY-MM
    double value = 0;

    bool operator==(const Usage&) const = default;
};

template <>
struct RowTraits<Usage> {
    static constexpr Entity entity = Entity::Usage;
    static constexpr const char* table = "usage";
    static constexpr auto fields =
        std::make_tuple(field("account_id", &Usage::accountId), field("metric", &Usage::metric),
                        field("period", &Usage::period), field("value", &Usage::value));
};

} // namespace tasuki

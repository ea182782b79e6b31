// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_names.h"
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
    static constexpr std::tuple fields{
        field("account_id", &Usage::accountId, {.file = kAccountIdFile}),
        field("metric", &Usage::metric,
              {.file = {u"metric", u"指標", u"metric_name|measure|feature|event|指標名|機能|項目", true}}),
        field("period", &Usage::period,
              {.file = {u"period", u"期間", u"date|day|month|日付|日|月|年月|対象月|対象日", true}}),
        field("value", &Usage::value,
              {.label = {u"Value", u"値"},
               .file = {u"value", u"値", u"count|amount|total|数値|件数|回数|利用数|利用回数", true}}),
    };
};

} // namespace tasuki

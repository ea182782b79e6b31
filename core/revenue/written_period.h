// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>
#include <string_view>

namespace tasuki::revenue {

/// A billing period as people write it: a code of kPeriodTerms and how many of them; without a code for a single
/// payment (一括, once), which has no period.
struct WrittenPeriod {
    std::string_view unit;
    int count = 1;

    bool operator==(const WrittenPeriod&) const = default;
};

/// Reads year, annual, 年額, 年払い, 月額, 毎月, 半年ごと, 隔月, 12ヶ月, 年1回, 年2回, 3 months, every 2 weeks,
/// biweekly, P1Y …; nothing for anything else.
std::optional<WrittenPeriod> readPeriod(QStringView text);

} // namespace tasuki::revenue

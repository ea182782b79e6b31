// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace tasuki {

/// The first and the last day of a time as people write it, each as a text for readDate(); `to` is empty where it has
/// no end, `from` where it has no beginning.
struct WrittenSpan {
    QString from;
    QString to;
};

/// Reads 2025/04/01～2026/03/31, 2025年4月1日から翌年3月31日まで, 令和7年4月1日～8年3月31日, 2025/4/1-9/30, 2025-04-01
/// to 2026-03-31, 2025年4月～2026年3月, 2025/4/1～ and 2025/4/1～自動更新. A remark on how long it is may stand behind
/// it: （1年間）. Nothing for anything else, as a day alone, 1年 and 12ヶ月.
std::optional<WrittenSpan> readSpan(QStringView text);

} // namespace tasuki

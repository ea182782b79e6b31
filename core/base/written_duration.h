// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace tasuki {

/// Minutes of 65, 90分, 1時間30分, 1.5時間, 1:02:30, 45:30 (minutes and seconds, from 24 minutes on), 1h 2m 3s, 1 hr 2
/// min, 58 min, 59 Min. 0 Sek.; a rest of half a minute or more counts as one. Nothing for anything else, so also for
/// 1:30, which may be minutes or hours.
std::optional<qint64> readMinutes(QStringView text);

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace tasuki::revenue {

/// The code of the charge type that counts as MRR.
inline constexpr std::string_view kRecurring = "recurring";

/// The code of a charge type as people write it; empty where it is none. A word for a period is a recurring charge.
std::string_view chargeCode(const QString& text);

} // namespace tasuki::revenue

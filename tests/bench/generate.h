// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki::bench {

struct Scale {
    int accounts = 100'000;
    int rows = 330'000;
    int touchpoints = 1'000'000;
    int months = 60; ///< up to December 2025
};

/// Writes members.csv, accounts.csv, subscriptions.csv and touchpoints.csv, always the same for a scale.
bool generate(const Scale& scale, const QString& folder);

} // namespace tasuki::bench

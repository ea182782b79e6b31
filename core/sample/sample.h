// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "workspace/workspace.h"

#include <memory>

namespace tasuki::sample {

/// Makes a workspace to try the program with: 60 made-up Japanese companies, 3 teams, 8 members, two years of revenue
/// with every kind of movement, about 600 touchpoints and 25 handoffs in every state. The same for the same `today`;
/// every date is relative to it. Never overwrites.
Result<std::unique_ptr<Workspace>> create(const QString& path, Clock& clock);

/// Who acts when the sample opens: a success manager to whom accounts are being passed.
inline constexpr MemberId kSampleActor{5};

} // namespace tasuki::sample

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <vector>

namespace tasuki {

class Session;

/// The accounts whose pages were opened last in this workspace, the latest first; some may be gone. Kept between two
/// runs beside the window's settings, as ids only.
std::vector<AccountId> recentAccounts(Session& session);
void keepRecent(Session& session, AccountId account);

} // namespace tasuki

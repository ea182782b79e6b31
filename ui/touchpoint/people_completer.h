// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <vector>

class QLineEdit;

namespace tasuki {

class Session;

/// While names are typed into the line, parted as capture::namesIn() reads them, those that fit the one before the
/// cursor are offered: contacts of the accounts, members, and names that their touchpoints have. ↓ and Enter take one;
/// Tab, Enter and Ctrl+Enter without a choice leave what was typed.
void offerPeople(QLineEdit& line, Session& session, const std::vector<AccountId>& accounts);

} // namespace tasuki

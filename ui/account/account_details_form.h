// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

class QWidget;

namespace tasuki {

class Session;

/// Every field of an account, saved as one act.
void openAccountDetailsForm(Session& session, QWidget* parent, AccountId account);

} // namespace tasuki

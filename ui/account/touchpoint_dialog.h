// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

class QWidget;

namespace tasuki {

class Session;

/// Logs a touchpoint without leaving the list. The draft is the same as on the account's page.
void openTouchpointDialog(Session& session, QWidget* parent, AccountId account);

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

class QWidget;

namespace tasuki {

class Session;

/// A member leaves: what they hold, and who takes it over.
void openLeaveForm(Session& session, QWidget* parent, MemberId member);

} // namespace tasuki

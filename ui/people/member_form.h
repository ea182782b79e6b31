// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

class QWidget;

namespace tasuki {

class Session;

/// A member with teams: new, or there already.
void openMemberForm(Session& session, QWidget* parent, MemberId member);
/// A new team, or another name for one.
void openTeamForm(Session& session, QWidget* parent, TeamId team);

} // namespace tasuki

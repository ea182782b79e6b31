// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QDate>

class QComboBox;

namespace tasuki {

class Directory;

// The two boxes that say who receives: a team, and a member of it or "anyone of the team".

void fillTeams(QComboBox& box, const Directory& directory, TeamId selected);
/// Members of the team (all members without one), without `sender`.
void fillMembers(QComboBox& box, const Directory& directory, TeamId team, QDate day, MemberId sender,
                 MemberId selected = {});
TeamId selectedTeam(const QComboBox& box);
MemberId selectedMember(const QComboBox& box);

} // namespace tasuki

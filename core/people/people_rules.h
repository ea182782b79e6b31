// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/problem.h"
#include "base/result.h"
#include "edit/edit.h"
#include "people/directory.h"

#include <optional>
#include <vector>

namespace tasuki::people {

/// "0.5", "０．５" or "50%" in hundredths of a full-time job; nothing for what is no number from 0 to 1 with at most
/// two decimals.
std::optional<int> parseFte(QStringView text);
/// "0.50"
QString fteText(qint64 hundredths);

/// A member as it is kept: without spaces at the ends of its texts.
Member cleaned(Member member);
/// Everything that is wrong with a member that was cleaned, whoever else there is.
Problems problems(const Member& member);

struct AddedMember {
    Edit edit;
    Member member;
};
/// `teams`: the first is primary.
Result<AddedMember> addMember(Member member, const std::vector<TeamId>& teams, const Directory& directory,
                              const Act& act);
Result<Edit> changeMember(const Member& before, const Member& wanted, const Directory& directory, const Act& act);
/// The first teams of a member, who has been in them from the beginning: earlier figures have the team, too.
Edit firstTeams(MemberId member, const std::vector<TeamId>& teams, const Act& act);
/// The member is in the team no more from `today` on. One that began today never held and is removed.
void endMembership(Edit& edit, const TeamMembership& membership, QDate today);
/// Takes effect today: what was before stays in last year's figures.
Result<Edit> setTeams(MemberId member, const std::vector<TeamId>& teams, const Directory& directory, const Act& act);

struct AddedTeam {
    Edit edit;
    Team team;
};
Result<AddedTeam> addTeam(const QString& name, const Directory& directory, const Act& act);
Result<Edit> renameTeam(const Team& team, const QString& name, const Directory& directory, const Act& act);

} // namespace tasuki::people

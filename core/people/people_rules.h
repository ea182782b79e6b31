// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
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

struct AddedMember {
    Edit edit;
    Member member;
};
/// `teams`: the first is primary. From the beginning, so that earlier figures have the team, too.
Result<AddedMember> addMember(Member member, const std::vector<TeamId>& teams, const Directory& directory,
                              const Act& act);
Result<Edit> changeMember(const Member& before, const Member& after, const Directory& directory, const Act& act);
/// Takes effect today: what was before stays in last year's figures.
Result<Edit> setTeams(MemberId member, const std::vector<TeamId>& teams, const Directory& directory, const Act& act);

struct AddedTeam {
    Edit edit;
    Team team;
};
Result<AddedTeam> addTeam(const QString& name, const Directory& directory, const Act& act);
Result<Edit> renameTeam(const Team& team, const QString& name, const Directory& directory, const Act& act);

} // namespace tasuki::people

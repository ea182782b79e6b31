// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/row.h"

namespace tasuki {

/// A whole full-time job, as `Member::fte` counts.
inline constexpr int kFullTime = 100;

/// A person of the team (メンバー).
struct Member {
    MemberId id;
    QString name;
    QString yomi;
    QString email; ///< unique where it is given; an import matches by it, else by the name
    QString role;
    MemberId reportsTo;
    bool active = true;
    int fte = kFullTime; ///< the part of a full-time job that the member works, in hundredths: 0 … 100

    bool operator==(const Member&) const = default;
};

template <>
struct RowTraits<Member> {
    static constexpr Entity entity = Entity::Member;
    static constexpr const char* table = "members";
    static constexpr auto fields =
        std::make_tuple(field("name", &Member::name), field("yomi", &Member::yomi), field("email", &Member::email),
                        field("role", &Member::role), field("reports_to", &Member::reportsTo),
                        field("active", &Member::active), field("fte", &Member::fte));
};

struct Team {
    TeamId id;
    QString name;

    bool operator==(const Team&) const = default;
};

template <>
struct RowTraits<Team> {
    static constexpr Entity entity = Entity::Team;
    static constexpr const char* table = "teams";
    static constexpr auto fields = std::make_tuple(field("name", &Team::name));
};

/// A member is in a team on [since, until); position 0 is the primary team. No `since`: from the beginning.
struct TeamMembership {
    RowId id;
    MemberId memberId;
    TeamId teamId;
    int position = 0;
    QDate since;
    QDate until;

    bool operator==(const TeamMembership&) const = default;
    bool holdsOn(QDate day) const { return (!since.isValid() || since <= day) && (!until.isValid() || day < until); }
};

template <>
struct RowTraits<TeamMembership> {
    static constexpr Entity entity = Entity::TeamMembership;
    static constexpr const char* table = "team_memberships";
    static constexpr auto fields =
        std::make_tuple(field("member_id", &TeamMembership::memberId), field("team_id", &TeamMembership::teamId),
                        field("position", &TeamMembership::position), field("since", &TeamMembership::since),
                        field("until", &TeamMembership::until));
};

} // namespace tasuki

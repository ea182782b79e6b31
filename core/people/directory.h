// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/people.h"

#include <QHash>
#include <QString>

#include <vector>

namespace tasuki {

/// Everybody and every team of a workspace at one moment, to look up in. A value: made once, handed to rules.
class Directory {
public:
    Directory() = default;
    Directory(std::vector<Member> members, std::vector<Team> teams, std::vector<TeamMembership> memberships);

    const std::vector<Member>& members() const { return m_members; }
    const std::vector<Team>& teams() const { return m_teams; }
    const std::vector<TeamMembership>& memberships() const { return m_memberships; }

    const Member* member(MemberId id) const;
    const Team* team(TeamId id) const;
    /// Empty for no one.
    QString memberName(MemberId id) const;
    QString teamName(TeamId id) const;
    /// What names the member in a file: the name where only one has it, else the e-mail address.
    QString memberKey(MemberId id) const;
    /// By e-mail address (mailFold), else by name (nameFold); null where nobody or (by name) more than one fits.
    const Member* findMember(const QString& nameOrMail) const;
    /// By its name (nameFold); the first, where an older workspace holds two.
    const Team* findTeam(const QString& name) const;

    TeamId primaryTeam(MemberId member, QDate day) const;
    /// The teams of a member on a day, the primary first.
    std::vector<TeamId> teamsOf(MemberId member, QDate day) const;
    bool isInTeam(MemberId member, TeamId team, QDate day) const;
    std::vector<MemberId> membersOf(TeamId team, QDate day) const;
    /// Whether `boss` stands above `member`, directly or through others.
    bool reportsTo(MemberId member, MemberId boss) const;

private:
    std::vector<Member> m_members;
    std::vector<Team> m_teams;
    std::vector<TeamMembership> m_memberships;
    QHash<MemberId, size_t> m_memberIndex;
    QHash<TeamId, size_t> m_teamIndex;
    QHash<QString, int> m_nameCount;
};

} // namespace tasuki

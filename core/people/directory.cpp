// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/directory.h"

#include "base/text.h"

#include <algorithm>

namespace tasuki {

Directory::Directory(std::vector<Member> members, std::vector<Team> teams, std::vector<TeamMembership> memberships)
    : m_members(std::move(members)), m_teams(std::move(teams)), m_memberships(std::move(memberships))
{
    for (size_t i = 0; i < m_members.size(); ++i) {
        m_memberIndex.insert(m_members[i].id, i);
        ++m_nameCount[nameFold(m_members[i].name)];
    }
    for (size_t i = 0; i < m_teams.size(); ++i)
        m_teamIndex.insert(m_teams[i].id, i);
}

const Member* Directory::member(MemberId id) const
{
    const auto it = m_memberIndex.find(id);
    return it == m_memberIndex.end() ? nullptr : &m_members[*it];
}

const Team* Directory::team(TeamId id) const
{
    const auto it = m_teamIndex.find(id);
    return it == m_teamIndex.end() ? nullptr : &m_teams[*it];
}

QString Directory::memberName(MemberId id) const
{
    const Member* found = member(id);
    return found ? found->name : QString();
}

QString Directory::teamName(TeamId id) const
{
    const Team* found = team(id);
    return found ? found->name : QString();
}

QString Directory::memberKey(MemberId id) const
{
    const Member* found = member(id);
    if (!found)
        return {};
    return m_nameCount.value(nameFold(found->name)) > 1 && !found->email.isEmpty() ? found->email : found->name;
}

const Member* Directory::findMember(const QString& nameOrMail) const
{
    const QString typed = nameOrMail.trimmed();
    if (typed.isEmpty())
        return nullptr;
    const QString mail = mailFold(typed);
    const auto byMail =
        std::ranges::find_if(m_members, [&](const Member& candidate) { return mailFold(candidate.email) == mail; });
    if (byMail != m_members.end())
        return &*byMail;
    const QString name = nameFold(typed);
    const Member* found = nullptr;
    for (const Member& candidate : m_members) {
        if (nameFold(candidate.name) != name)
            continue;
        if (found)
            return nullptr;
        found = &candidate;
    }
    return found;
}

const Team* Directory::findTeam(const QString& name) const
{
    const QString wanted = nameFold(name);
    const auto it =
        std::ranges::find_if(m_teams, [&](const Team& candidate) { return nameFold(candidate.name) == wanted; });
    return it == m_teams.end() ? nullptr : &*it;
}

TeamId Directory::primaryTeam(MemberId member, QDate day) const
{
    const std::vector<TeamId> all = teamsOf(member, day);
    return all.empty() ? TeamId() : all.front();
}

std::vector<TeamId> Directory::teamsOf(MemberId member, QDate day) const
{
    std::vector<const TeamMembership*> held;
    for (const TeamMembership& membership : m_memberships)
        if (membership.memberId == member && membership.holdsOn(day))
            held.push_back(&membership);
    std::ranges::sort(held, {}, [](const TeamMembership* m) { return std::pair(m->position, m->id.value()); });
    std::vector<TeamId> result;
    for (const TeamMembership* membership : held)
        result.push_back(membership->teamId);
    return result;
}

bool Directory::isInTeam(MemberId member, TeamId team, QDate day) const
{
    return std::ranges::any_of(m_memberships, [&](const TeamMembership& m) {
        return m.memberId == member && m.teamId == team && m.holdsOn(day);
    });
}

std::vector<MemberId> Directory::membersOf(TeamId team, QDate day) const
{
    std::vector<MemberId> result;
    for (const Member& candidate : m_members)
        if (isInTeam(candidate.id, team, day))
            result.push_back(candidate.id);
    return result;
}

bool Directory::reportsTo(MemberId member, MemberId boss) const
{
    // The bound ends a loop that an import may have made.
    for (size_t step = 0; step <= m_members.size(); ++step) {
        const Member* found = this->member(member);
        if (!found || !found->reportsTo.isValid())
            return false;
        if (found->reportsTo == boss)
            return true;
        member = found->reportsTo;
    }
    return false;
}

} // namespace tasuki

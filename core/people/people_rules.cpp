// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_rules.h"

#include "base/decimal.h"
#include "base/text.h"
#include "base/texts.h"

#include <algorithm>

namespace tasuki::people {

namespace {

/// Something, one "@", something, and no spaces: what a mail system accepts beyond that is its own matter.
bool isMail(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at + 1 < text.size() && text.indexOf(u'@', at + 1) < 0
           && std::ranges::none_of(text, [](QChar letter) { return letter.isSpace(); });
}

Result<void> check(const Member& member, const Directory& directory)
{
    TASUKI_TRY(firstOf(problems(member)));
    if (member.reportsTo == member.id && member.id.isValid())
        return invalidIn("boss", PeopleText::tr("Members can't report to themselves. Choose another manager."));
    if (member.reportsTo.isValid() && directory.reportsTo(member.reportsTo, member.id))
        return invalidIn("boss", PeopleText::tr("These reporting lines would form a loop. Choose another manager."));
    for (const Member& other : directory.members())
        if (other.id != member.id && !member.email.isEmpty() && mailFold(other.email) == mailFold(member.email))
            return invalidIn("email", PeopleText::tr("Another member uses this email. Enter another one."));
    return {};
}

Result<void> checkTeamName(const QString& name, TeamId self, const Directory& directory)
{
    if (name.trimmed().isEmpty())
        return invalidIn("name", PeopleText::tr("Enter a team name."));
    const Team* same = directory.findTeam(name);
    if (same && same->id != self)
        return invalidIn("name", PeopleText::tr("A team with this name already exists. Enter another name."));
    return {};
}

} // namespace

std::optional<int> parseFte(QStringView text)
{
    QString number = text.trimmed().toString();
    const bool percent = number.endsWith(u'%') || number.endsWith(u'％');
    if (percent)
        number.chop(1);
    const auto value = parseDecimal(number, percent ? 0 : 2);
    if (!value || value->scaled < 0)
        return std::nullopt;
    return value->scaled <= kFullTime ? std::optional(int(value->scaled)) : std::nullopt;
}

QString fteText(qint64 hundredths)
{
    return QStringLiteral("%1.%2").arg(hundredths / kFullTime).arg(hundredths % kFullTime, 2, 10, QLatin1Char('0'));
}

Member cleaned(Member member)
{
    for (QString Member::*text : {&Member::name, &Member::yomi, &Member::email, &Member::role})
        member.*text = (member.*text).trimmed();
    return member;
}

Problems problems(const Member& member)
{
    Problems found;
    if (member.name.isEmpty())
        found.push_back({PeopleText::tr("Enter a member name."), {"name"}});
    if (!member.email.isEmpty() && !isMail(member.email))
        found.push_back(
            {PeopleText::tr("Invalid email “%1”. Use an address such as name@example.com.").arg(member.email.left(60)),
             {"email"}});
    if (member.fte < 0 || member.fte > kFullTime)
        found.push_back({PeopleText::tr("Enter FTE as a number from 0.00 to 1.00, such as 0.5."), {"fte"}});
    return found;
}

Edit firstTeams(MemberId member, const std::vector<TeamId>& teams, const Act& act)
{
    Edit edit(QStringLiteral("member.teams"), act);
    for (size_t i = 0; i < teams.size(); ++i)
        edit.insert(TeamMembership{act.ids->make<RowId>(), member, teams[i], int(i), {}, {}});
    return edit;
}

Result<AddedMember> addMember(Member member, const std::vector<TeamId>& teams, const Directory& directory,
                              const Act& act)
{
    member = cleaned(std::move(member));
    TASUKI_TRY(check(member, directory));
    member.id = act.ids->make<MemberId>();
    AddedMember added{Edit(QStringLiteral("member.add"), act), member};
    added.edit.insert(member);
    added.edit.append(firstTeams(member.id, teams, act));
    return added;
}

Result<Edit> changeMember(const Member& before, const Member& wanted, const Directory& directory, const Act& act)
{
    const Member after = cleaned(wanted);
    TASUKI_TRY(check(after, directory));
    Edit edit(QStringLiteral("member.change"), act);
    edit.update(before, after);
    return edit;
}

void endMembership(Edit& edit, const TeamMembership& membership, QDate today)
{
    if (membership.since.isValid() && membership.since >= today)
        return edit.remove(membership);
    TeamMembership ended = membership;
    ended.until = today;
    edit.update(membership, ended);
}

Result<Edit> setTeams(MemberId member, const std::vector<TeamId>& teams, const Directory& directory, const Act& act)
{
    Edit edit(QStringLiteral("member.teams"), act);
    if (directory.teamsOf(member, act.today) == teams)
        return edit;
    for (const TeamMembership& membership : directory.memberships()) {
        if (membership.memberId == member && membership.holdsOn(act.today))
            endMembership(edit, membership, act.today);
    }
    for (size_t i = 0; i < teams.size(); ++i)
        edit.insert(TeamMembership{act.ids->make<RowId>(), member, teams[i], int(i), act.today, {}});
    return edit;
}

Result<AddedTeam> addTeam(const QString& name, const Directory& directory, const Act& act)
{
    TASUKI_TRY(checkTeamName(name, {}, directory));
    AddedTeam added{Edit(QStringLiteral("team.add"), act), Team{act.ids->make<TeamId>(), name.trimmed()}};
    added.edit.insert(added.team);
    return added;
}

Result<Edit> renameTeam(const Team& team, const QString& name, const Directory& directory, const Act& act)
{
    TASUKI_TRY(checkTeamName(name, team.id, directory));
    Team after = team;
    after.name = name.trimmed();
    Edit edit(QStringLiteral("team.rename"), act);
    edit.update(team, after);
    return edit;
}

} // namespace tasuki::people

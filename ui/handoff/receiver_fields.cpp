// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/receiver_fields.h"

#include "people/directory.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>

namespace tasuki {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(receiver)
};

void select(QComboBox& box, qint64 id)
{
    box.setCurrentIndex(std::max(0, box.findData(id)));
}

} // namespace

void fillTeams(QComboBox& box, const Directory& directory, TeamId selected)
{
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItem(Text::tr("Any team"), qint64(0));
    for (const Team& team : directory.teams())
        box.addItem(team.name, team.id.value());
    select(box, selected.value());
}

void fillMembers(QComboBox& box, const Directory& directory, TeamId team, QDate day, MemberId sender, MemberId selected)
{
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItem(team.isValid() ? Text::tr("Anyone in the team") : Text::tr("Choose a member"), qint64(0));
    for (const Member& member : directory.members())
        if (member.active && member.id != sender && (!team.isValid() || directory.isInTeam(member.id, team, day)))
            box.addItem(member.name, member.id.value());
    select(box, selected.value());
}

TeamId selectedTeam(const QComboBox& box)
{
    return TeamId(box.currentData().toLongLong());
}

MemberId selectedMember(const QComboBox& box)
{
    return MemberId(box.currentData().toLongLong());
}

} // namespace tasuki

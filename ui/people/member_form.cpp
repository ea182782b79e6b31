// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/member_form.h"

#include "people/people_rules.h"
#include "session/form.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QListWidget>

namespace tasuki {

namespace {

class MemberForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(MemberForm)
public:
    MemberForm(Session& session, MemberId id, QWidget* parent);
    void accept() override;

private:
    void buildTeams();
    std::vector<TeamId> chosenTeams() const;

    const MemberId m_id;
    QLineEdit* m_name;
    QLineEdit* m_yomi;
    QLineEdit* m_email;
    QLineEdit* m_role;
    QLineEdit* m_fte;
    QComboBox* m_boss;
    QComboBox* m_primary;
    QListWidget* m_others;
};

MemberForm::MemberForm(Session& session, MemberId id, QWidget* parent)
    : Form(session, QStringLiteral("member"), id.isValid() ? tr("Member") : tr("Add a member"), parent), m_id(id)
{
    setObjectName(QStringLiteral("people.memberForm"));
    const Directory& directory = session.directory();
    const Member* present = directory.member(id);
    const Member member = present ? *present : Member();
    m_name = half(line("name", tr("Name"), member.name));
    m_yomi = half(line("yomi", tr("Reading"), member.yomi));
    m_email = line("email", tr("Email"), member.email);
    m_role = half(line("role", tr("Role"), member.role));
    m_fte = half(line("fte", tr("FTE (full-time share)"), people::fteText(member.fte)));
    m_fte->setToolTip(tr("Share of a full-time job, from 0.00 to 1.00. Productivity is divided by it."));
    m_boss = box("boss", tr("Reports to"));
    m_boss->addItem(tr("None"), qint64(0));
    for (const Member& other : directory.members())
        if (other.id != id)
            m_boss->addItem(other.name, other.id.value());
    m_boss->setCurrentIndex(std::max(0, m_boss->findData(member.reportsTo.value())));
    buildTeams();
    foot(tr("Save"), QStringLiteral("member/%1").arg(id.value()));
    m_name->setFocus();
}

void MemberForm::buildTeams()
{
    const Directory& directory = session().directory();
    const std::vector<TeamId> teams = directory.teamsOf(m_id, session().today());
    m_primary = box("team", tr("Primary team"));
    m_primary->addItem(tr("None"), qint64(0));
    m_others = named(new QListWidget(this), "otherTeams", tr("Also in"));
    m_others->setMaximumHeight(110);
    place(m_others, tr("Also in"), Width::Whole);
    for (const Team& team : directory.teams()) {
        m_primary->addItem(team.name, team.id.value());
        auto* item = new QListWidgetItem(team.name, m_others);
        item->setData(Qt::UserRole, team.id.value());
        const bool on = std::find(teams.begin() + (teams.empty() ? 0 : 1), teams.end(), team.id) != teams.end();
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    if (!teams.empty())
        m_primary->setCurrentIndex(std::max(0, m_primary->findData(teams.front().value())));
}

std::vector<TeamId> MemberForm::chosenTeams() const
{
    std::vector<TeamId> teams;
    if (const TeamId primary(m_primary->currentData().toLongLong()); primary.isValid())
        teams.push_back(primary);
    for (int i = 0; i < m_others->count(); ++i) {
        const TeamId team(m_others->item(i)->data(Qt::UserRole).toLongLong());
        if (m_others->item(i)->checkState() == Qt::Checked
            && std::find(teams.begin(), teams.end(), team) == teams.end())
            teams.push_back(team);
    }
    return teams;
}

void MemberForm::accept()
{
    const Directory& directory = session().directory();
    const Member* present = directory.member(m_id);
    Member member = present ? *present : Member();
    member.name = m_name->text().trimmed();
    member.yomi = m_yomi->text().trimmed();
    member.email = m_email->text().trimmed();
    member.role = m_role->text().trimmed();
    member.fte = people::parseFte(m_fte->text()).value_or(-1); // the rule says what is wrong with it
    member.reportsTo = MemberId(m_boss->currentData().toLongLong());
    found(people::problems(people::cleaned(member)));
    if (!present)
        return store(editOf(people::addMember(member, chosenTeams(), directory, session().act())),
                     tr("Member “%1” added.").arg(member.name));
    auto edit = people::changeMember(*present, member, directory, session().act());
    if (edit)
        edit->append(*people::setTeams(m_id, chosenTeams(), directory, session().act()));
    store(std::move(edit), tr("“%1” changed.").arg(member.name));
}

class TeamForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(MemberForm)
public:
    TeamForm(Session& session, TeamId id, QWidget* parent);
    void accept() override;

private:
    const TeamId m_id;
    QLineEdit* m_name;
};

TeamForm::TeamForm(Session& session, TeamId id, QWidget* parent)
    : Form(session, QStringLiteral("team"), id.isValid() ? tr("Rename the team") : tr("Add a team"), parent), m_id(id)
{
    setObjectName(QStringLiteral("people.teamForm"));
    m_name = line("name", tr("Team name"), session.directory().teamName(id));
    m_name->setAccessibleName(tr("Team name"));
    foot(tr("Save"), QStringLiteral("team/%1").arg(id.value()));
}

void TeamForm::accept()
{
    const Directory& directory = session().directory();
    const Team* present = directory.team(m_id);
    store(present ? people::renameTeam(*present, m_name->text(), directory, session().act())
                  : editOf(people::addTeam(m_name->text(), directory, session().act())),
          tr("Team “%1” saved.").arg(m_name->text().trimmed()));
}

} // namespace

void openMemberForm(Session& session, QWidget* parent, MemberId member)
{
    (new MemberForm(session, member, parent))->open();
}

void openTeamForm(Session& session, QWidget* parent, TeamId team)
{
    (new TeamForm(session, team, parent))->open();
}

} // namespace tasuki

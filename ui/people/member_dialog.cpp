// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/member_dialog.h"

#include "people/people_rules.h"
#include "session/close_form.h"
#include "session/form_draft.h"
#include "session/session.h"
#include "widgets/card.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace tasuki {

MemberDialog::MemberDialog(Session& session, MemberId member, QWidget* parent)
    : QDialog(parent), m_session(session), m_id(member)
{
    setObjectName(QStringLiteral("people.memberDialog"));
    setWindowTitle(member.isValid() ? tr("Member") : tr("Add a member"));
    setMinimumWidth(440);
    auto* layout = new QFormLayout(this);
    const auto field = [&](const char* name, const QString& label) {
        auto* edit = new QLineEdit(this);
        edit->setObjectName(QStringLiteral("member.") + QLatin1String(name));
        edit->setAccessibleName(label);
        layout->addRow(label, edit);
        return edit;
    };
    m_name = field("name", tr("Name"));
    m_yomi = field("yomi", tr("Reading"));
    m_email = field("email", tr("E-mail"));
    m_role = field("role", tr("Role"));
    m_fte = field("fte", tr("Full-time part (FTE)"));
    m_fte->setToolTip(
        tr("How much of a full-time job the member works, from 0.00 to 1.00; productivity is counted by it"));
    m_fte->setText(people::fteText(kFullTime)); // a draft keeps what differs from this
    m_boss = new QComboBox(this);
    m_boss->setObjectName(QStringLiteral("member.boss"));
    m_boss->setAccessibleName(tr("Reports to"));
    layout->addRow(tr("Reports to"), m_boss);
    m_primary = new QComboBox(this);
    m_primary->setObjectName(QStringLiteral("member.team"));
    m_primary->setAccessibleName(tr("Primary team"));
    layout->addRow(tr("Primary team"), m_primary);
    m_others = new QListWidget(this);
    m_others->setObjectName(QStringLiteral("member.otherTeams"));
    m_others->setAccessibleName(tr("Also in"));
    m_others->setMaximumHeight(110);
    layout->addRow(tr("Also in"), m_others);
    m_problem = new TextLabel(TextLabel::Kind::Secondary, {}, this);
    m_problem->setTone(Tone::Bad);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addRow(m_problem);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* ok = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(QStringLiteral("member.ok"));
    ok->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MemberDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    new FormDraft(session, QStringLiteral("member/%1").arg(member.value()), this);
    m_name->setFocus();
}

void MemberDialog::fill()
{
    const Directory& directory = m_session.directory();
    m_boss->addItem(tr("Nobody"), qint64(0));
    for (const Member& other : directory.members())
        if (other.id != m_id)
            m_boss->addItem(other.name, other.id.value());
    m_primary->addItem(tr("None"), qint64(0));
    for (const Team& team : directory.teams())
        m_primary->addItem(team.name, team.id.value());
    const std::vector<TeamId> teams = directory.teamsOf(m_id, m_session.today());
    for (const Team& team : directory.teams()) {
        auto* item = new QListWidgetItem(team.name, m_others);
        item->setData(Qt::UserRole, team.id.value());
        const bool on = std::find(teams.begin() + (teams.empty() ? 0 : 1), teams.end(), team.id) != teams.end();
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    if (const Member* member = directory.member(m_id)) {
        m_name->setText(member->name);
        m_yomi->setText(member->yomi);
        m_email->setText(member->email);
        m_role->setText(member->role);
        m_fte->setText(people::fteText(member->fte));
        m_boss->setCurrentIndex(std::max(0, m_boss->findData(member->reportsTo.value())));
        if (!teams.empty())
            m_primary->setCurrentIndex(std::max(0, m_primary->findData(teams.front().value())));
    }
}

std::vector<TeamId> MemberDialog::chosenTeams() const
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

void MemberDialog::accept()
{
    const Directory& directory = m_session.directory();
    const Member* present = directory.member(m_id);
    Member member = present ? *present : Member();
    member.name = m_name->text().trimmed();
    member.yomi = m_yomi->text().trimmed();
    member.email = m_email->text().trimmed();
    member.role = m_role->text().trimmed();
    member.fte = people::parseFte(m_fte->text()).value_or(-1); // the rule says what is wrong with it
    member.reportsTo = MemberId(m_boss->currentData().toLongLong());

    Result<Edit> edit = Edit();
    if (present) {
        edit = people::changeMember(*present, member, directory, m_session.act());
        if (edit) {
            const auto teams = people::setTeams(m_id, chosenTeams(), directory, m_session.act());
            edit->append(*teams);
        }
    } else {
        auto added = people::addMember(member, chosenTeams(), directory, m_session.act());
        edit = added ? Result<Edit>(added->edit) : Result<Edit>(added.error());
    }
    if (!edit) {
        m_problem->setText(edit.error().text);
        m_problem->show();
        return;
    }
    closeForm(*this, m_session,
              m_session.run(std::move(edit), present ? tr("“%1” is changed.").arg(member.name)
                                                     : tr("“%1” is a member now.").arg(member.name)));
}

void openMemberDialog(Session& session, QWidget* parent, MemberId member)
{
    auto* dialog = new MemberDialog(session, member, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void openTeamDialog(Session& session, QWidget* parent, TeamId team)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("people.teamDialog"));
    dialog->setWindowTitle(team.isValid() ? MemberDialog::tr("Rename the team") : MemberDialog::tr("Add a team"));
    auto* layout = new QFormLayout(dialog);
    auto* name = new QLineEdit(session.directory().teamName(team), dialog);
    name->setObjectName(QStringLiteral("team.name"));
    name->setAccessibleName(MemberDialog::tr("Name of the team"));
    layout->addRow(MemberDialog::tr("Name"), name);
    auto* problem = new TextLabel(TextLabel::Kind::Secondary, {}, dialog);
    problem->setTone(Tone::Bad);
    problem->hide();
    layout->addRow(problem);
    auto* buttons = new QDialogButtonBox(dialog);
    buttons->addButton(MemberDialog::tr("Save"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(MemberDialog::tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addRow(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, [&session, dialog, name, problem, team] {
        Result<Edit> edit = Edit();
        if (const Team* present = session.directory().team(team)) {
            edit = people::renameTeam(*present, name->text(), session.directory(), session.act());
        } else {
            auto added = people::addTeam(name->text(), session.directory(), session.act());
            edit = added ? Result<Edit>(added->edit) : Result<Edit>(added.error());
        }
        if (!edit) {
            problem->setText(edit.error().text);
            problem->show();
            return;
        }
        session.run(std::move(edit), MemberDialog::tr("The team “%1” is saved.").arg(name->text().trimmed()));
        dialog->accept();
    });
    new FormDraft(session, QStringLiteral("team/%1").arg(team.value()), dialog);
    dialog->open();
}

} // namespace tasuki

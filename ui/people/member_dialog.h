// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace tasuki {

class Session;
class TextLabel;

/// A member with teams: new, or there already.
class MemberDialog final : public QDialog {
    Q_OBJECT
public:
    MemberDialog(Session& session, MemberId member, QWidget* parent = nullptr);
    void accept() override;

private:
    std::vector<TeamId> chosenTeams() const;
    void fill();

    Session& m_session;
    MemberId m_id;
    QLineEdit* m_name;
    QLineEdit* m_yomi;
    QLineEdit* m_email;
    QLineEdit* m_role;
    QLineEdit* m_fte;
    QComboBox* m_boss;
    QComboBox* m_primary;
    QListWidget* m_others;
    TextLabel* m_problem;
};

void openMemberDialog(Session& session, QWidget* parent, MemberId member);
/// A new team, or another name for one.
void openTeamDialog(Session& session, QWidget* parent, TeamId team);

} // namespace tasuki

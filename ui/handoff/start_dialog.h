// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLineEdit;

namespace tasuki {

class Session;
class TextLabel;

/// Starts a handoff of one account or of a selection: the route, and who shall receive.
class StartDialog final : public QDialog {
    Q_OBJECT
public:
    StartDialog(Session& session, std::vector<AccountId> accounts, RouteId route, QWidget* parent = nullptr);

    void accept() override;

private:
    void retitle();
    bool chooseTyped();

    Session& m_session;
    std::vector<AccountId> m_accounts;
    QHash<QString, AccountId> m_byName;
    QLineEdit* m_account;
    QComboBox* m_route;
    QComboBox* m_team;
    QComboBox* m_member;
    TextLabel* m_problem;
};

/// Opens the dialog. Without accounts it asks for one; without a route it takes the one that the stage suggests.
void openStartDialog(Session& session, QWidget* parent, const std::vector<AccountId>& accounts, RouteId route = {});

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/form.h"

namespace tasuki {

/// Starts a handoff of one account or of a selection: the route, and who shall receive.
class StartForm final : public Form {
    Q_OBJECT
public:
    StartForm(Session& session, std::vector<AccountId> accounts, RouteId route, QWidget* parent);

    void accept() override;

private:
    /// What can be started as the fields stand, and why the others cannot.
    struct Prepared {
        std::optional<Edit> edit;
        int count = 0;
        HandoffId first;
        std::vector<Error> refusals;
    };
    Prepared prepare(const std::vector<AccountId>& accounts) const;
    void sayFits();
    QString accountsText() const;
    void chooseUsualRoute(AccountId account);

    const std::vector<AccountId> m_accounts;
    AccountField* m_account = nullptr; ///< only where none was chosen before
    QComboBox* m_route;
    QComboBox* m_team;
    QComboBox* m_member;
    TextLabel* m_fits = nullptr; ///< why not, and of several accounts how many
};

/// Opens the form. Without accounts it asks for one; without a route it takes the one that the stage suggests.
void openStartForm(Session& session, QWidget* parent, const std::vector<AccountId>& accounts, RouteId route = {});

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "widgets/inspector.h"

namespace tasuki {

class Session;
struct AccountRow;

/// The account that the list stands on: the figures, the next handoff, what happened last.
class AccountInspector final : public QWidget {
    Q_OBJECT
public:
    explicit AccountInspector(Session& session, QWidget* parent = nullptr);
    void setAccount(AccountId account);

Q_SIGNALS:
    void handOffWanted(tasuki::AccountId account);

private:
    void showFacts(const AccountRow& row);
    void showDecision(AccountId account);
    void showNextStep(const AccountRow& row);
    void showHandoff(AccountId account);
    void showTimeline(AccountId account);
    void showButtons(AccountId account);

    Session& m_session;
    Inspector* m_frame;
};

} // namespace tasuki

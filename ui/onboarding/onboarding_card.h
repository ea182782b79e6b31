// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/onboarding.h"
#include "session/account_section.h"

class QVBoxLayout;

namespace tasuki {

class OnboardingSection;
class Session;
class TextLabel;

/// An account's onboarding records: dates, the criteria to tick, days left, outcome.
class OnboardingCard final : public AccountSection {
    Q_OBJECT
public:
    explicit OnboardingCard(Session& session, QWidget* parent = nullptr);
    ~OnboardingCard() override;
    void setAccount(AccountId account) override;
    void refresh() override;
    void retranslate() override;
    QString title() const override;
    NewRow newRow() const override;
    void run(const QString& command) override;
    void add();
    /// The record of the account, or the first of its services; a new one where there is none.
    void edit();

private:
    void rebuild(const std::vector<Onboarding>& records, const std::vector<SuccessCriteria>& versions);

    Session& m_session;
    AccountId m_account;
    TextLabel* m_none;
    int m_count = 0;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column;
    std::vector<OnboardingSection*> m_sections;
    QString m_builtFor; ///< records and their criteria: what is shown is made anew when they change
};

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/onboarding.h"
#include "session/form.h"

class QGridLayout;

namespace tasuki {

/// One onboarding record, new (without an id) or changed: its dates, target, criteria and outcome.
class OnboardingForm final : public Form {
    Q_OBJECT
public:
    OnboardingForm(Session& session, const Onboarding& onboarding, QWidget* parent);
    void accept() override;

protected:
    /// Two lines beside each other.

private:
    void fillCriteria();
    void buildAccount();
    void buildOutcome();
    void prefill(AccountId account);
    Result<Edit> edit(const Onboarding& after);

    struct Day {
        DateEdit* edit;
        QDate Onboarding::*day;
        QDate prefilled{}; ///< what the account said of itself
    };

    const Onboarding m_before;
    std::vector<SuccessCriteria> m_versions;
    AccountField* m_account = nullptr; ///< only where the record is not of an account yet
    QComboBox* m_service = nullptr;
    std::vector<Day> m_days;
    QLineEdit* m_targetDays = nullptr;
    QComboBox* m_criteria = nullptr;
    QComboBox* m_outcome = nullptr;
    QLineEdit* m_reason = nullptr;
};

void openOnboardingForm(Session& session, QWidget* parent, const Onboarding& onboarding);
/// A new record with what the account says of itself. Without an account the form asks for it.
void openNewOnboardingForm(Session& session, QWidget* parent, AccountId account);

} // namespace tasuki

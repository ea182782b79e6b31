// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "edit/edit.h"
#include "onboarding/onboarding.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QLineEdit;

namespace tasuki {

class DateEdit;
class Session;
class TextLabel;

/// One onboarding record, new (without an id) or changed: its dates, target, criteria and outcome.
class OnboardingDialog final : public QDialog {
    Q_OBJECT
public:
    OnboardingDialog(Session& session, const Onboarding& onboarding, QWidget* parent = nullptr);
    void accept() override;

private:
    QComboBox* box(const char* name, const QString& label);
    void fillCriteria();
    void buildAccount();
    /// The account that is written in its field, where only one fits; not valid else.
    AccountId typedAccount() const;
    void prefill(AccountId account);
    Result<Edit> edit(const Onboarding& after) const;
    void say(const QString& problem);

    struct Day {
        DateEdit* edit;
        QDate Onboarding::*day;
        QDate prefilled{}; ///< what the account said of itself
    };

    Session& m_session;
    const Onboarding m_before;
    std::vector<SuccessCriteria> m_versions;
    bool m_isRead = false;          ///< else nothing is stored
    QLineEdit* m_account = nullptr; ///< only where the record is not of an account yet
    QHash<QString, AccountId> m_byName;
    QComboBox* m_service = nullptr;
    std::vector<Day> m_days;
    QLineEdit* m_targetDays = nullptr;
    QComboBox* m_criteria = nullptr;
    QComboBox* m_outcome = nullptr;
    QLineEdit* m_reason = nullptr;
    TextLabel* m_problem = nullptr;
};

void openOnboardingDialog(Session& session, QWidget* parent, const Onboarding& onboarding);
/// A new record with what the account says of itself. Without an account the dialog asks for it.
void openNewOnboardingDialog(Session& session, QWidget* parent, AccountId account);

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact/contact.h"
#include "goal/goal.h"
#include "session/form.h"

#include <array>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace tasuki {

class DateEdit;
class Session;
class TextLabel;

/// One customer goal, new (without an id) or changed: what, from where to where, until when, the SMART check, who
/// agreed, and how it stands.
class GoalForm final : public Form {
    Q_OBJECT
public:
    GoalForm(Session& session, const Goal& goal, QWidget* parent = nullptr);
    void accept() override;

private:
    void buildNumbers();
    void buildSmart(QVBoxLayout* layout);
    void buildAgreement();
    void refreshSmart();

    const Goal m_before;
    std::vector<Contact> m_contacts;
    QLineEdit* m_title = nullptr;
    QComboBox* m_service = nullptr;
    QLineEdit* m_measure = nullptr;
    QLineEdit* m_baseline = nullptr;
    QLineEdit* m_current = nullptr;
    QLineEdit* m_target = nullptr;
    QLineEdit* m_unit = nullptr;
    DateEdit* m_due = nullptr;
    std::array<QComboBox*, 5> m_answers{};
    TextLabel* m_smart = nullptr;
    QComboBox* m_agreed = nullptr;
    QComboBox* m_status = nullptr;
    DateEdit* m_statusOn = nullptr;
};

void openGoalForm(Session& session, QWidget* parent, const Goal& goal);

/// The products and services that an account has, to choose from.
QStringList servicesOf(Session& session, AccountId account);

} // namespace tasuki

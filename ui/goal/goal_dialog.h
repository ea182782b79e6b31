// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact/contact.h"
#include "goal/goal.h"

#include <QDialog>

#include <array>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace tasuki {

class DateEdit;
class Session;
class TextLabel;

/// One customer goal, new (without an id) or changed: what, from where to where, until when, the SMART check, who
/// agreed, and how it stands.
class GoalDialog final : public QDialog {
    Q_OBJECT
public:
    GoalDialog(Session& session, const Goal& goal, QWidget* parent = nullptr);
    void accept() override;

private:
    QLineEdit* line(const char* name, const QString& label, const QString& text);
    DateEdit* day(const char* name, const QString& label, QDate date);
    void buildNumbers(QFormLayout* form);
    void buildSmart(QVBoxLayout* layout);
    void buildAgreement(QFormLayout* form);
    void readAgreement(Goal& goal) const;
    void refreshSmart();
    void say(const QString& problem);

    Session& m_session;
    const Goal m_before;
    std::vector<Contact> m_contacts;
    bool m_isRead = false; ///< else nothing is stored
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
    TextLabel* m_problem = nullptr;
};

void openGoalDialog(Session& session, QWidget* parent, const Goal& goal);

/// The products and services that an account has, to choose from.
QStringList servicesOf(Session& session, AccountId account);

} // namespace tasuki

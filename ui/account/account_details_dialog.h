// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/result.h"
#include "edit/edit.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace tasuki {

class DateEdit;
class Session;
class TextLabel;

/// Every field of an account, saved as one act.
class AccountDetailsDialog final : public QDialog {
    Q_OBJECT
public:
    AccountDetailsDialog(Session& session, const Account& account, QWidget* parent = nullptr);
    void accept() override;

private:
    QFormLayout* identity();
    QFormLayout* contract();
    void addRoles(QFormLayout* form);
    QLineEdit* addText(QFormLayout* form, const QString& name, const QString& label, const QString& value);
    QComboBox* addBox(QFormLayout* form, const QString& name, const QString& label);
    DateEdit* addDate(QFormLayout* form, const QString& name, const QString& label, QDate value);
    void fillParents();
    bool read(Account& after);
    Result<Edit> edit(const Account& after);
    void say(const QString& problem);
    /// The code that amounts without a currency of their own are in while the box stands at `chosen`.
    QString effectiveCurrency(const QString& chosen) const;
    void tellCurrency();

    Session& m_session;
    const Account m_before;
    std::vector<AccountTag> m_tags;
    std::vector<KeyRole> m_roles;
    bool m_isRead = false; ///< else nothing is stored
    QLineEdit* m_name;
    QLineEdit* m_yomi;
    QLineEdit* m_key;
    QLineEdit* m_code;
    QComboBox* m_segment;
    QComboBox* m_industry;
    QComboBox* m_tier;
    QComboBox* m_skill;
    QLineEdit* m_parent;
    QHash<QString, AccountId> m_parents;
    DateEdit* m_signup;
    DateEdit* m_start;
    DateEdit* m_renewal;
    QLineEdit* m_seats;
    QLineEdit* m_stores;
    QComboBox* m_currency;
    TextLabel* m_currencyNote;
    QLineEdit* m_tagText;
    std::vector<std::pair<QString, QComboBox*>> m_roleBoxes;
    QPlainTextEdit* m_notes;
    TextLabel* m_problem;
};

void openAccountDetailsDialog(Session& session, QWidget* parent, AccountId account);

} // namespace tasuki

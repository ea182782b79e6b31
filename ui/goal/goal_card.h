// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goal/goal.h"
#include "models/row_table_model.h"
#include "session/account_section.h"

class QPushButton;

namespace tasuki {

class DataTable;
class Session;
class TextLabel;

/// An account's goals: what stands first beside its timeline.
class GoalCard final : public AccountSection {
    Q_OBJECT
public:
    explicit GoalCard(Session& session, QWidget* parent = nullptr);
    void setAccount(AccountId account) override;
    void refresh() override;
    void retranslate() override;
    QString title() const override;
    QList<QWidget*> lists() const override;
    bool canRun(const QString& command) const override;
    void run(const QString& command) override;
    bool removeFocused() override;
    QStringList menu() const override;

private:
    /// The goal that the list stands on, or null.
    const Goal* current() const;
    void add();
    void edit();
    void remove();
    /// A menu of the statuses; one is one act.
    void chooseStatus();
    void setStatus(GoalStatus status);
    void setColumns();
    void showCurrent();

    Session& m_session;
    AccountId m_account;
    DataTable* m_table;
    RowTableModel<Goal>* m_model;
    QWidget* m_about; ///< the goal that is chosen: how far it is, and what was agreed
    TextLabel* m_way;
    TextLabel* m_facts;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_status;
};

} // namespace tasuki

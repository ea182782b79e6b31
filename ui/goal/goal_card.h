// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goal/goal.h"
#include "models/row_table_model.h"

#include <QWidget>

class QPushButton;

namespace tasuki {

class DataTable;
class Session;
class TextLabel;

/// An account's goals: what stands first beside its timeline.
class GoalCard final : public QWidget {
    Q_OBJECT
public:
    explicit GoalCard(Session& session, QWidget* parent = nullptr);
    void setAccount(AccountId account);
    void refresh();
    void retranslate();
    DataTable* table() const { return m_table; }
    /// All that the list shows, those that are reached or dropped, too.
    int count() const;
    /// The goal that the list stands on, or null.
    const Goal* current() const;

    void add();
    void edit();
    void remove();
    /// A menu of the statuses; one is one act.
    void chooseStatus();
    void setStatus(GoalStatus status);

Q_SIGNALS:
    void menuWanted(const QPoint& globalPos);

private:
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

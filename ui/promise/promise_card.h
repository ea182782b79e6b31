// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table_model.h"
#include "promise/promise.h"
#include "session/account_section.h"

class QPushButton;

namespace tasuki {

class DataTable;
class Session;

/// What was promised to an account: open promises first, by due date.
class PromiseCard final : public AccountSection {
    Q_OBJECT
public:
    explicit PromiseCard(Session& session, QWidget* parent = nullptr);
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
    /// The promise that the list stands on, or null.
    const Promise* current() const;
    void add();
    void edit();
    void setState(PromiseState state);
    void setColumns();
    void reflect();

    Session& m_session;
    AccountId m_account;
    DataTable* m_table;
    RowTableModel<Promise>* m_model;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_kept;
};

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table_model.h"
#include "session/account_section.h"
#include "session/session.h"
#include "widgets/painting.h"

class QVBoxLayout;

namespace tasuki {

class DataTable;
class TextLabel;

/// What every section alike does that is one list of lines; see ListSection.
class ListSectionBase : public AccountSection {
public:
    void setAccount(AccountId account) override;
    void retranslate() override;
    QString title() const override;
    QList<QWidget*> lists() const override;
    void showRow(qint64 id) override { choose(id); }
    bool hasRow() const override { return currentId() != 0; }
    bool canRun(const QString& command) const override;
    bool removeFocused() override;

protected:
    /// `name`: "goals" makes the list "account.goals". Enter runs `openCommand`.
    ListSectionBase(Session& session, const QString& name, QString openCommand, QWidget* parent);

    QVBoxLayout* column() { return m_column; }
    qint64 currentId() const;
    void choose(qint64 id);
    /// Below the row that the list stands on.
    QPoint menuPoint() const;

    /// Of the card.
    virtual QString name() const = 0;
    /// What the card says without rows.
    virtual QString emptyText() const = 0;
    virtual void setColumns() = 0;
    /// The chosen row is another one, or has changed.
    virtual void reflect();
    /// Del.
    virtual void remove() {}

    Session& m_session;
    AccountId m_account;
    DataTable* m_table;

private:
    virtual RowTable* rowTable() const = 0;

    TextLabel* m_none;
    QVBoxLayout* m_column;
};

/// A section of the account's page that is one list. A room says how its rows are read, how a row is shown, its words
/// and what each command does.
template <typename Row>
class ListSection : public ListSectionBase {
public:
    /// Where the rows cannot be read, what is shown of this account stays.
    void refresh() override
    {
        if (!m_account.isValid())
            return;
        auto read = m_session.read(rowsOf(m_account));
        if (!read && m_shownFor == m_account)
            return;
        // Not a row of another window, which would slip under the hand.
        const qint64 added = read && m_shownFor == m_account && m_session.isActing() ? m_model->onlyNew(*read) : 0;
        m_shownFor = m_account;
        m_model->setRows(read ? std::move(*read) : std::vector<Row>());
        if (added != 0)
            choose(added);
        reflect();
    }

protected:
    ListSection(Session& session, const QString& name, const QString& openCommand,
                std::function<qint64(const Row&)> idOf, QWidget* parent)
        : ListSectionBase(session, name, openCommand, parent),
          m_idOf(std::move(idOf)),
          m_model(new RowTableModel<Row>(m_idOf, this))
    {}

    virtual Result<std::vector<Row>> rowsOf(AccountId account) const = 0;
    /// The first is what a row shows as its title; the others are copied with it and not shown.
    virtual std::vector<Column<Row>> columns() = 0;
    virtual LineData line(const Row& row) = 0;

    /// The row that the list stands on, or null.
    const Row* current() const { return m_model->find(currentId()); }

private:
    RowTable* rowTable() const override { return m_model; }
    void setColumns() override
    {
        std::vector<Column<Row>> all = columns();
        all.front().kind = CellKind::Line;
        all.front().paint = [this](const Row& row) { return QVariant::fromValue(line(row)); };
        all.front().spoken = [this](const Row& row) { return spoken(line(row)); };
        m_model->setColumns(std::move(all));
    }
    const std::function<qint64(const Row&)> m_idOf;
    RowTableModel<Row>* m_model;
    AccountId m_shownFor;
};

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/list_section.h"

#include "shell/shell.h"
#include "widgets/card.h"
#include "widgets/data_table.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

ListSectionBase::ListSectionBase(Session& session, const QString& name, QString newCommand, QString openCommand,
                                 QWidget* parent)
    : AccountSection(parent),
      m_session(session),
      m_table(new DataTable(QStringLiteral("account.") + name, this)),
      m_newCommand(std::move(newCommand)),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_table->setFitsContents(true);
    m_table->setDropsColumns(true);
    m_column->addWidget(m_table, 1);
    connect(m_table, &DataTable::opened, this, [this, openCommand = std::move(openCommand)] { run(openCommand); });
    connect(m_table, &DataTable::contextMenuWanted, this, &AccountSection::menuWanted);
    connect(m_table, &DataTable::currentIdChanged, this, [this] { reflect(); });
    connect(m_table->emptyState(), &EmptyState::triggered, this, [this] { run(m_newCommand); });
}

QPushButton* ListSectionBase::addButton(const QString& command)
{
    if (!m_foot) {
        m_foot = new QHBoxLayout;
        m_foot->setContentsMargins(12, 10, 12, 12);
        m_foot->setSpacing(8);
        m_foot->addStretch(1);
        m_column->addLayout(m_foot);
    }
    auto* button = new QPushButton(this);
    button->setObjectName(QStringLiteral("account.") + command);
    m_foot->insertWidget(m_foot->count() - 1, button);
    connect(button, &QPushButton::clicked, this, [this, command] { run(command); });
    m_buttons.emplace_back(button, command);
    return button;
}

void ListSectionBase::setAccount(AccountId account)
{
    const bool another = account != m_account;
    m_account = account;
    refresh();
    if (another && rowTable()->rowCount() > 0)
        choose(rowTable()->idAt(0));
}

void ListSectionBase::retranslate()
{
    setWords();
    m_table->setAccessibleName(name());
    setColumns();
    if (!m_table->table())
        m_table->setTable(rowTable());
    refresh();
}

QString ListSectionBase::title() const
{
    return tabTitle(name(), rowTable()->totalCount());
}

QList<QWidget*> ListSectionBase::lists() const
{
    return {m_table};
}

bool ListSectionBase::canRun(const QString& command) const
{
    return command == m_newCommand || currentId() != 0;
}

bool ListSectionBase::removeFocused()
{
    if (!m_table->hasFocus())
        return false;
    remove();
    return true;
}

qint64 ListSectionBase::currentId() const
{
    return m_table->currentId();
}

void ListSectionBase::choose(qint64 id)
{
    m_table->selectId(id);
}

QPoint ListSectionBase::menuPoint() const
{
    constexpr int kIndent = 24;
    const QRect cell = m_table->visualRect(m_table->currentIndex().siblingAtColumn(0));
    return m_table->viewport()->mapToGlobal(QPoint(kIndent, cell.bottom() + 1));
}

void ListSectionBase::reflect()
{
    for (const auto& [button, command] : m_buttons)
        button->setEnabled(canRun(command));
    // Keys work on the row that is chosen now.
    m_session.shell().commands().refresh();
}

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/list_section.h"

#include "shell/shell.h"
#include "widgets/card.h"
#include "widgets/data_table.h"

#include <QVBoxLayout>

namespace tasuki {

ListSectionBase::ListSectionBase(Session& session, const QString& name, QString openCommand, QWidget* parent)
    : AccountSection(parent),
      m_session(session),
      m_table(new DataTable(QStringLiteral("account.") + name, this)),
      m_none(new TextLabel(TextLabel::Kind::Secondary, {}, this)),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_table->setLines();
    m_column->addWidget(m_table);
    m_none->setContentsMargins(13, 0, 13, 8);
    m_none->setWordWrap(true);
    m_column->addWidget(m_none);
    connect(m_table, &DataTable::opened, this, [this, openCommand = std::move(openCommand)] { run(openCommand); });
    connect(m_table, &DataTable::contextMenuWanted, this, &AccountSection::menuWanted);
    connect(m_table, &DataTable::currentIdChanged, this, [this] { reflect(); });
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
    m_none->setText(emptyText());
    m_table->setAccessibleName(name());
    setColumns();
    if (!m_table->table())
        m_table->setTable(rowTable());
    refresh();
}

QString ListSectionBase::title() const
{
    return sectionTitle(name(), rowTable()->totalCount());
}

QList<QWidget*> ListSectionBase::lists() const
{
    return {m_table};
}

bool ListSectionBase::canRun(const QString& command) const
{
    return command == newRow().command || currentId() != 0;
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
    const bool any = rowTable()->rowCount() > 0;
    m_table->setVisible(any);
    m_none->setVisible(!any);
    Q_EMIT rowsShown();
    // Keys work on the row that is chosen now.
    m_session.shell().commands().refresh();
}

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/list_page.h"

#include "session/cell_drafts.h"
#include "session/session.h"
#include "shell/list_export.h"
#include "shell/menus.h"
#include "shell/shell.h"
#include "theme/icons.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/search_edit.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace tasuki {

ListPageBase::ListPageBase(Session& session, ListNames names, QWidget* parent)
    : DataPage(session, parent), m_names(std::move(names))
{}

QVBoxLayout* ListPageBase::column()
{
    if (!m_column) {
        m_column = new QVBoxLayout(this);
        m_column->setContentsMargins(0, 0, 0, 0);
        m_column->setSpacing(0);
    }
    return m_column;
}

PageBar* ListPageBase::addBar()
{
    m_bar = new PageBar(this);
    column()->addWidget(m_bar);
    return m_bar;
}

FilterChips* ListPageBase::addChips(PageBar& bar, FilterChips::Mode mode)
{
    m_chips = new FilterChips(mode, &bar);
    m_chips->setObjectName(named("chips"));
    bar.add(m_chips, 1);
    connect(m_chips, &FilterChips::selectionChanged, this, &ListPageBase::chipChosen);
    connect(m_chips, &FilterChips::clicked, this, &ListPageBase::goToList);
    return m_chips;
}

SearchEdit* ListPageBase::addSearch(PageBar& bar)
{
    m_search = new SearchEdit(&bar);
    m_search->setObjectName(named("filter"));
    m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    bar.add(m_search);
    connect(m_search, &SearchEdit::accepted, this, &ListPageBase::goToList);
    connect(m_search, &SearchEdit::left, this, &ListPageBase::goToList);
    connect(m_search, &SearchEdit::stepped, this, &ListPageBase::goToList);
    return m_search;
}

void ListPageBase::addTable(RowTable* rows, QWidget* parent)
{
    m_table = new DataTable(m_names.room + u'.' + m_names.list, parent ? parent : this);
    m_table->setFitsContents(true);
    m_table->setDropsColumns(true);
    m_table->setTable(rows);
    keepCellDrafts(*m_table, m_session);
    if (!parent)
        column()->addWidget(m_table, 1);
    if (m_search)
        connect(m_search, &SearchEdit::searchTextChanged, this, [this, rows](const QString& text) {
            rows->setFilterText(text);
            chooseFirst();
        });
    if (m_bar && m_names.hasColumns) {
        m_columns = new QToolButton(m_bar);
        m_columns->setObjectName(named("columns"));
        m_columns->setIcon(themeIcon(QStringLiteral("columns-3")));
        m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_bar->add(m_columns);
        connect(m_columns, &QToolButton::clicked, this,
                [this] { m_table->chooseColumns(m_columns->mapToGlobal(QPoint(0, m_columns->height() + 2))); });
        connect(m_table, &DataTable::columnsShown, this, &ListPageBase::sayColumns);
        connect(rows, &QAbstractItemModel::headerDataChanged, this, &ListPageBase::sayColumns);
        connect(rows, &QAbstractItemModel::modelReset, this, &ListPageBase::sayColumns);
    }
    connect(m_table, &DataTable::clearFiltersWanted, this, &ListPageBase::clearFilters);
    connect(m_table, &DataTable::currentIdChanged, this, [this](qint64 id) {
        rowChosen(id);
        m_session.shell().commands().refresh();
        // Not while the list tells of it.
        if (m_pinned != 0 && id != 0 && id != m_pinned)
            QMetaObject::invokeMethod(this, &ListPageBase::unpin, Qt::QueuedConnection);
    });
    connect(rows, &RowTable::countsChanged, this, &Page::captionChanged);
    connect(rows, &RowTable::countsChanged, this, &Page::totalsChanged);
}

void ListPageBase::showColumnChoice(bool shown)
{
    if (m_columns)
        m_columns->setVisible(shown);
}

void ListPageBase::activate(const QString& place)
{
    DataPage::activate(place);
    if (m_pinned != 0) {
        m_pinned = 0;
        applyFilter();
    }
    if (m_chips && place.startsWith(kChipPlace)) {
        if (m_search)
            m_search->clear();
        m_chips->setSelected({place.mid(kChipPlace.size())});
        chipChosen();
    } else if (const qint64 id = rowAt(place); id != 0) {
        showRow(id);
    }
    chooseFirst();
}

QString ListPageBase::place() const
{
    return currentId() != 0 ? QString::number(currentId()) : QString();
}

bool ListPageBase::focusFilter()
{
    if (!m_search)
        return false;
    m_search->setFocus();
    m_search->selectAll();
    return true;
}

void ListPageBase::sayColumns()
{
    const int all = m_table->table()->columnCount();
    m_columns->setText(QStringLiteral("%1/%2").arg(m_table->shownColumns()).arg(all));
    m_columns->setAccessibleName(tr("Columns: %1 of %2 shown").arg(m_table->shownColumns()).arg(all));
    m_columns->setToolTip(m_columns->accessibleName() + QStringLiteral("  Ctrl+Shift+L"));
}

void ListPageBase::setFilterText(const QString& text)
{
    if (!m_search)
        return;
    m_search->setText(text);
    m_search->setFocus();
}

QList<QWidget*> ListPageBase::lists()
{
    return {m_table};
}

std::optional<TableExport> ListPageBase::exportTable()
{
    return m_table ? std::optional(listExport(m_names.file, *m_table)) : std::nullopt;
}

void ListPageBase::chipChosen()
{
    m_chosen = true;
    m_pinned = 0;
    applyFilter();
}

void ListPageBase::clearFilters()
{
    if (m_search)
        m_search->clear();
    if (m_chips)
        m_chips->setSelected({kAllChip});
    chipChosen();
}

void ListPageBase::showRow(qint64 id)
{
    if (m_table->table()->rowOf(id) < 0 && hasRow(id))
        clearFilters();
    m_table->selectId(id);
}

QString ListPageBase::totals()
{
    return m_table ? tr("%Ln row(s)", nullptr, m_table->table()->rowCount()) : QString();
}

void ListPageBase::chooseFirst()
{
    if (currentId() == 0 && m_table->table()->rowCount() > 0)
        m_table->selectId(m_table->table()->idAt(0));
}

void ListPageBase::goToList()
{
    m_table->setFocus();
    chooseFirst();
}

bool ListPageBase::goDown()
{
    const int row = m_table->table()->rowOf(currentId()) + 1;
    return row > 0 && row < m_table->table()->rowCount() && m_table->selectId(m_table->table()->idAt(row));
}

void ListPageBase::pinCurrent()
{
    m_pinned = currentId();
}

void ListPageBase::unpin()
{
    if (m_pinned == 0 || currentId() == m_pinned)
        return;
    m_pinned = 0;
    applyFilter();
}

qint64 ListPageBase::currentId() const
{
    return m_table ? m_table->currentId() : 0;
}

std::vector<qint64> ListPageBase::chosenIds() const
{
    std::vector<qint64> ids = m_table->selectedIds();
    if (ids.empty() && currentId() != 0)
        ids.push_back(currentId());
    return ids;
}

QPoint ListPageBase::menuPoint() const
{
    constexpr int kIndent = 48;
    const QRect cell = m_table->visualRect(m_table->currentIndex().siblingAtColumn(0));
    return m_table->viewport()->mapToGlobal(QPoint(kIndent, cell.bottom() + 1));
}

void ListPageBase::showMenu(const QPoint& at, const QString& prefix, const QStringList& commands)
{
    popUpCommands(m_session.shell().commands(), this, named("menu"), prefix, commands, at);
}

Command ListPageBase::onList(const QString& id, std::function<QString()> text, const QString& key,
                             std::function<void()> run)
{
    Command command{.id = id, .text = std::move(text), .run = std::move(run)};
    command.scope = CommandScope::List;
    if (!key.isEmpty())
        command.shortcuts = {QKeySequence(key)};
    command.enabled = [this] { return currentId() != 0; };
    return command;
}

} // namespace tasuki

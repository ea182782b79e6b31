// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_accessible.h"

#include "widgets/data_table.h"

#include <QHeaderView>

namespace tasuki {

namespace {

/// What all parts of a table have in common.
class Part : public QAccessibleInterface {
public:
    explicit Part(DataTable* table) : m_table(table) {}
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_table); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}

protected:
    QPointer<DataTable> m_table;
};

class Cell final : public Part, public QAccessibleTableCellInterface, public QAccessibleActionInterface {
public:
    Cell(DataTable* table, const QModelIndex& index) : Part(table), m_index(index) {}

    bool isValid() const override { return m_table && m_index.isValid(); }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface*>(this);
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface*>(this);
        return nullptr;
    }
    QString text(QAccessible::Text type) const override
    {
        return isValid() && type == QAccessible::Name ? m_index.data(Qt::AccessibleTextRole).toString() : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect r = m_table->visualRect(m_index);
        return r.isNull() ? r : QRect(m_table->viewport()->mapToGlobal(r.topLeft()), r.size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State s;
        if (!isValid()) {
            s.invalid = true;
            return s;
        }
        s.selectable = s.focusable = s.multiSelectable = true;
        s.selected = isSelected();
        s.focused = m_table->hasFocus() && m_table->currentIndex() == m_index;
        s.invisible = s.offscreen = !m_table->viewport()->rect().intersects(m_table->visualRect(m_index));
        s.editable = m_table->table()->isEditableColumn(m_index.column());
        return s;
    }

    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    int columnIndex() const override { return m_index.column(); }
    int rowIndex() const override { return m_index.row(); }
    bool isSelected() const override { return isValid() && m_table->selectionModel()->isSelected(m_index); }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    QList<QAccessibleInterface*> columnHeaderCells() const override
    {
        if (!isValid())
            return {};
        return {parent()->child(m_index.column() + 1)};
    }
    QAccessibleInterface* table() const override { return parent(); }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        const qint64 id = m_table->table()->idAt(m_index.row());
        m_table->setCurrentIndex(m_index);
        if (name == pressAction())
            Q_EMIT m_table->opened(id);
        else if (name == setFocusAction())
            m_table->setFocus();
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPersistentModelIndex m_index;
};

class Header final : public Part, public QAccessibleActionInterface {
public:
    Header(DataTable* table, int column) : Part(table), m_column(column) {}

    bool isValid() const override { return m_table && m_table->table() && m_column < m_table->table()->columnCount(); }
    QAccessible::Role role() const override
    {
        return m_column < 0 ? QAccessible::RowHeader : QAccessible::ColumnHeader;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface && m_column >= 0 ? static_cast<QAccessibleActionInterface*>(this)
                                                                     : nullptr;
    }
    QString text(QAccessible::Text type) const override
    {
        if (!isValid() || m_column < 0 || type != QAccessible::Name)
            return {};
        return m_table->table()->headerData(m_column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    QRect rect() const override
    {
        if (!isValid() || m_column < 0)
            return {};
        const QHeaderView* header = m_table->horizontalHeader();
        const QRect r(header->sectionViewportPosition(m_column), 0, header->sectionSize(m_column), header->height());
        return QRect(header->viewport()->mapToGlobal(r.topLeft()), r.size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State s;
        s.invisible = m_column < 0;
        s.invalid = !isValid();
        return s;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString&) override
    {
        if (!isValid())
            return;
        QHeaderView* header = m_table->horizontalHeader();
        const bool turn =
            header->sortIndicatorSection() == m_column && header->sortIndicatorOrder() == Qt::AscendingOrder;
        header->setSortIndicator(m_column, turn ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    int m_column;
};

/// The answer to a question about what is not there.
class NoCell final : public Part, public QAccessibleTableCellInterface {
public:
    using Part::Part;
    bool isValid() const override { return true; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this) : nullptr;
    }
    QString text(QAccessible::Text) const override { return {}; }
    QRect rect() const override { return {}; }
    QAccessible::State state() const override
    {
        QAccessible::State s;
        s.invisible = s.offscreen = true;
        return s;
    }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    int columnIndex() const override { return -1; }
    int rowIndex() const override { return -1; }
    bool isSelected() const override { return false; }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    QAccessibleInterface* table() const override { return parent(); }
};

constexpr int kNoCell = -1;

QAccessibleInterface* tableFactory(const QString& className, QObject* object)
{
    if (className != QLatin1String("tasuki::DataTable"))
        return nullptr;
    auto* table = qobject_cast<DataTable*>(object);
    return table ? new AccessibleTable(table) : nullptr;
}

} // namespace

void installTableAccessibility()
{
    QAccessible::installFactory(&tableFactory);
}

AccessibleTable::AccessibleTable(DataTable* table) : QAccessibleWidget(table, QAccessible::Table)
{
    const QAbstractItemModel* model = table->model();
    if (!model)
        return;
    const auto forget = [this] { forgetCells(); };
    QObject::connect(model, &QAbstractItemModel::modelReset, &m_context, forget);
    QObject::connect(model, &QAbstractItemModel::layoutChanged, &m_context, forget);
    QObject::connect(model, &QAbstractItemModel::rowsInserted, &m_context, forget);
    QObject::connect(model, &QAbstractItemModel::rowsRemoved, &m_context, forget);
    QObject::connect(model, &QAbstractItemModel::rowsMoved, &m_context, forget);
}

AccessibleTable::~AccessibleTable()
{
    forgetCells();
}

void AccessibleTable::forgetCells() const
{
    const auto children = std::exchange(m_children, {});
    for (const QAccessible::Id id : children)
        QAccessible::deleteAccessibleInterface(id);
}

DataTable* AccessibleTable::table() const
{
    return static_cast<DataTable*>(widget());
}

bool AccessibleTable::contains(int row, int column) const
{
    return row >= 0 && column >= 0 && row < rowCount() && column < columnCount();
}

void* AccessibleTable::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

QString AccessibleTable::text(QAccessible::Text type) const
{
    if (type == QAccessible::Description && rowCount() == 0)
        return DataTable::tr("No data");
    return QAccessibleWidget::text(type);
}

int AccessibleTable::rowCount() const
{
    return table()->model() ? table()->model()->rowCount() : 0;
}

int AccessibleTable::columnCount() const
{
    return table()->model() ? table()->model()->columnCount() : 0;
}

int AccessibleTable::childCount() const
{
    return (rowCount() + 1) * (columnCount() + 1);
}

QAccessibleInterface* AccessibleTable::child(int index) const
{
    const int columns = columnCount() + 1;
    if (index >= childCount())
        index = kNoCell;
    if (const auto known = m_children.constFind(index); known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    QAccessibleInterface* made = nullptr;
    if (index < 0)
        made = new NoCell(table());
    else if (index < columns || index % columns == 0)
        made = new Header(table(), index < columns ? index - 1 : -1);
    else
        made = new Cell(table(), table()->model()->index(index / columns - 1, index % columns - 1));
    m_children.insert(index < 0 ? kNoCell : index, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface* AccessibleTable::cellAt(int row, int column) const
{
    return child(contains(row, column) ? (row + 1) * (columnCount() + 1) + column + 1 : kNoCell);
}

QAccessibleInterface* AccessibleTable::childAt(int x, int y) const
{
    const QModelIndex index = table()->indexAt(table()->viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? cellAt(index.row(), index.column()) : nullptr;
}

int AccessibleTable::indexOfChild(const QAccessibleInterface* child) const
{
    for (auto it = m_children.cbegin(); it != m_children.cend(); ++it)
        if (QAccessible::accessibleInterface(it.value()) == child)
            return it.key();
    return -1;
}

QAccessibleInterface* AccessibleTable::focusChild() const
{
    const QModelIndex current = table()->currentIndex();
    return current.isValid() ? cellAt(current.row(), current.column()) : nullptr;
}

QString AccessibleTable::columnDescription(int column) const
{
    const bool there = column >= 0 && column < columnCount();
    return there ? table()->model()->headerData(column, Qt::Horizontal).toString() : QString();
}

int AccessibleTable::selectedRowCount() const
{
    return int(selectedRows().size());
}

int AccessibleTable::selectedCellCount() const
{
    return selectedRowCount() * columnCount();
}

QList<QAccessibleInterface*> AccessibleTable::selectedCells() const
{
    QList<QAccessibleInterface*> cells;
    for (const int row : selectedRows())
        for (int column = 0; column < columnCount(); ++column)
            cells.append(cellAt(row, column));
    return cells;
}

QList<int> AccessibleTable::selectedRows() const
{
    QList<int> rows;
    if (table()->selectionModel())
        for (const QModelIndex& index : table()->selectionModel()->selectedRows())
            rows.append(index.row());
    return rows;
}

bool AccessibleTable::isRowSelected(int row) const
{
    return contains(row, 0) && table()->selectionModel()->isRowSelected(row, QModelIndex());
}

bool AccessibleTable::selectRow(int row)
{
    if (!contains(row, 0))
        return false;
    table()->selectionModel()->select(table()->model()->index(row, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return true;
}

bool AccessibleTable::unselectRow(int row)
{
    if (!contains(row, 0))
        return false;
    table()->selectionModel()->select(table()->model()->index(row, 0),
                                      QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    return true;
}

void AccessibleTable::modelChange(QAccessibleTableModelChangeEvent*)
{
    forgetCells();
}

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QObject>
#include <QPointer>

namespace tasuki {

class DataTable;

/// Makes every DataTable speak through AccessibleTable. May be called any number of times.
void installTableAccessibility();

/// What a screen reader sees of a DataTable. Qt 6.4's own interface hands out a null cell for a row that is not there
/// (just after a filter emptied the list, say) and its bridge then asks that null whether it is selected: the program
/// ends. Here every question about a cell that is not there is answered by one that is no cell and never selected.
class AccessibleTable final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit AccessibleTable(DataTable* table);
    ~AccessibleTable() override;

    void* interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text type) const override;
    /// Numbered as Qt does: row by row with a header row and a header column in front.
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* focusChild() const override;

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface*> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int) const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override;
    int rowCount() const override;
    int columnCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override;
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent* event) override;

private:
    DataTable* table() const;
    bool contains(int row, int column) const;
    void forgetCells() const;

    mutable QHash<int, QAccessible::Id> m_children;
    QObject m_context; ///< the model's signals end with this
};

} // namespace tasuki

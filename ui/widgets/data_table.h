// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table.h"

#include <QHash>
#include <QTableView>

class QMimeData;

namespace tasuki {

class CellDelegate;
class EmptyState;

/// Every list of the program. Rows of one height, the name column never scrolls away, rows are selected as a whole and
/// stay selected through sorting, filtering and patching. Enter opens (in an empty list: does what its button does),
/// Space peeks, F2 edits, J and K walk, Ctrl+C copies for a spreadsheet. Letters are free for the page's commands: give
/// them to `addAction` with the context Qt::WidgetWithChildrenShortcut and they work exactly while the list has the
/// focus and no cell is edited.
class DataTable : public QTableView {
    Q_OBJECT
public:
    enum class Density { Compact = 28, Normal = 36, Spacious = 44 };

    explicit DataTable(const QString& objectName, QWidget* parent = nullptr);

    /// Instead of setModel(). Not owned.
    void setTable(RowTable* table);
    RowTable* table() const { return m_table; }
    void setDensity(Density density);
    Density density() const { return m_density; }
    /// Columns as wide as their titles and what they hold, within bounds, instead of the width that each column names.
    void setFitsContents(bool fits);
    /// As many columns as there is room for, by their priority, each as a whole. What a person chose to see or to hide
    /// stays so.
    void setDropsColumns(bool drops);
    /// A card's rows: nothing but the first column, without titles, each row as high as two lines and a bar; as high as
    /// its rows, up to some of them. A row looks selected only while the keyboard is here.
    void setLines();
    /// A queue: nothing but the first column, without titles, in rows of two lines.
    void setEntries();
    /// This width at its right edge is covered: columns are chosen for what is left.
    void setCovered(int width);
    /// How many of its columns are shown.
    int shownColumns() const;

    /// What a person chose: columns, widths, order and direction, by the columns' ids. Unknown ids are left alone.
    QByteArray layoutState() const;
    void setLayoutState(const QByteArray& state);
    void setColumnShown(int column, bool shown);
    /// All columns again, as wide as they are by themselves.
    void resetLayoutState();
    /// Which columns shall be seen, to be ticked; the first one always is.
    void chooseColumns(const QPoint& globalPos);

    /// 0 where there is none.
    qint64 currentId() const;
    std::vector<qint64> selectedIds() const;
    /// In the viewport; null where the list stands on no row, or that row is not seen.
    QRect currentRowRect() const;
    /// Makes the row current and scrolls to it; false where it is not shown.
    bool selectId(qint64 id);

    /// Said where there are no rows at all. Where only the filter hides them, the table says so by itself.
    EmptyState* emptyState() { return m_empty; }
    EmptyState* noMatchState() { return m_noMatch; }

    /// The current cell, or the row's first editable one. False where nothing can be edited.
    bool editCurrent();
    /// Tab-separated text and HTML of the selected rows with titles: what Ctrl+C puts on the clipboard. Caller owns.
    QMimeData* selectionData() const;

    int frozenWidth() const;
    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& pos) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString&) override {}

public Q_SLOTS:
    void copySelection();

Q_SIGNALS:
    /// Enter or a double click.
    void opened(qint64 id);
    /// Space.
    void peeked(qint64 id);
    /// 0 where none is left.
    void currentIdChanged(qint64 id);
    void contextMenuWanted(const QPoint& globalPos);
    /// A person hid, showed or resized a column, or sorted by one.
    void layoutStateChanged();
    /// Other columns are shown.
    void columnsShown();
    /// The button of the "nothing matches" state: the page clears its filters.
    void clearFiltersWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void initViewItemOption(QStyleOptionViewItem* option) const override;

private:
    void paintFrozen(QPaintEvent* event);
    void setHoverRow(int row);
    void sizeColumns();
    void growColumns();
    void showFitting();
    void setOneColumn(int rowHeight);
    void fitLines();
    int widthOf(int column) const;
    int narrowOf(int column) const;
    bool isHiddenByHand(int column) const;
    int fittingWidth(int column) const;
    void keepWidth(int column);
    void moveCurrent(int toRow);
    /// Where the selected rows have gone Qt makes a neighbour current: it is selected, so that one sees what a key acts
    /// on.
    void markCurrent();
    void keepPlace();
    void restorePlace();
    void updateEmptyState();
    void retranslate();

    RowTable* m_table = nullptr;
    CellDelegate* m_delegate;
    EmptyState* m_empty;
    EmptyState* m_noMatch;
    int m_hoverRow = -1;
    QString m_sizedFor; ///< titles, and whether there were rows: widths are made anew when they change
    bool m_fits = false;
    bool m_drops = false;
    bool m_lines = false;
    bool m_hasOwnHeight = false;
    Density m_density = Density::Normal;
    QHash<QString, int> m_widths;  ///< set by hand, by the column's id
    QHash<QString, bool> m_chosen; ///< shown or hidden by hand
    QHash<QString, int> m_own;     ///< what each column wants by itself
    QHash<int, int> m_given;       ///< the widths of columns that have less or more room than they want
    bool m_isRoomKnown = false;    ///< it has its size
    int m_covered = 0;
    bool m_keeping = false;
    qint64 m_keptCurrent = 0;
    int m_keptColumn = 0;
    int m_keptScroll = 0;
    std::vector<qint64> m_keptSelection;
    qint64 m_announced = 0;
};

/// A text that a spreadsheet would run as a formula gets an apostrophe in front.
QString spreadsheetSafe(const QString& text);

} // namespace tasuki

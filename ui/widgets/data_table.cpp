// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/data_table.h"

#include "format/csv_writer.h"
#include "theme/style.h"
#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/cell_delegate.h"
#include "widgets/frozen_header.h"
#include "widgets/table_accessible.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace tasuki {

QString spreadsheetSafe(const QString& text)
{
    return format::needsGuard(text.toStdString()) ? u'\'' + text : text;
}

DataTable::DataTable(const QString& objectName, QWidget* parent)
    : QTableView(parent),
      m_delegate(new CellDelegate(this)),
      m_empty(new EmptyState(this)),
      m_noMatch(new EmptyState(this))
{
    installTableAccessibility();
    setObjectName(objectName);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setItemDelegate(m_delegate);
    auto* header = new FrozenHeader(this);
    setHorizontalHeader(header);
    header->setSortIndicatorShown(true); // the line above has turned it off
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& at) { chooseColumns(header->mapToGlobal(at)); });
    connect(header, &FrozenHeader::resizedByHand, this, &DataTable::keepWidth);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setDensity(Density::Normal);
    m_noMatch->hide();
    m_empty->hide();
    connect(m_noMatch, &EmptyState::triggered, this, &DataTable::clearFiltersWanted);
    retranslate();
}

void DataTable::setTable(RowTable* table)
{
    m_table = table;
    // An interface that was asked for before knows nothing of this model.
    if (QAccessible::isActive()) {
        if (QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(this))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(interface));
    }
    setModel(table);
    sizeColumns();
    connect(table, &QAbstractItemModel::modelReset, this, &DataTable::sizeColumns);
    connect(table, &QAbstractItemModel::headerDataChanged, this, &DataTable::sizeColumns);
    horizontalHeader()->setSortIndicator(table->sortColumn(), table->sortOrder());
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, table,
            [this, table](int column, Qt::SortOrder order) {
                table->sort(column, order);
                Q_EMIT layoutStateChanged();
            });
    connect(table, &RowTable::aboutToReorder, this, &DataTable::keepPlace);
    connect(table, &RowTable::reordered, this, &DataTable::restorePlace);
    connect(table, &RowTable::countsChanged, this, &DataTable::updateEmptyState);
    connect(table, &RowTable::countsChanged, this, &DataTable::fitLines);
    connect(table, &QAbstractItemModel::rowsRemoved, this, &DataTable::markCurrent);
    updateEmptyState();
    fitLines();
}

void DataTable::setDensity(Density density)
{
    if (m_hasOwnHeight)
        return;
    m_density = density;
    verticalHeader()->setMinimumSectionSize(int(density));
    verticalHeader()->setDefaultSectionSize(int(density));
}

qint64 DataTable::currentId() const
{
    return m_table ? m_table->idAt(currentIndex().row()) : 0;
}

QRect DataTable::currentRowRect() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return {};
    const QRect row(0, rowViewportPosition(current.row()), viewport()->width(), rowHeight(current.row()));
    return row.intersected(viewport()->rect());
}

std::vector<qint64> DataTable::selectedIds() const
{
    std::vector<int> rows;
    if (selectionModel())
        for (const QModelIndex& index : selectionModel()->selectedRows())
            rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<qint64> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.push_back(m_table->idAt(row));
    return ids;
}

bool DataTable::selectId(qint64 id)
{
    const int row = m_table ? m_table->rowOf(id) : -1;
    if (row < 0)
        return false;
    moveCurrent(row);
    return true;
}

void DataTable::moveCurrent(int toRow)
{
    if (!m_table || m_table->rowCount() == 0)
        return;
    const int row = std::clamp(toRow, 0, m_table->rowCount() - 1);
    const QModelIndex index = m_table->index(row, std::max(currentIndex().column(), 0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void DataTable::markCurrent()
{
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        moveCurrent(currentIndex().row());
}

void DataTable::keepPlace()
{
    if (m_keeping)
        return; // it was said before the rows were exchanged, while their ids were to be had
    m_keeping = true;
    m_keptCurrent = currentId();
    m_keptColumn = std::max(currentIndex().column(), 0);
    m_keptScroll = verticalScrollBar()->value();
    m_keptSelection = selectedIds();
}

void DataTable::restorePlace()
{
    QItemSelection selection;
    const int last = m_table->columnCount() - 1;
    std::vector<int> rows;
    for (const qint64 id : m_keptSelection)
        if (const int row = m_table->rowOf(id); row >= 0)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        selection.append(QItemSelectionRange(m_table->index(rows[i], 0), m_table->index(rows[end - 1], last)));
        i = end;
    }
    if (const int row = m_table->rowOf(m_keptCurrent); row >= 0 && last >= 0)
        selectionModel()->setCurrentIndex(m_table->index(row, std::min(m_keptColumn, last)),
                                          QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    verticalScrollBar()->setValue(m_keptScroll);
    m_keeping = false;
    if (currentId() != m_announced) {
        m_announced = currentId();
        Q_EMIT currentIdChanged(m_announced);
    }
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    const qint64 id = m_table ? m_table->idAt(current.row()) : 0;
    if (m_keeping || id == m_announced)
        return;
    m_announced = id;
    Q_EMIT currentIdChanged(id);
}

bool DataTable::editCurrent()
{
    if (!m_table || !currentIndex().isValid())
        return false;
    QModelIndex index = currentIndex();
    for (int column = 0; !m_table->isEditableColumn(index.column()) && column < m_table->columnCount(); ++column)
        index = m_table->index(index.row(), column);
    if (!m_table->beginEdit(index))
        return false;
    setCurrentIndex(index);
    if (edit(index, AllEditTriggers, nullptr))
        return true;
    if (state() != EditingState)
        m_table->endEdit();
    return false;
}

void DataTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    // Tab in an editor would open the next cell, which is not editable until asked for: it just ends.
    const bool walk = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    QTableView::closeEditor(editor, walk ? QAbstractItemDelegate::NoHint : hint);
    if (m_table)
        m_table->endEdit();
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setFocus();
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    // Ctrl with an arrow moves the cursor away from the selected rows in Qt. The keys of a list act on the selected
    // rows and the panel beside it shows the current one: a note would go to another account than the one that is read.
    const bool moves =
        event->modifiers() == Qt::ControlModifier
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_PageUp
            || event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Home || event->key() == Qt::Key_End);
    if (moves) {
        QKeyEvent without(event->type(), event->key(), Qt::NoModifier);
        return keyPressEvent(&without);
    }
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int row = currentIndex().row();
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (plain) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (currentId() != 0)
                Q_EMIT opened(currentId());
            else
                for (EmptyState* state : {m_empty, m_noMatch}) // there is one thing to do
                    if (state->isVisible() && state->button()->isVisible())
                        return state->button()->click();
            return;
        case Qt::Key_Space:
            if (currentId() != 0)
                Q_EMIT peeked(currentId());
            return;
        case Qt::Key_F2: editCurrent(); return;
        case Qt::Key_J: moveCurrent(row + 1); return;
        case Qt::Key_K: moveCurrent(std::max(row - 1, 0)); return;
        case Qt::Key_Home: moveCurrent(0); return;
        case Qt::Key_End: moveCurrent(m_table ? m_table->rowCount() - 1 : 0); return;
        default: break;
        }
    }
    QTableView::keyPressEvent(event);
}

void DataTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT opened(m_table->idAt(index.row()));
    else
        QTableView::mouseDoubleClickEvent(event);
}

void DataTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect rect = visualRect(currentIndex());
        Q_EMIT contextMenuWanted(viewport()->mapToGlobal(QPoint(24, rect.bottom())));
    } else {
        Q_EMIT contextMenuWanted(event->globalPos());
    }
    event->accept();
}

bool DataTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::HoverMove)
        setHoverRow(indexAt(static_cast<QSinglePointEvent*>(event)->position().toPoint()).row());
    else if (event->type() == QEvent::Leave || event->type() == QEvent::HoverLeave)
        setHoverRow(-1);
    return QTableView::viewportEvent(event);
}

void DataTable::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    for (const int changed : {m_hoverRow, row})
        if (changed >= 0)
            viewport()->update(QRect(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed)));
    m_hoverRow = row;
    m_delegate->setHoverRow(row);
}

int DataTable::frozenWidth() const
{
    return horizontalScrollBar()->value() > 0 && model() && model()->columnCount() > 1 ? columnWidth(0) : 0;
}

QRect DataTable::visualRect(const QModelIndex& index) const
{
    QRect rect = QTableView::visualRect(index);
    if (index.column() == 0 && frozenWidth() > 0)
        rect.moveLeft(0);
    return rect;
}

QModelIndex DataTable::indexAt(const QPoint& pos) const
{
    if (pos.x() >= 0 && pos.x() < frozenWidth()) {
        const int row = rowAt(pos.y());
        return row < 0 ? QModelIndex() : model()->index(row, 0);
    }
    return QTableView::indexAt(pos);
}

void DataTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QScrollBar* bar = horizontalScrollBar();
    const int before = bar->value();
    QTableView::scrollTo(index, hint);
    if (index.column() == 0) {
        bar->setValue(before); // it is always in view
        return;
    }
    const int hidden = frozenWidth() - visualRect(index).left();
    if (hidden > 0)
        bar->setValue(bar->value() - hidden);
}

void DataTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0)
        return;
    // The view has moved what it had painted: the frozen column with it.
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

void DataTable::initViewItemOption(QStyleOptionViewItem* option) const
{
    QTableView::initViewItemOption(option);
    option->state.setFlag(QStyle::State_Active, hasFocus());
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (frozenWidth() > 0)
        paintFrozen(event);
}

void DataTable::paintFrozen(QPaintEvent* event)
{
    const int width = columnWidth(0);
    const int first = rowAt(std::max(event->rect().top(), 0));
    if (first < 0 || event->rect().left() >= width)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State plain = option.state & ~QStyle::State_Selected;
    for (int row = first; row < model()->rowCount(); ++row) {
        const int top = rowViewportPosition(row);
        if (top > event->rect().bottom())
            break;
        option.rect = QRect(0, top, width, rowHeight(row));
        option.state = plain;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isRowSelected(row, QModelIndex()));
        m_delegate->paint(&painter, option, model()->index(row, 0));
    }
    painter.fillRect(QRect(width - 1, event->rect().top(), 1, event->rect().height()),
                     tokensOf(palette()).borderStrong);
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    const QRect current = visualRect(currentIndex());
    const bool shown = currentIndex().isValid() && current.top() >= 0 && current.bottom() <= event->oldSize().height();
    QTableView::resizeEvent(event);
    m_isRoomKnown = m_isRoomKnown || isVisible();
    if (m_isRoomKnown && m_drops)
        showFitting();
    // What one works on stays in view when the window gets lower or a toast takes room.
    if (shown && event->size().height() < event->oldSize().height() && current.bottom() >= event->size().height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + current.bottom() - event->size().height() + 1);
    for (EmptyState* state : {m_empty, m_noMatch})
        state->setGeometry(viewport()->geometry());
}

void DataTable::updateEmptyState()
{
    const bool nothing = m_table && m_table->totalCount() == 0;
    const bool hidden = m_table && !nothing && m_table->rowCount() == 0;
    for (EmptyState* state : {m_empty, m_noMatch})
        state->setGeometry(viewport()->geometry());
    m_empty->setVisible(nothing && !m_empty->sentence().isEmpty());
    m_noMatch->setVisible(hidden);
    (nothing ? m_empty : m_noMatch)->raise();
}

void DataTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DataTable::retranslate()
{
    m_noMatch->setWords(QStringLiteral("funnel"), tr("Nothing matches the filter"), tr("The filter hides every row."),
                        tr("Clear the filter"));
}

void DataTable::copySelection()
{
    if (!selectedIds().empty())
        QGuiApplication::clipboard()->setMimeData(selectionData());
}

QMimeData* DataTable::selectionData() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isHiddenByHand(column) && m_table->isExported(column))
            columns.push_back(column);
    }
    QString tsv;
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table><tr>");
    const auto addRow = [&](const auto& textOf, const char16_t* tag, auto isText) {
        QStringList cells;
        for (const int column : columns) {
            const QString text = textOf(column);
            // A line break or a tab inside a cell would end it; the HTML has them as they are.
            cells += QString(text).replace(u'\t', u' ').replace(u'\n', u' ').remove(u'\r');
            const QString style = isText(column) ? QStringLiteral(" style=\"mso-number-format:'\\@'\"") : QString();
            html += QStringLiteral("<%1%2>%3</%1>").arg(QString::fromUtf16(tag), style, text.toHtmlEscaped());
        }
        tsv += cells.join(u'\t') + u'\n';
        html += QStringLiteral("</tr>");
    };
    addRow([&](int c) { return m_table->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString(); }, u"th",
           [](int) { return false; });
    for (const qint64 id : selectedIds()) {
        const int row = m_table->rowOf(id);
        html += QStringLiteral("<tr>");
        addRow(
            [&](int c) {
                const QString value = m_table->copyValue(row, c);
                return m_table->isTextColumn(c) ? spreadsheetSafe(value) : value;
            },
            u"td", [&](int c) { return m_table->isTextColumn(c); });
    }
    html += QStringLiteral("</table>");
    auto* mime = new QMimeData;
    mime->setText(tsv);
    mime->setHtml(html);
    return mime;
}

} // namespace tasuki

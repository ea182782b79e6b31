// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tasuki {

/// Paints the cells of a RowTable by their CellKind. Lean: no style option is filled and no document laid out, so a
/// screen of cells is painted within a frame.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(QObject* parent = nullptr);

    /// The row under the mouse, or −1: a whole row lights up, not a cell.
    void setHoverRow(int row) { m_hoverRow = row; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Enter stores at once. Qt does it when it comes back to its events, and what is typed until then went into the
    /// editor that is over.
    bool eventFilter(QObject* editor, QEvent* event) override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintText(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, QRect rect) const;

    int m_hoverRow = -1;
    QFont m_figures;
};

} // namespace tasuki

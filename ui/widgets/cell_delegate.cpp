// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cell_delegate.h"

#include "models/row_table.h"
#include "theme/fonts.h"
#include "theme/style.h"
#include "theme/style_sheet.h"
#include "widgets/painting.h"
#include "widgets/plain_text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

namespace tasuki {

namespace {

constexpr int kSpark = 92;       ///< a line that stands alone
constexpr int kSparkBeside = 60; ///< … beside a text
constexpr int kSparkGap = 10;

CellKind kindOf(const QModelIndex& index)
{
    return CellKind(index.data(RowTable::KindRole).toInt());
}

QFont smallFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() - 1);
    return small;
}

void drawLine(QPainter* painter, const QFont& font, const QColor& ink, const QRect& rect, Qt::Alignment alignment,
              const QString& text)
{
    painter->setFont(font);
    painter->setPen(ink);
    const QFontMetrics metrics(font);
    // Measuring costs more than drawing: only a text that may be too long is measured.
    const bool mayFit = text.size() * metrics.maxWidth() <= rect.width();
    painter->drawText(rect, int(alignment) | Qt::TextSingleLine,
                      mayFit ? text : metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

CellDelegate::CellDelegate(QObject* parent) : QStyledItemDelegate(parent), m_figures(figureFont()) {}

void CellDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokensOf(option.palette);
    // Of several cards one row is meant: that of the card which has the keyboard.
    const bool selected = option.state & QStyle::State_Selected
                          && (kindOf(index) != CellKind::Line || option.state & QStyle::State_Active);
    painter->fillRect(option.rect, selected ? t.select : (index.row() == m_hoverRow ? t.hover : t.surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
    // The edge says which row, and whether the table has the keyboard.
    if (selected && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          option.state & QStyle::State_Active ? t.accent : t.borderStrong);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(painter, option, index);
    const QRect inner = option.rect.adjusted(kCellPadding, 0, -kCellPadding, -1);
    const QVariant mark = index.data(RowTable::PaintRole);
    switch (kindOf(index)) {
    case CellKind::Name: {
        const QRect square(inner.left(), inner.center().y() - kAvatarSize / 2 + 1, kAvatarSize, kAvatarSize);
        paintAvatar(painter, square, index.data().toString(), option.palette);
        paintText(painter, option, index, inner.adjusted(kAvatarSize + 10, 0, 0, 0));
        break;
    }
    case CellKind::Pill:
        if (const auto pill = mark.value<PillData>(); !pill.text.isEmpty())
            paintPill(painter, inner, pill, option.font, option.palette);
        break;
    case CellKind::Health: paintHealth(painter, inner, mark.value<HealthData>(), option.font, option.palette); break;
    case CellKind::Spark: {
        const bool beside = !index.data().toString().isEmpty();
        const int width = std::min(inner.width(), beside ? kSparkBeside : kSpark);
        const QRect area = QRect(inner.left(), inner.center().y() - 11, width, 24);
        paintSparkline(painter, area, mark.value<SparkData>(), tokensOf(option.palette).text2, option.palette);
        if (beside)
            paintText(painter, option, index, inner.adjusted(kSparkBeside + kSparkGap, 0, 0, 0));
        break;
    }
    case CellKind::Progress:
        paintProgress(painter, inner, mark.value<ProgressData>(), option.font, option.palette);
        break;
    case CellKind::TwoPart: {
        const auto parts = mark.value<TwoPartData>();
        const Tokens& t = tokensOf(option.palette);
        drawLine(painter, m_figures, t.text, inner, Qt::AlignLeft | Qt::AlignVCenter, parts.first);
        const int width = QFontMetrics(m_figures).horizontalAdvance(parts.first) + 14;
        drawLine(painter, smallFont(option.font), toneColors(t, parts.tone).ink, inner.adjusted(width, 0, 0, 0),
                 Qt::AlignLeft | Qt::AlignVCenter, parts.second);
        break;
    }
    case CellKind::Dated: paintDated(painter, inner, mark.value<TwoPartData>(), option.font, option.palette); break;
    case CellKind::Mark: paintMark(painter, inner, mark.value<MarkData>(), option.font, option.palette); break;
    case CellKind::Line: paintLine(painter, inner, mark.value<LineData>(), option.font, option.palette); break;
    case CellKind::Entry:
        paintEntry(painter, inner, mark.value<EntryData>(),
                   option.state & QStyle::State_Selected || index.row() == m_hoverRow, option.font, option.palette,
                   painter->device()->devicePixelRatioF());
        break;
    case CellKind::Text:
    case CellKind::Muted:
    case CellKind::Figure: paintText(painter, option, index, inner); break;
    }
    painter->restore();
}

void CellDelegate::paintText(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                             QRect rect) const
{
    const Tokens& t = tokensOf(option.palette);
    const CellKind kind = kindOf(index);
    QColor ink = kind == CellKind::Muted ? t.text2 : t.text;
    if (const QVariant tone = index.data(RowTable::ToneRole); tone.isValid())
        ink = toneColors(t, Tone(tone.toInt())).ink;
    drawLine(painter, kind == CellKind::Figure ? m_figures : option.font, ink, rect,
             Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()), index.data().toString());
}

/// The width in which nothing of the cell is cut.
QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int kMark = 96; // bars and lines are drawn as wide as there is room
    const QFontMetrics metrics(option.font);
    int width = 0;
    switch (kindOf(index)) {
    case CellKind::Name: width = kAvatarSize + 10 + metrics.horizontalAdvance(index.data().toString()); break;
    case CellKind::Pill:
        if (const auto pill = index.data(RowTable::PaintRole).value<PillData>(); !pill.text.isEmpty())
            width = pillWidth(pill, option.font);
        break;
    case CellKind::Spark:
        width = index.data().toString().isEmpty()
                    ? kMark
                    : kSparkBeside + kSparkGap + metrics.horizontalAdvance(index.data().toString());
        break;
    case CellKind::Health:
    case CellKind::Progress: width = kMark; break;
    case CellKind::TwoPart: {
        const auto parts = index.data(RowTable::PaintRole).value<TwoPartData>();
        width = QFontMetrics(m_figures).horizontalAdvance(parts.first) + 14
                + QFontMetrics(smallFont(option.font)).horizontalAdvance(parts.second);
        break;
    }
    case CellKind::Dated: width = datedWidth(index.data(RowTable::PaintRole).value<TwoPartData>(), option.font); break;
    case CellKind::Mark: width = markWidth(index.data(RowTable::PaintRole).value<MarkData>(), option.font); break;
    case CellKind::Figure: width = QFontMetrics(m_figures).horizontalAdvance(index.data().toString()); break;
    case CellKind::Entry: width = entryWidth(index.data(RowTable::PaintRole).value<EntryData>(), option.font); break;
    case CellKind::Line:
    case CellKind::Text:
    case CellKind::Muted: width = metrics.horizontalAdvance(index.data().toString()); break;
    }
    return {width + 2 * kCellPadding + 2, 36};
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    setKind(editor, "cell");
    return editor;
}

bool CellDelegate::eventFilter(QObject* editor, QEvent* event)
{
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (!line || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(editor, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QStyledItemDelegate::eventFilter(editor, event);
    Q_EMIT commitData(line);
    Q_EMIT closeEditor(line, SubmitModelCache);
    return true;
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty()) {
        const QString shown = index.data().toString();
        const int room =
            option.rect.width() - 2 * kCellPadding - (kindOf(index) == CellKind::Name ? kAvatarSize + 10 : 0);
        if (QFontMetrics(option.font).horizontalAdvance(shown) > room)
            text = shown;
    }
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

} // namespace tasuki

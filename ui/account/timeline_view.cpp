// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/timeline_view.h"

#include "theme/fonts.h"
#include "theme/icons.h"
#include "widgets/format.h"
#include "widgets/note_document.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include <cmath>

namespace tasuki {

namespace {

constexpr int kDateWidth = 84;
constexpr int kMark = 24;
constexpr int kTextLeft = kDateWidth + kMark + 14;
constexpr int kRight = 20;
constexpr int kTop = 9;
constexpr int kTitle = 20;
constexpr int kClosedLines = 2;
// What an opened text shows at most; the rest of a book would only slow the list down.
constexpr int kMostShown = 6000;

int lineHeight()
{
    return QFontMetrics(uiFont()).height() + 2;
}

/// How many lines a closed text takes, by counting: measuring ten thousand texts would be felt.
int closedLines(const QString& text, int width)
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(uiFont());
    const int em = std::max(1, metrics.height());
    const QStringView head = QStringView(text).left(200);
    int used = 0;
    for (const QChar c : head) {
        if (c == u'\n')
            return kClosedLines;
        used += c.unicode() >= 0x2E80 ? em * 10 / 13 : em * 5 / 10;
    }
    return used > width ? kClosedLines : 1;
}

} // namespace

class TimelineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QPersistentModelIndex open;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* view = static_cast<const TimelineView*>(option.widget);
        const QString& detail = view->timeline()->text(index.row()).detail;
        const int width = textWidth(view->viewport()->width());
        int height = kTop * 2 + kTitle;
        if (open == index && !detail.isEmpty())
            height += 4 + openHeight(detail, width);
        else if (const int lines = closedLines(detail, width); lines > 0)
            height += 2 + lines * lineHeight();
        return {view->viewport()->width(), height};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* view = static_cast<const TimelineView*>(option.widget);
        const Tokens& t = tokensOf(option.palette);
        const TimelineText& text = view->timeline()->text(index.row());
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        const QColor ground = selected ? t.select : option.state & QStyle::State_MouseOver ? t.hover : t.surface;
        painter->fillRect(option.rect, ground);
        if (selected)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                              view->hasFocus() ? t.accent : t.borderStrong);
        paintMark(painter, option.rect, text, t, index.row() + 1 < index.model()->rowCount());
        paintDay(painter, option.rect, text.day, t);
        paintTitle(painter, option.rect, text, t);
        const QRect body = option.rect.adjusted(kTextLeft, kTop + kTitle + 2, -kRight, 0);
        painter->setPen(t.text2);
        painter->setFont(uiFont());
        if (open == index)
            NoteDocument(text.detail.left(kMostShown), body.width(), option.palette).drawAt(painter, body.topLeft());
        else
            paintLines(painter, body, text.detail);
        painter->restore();
    }

private:
    static int textWidth(int viewport) { return std::max(80, viewport - kTextLeft - kRight); }

    static int openHeight(const QString& text, int width)
    {
        return int(std::ceil(NoteDocument(text.left(kMostShown), width, {}).size().height()));
    }

    static void paintMark(QPainter* painter, const QRect& rect, const TimelineText& text, const Tokens& t, bool more)
    {
        const QRect mark(rect.left() + kDateWidth, rect.top() + kTop - 2, kMark, kMark);
        painter->fillRect(QRect(mark.center().x(), rect.top(), 1, kTop - 2), t.border);
        if (more)
            painter->fillRect(QRect(mark.center().x(), mark.bottom() + 1, 1, rect.bottom() - mark.bottom()), t.border);
        // A colour means a state: what only tells kinds apart has its icon for that.
        const bool isState = text.tone == Tone::Good || text.tone == Tone::Warn || text.tone == Tone::Bad;
        const ToneColors colors = toneColors(t, isState ? text.tone : Tone::Neutral);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.soft);
        painter->drawEllipse(mark);
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(mark.left() + 5, mark.top() + 5, iconPixmap(text.icon, colors.ink, 14, ratio));
    }

    static void paintDay(QPainter* painter, const QRect& rect, QDate day, const Tokens& t)
    {
        painter->setFont(figureFont(Type::Caption));
        painter->setPen(t.text2);
        painter->drawText(QRect(rect.left() + 12, rect.top() + kTop, kDateWidth - 18, kTitle),
                          Qt::AlignLeft | Qt::AlignVCenter, dateNumeric(day));
    }

    static void paintTitle(QPainter* painter, const QRect& rect, const TimelineText& text, const Tokens& t)
    {
        const QRect line(rect.left() + kTextLeft, rect.top() + kTop, rect.width() - kTextLeft - kRight, kTitle);
        QFont bold = uiFont();
        bold.setWeight(QFont::Medium);
        painter->setFont(bold);
        painter->setPen(t.text);
        const QFontMetrics metrics(bold);
        const QString title = metrics.elidedText(text.title.left(300), Qt::ElideRight, line.width());
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
        const int used = metrics.horizontalAdvance(title) + 10;
        if (text.meta.isEmpty() || line.width() - used < 40)
            return;
        painter->setFont(uiFont(Type::Caption));
        painter->setPen(t.text2);
        const QString meta =
            QFontMetrics(painter->font()).elidedText(text.meta.left(300), Qt::ElideRight, line.width() - used);
        painter->drawText(line.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, meta);
    }

    /// At most two lines; the second ends in "…" where there is more.
    static void paintLines(QPainter* painter, const QRect& body, const QString& text)
    {
        if (text.isEmpty())
            return;
        constexpr int kHead = 500;
        QString head = withoutMarks(text.left(kHead));
        head.replace(u'\n', QChar::LineSeparator);
        QTextLayout layout(head, painter->font());
        QTextOption wrap;
        wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(wrap);
        layout.beginLayout();
        const int room = closedLines(text, body.width());
        int y = body.top();
        for (int n = 0; n < room; ++n) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(body.width());
            const bool last = n == room - 1;
            const bool more = text.size() > kHead || line.textStart() + line.textLength() < head.size();
            const QString rest =
                head.mid(line.textStart(), last && more ? -1 : line.textLength()).replace(QChar::LineSeparator, u' ');
            const QRect place(body.left(), y, body.width(), lineHeight());
            painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                              QFontMetrics(painter->font()).elidedText(rest, Qt::ElideRight, body.width()));
            y += lineHeight();
        }
        layout.endLayout();
    }
};

TimelineView::TimelineView(QWidget* parent) : QListView(parent), m_delegate(new TimelineDelegate(this))
{
    setObjectName(QStringLiteral("account.timeline"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(m_delegate);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLayoutMode(Batched);
    setBatchSize(400);
    setResizeMode(Adjust);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(24);
}

void TimelineView::setTimeline(TimelineModel* model)
{
    m_model = model;
    setModel(model);
}

void TimelineView::toggle(const QModelIndex& index)
{
    if (!index.isValid() || m_model->text(index.row()).detail.isEmpty())
        return;
    m_delegate->open = m_delegate->open == index ? QPersistentModelIndex() : QPersistentModelIndex(index);
    scheduleDelayedItemsLayout();
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int row = currentIndex().row();
    if (plain && m_model) {
        const int last = m_model->rowCount() - 1;
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (row >= 0)
                Q_EMIT opened(row);
            return;
        case Qt::Key_F2:
            if (row >= 0)
                Q_EMIT editWanted(row);
            return;
        case Qt::Key_Space: toggle(currentIndex()); return;
        case Qt::Key_J: setCurrentIndex(m_model->index(std::min(row + 1, last))); return;
        case Qt::Key_K: setCurrentIndex(m_model->index(std::max(row - 1, std::min(0, last)))); return;
        default: break;
        }
    }
    QListView::keyPressEvent(event);
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        toggle(indexAt(event->pos()));
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid())
        Q_EMIT opened(index.row());
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        Q_EMIT contextMenuWanted(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft() + QPoint(24, 0)));
    else
        Q_EMIT contextMenuWanted(event->globalPos());
    event->accept();
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

bool TimelineView::showTouchpoint(TouchpointId id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto* touchpoint = std::get_if<Touchpoint>(&m_model->entry(row).item);
        if (!touchpoint || touchpoint->id != id)
            continue;
        setCurrentIndex(m_model->index(row));
        scrollTo(currentIndex(), QAbstractItemView::PositionAtCenter);
        return true;
    }
    return false;
}

} // namespace tasuki

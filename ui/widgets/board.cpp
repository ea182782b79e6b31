// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board.h"

#include "theme/fonts.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/format.h"

#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <ranges>

namespace tasuki {

namespace {

constexpr int kLeastLane = 160; ///< of the width of a column that has cards
constexpr int kHead = 40;
constexpr int kInset = 12;
constexpr int kCardHeight = 72;
constexpr int kGap = 8;
constexpr int kEdge = 20;

const QString kMime = QStringLiteral("application/x-tasuki-card");

qint64 idOf(const QMimeData* data)
{
    return data->data(kMime).toLongLong();
}

} // namespace

/// One column: its title with the number of its cards, above their list.
class BoardLane final : public QWidget {
public:
    enum class Over { Nothing, Allowed, Refused };

    explicit BoardLane(const QString& objectName, QWidget* parent)
        : QWidget(parent),
          m_model(new RowTableModel<BoardCard>([](const BoardCard& card) { return card.id; }, this)),
          m_table(new DataTable(objectName, this))
    {
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(1, kHead, 1, 1);
        all->addWidget(m_table);
        m_table->setEntries();
        // A title has two lines: in a column of a board few have room in one.
        m_table->verticalHeader()->setMinimumSectionSize(kCardHeight);
        m_table->verticalHeader()->setDefaultSectionSize(kCardHeight);
        m_table->setTable(m_model);
        m_table->viewport()->setAcceptDrops(true);
    }

    void setColumn(const BoardColumn& column)
    {
        m_title = column.title;
        m_tone = column.tone;
        m_refusal = column.refusal;
        m_model->setTable(cardColumns(column.title), column.cards);
        m_table->setAccessibleName(Board::tr("%1, %Ln card(s)", nullptr, int(column.cards.size())).arg(column.title));
        m_table->emptyState()->setWords({}, absentText(), {});
        // Its title is whole.
        const int title = QFontMetrics(uiFont(Type::Section)).horizontalAdvance(column.title)
                          + QFontMetrics(uiFont(Type::Caption)).horizontalAdvance(number(qint64(column.cards.size())));
        const int least = title + kInset * 2 + kGap + 2; // widths of letters are no whole numbers
        setMinimumWidth(column.cards.empty() ? least : std::max(least, kLeastLane));
        update();
    }
    void setOver(Over over)
    {
        m_over = over;
        update();
    }
    bool takesCards() const { return m_refusal.isEmpty(); }
    const QString& refusal() const { return m_refusal; }
    DataTable* table() const { return m_table; }
    RowTable* rows() const { return m_model; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokensOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_over == Over::Allowed ? t.accent : t.border, 1));
        painter.setBrush(m_over == Over::Allowed ? t.accentSoft : t.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        const QRect head(kInset, 0, width() - 2 * kInset, kHead);
        painter.setFont(uiFont(Type::Caption));
        if (m_over == Over::Refused) {
            painter.setPen(t.bad);
            painter.drawText(head, Qt::AlignVCenter | Qt::AlignLeft,
                             painter.fontMetrics().elidedText(m_refusal, Qt::ElideRight, head.width()));
            return;
        }
        const QString count = number(m_model->rowCount());
        const int countWidth = painter.fontMetrics().horizontalAdvance(count);
        painter.setPen(t.text2);
        painter.drawText(head, Qt::AlignVCenter | Qt::AlignRight, count);
        painter.setFont(uiFont(Type::Section));
        const bool isToned = m_tone == Tone::Accent || (m_tone != Tone::Neutral && m_model->rowCount() > 0);
        painter.setPen(isToned ? toneColors(t, m_tone).ink : t.text);
        painter.drawText(head, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(m_title, Qt::ElideRight, head.width() - countWidth - kGap));
    }

private:
    RowTableModel<BoardCard>* m_model;
    DataTable* m_table;
    QString m_title;
    QString m_refusal;
    Tone m_tone = Tone::Neutral;
    Over m_over = Over::Nothing;
};

Board::Board(const QString& objectName, QWidget* parent) : QScrollArea(parent)
{
    setObjectName(objectName);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    auto* ground = new QWidget;
    m_row = new QHBoxLayout(ground);
    m_row->setContentsMargins(kEdge, 12, kEdge, 12);
    m_row->setSpacing(kGap);
    setWidget(ground);
}

void Board::setColumns(std::vector<BoardColumn> columns)
{
    // Without cards it may have the keyboard by itself.
    const bool hadFocus = hasFocus() || (currentLane() >= 0 && m_lanes[size_t(currentLane())]->table()->hasFocus());
    const int lane = laneOf(m_current);
    const int row = lane < 0 ? -1 : m_lanes[size_t(lane)]->rows()->rowOf(m_current);
    m_filling = true;
    while (m_lanes.size() < columns.size()) {
        auto* made = new BoardLane(objectName() + QStringLiteral(".lane%1").arg(m_lanes.size()), widget());
        m_row->addWidget(made, 1);
        DataTable* table = made->table();
        table->installEventFilter(this);
        table->viewport()->installEventFilter(this);
        connect(table, &DataTable::opened, this, &Board::opened);
        connect(table, &DataTable::contextMenuWanted, this, &Board::contextMenuWanted);
        connect(table, &DataTable::currentIdChanged, this, [this, table](qint64 id) {
            if (id != 0 && table->hasFocus())
                setCurrent(id);
        });
        m_lanes.push_back(made);
    }
    for (size_t i = 0; i < m_lanes.size(); ++i) {
        m_lanes[i]->setVisible(i < columns.size());
        if (i < columns.size() && (i >= m_columns.size() || !(m_columns[i] == columns[i])))
            m_lanes[i]->setColumn(columns[i]);
        if (i < columns.size()) // what has cards gets the room
            m_row->setStretch(int(i), columns[i].cards.empty() ? 1 : 3);
    }
    m_columns = std::move(columns);
    m_filling = false;
    // The card, else the one that stands at its place now.
    if (!selectId(m_current)) {
        const bool isThere = lane >= 0 && lane < int(m_columns.size()) && !m_columns[size_t(lane)].cards.empty();
        const auto filled = std::ranges::find_if(m_columns, [](const BoardColumn& c) { return !c.cards.empty(); });
        if (isThere) {
            const auto& cards = m_columns[size_t(lane)].cards;
            selectId(cards[std::min(size_t(std::max(row, 0)), cards.size() - 1)].id);
        } else if (filled != m_columns.end()) {
            selectId(filled->cards.front().id);
        } else {
            setCurrent(0);
        }
    }
    if (!focusProxy() && !m_columns.empty())
        setFocusProxy(m_lanes.front()->table());
    if (hadFocus)
        setFocus();
}

qint64 Board::currentId() const
{
    return m_current;
}

int Board::laneOf(qint64 id) const
{
    for (size_t i = 0; id != 0 && i < m_columns.size(); ++i)
        if (m_lanes[i]->rows()->rowOf(id) >= 0)
            return int(i);
    return -1;
}

/// The column that has the keyboard, else that of the current card.
int Board::currentLane() const
{
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (m_lanes[i]->table()->hasFocus())
            return int(i);
    return laneOf(m_current);
}

bool Board::selectId(qint64 id)
{
    const int lane = laneOf(id);
    if (lane < 0)
        return false;
    DataTable* table = m_lanes[size_t(lane)]->table();
    table->selectId(id);
    setCurrent(id);
    setFocusProxy(table);
    for (const BoardLane* other : m_lanes)
        if (other->table() != table && other->table()->hasFocus())
            table->setFocus();
    ensureWidgetVisible(m_lanes[size_t(lane)], kGap, 0);
    return true;
}

void Board::setCurrent(qint64 id)
{
    if (m_filling || id == m_current)
        return;
    m_current = id;
    Q_EMIT currentIdChanged(id);
}

QPoint Board::menuPoint() const
{
    const int lane = laneOf(m_current);
    if (lane < 0)
        return mapToGlobal(QPoint(kEdge, kHead));
    const DataTable* table = m_lanes[size_t(lane)]->table();
    return table->viewport()->mapToGlobal(table->currentRowRect().bottomLeft() + QPoint(kEdge, 1));
}

DataTable* Board::list(const QString& column) const
{
    const auto found = std::ranges::find(m_columns, column, &BoardColumn::id);
    return found == m_columns.end() ? nullptr : m_lanes[size_t(found - m_columns.begin())]->table();
}

/// To the neighbour, beside the card that the keyboard is on.
void Board::step(int by)
{
    const int from = currentLane();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= int(m_columns.size()))
        return;
    const int row = m_lanes[size_t(from)]->table()->currentIndex().row();
    DataTable* table = m_lanes[size_t(to)]->table();
    setFocusProxy(table);
    table->setFocus();
    ensureWidgetVisible(m_lanes[size_t(to)], kGap, 0);
    RowTable* rows = m_lanes[size_t(to)]->rows();
    if (rows->rowCount() == 0)
        return setCurrent(0);
    table->selectId(rows->idAt(std::clamp(row, 0, rows->rowCount() - 1)));
    setCurrent(table->currentId());
}

/// The card to the next column in that direction that takes cards.
void Board::carry(int by)
{
    const int from = laneOf(m_current);
    if (from < 0)
        return;
    int to = from + by;
    while (to >= 0 && to < int(m_columns.size()) && !m_lanes[size_t(to)]->takesCards())
        to += by;
    if (to >= 0 && to < int(m_columns.size()))
        return put(m_current, to);
    if (const int next = from + by; next >= 0 && next < int(m_columns.size()))
        Q_EMIT refused(m_lanes[size_t(next)]->refusal());
}

void Board::put(qint64 id, int lane)
{
    if (laneOf(id) != lane)
        Q_EMIT moved(id, m_columns[size_t(lane)].id);
}

bool Board::eventFilter(QObject* watched, QEvent* event)
{
    const auto lane = std::ranges::find_if(
        m_lanes, [&](const BoardLane* l) { return watched == l->table() || watched == l->table()->viewport(); });
    if (lane == m_lanes.end())
        return QScrollArea::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::FocusIn:
        if (watched == (*lane)->table())
            setCurrent((*lane)->table()->currentId());
        break;
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
        const int by = key->key() == Qt::Key_Left ? -1 : key->key() == Qt::Key_Right ? 1 : 0;
        if (by == 0 || (modifiers != Qt::NoModifier && modifiers != Qt::ControlModifier))
            break;
        modifiers == Qt::ControlModifier ? carry(by) : step(by);
        return true;
    }
    case QEvent::MouseButtonPress: m_pressed = static_cast<QMouseEvent*>(event)->pos(); break;
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (watched != (*lane)->table()->viewport() || !(mouse->buttons() & Qt::LeftButton))
            break;
        if ((mouse->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
            startDrag(**lane);
        return true; // no selecting by pulling
    }
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::DragLeave:
    case QEvent::Drop: return dragOver(**lane, event);
    default: break;
    }
    return QScrollArea::eventFilter(watched, event);
}

void Board::startDrag(const BoardLane& lane)
{
    const QModelIndex index = lane.table()->indexAt(m_pressed);
    if (!index.isValid())
        return;
    auto* drag = new QDrag(this);
    auto* mime = new QMimeData;
    mime->setData(kMime, QByteArray::number(lane.rows()->idAt(index.row())));
    drag->setMimeData(mime);
    const QRect card = lane.table()->visualRect(index);
    drag->setPixmap(lane.table()->viewport()->grab(card));
    drag->setHotSpot(m_pressed - card.topLeft());
    drag->exec(Qt::MoveAction);
}

bool Board::dragOver(BoardLane& lane, QEvent* event)
{
    using Over = BoardLane::Over;
    if (event->type() == QEvent::DragLeave) {
        lane.setOver(Over::Nothing);
        return true;
    }
    auto* drop = static_cast<QDropEvent*>(event);
    const qint64 id = idOf(drop->mimeData());
    if (laneOf(id) < 0)
        return false;
    if (event->type() == QEvent::Drop) {
        lane.setOver(Over::Nothing);
        drop->acceptProposedAction();
        const int at = int(std::ranges::find(m_lanes, &lane) - m_lanes.begin());
        if (lane.takesCards())
            put(id, at);
        else
            Q_EMIT refused(lane.refusal());
        return true;
    }
    lane.setOver(lane.takesCards() ? Over::Allowed : Over::Refused);
    drop->acceptProposedAction();
    return true;
}

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/month_grid.h"

#include "theme/fonts.h"
#include "widgets/format.h"
#include "widgets/plain_text.h"

#include <QAccessible>
#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kDays = 7;
constexpr int kHead = 28;      ///< names of the days of the week
constexpr int kDayLine = 22;   ///< the number of a day
constexpr int kEntryLine = 20; ///< one entry
constexpr int kPad = 6;
constexpr int kLeastCell = kDayLine + kEntryLine + kPad;

const QString kMime = QStringLiteral("application/x-tasuki-entry");

} // namespace

MonthGrid::MonthGrid(const QString& objectName, QWidget* parent) : QWidget(parent)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
}

void MonthGrid::setToday(QDate today)
{
    m_today = today;
    if (!m_current.isValid())
        setCurrentDay(today);
    update();
}

void MonthGrid::setEntries(std::map<QDate, std::vector<DayEntry>> entries)
{
    m_entries = std::move(entries);
    say();
    update();
}

void MonthGrid::setNotes(std::map<QDate, DayNote> notes)
{
    m_notes = std::move(notes);
    say();
    update();
}

void MonthGrid::setCurrentDay(QDate day)
{
    standOn(day, true);
}

void MonthGrid::standOn(QDate day, bool turns)
{
    if (!day.isValid() || (day == m_current && !turns))
        return;
    const bool isOther = day != m_current;
    m_current = day;
    if (turns && !(m_month == Month::of(day))) {
        m_month = Month::of(day);
        updateGeometry();
        Q_EMIT monthChanged();
    }
    say();
    update();
    if (isOther)
        Q_EMIT currentDayChanged(day);
}

QDate MonthGrid::firstDay() const
{
    const QDate first = m_month.firstDay();
    return first.addDays(1 - first.dayOfWeek());
}

QDate MonthGrid::lastDay() const
{
    return firstDay().addDays(qint64(weeks()) * kDays - 1);
}

int MonthGrid::weeks() const
{
    return int(firstDay().daysTo(m_month.lastDay()) / kDays) + 1;
}

QRect MonthGrid::cellOf(QDate day) const
{
    const qint64 at = firstDay().daysTo(day);
    if (at < 0 || at >= qint64(weeks()) * kDays)
        return {};
    const int column = int(at % kDays);
    const int row = int(at / kDays);
    const int rows = weeks();
    const auto x = [this](int c) { return width() * c / kDays; };
    const auto y = [this, rows](int r) { return kHead + (height() - kHead) * r / rows; };
    return {QPoint(x(column), y(row)), QPoint(x(column + 1) - 1, y(row + 1) - 1)};
}

QDate MonthGrid::dayAt(const QPoint& pos) const
{
    for (QDate day = firstDay(); day <= lastDay(); day = day.addDays(1))
        if (cellOf(day).contains(pos))
            return day;
    return {};
}

const std::vector<DayEntry>& MonthGrid::entriesOf(QDate day) const
{
    static const std::vector<DayEntry> none;
    const auto found = m_entries.find(day);
    return found == m_entries.end() ? none : found->second;
}

size_t MonthGrid::roomIn(const QRect& cell, size_t count) const
{
    const auto lines = size_t(std::max(1, (cell.height() - kDayLine - kPad / 2) / kEntryLine));
    return count <= lines ? count : lines - 1;
}

QRect MonthGrid::lineOf(const QRect& cell, size_t line) const
{
    return {cell.left() + kPad, cell.top() + kDayLine + int(line) * kEntryLine, cell.width() - 2 * kPad, kEntryLine};
}

const DayEntry* MonthGrid::entryAt(const QPoint& pos) const
{
    const QDate day = dayAt(pos);
    if (!day.isValid())
        return nullptr;
    const auto& entries = entriesOf(day);
    const QRect cell = cellOf(day);
    for (size_t i = 0; i < roomIn(cell, entries.size()); ++i)
        if (lineOf(cell, i).contains(pos))
            return &entries[i];
    return nullptr;
}

QString MonthGrid::spokenOf(QDate day) const
{
    QStringList parts = {dateLong(day)};
    if (const auto note = m_notes.find(day); note != m_notes.end() && !note->second.name.isEmpty())
        parts += note->second.name;
    parts += tr("%Ln entries", nullptr, int(entriesOf(day).size()));
    for (const DayEntry& entry : entriesOf(day))
        parts += entry.text;
    return parts.join(QStringLiteral(", "));
}

void MonthGrid::say()
{
    setAccessibleDescription(spokenDay());
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

QSize MonthGrid::minimumSizeHint() const
{
    return {kDays * 48, kHead + weeks() * kLeastCell};
}

bool MonthGrid::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QDate day = dayAt(help->pos());
    QToolTip::showText(help->globalPos(), plainToolTip(day.isValid() ? spokenOf(day) : QString()), this, cellOf(day));
    return true;
}

void MonthGrid::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.setFont(uiFont(Type::Caption));
    for (int i = 0; i < kDays; ++i) {
        const QRect head(width() * i / kDays, 0, width() / kDays, kHead);
        painter.setPen(i < 5 ? t.text2 : t.text3);
        painter.drawText(head, Qt::AlignCenter, QLocale().dayName(i + 1, QLocale::ShortFormat));
    }
    for (QDate day = firstDay(); day <= lastDay(); day = day.addDays(1))
        paintDay(painter, day);
}

void MonthGrid::paintDay(QPainter& painter, QDate day) const
{
    const Tokens& t = tokensOf(palette());
    const QRect cell = cellOf(day);
    const auto found = m_notes.find(day);
    const DayNote note = found == m_notes.end() ? DayNote{} : found->second;
    const bool isOther = !(Month::of(day) == m_month);
    painter.fillRect(cell, day == m_over      ? t.accentSoft
                           : day == m_current ? t.select
                           : note.isClosed    ? t.window
                                              : t.surface);
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), t.border);
    if (cell.left() > 0)
        painter.fillRect(QRect(cell.left(), cell.top(), 1, cell.height()), t.border);

    QRect line(cell.left() + kPad, cell.top() + 1, cell.width() - 2 * kPad, kDayLine);
    const QString text = QString::number(day.day());
    painter.setFont(day == m_today ? uiFont(Type::Section) : figureFont(Type::Caption));
    const int numberWidth = painter.fontMetrics().horizontalAdvance(text);
    if (day == m_today) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        const int side = std::max(numberWidth + 10, kDayLine - 2);
        const QRect mark(line.left() - 2, line.top(), side, kDayLine - 2);
        painter.drawRoundedRect(mark, 9, 9);
        painter.setPen(t.onAccent);
        painter.drawText(mark, Qt::AlignCenter, text);
        line.setLeft(mark.right() + kPad);
    } else {
        painter.setPen(isOther || note.isClosed ? t.text3 : t.text);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text);
        line.setLeft(line.left() + numberWidth + kPad);
    }
    if (!note.name.isEmpty()) {
        painter.setFont(uiFont(Type::Caption));
        painter.setPen(t.text2);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(note.name, Qt::ElideRight, line.width()));
    }
    paintEntries(painter, day, cell);
    if (day == m_current && hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell.adjusted(1, 1, -1, -1));
    }
}

void MonthGrid::paintEntries(QPainter& painter, QDate day, const QRect& cell) const
{
    constexpr int kDot = 6;
    const Tokens& t = tokensOf(palette());
    const auto& entries = entriesOf(day);
    const size_t shown = roomIn(cell, entries.size());
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < shown; ++i) {
        const DayEntry& entry = entries[i];
        QRect line = lineOf(cell, i);
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.isDone                  ? t.text3
                         : entry.tone == Tone::Neutral ? t.accent
                                                       : toneColors(t, entry.tone).ink);
        painter.drawEllipse(QRectF(line.left(), line.center().y() - kDot / 2.0 + 1, kDot, kDot));
        line.setLeft(line.left() + kDot + 5);
        QFont font = uiFont(Type::Caption);
        font.setStrikeOut(entry.isDone);
        painter.setFont(font);
        painter.setPen(entry.isDone ? t.text3 : entry.tone == Tone::Bad ? t.bad : t.text);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(entry.text, Qt::ElideRight, line.width()));
    }
    if (shown < entries.size()) {
        painter.setFont(uiFont(Type::Caption));
        painter.setPen(t.text2);
        painter.drawText(lineOf(cell, shown), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("%Ln more", nullptr, int(entries.size() - shown)));
    }
}

void MonthGrid::keyPressEvent(QKeyEvent* event)
{
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left: return setCurrentDay(m_current.addDays(-1));
    case Qt::Key_Right: return setCurrentDay(m_current.addDays(1));
    case Qt::Key_Up: return setCurrentDay(m_current.addDays(-kDays));
    case Qt::Key_Down: return setCurrentDay(m_current.addDays(kDays));
    case Qt::Key_PageUp: return setCurrentDay(m_current.addMonths(-1));
    case Qt::Key_PageDown: return setCurrentDay(m_current.addMonths(1));
    case Qt::Key_Home: return setCurrentDay(m_today);
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT dayOpened(m_current); return;
    default: QWidget::keyPressEvent(event);
    }
}

void MonthGrid::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
    const DayEntry* entry = entryAt(m_pressed);
    m_pulled = entry ? entry->id : 0;
    // The grid must not turn away below the mouse.
    standOn(dayAt(m_pressed), false);
}

void MonthGrid::mouseMoveEvent(QMouseEvent* event)
{
    const bool pulls = (event->buttons() & Qt::LeftButton) && m_pulled != 0
                       && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!pulls)
        return;
    auto* drag = new QDrag(this);
    auto* mime = new QMimeData;
    mime->setData(kMime, QByteArray::number(m_pulled));
    m_pulled = 0;
    drag->setMimeData(mime);
    drag->exec(Qt::MoveAction);
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const DayEntry* entry = entryAt(event->pos()))
        Q_EMIT entryOpened(entry->id);
    else if (const QDate day = dayAt(event->pos()); day.isValid())
        Q_EMIT newWanted(day);
}

void MonthGrid::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(kMime))
        event->acceptProposedAction();
}

void MonthGrid::dragMoveEvent(QDragMoveEvent* event)
{
    m_over = dayAt(event->position().toPoint());
    event->setAccepted(m_over.isValid());
    update();
}

void MonthGrid::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_over = {};
    update();
    QWidget::dragLeaveEvent(event);
}

void MonthGrid::dropEvent(QDropEvent* event)
{
    const QDate day = dayAt(event->position().toPoint());
    m_over = {};
    update();
    if (!day.isValid() || !event->mimeData()->hasFormat(kMime))
        return;
    event->acceptProposedAction();
    Q_EMIT moved(event->mimeData()->data(kMime).toLongLong(), day);
}

void MonthGrid::wheelEvent(QWheelEvent* event)
{
    // A touchpad tells of many small steps; a month is one step of a wheel.
    constexpr int kStep = 120;
    if (std::abs(event->angleDelta().y()) >= kStep)
        setCurrentDay(m_current.addMonths(event->angleDelta().y() > 0 ? -1 : 1));
    event->accept();
}

void MonthGrid::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    say();
    update();
}

void MonthGrid::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace tasuki

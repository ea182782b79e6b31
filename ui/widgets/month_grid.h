// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/month.h"
#include "widgets/painting.h"

#include <QDate>
#include <QWidget>

#include <map>
#include <vector>

namespace tasuki {

/// Something that falls on a day.
struct DayEntry {
    qint64 id = 0;
    QString text;
    Tone tone = Tone::Neutral;
    bool isDone = false; ///< struck through

    bool operator==(const DayEntry&) const = default;
};

/// What is known of a day besides its entries.
struct DayNote {
    bool isClosed = false; ///< nobody works
    QString name{};        ///< of a holiday

    bool operator==(const DayNote&) const = default;
};

/// A month as weeks from Monday to Sunday, with the days of its neighbours that fill them. One day is current: arrows
/// walk by days and weeks, Page Up and Page Down by months, Home goes to today; Enter opens the day, a double click on
/// its empty part asks for something new there. Entries are pulled from day to day with the mouse; the grid itself
/// changes nothing.
class MonthGrid final : public QWidget {
    Q_OBJECT
public:
    explicit MonthGrid(const QString& objectName, QWidget* parent = nullptr);

    void setToday(QDate today);
    QDate today() const { return m_today; }
    /// Entries of each day in their order.
    void setEntries(std::map<QDate, std::vector<DayEntry>> entries);
    /// Of every day that is shown, and any others.
    void setNotes(std::map<QDate, DayNote> notes);
    /// Shows its month.
    void setCurrentDay(QDate day);
    QDate currentDay() const { return m_current; }
    Month month() const { return m_month; }
    /// The first and the last day that are shown.
    QDate firstDay() const;
    QDate lastDay() const;
    /// Of a day that is shown.
    QRect cellOf(QDate day) const;
    /// "Wed 31 Dec 2025, 2 entries", with the name of a holiday: what a screen reader says.
    QString spokenDay() const { return spokenOf(m_current); }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentDayChanged(QDate day);
    /// Other days are shown, whose notes may not be known yet.
    void monthChanged();
    void dayOpened(QDate day);
    void entryOpened(qint64 id);
    void newWanted(QDate day);
    void moved(qint64 id, QDate day);

protected:
    /// What has no room in its cell is told whole.
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    /// `turns`: shows its month also where the day stands among those of its neighbours already.
    void standOn(QDate day, bool turns);
    int weeks() const;
    QDate dayAt(const QPoint& pos) const;
    const DayEntry* entryAt(const QPoint& pos) const;
    const std::vector<DayEntry>& entriesOf(QDate day) const;
    /// How many of its entries a cell has room for; the last line says how many more there are.
    size_t roomIn(const QRect& cell, size_t count) const;
    QRect lineOf(const QRect& cell, size_t line) const;
    void paintDay(QPainter& painter, QDate day) const;
    void paintEntries(QPainter& painter, QDate day, const QRect& cell) const;
    QString spokenOf(QDate day) const;
    void say();

    QDate m_today;
    QDate m_current;
    Month m_month;
    std::map<QDate, std::vector<DayEntry>> m_entries;
    std::map<QDate, DayNote> m_notes;
    QDate m_over; ///< where what is pulled would fall
    QPoint m_pressed;
    qint64 m_pulled = 0;
};

} // namespace tasuki

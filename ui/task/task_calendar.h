// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task/task_board.h"
#include "widgets/month_grid.h"

#include <QWidget>

class QSplitter;
class QToolButton;

namespace tasuki {

class DataTable;
class TextLabel;
template <typename T>
class RowTableModel;

/// A month of tasks on the days on which they are due, or start where they are not due, and those of one day beside it.
class TaskCalendar final : public QWidget {
    Q_OBJECT
public:
    explicit TaskCalendar(QWidget* parent);

    /// Names of holidays come with them.
    void setTasks(const std::vector<TaskRow>& rows, const BoardGround& ground, std::map<QDate, QString> closedDays);
    void retranslate();
    MonthGrid* grid() const { return m_grid; }
    /// The tasks of the current day.
    DataTable* day() const { return m_day; }
    /// The task that the day's list stands on; 0 where there is none.
    qint64 currentId() const;
    /// Whether its day lies in the month that is shown.
    bool showsDayOf(qint64 id) const;
    /// Shows its day and stands on it.
    bool selectId(qint64 id);
    void turn(int months);
    /// Of the month alone: in a narrow window the day stands below it.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(qint64 id);
    void currentIdChanged(qint64 id);
    void contextMenuWanted(const QPoint& globalPos);
    void moved(qint64 id, QDate day);
    void newWanted(QDate day);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QDate dayOf(qint64 id) const;
    void showDay();
    void noteDays();

    std::vector<TaskRow> m_rows;
    std::vector<LineData> m_lines; ///< of each row
    std::map<QDate, QString> m_closed;
    std::optional<BusinessCalendar> m_calendar;
    TermLanguage m_words{};
    TextLabel* m_title;
    TextLabel* m_dayTitle;
    QToolButton* m_back;
    QToolButton* m_on;
    QToolButton* m_today;
    QSplitter* m_splitter;
    MonthGrid* m_grid;
    RowTableModel<BoardCard>* m_model;
    DataTable* m_day;
};

} // namespace tasuki

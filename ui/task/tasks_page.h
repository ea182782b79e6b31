// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "session/list_page.h"
#include "task/task_board.h"
#include "task/task_row.h"

#include <map>
#include <optional>

class QPushButton;
class QStackedWidget;

namespace tasuki {

class TaskCalendar;

/// タスク: what is to be done, by whom and by when, as a list, a board, a week and a month. All four show what the
/// chips and the filter keep; board and calendar also show what was done lately.
class TasksPage final : public ListPage<TaskRow> {
    Q_OBJECT
public:
    enum class View { List, Board, Week, Month };

    explicit TasksPage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("tasks"); }
    QString title() const override { return tr("Tasks"); }
    QString icon() const override { return QStringLiteral("circle-check"); }
    PageSection section() const override { return PageSection::Mine; }
    QString caption() const override;
    bool isReady() override;
    void build() override;
    void retranslate() override;
    void activate(const QString& place) override;
    QString place() const override;
    QList<QWidget*> lists() override;
    QWidget* home() override;
    QString newCommand() const override { return QStringLiteral("tasks.add"); }
    std::vector<Command> commands() override;
    std::optional<TableExport> exportTable() override;

    void show(View view);
    View view() const { return m_view; }

protected:
    void goToList() override;

private:
    std::vector<Choice> choices() const override;
    void applyFilter() override;
    void refresh() override;
    void chooseView();
    static QString groupingText(TaskGrouping grouping);
    void sayGrouping();
    void chooseGrouping();
    void fillEmptyState();
    void showBoard();
    void showCalendar();
    void turn(int by);

    bool isWhose(const TaskRow& row) const;
    /// What the list shows, and of what was done since that day what the chip would keep if it were open.
    std::vector<TaskRow> shownRows(QDate doneSince) const;
    std::optional<BoardGround> ground() const;
    QDate monday() const;

    const TaskRow* standing() const;
    std::vector<Task> chosen() const;
    QPoint menuBelow() const;
    void add(QDate due = {});
    void open(qint64 id);
    void done();
    void tick();
    void snooze();
    void assign();
    void setDue();
    void setPriority();
    void removeChosen();
    /// The tasks that the list shows now, in its order.
    TableExport::OwnFormat calendarFormat() const;
    void saveCalendar();
    void moveTo(qint64 id, const QString& column);
    void moveToDay(qint64 id, QDate day);
    /// One act for several tasks. `said` has their number.
    bool runEach(const std::vector<Task>& tasks, const std::function<Result<Edit>(const Task&)>& rule,
                 const std::function<QString(int)>& said);
    Command onTask(const QString& name, std::function<QString()> text, const QString& key, std::function<void()> run);

    View m_view = View::List;
    TaskGrouping m_grouping = TaskGrouping::Due;
    QDate m_week; ///< a day of the week that is shown
    std::optional<BusinessCalendar> m_calendar;
    std::map<QDate, QString> m_holidays; ///< the company's own, by day
    FilterChips* m_views = nullptr;
    QPushButton* m_groups = nullptr;
    QStackedWidget* m_stack = nullptr;
    Board* m_board = nullptr;
    TaskCalendar* m_month = nullptr;
};

} // namespace tasuki

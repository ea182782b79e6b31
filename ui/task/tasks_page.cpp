// SPDX-License-Identifier: GPL-3.0-or-later
#include "task/tasks_page.h"

#include "export/task_calendar.h"
#include "format/file_writer.h"
#include "people/directory.h"
#include "session/account_rows.h"
#include "session/session.h"
#include "settings/holiday.h"
#include "shell/menus.h"
#include "shell/shell.h"
#include "task/checklist.h"
#include "task/task_calendar.h"
#include "task/task_form.h"
#include "task/task_rules.h"
#include "task/task_store.h"
#include "task/task_words.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"
#include "widgets/search_edit.h"
#include "widgets/small_widgets.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tasuki {

namespace {

constexpr int kClosedDays = 90; ///< how long what is done stays on the page
constexpr int kOnBoardDays = 7; ///< and on the board
constexpr int kWeek = 7;

const QString kMineChip = QStringLiteral("mine");
const QString kOpenChip = QStringLiteral("open");
const QString kNobodyChip = QStringLiteral("nobody");
const QString kOverdueChip = QStringLiteral("overdue");
const QString kSnoozedChip = QStringLiteral("snoozed");
const QString kDoneChip = QStringLiteral("done");

// In the order of View.
const QStringList kViews = {QStringLiteral("list"), QStringLiteral("board"), QStringLiteral("week"),
                            QStringLiteral("month")};

QString viewKept(const Session& session)
{
    return session.keptKey(QStringLiteral("tasks.view"));
}

} // namespace

TasksPage::TasksPage(Session& session, QWidget* parent)
    : ListPage(session, {.room = QStringLiteral("tasks")}, &TaskRow::id, parent)
{
    follow({Entity::Task, Entity::Account, Entity::Member, Entity::Holiday, Entity::Touchpoint, Entity::HandoffEvent,
            Entity::Usage});
    connect(&AccountRows::of(session), &AccountRows::replaced, this, [this] {
        m_stale = true;
        Q_EMIT ready();
        if (isLookedAt())
            refresh();
    });
    connect(&m_session, &Session::actorChanged, this, [this] {
        if (m_table)
            applyFilter();
    });
}

bool TasksPage::isReady()
{
    return AccountRows::of(m_session).isReady() && ListPage::isReady();
}

QString TasksPage::caption() const
{
    if (!m_model)
        return {};
    const QDate today = m_session.today();
    int late = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        late += int(!m_model->at(row).isAway && task::isOverdue(m_model->at(row).task, today));
    QString text = tr("%Ln shown", nullptr, m_model->rowCount());
    if (late > 0)
        text += QStringLiteral(" · ") + tr("%Ln overdue", nullptr, late);
    return text;
}

void TasksPage::build()
{
    PageBar* bar = addBar();
    addChips(*bar);
    m_groups = new QPushButton(bar);
    m_groups->setObjectName(named("groups"));
    bar->add(m_groups);
    m_views = new FilterChips(FilterChips::Mode::Single, bar);
    m_views->setObjectName(named("views"));
    m_views->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    bar->add(m_views);
    addSearch(*bar);
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(named("stack"));
    addList(m_stack);
    m_board = new Board(named("board"), m_stack);
    m_month = new TaskCalendar(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_month);
    column()->addWidget(m_stack, 1);

    connect(m_views, &FilterChips::selectionChanged, this, &TasksPage::chooseView);
    connect(m_views, &FilterChips::clicked, this, &TasksPage::goToList);
    connect(m_groups, &QPushButton::clicked, this, &TasksPage::chooseGrouping);
    connect(m_search, &SearchEdit::searchTextChanged, this, [this] {
        showBoard();
        showCalendar();
    });
    const auto menu = [this](const QPoint& at) {
        showMenu(at, QStringLiteral("tasks."),
                 {QStringLiteral("edit"), QStringLiteral("done"), QStringLiteral("tick"), QStringLiteral("snooze"),
                  QStringLiteral("due"), QStringLiteral("assign"), QStringLiteral("priority"), QString(),
                  QStringLiteral("account"), QStringLiteral("skip"), QStringLiteral("remove")});
    };
    const auto reflect = [this] { m_session.shell().commands().refresh(); };
    connect(m_table, &DataTable::opened, this, &TasksPage::open);
    connect(m_table, &DataTable::contextMenuWanted, this, menu);
    connect(m_table->emptyState(), &EmptyState::triggered, this, [this] { add(); });
    connect(m_board, &Board::opened, this, &TasksPage::open);
    connect(m_board, &Board::contextMenuWanted, this, menu);
    connect(m_board, &Board::currentIdChanged, this, reflect);
    connect(m_board, &Board::moved, this, &TasksPage::moveTo);
    connect(m_board, &Board::refused, this, [this](const QString& why) {
        m_session.shell().toast({why, {}, {}, false});
    });
    connect(m_month, &TaskCalendar::opened, this, &TasksPage::open);
    connect(m_month, &TaskCalendar::contextMenuWanted, this, menu);
    connect(m_month, &TaskCalendar::currentIdChanged, this, reflect);
    connect(m_month, &TaskCalendar::moved, this, &TasksPage::moveToDay);
    connect(m_month, &TaskCalendar::newWanted, this, &TasksPage::add);
    const auto kept = m_session.shell().keptIds(viewKept(m_session));
    m_view = kept.empty() ? View::List : View(std::clamp<qint64>(kept.front(), 0, 3));
}

void TasksPage::retranslate()
{
    m_chips->setAccessibleName(tr("Which tasks"));
    m_views->setAccessibleName(tr("How tasks are shown"));
    sayGrouping();
    m_search->setPlaceholderText(tr("Task, account, assignee"));
    m_search->setAccessibleName(tr("Filter tasks by text"));
    m_search->setToolTip(tr("Filter tasks by text") + QStringLiteral("  Ctrl+F"));
    m_table->setAccessibleName(tr("Tasks"));
    m_views->setChips(
        {{kViews[0], tr("List")}, {kViews[1], tr("Board")}, {kViews[2], tr("Week")}, {kViews[3], tr("Month")}});
    m_month->retranslate();
    m_model->setColumns(taskColumns(m_session));
    fillEmptyState();
    refresh();
    show(m_view);
}

void TasksPage::fillEmptyState()
{
    m_table->emptyState()->setWords(QStringLiteral("circle-check"), tr("No tasks yet."),
                                    tr("A task says what is to be done, by whom and by when."), tr("Add a task"));
}

void TasksPage::activate(const QString& place)
{
    ListPage::activate(place);
    if (const qint64 id = place.toLongLong(); id != 0 && m_board) {
        m_board->selectId(id);
        m_month->selectId(id);
    }
}

QString TasksPage::place() const
{
    const TaskRow* row = standing();
    return row ? QString::number(row->id()) : QString();
}

QList<QWidget*> TasksPage::lists()
{
    return {m_table, m_board, m_month->grid(), m_month->day()};
}

QWidget* TasksPage::home()
{
    switch (m_view) {
    case View::Board:
    case View::Week: return m_board;
    case View::Month: return m_month->grid();
    case View::List: break;
    }
    return m_table;
}

void TasksPage::goToList()
{
    if (m_view == View::List)
        return ListPage::goToList();
    home()->setFocus();
}

// Rows ------------------------------------------------------------------------------------------------------------

std::vector<TasksPage::Choice> TasksPage::choices() const
{
    const MemberId me = m_session.workspace().actor();
    const QDate today = m_session.today();
    const auto isThere = [](const TaskRow& row) { return row.isOpen() && !row.isAway; };
    return {{kMineChip, tr("Mine"),
             [=](const TaskRow& row) { return isThere(row) && (!me.isValid() || row.task.assigneeId == me); }},
            {kOpenChip, tr("Everybody’s"), isThere},
            {kNobodyChip, tr("No assignee yet"),
             [=](const TaskRow& row) { return isThere(row) && !row.task.assigneeId.isValid(); }},
            {kOverdueChip, tr("Overdue"),
             [=](const TaskRow& row) { return isThere(row) && task::isOverdue(row.task, today); }},
            {kSnoozedChip, tr("Snoozed"), [](const TaskRow& row) { return row.isOpen() && row.isAway; }},
            {kDoneChip, tr("Done"), [](const TaskRow& row) { return !row.isOpen(); }},
            {kAllChip, tr("All")}};
}

void TasksPage::refresh()
{
    const TaskStore store(m_session.db());
    const QDate today = m_session.today();
    const HolidayStore holidayStore(m_session.db());
    const auto open = m_session.read(store.allOpen(today));
    const auto closed = m_session.read(store.closedSince(today.addDays(-kClosedDays)));
    const auto calendar = m_session.read(holidayStore.calendar());
    const auto holidays = m_session.read(holidayStore.all());
    if (!open || !closed || !calendar || !holidays)
        return;
    m_calendar = *calendar;
    m_holidays.clear();
    for (const Holiday& holiday : *holidays)
        m_holidays[holiday.day] = holiday.name;
    std::vector<TaskRow> rows;
    rows.reserve(open->awake.size() + open->snoozed.size() + closed->size());
    const auto take = [&](const std::vector<Task>& tasks, bool isAway) {
        for (const Task& task : tasks) {
            TaskRow row{task, {}, {}, m_session.directory().memberName(task.assigneeId), isAway};
            if (const AccountRow* of = AccountRows::of(m_session).find(task.accountId)) {
                row.account = of->account().name;
                row.yomi = of->account().yomi;
            }
            rows.push_back(std::move(row));
        }
    };
    take(open->awake, false);
    take(open->snoozed, true);
    take(*closed, false);
    m_stale = false;
    const bool isFirst = m_chips->current().isEmpty();
    showRows(std::move(rows), m_session.isActing());
    refreshChips();
    if (isFirst)
        m_chips->setSelected({kMineChip});
    applyFilter();
}

void TasksPage::applyFilter()
{
    ListPage::applyFilter();
    showBoard();
    showCalendar();
    Q_EMIT captionChanged();
    Q_EMIT totalsChanged();
}

/// Whether the chip keeps the task, or would while it was open.
bool TasksPage::isWhose(const TaskRow& row) const
{
    const QString chip = m_chips->current();
    const MemberId me = m_session.workspace().actor();
    if (chip == kMineChip)
        return !me.isValid() || row.task.assigneeId == me || row.task.doneById == me;
    return chip == kOpenChip || (chip == kNobodyChip && !row.task.assigneeId.isValid());
}

std::vector<TaskRow> TasksPage::shownRows(QDate doneSince) const
{
    std::vector<TaskRow> rows;
    for (const TaskRow& row : m_model->rows()) {
        const bool isListed = m_model->rowOf(row.id()) >= 0;
        const bool isDoneLately =
            !row.isOpen() && m_model->filterText().isEmpty() && row.task.doneOn >= doneSince && isWhose(row);
        if (isListed || isDoneLately)
            rows.push_back(row);
    }
    return rows;
}

std::optional<BoardGround> TasksPage::ground() const
{
    if (!m_calendar)
        return std::nullopt;
    return BoardGround{m_session.today(), m_session.directory(), *m_calendar, m_session.words()};
}

// Views -----------------------------------------------------------------------------------------------------------

void TasksPage::show(View view)
{
    const qint64 id = standing() ? standing()->id() : 0;
    const bool hadFocus = m_stack->isAncestorOf(window()->focusWidget());
    if (std::exchange(m_view, view) != view)
        m_session.shell().keepIds(viewKept(m_session), {qint64(view)});
    m_views->setSelected({kViews[int(view)]});
    m_groups->setVisible(view == View::Board);
    showColumnChoice(view == View::List);
    m_stack->setCurrentWidget(view == View::List    ? static_cast<QWidget*>(m_table)
                              : view == View::Month ? static_cast<QWidget*>(m_month)
                                                    : static_cast<QWidget*>(m_board));
    if (!m_week.isValid())
        m_week = m_session.today();
    showBoard();
    showCalendar();
    if (id != 0) {
        m_table->selectId(id);
        m_board->selectId(id);
        if (m_month->showsDayOf(id)) // else a task that is long overdue would open the calendar in its month
            m_month->selectId(id);
    }
    if (hadFocus)
        goToList();
    m_session.shell().commands().refresh();
}

void TasksPage::chooseView()
{
    show(View(std::max<qsizetype>(kViews.indexOf(m_views->current()), 0)));
}

QString TasksPage::groupingText(TaskGrouping grouping)
{
    switch (grouping) {
    case TaskGrouping::Due: return tr("By due date");
    case TaskGrouping::Assignee: return tr("By assignee");
    case TaskGrouping::Priority: return tr("By priority");
    case TaskGrouping::List: break;
    }
    return tr("By list");
}

void TasksPage::sayGrouping()
{
    setButtonWords(m_groups, groupingText(m_grouping), tr("Columns of the board: %1").arg(groupingText(m_grouping)),
                   QStringLiteral("O"));
}

void TasksPage::chooseGrouping()
{
    std::vector<MenuOption> options;
    for (const TaskGrouping grouping :
         {TaskGrouping::Due, TaskGrouping::Assignee, TaskGrouping::Priority, TaskGrouping::List})
        options.push_back({groupingText(grouping),
                           [this, grouping] {
                               m_grouping = grouping;
                               sayGrouping();
                               showBoard();
                               goToList();
                           },
                           grouping == m_grouping});
    popUpOptions(this, QStringLiteral("tasks.groupMenu"), tr("Columns of the board"), std::move(options),
                 m_groups->mapToGlobal(QPoint(0, m_groups->height() + 2)));
}

QDate TasksPage::monday() const
{
    return m_week.addDays(1 - m_week.dayOfWeek());
}

void TasksPage::showBoard()
{
    const auto on = ground();
    if (!m_board || !on || m_view == View::List || m_view == View::Month)
        return;
    if (m_view == View::Board)
        return m_board->setColumns(boardColumns(shownRows(on->today.addDays(-kOnBoardDays)), m_grouping, *on));
    m_board->setColumns(weekColumns(shownRows(monday()), monday(), *on));
}

void TasksPage::showCalendar()
{
    const auto on = ground();
    if (!m_month || !on || m_view != View::Month)
        return;
    m_month->setTasks(shownRows(on->today.addDays(-kClosedDays)), *on, m_holidays);
}

/// To another week or month.
void TasksPage::turn(int by)
{
    if (m_view == View::Month)
        return m_month->turn(by);
    m_week = m_week.addDays(qint64(by) * kWeek);
    showBoard();
}

// Acts ------------------------------------------------------------------------------------------------------------

const TaskRow* TasksPage::standing() const
{
    if (!m_model || !m_board)
        return nullptr;
    switch (m_view) {
    case View::Board:
    case View::Week: return m_model->find(m_board->currentId());
    case View::Month: return m_model->find(m_month->currentId());
    case View::List: break;
    }
    return current();
}

std::vector<Task> TasksPage::chosen() const
{
    std::vector<Task> tasks;
    if (m_view == View::List) {
        for (const TaskRow& row : selection())
            tasks.push_back(row.task);
    } else if (const TaskRow* row = standing()) {
        tasks.push_back(row->task);
    }
    return tasks;
}

QPoint TasksPage::menuBelow() const
{
    constexpr int kIndent = 24;
    if (m_view == View::List)
        return menuPoint();
    if (m_view != View::Month)
        return m_board->menuPoint();
    const QRect row = m_month->day()->currentRowRect();
    return m_month->day()->viewport()->mapToGlobal(QPoint(kIndent, row.bottom() + 1));
}

void TasksPage::add(QDate due)
{
    Task task;
    task.assigneeId = m_session.workspace().actor();
    task.due = due;
    openTaskForm(m_session, window(), task);
}

void TasksPage::open(qint64 id)
{
    if (const TaskRow* row = m_model->find(id))
        openTaskForm(m_session, window(), row->task);
}

bool TasksPage::runEach(const std::vector<Task>& tasks, const std::function<Result<Edit>(const Task&)>& rule,
                        const std::function<QString(int)>& said)
{
    std::optional<Edit> all;
    for (const Task& task : tasks) {
        auto edit = rule(task);
        if (!edit) {
            m_session.sayError(edit.error());
            return false;
        }
        if (all)
            all->append(*edit);
        else
            all = *edit;
    }
    return all && !all->isEmpty() && m_session.run(*all, said(int(tasks.size())));
}

void TasksPage::done()
{
    std::vector<Task> tasks = chosen();
    if (tasks.empty() || !m_calendar)
        return;
    if (std::ranges::all_of(tasks, [](const Task& task) { return task.state != TaskState::Open; })) {
        runEach(
            tasks, [this](const Task& task) { return task::reopen(task, m_session.act()); },
            [](int n) { return tr("%Ln task(s) open again.", nullptr, n); });
        return;
    }
    std::erase_if(tasks, [](const Task& task) { return task.state != TaskState::Open; });
    if (tasks.size() == 1)
        return completeTask(m_session, tasks.front());
    runEach(
        tasks, [this](const Task& task) { return completed(m_session, task, *m_calendar); },
        [](int n) { return tr("%Ln task(s) done.", nullptr, n); });
}

void TasksPage::tick()
{
    if (const TaskRow* row = standing())
        popUpChecklist(m_session, this, row->task, menuBelow());
}

void TasksPage::snooze()
{
    if (const TaskRow* row = standing(); row && row->isOpen())
        popUpSnooze(m_session, this, row->task, menuBelow());
}

void TasksPage::assign()
{
    std::vector<Task> tasks = chosen();
    std::erase_if(tasks, [](const Task& task) { return task.state != TaskState::Open; });
    if (tasks.empty())
        return;
    const auto isPresent = [&](MemberId member) {
        return std::ranges::all_of(tasks, [member](const Task& task) { return task.assigneeId == member; });
    };
    const auto give = [this, tasks](MemberId to, const QString& name) {
        m_session.run(task::assign(tasks, to, m_session.act()),
                      tr("%Ln task(s) assigned to: %1", nullptr, int(tasks.size())).arg(oneLine(name, 40)));
    };
    std::vector<MenuOption> options = assigneeOptions(m_session, isPresent, give);
    const QString nobody = tr("No assignee yet");
    options.push_back({nobody, [give, nobody] { give({}, nobody); }, isPresent({})});
    popUpOptions(this, QStringLiteral("tasks.assignMenu"), tr("Assign to"), std::move(options), menuBelow());
}

void TasksPage::setDue()
{
    std::vector<Task> tasks = chosen();
    std::erase_if(tasks, [](const Task& task) { return task.state != TaskState::Open; });
    if (tasks.empty() || !m_calendar)
        return;
    std::vector<MenuOption> options;
    const auto option = [&](const QString& text, QDate day) {
        options.push_back({text,
                           [this, tasks, day] {
                               runEach(
                                   tasks,
                                   [this, day](const Task& task) { return task::moveDue(task, day, m_session.act()); },
                                   [day](int n) {
                                       return day.isValid()
                                                  ? tr("%Ln task(s) due on %1.", nullptr, n).arg(dateNumeric(day))
                                                  : tr("%Ln task(s) without a due date.", nullptr, n);
                                   });
                           },
                           std::ranges::all_of(tasks, [day](const Task& task) { return task.due == day; })});
    };
    const QDate today = m_session.today();
    const auto dated = [&](const QString& text, QDate day) {
        option(text + QStringLiteral("  ") + dateWithWeekday(day), day);
    };
    dated(tr("Today"), today);
    dated(tr("Next working day"), m_calendar->addBusinessDays(today, 1));
    dated(tr("In a week"), today.addDays(kWeek));
    dated(tr("In two weeks"), today.addDays(2 * kWeek));
    dated(tr("End of the month"), Month::of(today).lastDay());
    option(tr("No due date"), {});
    if (tasks.size() == 1)
        options.push_back(
            {tr("Another day…"), [this, task = tasks.front()] { openTaskForm(m_session, window(), task); }});
    popUpOptions(this, QStringLiteral("tasks.dueMenu"), tr("Due date"), std::move(options), menuBelow());
}

void TasksPage::setPriority()
{
    const std::vector<Task> tasks = chosen();
    if (tasks.empty())
        return;
    std::vector<MenuOption> options;
    for (const TaskPriority priority :
         {TaskPriority::Urgent, TaskPriority::High, TaskPriority::Normal, TaskPriority::Low}) {
        const QString name = task::priorityText(priority, m_session.words());
        options.push_back({name,
                           [this, tasks, priority, name] {
                               runEach(
                                   tasks,
                                   [this, priority](const Task& task) {
                                       Task after = task;
                                       after.priority = priority;
                                       return task::change(task, after, m_session.act());
                                   },
                                   [name](int n) { return tr("%Ln task(s): priority %1", nullptr, n).arg(name); });
                           },
                           std::ranges::all_of(tasks, [=](const Task& task) { return task.priority == priority; })});
    }
    popUpOptions(this, QStringLiteral("tasks.priorityMenu"), tr("Priority"), std::move(options), menuBelow());
}

void TasksPage::removeChosen()
{
    runEach(
        chosen(), [this](const Task& task) { return task::remove(task, m_session.act()); },
        [](int n) { return tr("%Ln task(s) removed.", nullptr, n); });
}

TableExport::OwnFormat TasksPage::calendarFormat() const
{
    std::vector<Task> tasks;
    for (int row = 0; row < m_model->rowCount(); ++row)
        tasks.push_back(m_model->at(row).task);
    return {.name = {u"ics", u"Calendar (ICS)", u"カレンダー（ICS）"},
            .filter = tr("Calendar files (*.ics)"),
            .bytes = [&session = m_session, tasks = std::move(tasks)] {
                return exports::taskCalendar(session.db(), tasks, session.act().at);
            }};
}

std::optional<TableExport> TasksPage::exportTable()
{
    auto table = ListPage::exportTable();
    if (table)
        table->ownFormat = calendarFormat();
    return table;
}

void TasksPage::saveCalendar()
{
    const TableExport::OwnFormat own = calendarFormat();
    m_session.shell().dialogs().saveFile(
        this, tr("Save as calendar file"), QStringLiteral("tasks.ics"), own.filter,
        [this, bytes = own.bytes, count = m_model->rowCount()](const QString& path) {
            const auto calendar = bytes();
            if (!calendar)
                return m_session.sayError(calendar.error());
            const std::string_view text(calendar->constData(), size_t(calendar->size()));
            if (const auto written = format::writeFile(path, text); !written)
                return m_session.sayError(written.error());
            m_session.shell().toast({tr("%Ln task(s) saved as a calendar file.", nullptr, count), {}, {}});
        });
}

void TasksPage::moveTo(qint64 id, const QString& column)
{
    const TaskRow* row = m_model->find(id);
    const auto on = ground();
    if (!row || !on)
        return;
    if (m_view == View::Week)
        return moveToDay(id, QDate::fromString(column, Qt::ISODate));
    const auto open = m_session.read(TaskStore(m_session.db()).openLike(row->task));
    if (!open)
        return;
    m_session.run(movedTo(row->task, *open, m_grouping, column, *on, m_session.act()),
                  tr("“%1” moved.").arg(oneLine(row->task.title, 40)));
}

void TasksPage::moveToDay(qint64 id, QDate day)
{
    const TaskRow* row = m_model->find(id);
    if (!row)
        return;
    const QString name = oneLine(row->task.title, 40);
    if (!row->isOpen())
        return m_session.shell().toast({tr("“%1” is done. Reopen it to move it.").arg(name), {}, {}, false});
    const bool isByKey = m_month->day()->hasFocus();
    m_session.run(task::moveDue(row->task, day, m_session.act()), tr("“%1” is due on %2.").arg(name, dateNumeric(day)));
    if (m_view == View::Month && isByKey && m_month->selectId(id))
        m_month->day()->setFocus();
}

Command TasksPage::onTask(const QString& name, std::function<QString()> text, const QString& key,
                          std::function<void()> run)
{
    Command command = onList(QStringLiteral("tasks.") + name, std::move(text), key, std::move(run));
    command.enabled = [this] { return standing() && !m_session.workspace().isReadOnly(); };
    return command;
}

std::vector<Command> TasksPage::commands()
{
    const auto isClosed = [this] { return standing() && !standing()->isOpen(); };
    std::vector<Command> all;
    Command made{.id = QStringLiteral("tasks.add"),
                 .text = [] { return tr("Add a task…"); },
                 .run = [this] { add(m_view == View::Month && m_month ? m_month->grid()->currentDay() : QDate()); },
                 .menu = CommandMenu::New,
                 .icon = QStringLiteral("circle-check")};
    made.enabled = [this] { return !m_session.workspace().isReadOnly(); };
    all.push_back(std::move(made));
    // Enter is the list's own key.
    all.push_back(onTask(
        QStringLiteral("edit"), [] { return tr("Edit the task…"); }, {},
        [this] {
            if (const TaskRow* row = standing())
                open(row->id());
        }));
    all.push_back(onTask(
        QStringLiteral("done"), [isClosed] { return isClosed() ? tr("Reopen the task") : tr("Mark the task as done"); },
        QStringLiteral("E"), [this] { done(); }));
    all.push_back(onTask(
        QStringLiteral("tick"), [] { return tr("Tick the checklist…"); }, QStringLiteral("X"), [this] { tick(); }));
    all.back().enabled = [this] {
        return standing() && !task::checklistOf(standing()->task.notes).empty() && !m_session.workspace().isReadOnly();
    };
    all.push_back(onTask(
        QStringLiteral("snooze"), [] { return tr("Snooze the task…"); }, QStringLiteral("Z"), [this] { snooze(); }));
    all.push_back(onTask(
        QStringLiteral("due"), [] { return tr("Set the due date…"); }, QStringLiteral("D"), [this] { setDue(); }));
    all.push_back(onTask(
        QStringLiteral("assign"), [] { return tr("Assign…"); }, QStringLiteral("A"), [this] { assign(); }));
    all.push_back(onTask(
        QStringLiteral("priority"), [] { return tr("Set the priority…"); }, QStringLiteral("P"),
        [this] { setPriority(); }));
    all.push_back(onTask(
        QStringLiteral("skip"), [] { return tr("Skip the task"); }, {},
        [this] {
            const TaskRow* row = standing();
            if (row && row->isOpen() && m_calendar)
                m_session.run(skipped(m_session, row->task, *m_calendar),
                              tr("“%1” skipped.").arg(oneLine(row->task.title, 40)));
        }));
    all.push_back(onTask(
        QStringLiteral("account"), [] { return tr("Open the account"); }, QStringLiteral("G"),
        [this] {
            if (const TaskRow* row = standing(); row && row->task.accountId.isValid())
                m_session.shell().navigate(QStringLiteral("account"), QString::number(row->task.accountId.value()));
        }));
    all.push_back(onTask(
        QStringLiteral("remove"), [] { return tr("Remove the task"); }, QStringLiteral("Del"),
        [this] { removeChosen(); }));
    const auto onPage = [&](const QString& name, std::function<QString()> text, const QString& key,
                            std::function<void()> run) {
        Command command = onList(QStringLiteral("tasks.") + name, std::move(text), key, std::move(run));
        command.enabled = [this] { return m_board != nullptr; };
        all.push_back(std::move(command));
    };
    onPage(
        QStringLiteral("asList"), [] { return tr("Show tasks as a list"); }, QStringLiteral("L"),
        [this] { show(View::List); });
    onPage(
        QStringLiteral("asBoard"), [] { return tr("Show tasks as a board"); }, QStringLiteral("B"),
        [this] { show(View::Board); });
    onPage(
        QStringLiteral("asWeek"), [] { return tr("Show tasks as a week"); }, QStringLiteral("W"),
        [this] { show(View::Week); });
    onPage(
        QStringLiteral("asMonth"), [] { return tr("Show tasks as a month"); }, QStringLiteral("C"),
        [this] { show(View::Month); });
    onPage(
        QStringLiteral("calendar"), [] { return tr("Save the list as a calendar file (.ics)…"); }, {},
        [this] { saveCalendar(); });
    onPage(
        QStringLiteral("group"), [] { return tr("Columns of the board…"); }, QStringLiteral("O"),
        [this] { chooseGrouping(); });
    all.back().enabled = [this] { return m_board && m_view == View::Board; };
    const auto turns = [this] { return m_view == View::Week || m_view == View::Month; };
    onPage(
        QStringLiteral("back"), [] { return tr("Previous week or month"); }, QStringLiteral("["), [this] { turn(-1); });
    all.back().enabled = turns;
    onPage(
        QStringLiteral("on"), [] { return tr("Next week or month"); }, QStringLiteral("]"), [this] { turn(1); });
    all.back().enabled = turns;
    return all;
}

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#include "task/task_calendar.h"

#include "base/japan_holidays.h"
#include "task/task_words.h"
#include "theme/icons.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/format.h"
#include "widgets/turn_splitter.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kBesideFrom = 760; ///< of the width
constexpr int kGridWidth = 860;
constexpr int kDayWidth = 300;
constexpr int kLeastGrid = 360;
constexpr int kLeastDay = 180;

QToolButton* button(const char* name, QWidget* parent)
{
    auto* made = new QToolButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace

TaskCalendar::TaskCalendar(QWidget* parent)
    : QWidget(parent),
      m_title(new TextLabel(TextLabel::Kind::Title, {}, this)),
      m_dayTitle(new TextLabel(TextLabel::Kind::Section, {}, this)),
      m_back(button("tasks.back", this)),
      m_on(button("tasks.on", this)),
      m_today(button("tasks.today", this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_grid(new MonthGrid(QStringLiteral("tasks.month"), m_splitter)),
      m_model(new RowTableModel<BoardCard>([](const BoardCard& card) { return card.id; }, this)),
      m_day(new DataTable(QStringLiteral("tasks.day"), nullptr))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(20, 8, 20, 12);
    all->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    m_back->setIcon(themeIcon(QStringLiteral("chevron-left")));
    m_on->setIcon(themeIcon(QStringLiteral("chevron-right")));
    head->addWidget(m_title);
    head->addSpacing(8);
    head->addWidget(m_back);
    head->addWidget(m_on);
    head->addWidget(m_today);
    head->addStretch(1);
    all->addLayout(head);
    auto* side = new QWidget(m_splitter);
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(12, 0, 0, 0);
    sideLayout->addWidget(m_dayTitle);
    sideLayout->addWidget(m_day, 1);
    m_day->setEntries();
    m_day->setTable(m_model);
    m_splitter->setObjectName(QStringLiteral("tasks.splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_grid);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({kGridWidth, kDayWidth});
    all->addWidget(m_splitter, 1);

    connect(m_back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_today, &QToolButton::clicked, this, [this] { m_grid->setCurrentDay(m_grid->today()); });
    connect(m_grid, &MonthGrid::currentDayChanged, this, &TaskCalendar::showDay);
    connect(m_grid, &MonthGrid::monthChanged, this, &TaskCalendar::noteDays);
    connect(m_grid, &MonthGrid::dayOpened, this, [this] {
        if (m_model->rowCount() > 0)
            m_day->setFocus();
        else
            Q_EMIT newWanted(m_grid->currentDay());
    });
    connect(m_grid, &MonthGrid::entryOpened, this, &TaskCalendar::opened);
    connect(m_grid, &MonthGrid::newWanted, this, &TaskCalendar::newWanted);
    connect(m_grid, &MonthGrid::moved, this, &TaskCalendar::moved);
    connect(m_day, &DataTable::opened, this, &TaskCalendar::opened);
    connect(m_day, &DataTable::currentIdChanged, this, &TaskCalendar::currentIdChanged);
    connect(m_day, &DataTable::contextMenuWanted, this, &TaskCalendar::contextMenuWanted);
    m_day->installEventFilter(this);
}

void TaskCalendar::setTasks(const std::vector<TaskRow>& rows, const BoardGround& ground,
                            std::map<QDate, QString> closedDays)
{
    m_rows = rows;
    m_closed = std::move(closedDays);
    m_calendar = ground.calendar;
    m_words = ground.words;
    m_lines.clear();
    std::map<QDate, std::vector<DayEntry>> entries;
    for (const TaskRow& row : rows) {
        m_lines.push_back(taskLine(row, ground));
        if (const QDate day = dayInCalendar(row.task); day.isValid())
            entries[day].push_back(
                {row.id(), oneLine(row.task.title, 80), dueTone(row.task, ground.today), !row.isOpen()});
    }
    m_grid->setToday(ground.today);
    m_grid->setEntries(std::move(entries));
    noteDays();
    showDay();
}

void TaskCalendar::retranslate()
{
    m_grid->setAccessibleName(tr("Month of tasks"));
    m_day->setAccessibleName(tr("Tasks of the day"));
    m_back->setAccessibleName(tr("Previous month"));
    m_on->setAccessibleName(tr("Next month"));
    m_back->setToolTip(tr("Previous month") + QStringLiteral("  ["));
    m_on->setToolTip(tr("Next month") + QStringLiteral("  ]"));
    m_today->setText(tr("Today"));
    m_day->emptyState()->setWords({}, tr("Nothing on this day."), tr("Enter adds a task that is due on it."));
}

void TaskCalendar::noteDays()
{
    m_title->setText(monthLong(m_grid->month().firstDay()));
    std::map<QDate, DayNote> notes;
    for (QDate day = m_grid->firstDay(); m_calendar && day <= m_grid->lastDay(); day = day.addDays(1))
        notes[day].isClosed = !m_calendar->isWorkingDay(day);
    for (int year = m_grid->firstDay().year(); year <= m_grid->lastDay().year(); ++year)
        for (const JapanHoliday& holiday : japanHolidays(year))
            if (const auto found = notes.find(holiday.date); found != notes.end())
                found->second.name = m_words == TermLanguage::Japanese ? japanHolidayInJapanese(holiday.name)
                                                                       : japanHolidayInEnglish(holiday.name);
    for (const auto& [day, name] : m_closed)
        if (const auto found = notes.find(day); found != notes.end())
            found->second.name = name;
    m_grid->setNotes(std::move(notes));
}

void TaskCalendar::showDay()
{
    const QDate day = m_grid->currentDay();
    m_dayTitle->setText(dateWithWeekday(day));
    std::vector<BoardCard> cards;
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (dayInCalendar(m_rows[i].task) == day)
            cards.push_back({m_rows[i].id(), m_lines[i]});
    const qint64 before = m_day->currentId();
    m_model->setTable(cardColumns(m_dayTitle->text()), std::move(cards));
    if (!m_day->selectId(before) && m_model->rowCount() > 0)
        m_day->selectId(m_model->idAt(0));
    // The keyboard does not stay on nothing.
    if (m_model->rowCount() == 0 && m_day->hasFocus())
        m_grid->setFocus();
}

qint64 TaskCalendar::currentId() const
{
    return m_day->currentId();
}

/// Not valid where it has none, or is not shown at all.
QDate TaskCalendar::dayOf(qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, &TaskRow::id);
    return found == m_rows.end() ? QDate() : dayInCalendar(found->task);
}

bool TaskCalendar::showsDayOf(qint64 id) const
{
    const QDate day = dayOf(id);
    return day.isValid() && Month::of(day) == m_grid->month();
}

bool TaskCalendar::selectId(qint64 id)
{
    const QDate day = dayOf(id);
    if (!day.isValid())
        return false;
    m_grid->setCurrentDay(day);
    return m_day->selectId(id);
}

void TaskCalendar::turn(int months)
{
    m_grid->setCurrentDay(m_grid->currentDay().addMonths(months));
}

QSize TaskCalendar::minimumSizeHint() const
{
    const QMargins around = layout()->contentsMargins();
    const int beside = around.left() + around.right();
    return {m_grid->minimumSizeHint().width() + beside, kLeastDay};
}

void TaskCalendar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    turnSplitter(*m_splitter, width() >= kBesideFrom, {kGridWidth, kDayWidth}, {kLeastGrid, kLeastDay},
                 {{m_grid, kLeastGrid}, {m_day, kLeastDay}});
}

/// From the day's list ← leads back to the month, Ctrl with an arrow moves the task by a day.
bool TaskCalendar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_day && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int by = key->key() == Qt::Key_Left ? -1 : key->key() == Qt::Key_Right ? 1 : 0;
        if (by != 0 && key->modifiers() == Qt::ControlModifier && currentId() != 0) {
            const qint64 id = currentId();
            const QDate to = m_grid->currentDay().addDays(by);
            Q_EMIT moved(id, to);
            return true;
        }
        if (by < 0 && key->modifiers() == Qt::NoModifier) {
            m_grid->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/goal_card.h"

#include "contact/contact_store.h"
#include "goal/goal_dialog.h"
#include "goal/goal_rules.h"
#include "goal/goal_store.h"
#include "goal/goal_words.h"
#include "session/account_words.h"
#include "session/session.h"
#include "shell/command.h"
#include "shell/shell.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/format.h"
#include "widgets/small_widgets.h"

#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace tasuki {

namespace {

QString agreedText(Session& session, const Goal& goal)
{
    if (!goal.agreedContactId.isValid())
        return goal.agreedBy;
    const auto contact = ContactStore(session.db()).find(goal.agreedContactId);
    return contact && *contact ? (*contact)->name : QString();
}

} // namespace

GoalCard::GoalCard(Session& session, QWidget* parent)
    : AccountSection(parent),
      m_session(session),
      m_table(new DataTable(QStringLiteral("account.goals"), this)),
      m_model(new RowTableModel<Goal>([](const Goal& goal) { return goal.id.value(); }, this)),
      m_about(new QWidget(this)),
      m_way(new TextLabel(TextLabel::Kind::Body, {}, m_about)),
      m_facts(new TextLabel(TextLabel::Kind::Caption, {}, m_about)),
      m_add(new QPushButton(this)),
      m_edit(new QPushButton(this)),
      m_status(new QPushButton(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_table->setMinimumHeight(106);
    m_table->setFitsContents(true);
    layout->addWidget(m_table, 1);
    auto* about = new QVBoxLayout(m_about);
    about->setContentsMargins(14, 8, 14, 0);
    about->setSpacing(2);
    m_way->setObjectName(QStringLiteral("account.goalWay"));
    m_facts->setObjectName(QStringLiteral("account.goalFacts"));
    for (TextLabel* label : {m_way, m_facts}) {
        label->setWordWrap(true);
        about->addWidget(label);
    }
    layout->addWidget(m_about);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 10);
    row->setSpacing(8);
    m_add->setObjectName(QStringLiteral("account.goalAdd"));
    m_edit->setObjectName(QStringLiteral("account.goalEdit"));
    m_status->setObjectName(QStringLiteral("account.goalStatus"));
    for (QPushButton* button : {m_add, m_edit, m_status})
        row->addWidget(button);
    row->addStretch(1);
    layout->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &GoalCard::add);
    connect(m_edit, &QPushButton::clicked, this, &GoalCard::edit);
    connect(m_status, &QPushButton::clicked, this, &GoalCard::chooseStatus);
    connect(m_table, &DataTable::opened, this, &GoalCard::edit);
    connect(m_table, &DataTable::contextMenuWanted, this, &GoalCard::menuWanted);
    connect(m_table->emptyState(), &EmptyState::triggered, this, &GoalCard::add);
    const auto reflect = [this] {
        m_edit->setEnabled(current() != nullptr);
        m_status->setEnabled(current() != nullptr);
        showCurrent();
        m_session.shell().commands().refresh();
    };
    connect(m_table, &DataTable::currentIdChanged, this, reflect);
    m_edit->setEnabled(false);
    m_status->setEnabled(false);
}

void GoalCard::setAccount(AccountId account)
{
    const bool another = account != m_account;
    m_account = account;
    refresh();
    if (another && m_model->rowCount() > 0)
        m_table->selectId(m_model->idAt(0));
}

void GoalCard::refresh()
{
    QSet<qint64> known;
    for (const Goal& goal : m_model->rows())
        if (goal.accountId == m_account)
            known.insert(goal.id.value());
    m_model->setRows(m_session.readToShow(GoalStore(m_session.db()).ofAccount(m_account)));
    // A goal that was added is the one that is spoken of now.
    if (!known.isEmpty())
        for (const Goal& goal : m_model->rows())
            if (!known.contains(goal.id.value()))
                m_table->selectId(goal.id.value());
    showCurrent();
}

void GoalCard::showCurrent()
{
    const Goal* goal = current();
    m_about->setVisible(goal != nullptr);
    if (!goal)
        return;
    const QString way = goal::wayText(*goal).left(200);
    QString line = goal->measure.isEmpty()
                       ? way
                       : oneLine(goal->measure, 60) + (way.isEmpty() ? QString() : QStringLiteral(": ") + way);
    if (!goal->currentValue.isEmpty()) {
        const QString progress = progressText(*goal);
        line += QStringLiteral(" · ") + tr("now %1").arg(goal->currentValue.left(40))
                + (progress.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(progress));
    }
    m_way->setText(line.isEmpty() ? tr("No measure yet: how will the customer see that it is reached?") : line);
    const TwoPartData due = goalDue(*goal, m_session.today());
    QStringList facts = {
        goal->dueDate.isValid()
            ? tr("due %1").arg(due.first + (due.second.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(due.second)))
            : tr("no due date"),
        tr("%1 since %2").arg(statusText(goal->status, m_session.words()), dateNumeric(goal->statusOn)),
        tr("SMART %1/5").arg(goal::smartCount(*goal))};
    if (const QString agreed = agreedText(m_session, *goal); !agreed.isEmpty())
        facts += tr("agreed by %1").arg(oneLine(agreed, 40));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

QString GoalCard::title() const
{
    return tabTitle(tr("Goals"), m_model->totalCount());
}

QList<QWidget*> GoalCard::lists() const
{
    return {m_table};
}

bool GoalCard::canRun(const QString& command) const
{
    return command == u"goal" || current();
}

void GoalCard::run(const QString& command)
{
    if (command == u"goal")
        add();
    else if (command == u"goalEdit")
        edit();
    else if (command == u"goalStatus")
        chooseStatus();
    else if (command == u"goalAchieved")
        setStatus(GoalStatus::Achieved);
}

bool GoalCard::removeFocused()
{
    if (!m_table->hasFocus())
        return false;
    remove();
    return true;
}

QStringList GoalCard::menu() const
{
    return {QStringLiteral("goalEdit"),
            QStringLiteral("goalStatus"),
            QStringLiteral("goalAchieved"),
            QStringLiteral("remove"),
            QString(),
            QStringLiteral("goal")};
}

const Goal* GoalCard::current() const
{
    return m_model->find(m_table->currentId());
}

void GoalCard::add()
{
    Goal goal;
    goal.accountId = m_account;
    openGoalDialog(m_session, window(), goal);
}

void GoalCard::edit()
{
    if (const Goal* goal = current())
        openGoalDialog(m_session, window(), *goal);
}

void GoalCard::remove()
{
    const Goal* goal = current();
    if (!goal)
        return;
    const auto statuses = GoalStore(m_session.db()).statuses(goal->id);
    if (!statuses)
        return m_session.sayError(statuses.error());
    m_session.run(goal::remove(*goal, *statuses, m_session.act()),
                  tr("The goal “%1” is removed.").arg(oneLine(goal->title, 40)));
}

void GoalCard::setStatus(GoalStatus status)
{
    if (const Goal* goal = current())
        m_session.run(goal::setStatus(*goal, status, m_session.today(), m_session.act()),
                      tr("“%1”: %2").arg(oneLine(goal->title, 40), statusText(status, m_session.words())));
}

void GoalCard::chooseStatus()
{
    const Goal* goal = current();
    if (!goal)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("account.goalStatusMenu"));
    menu->setAccessibleName(tr("Status of the goal"));
    for (size_t i = 0; i < std::size(kGoalStatusTerms); ++i) {
        QAction* action = menu->addAction(kGoalStatusTerms[i].text(m_session.words()));
        action->setObjectName(QStringLiteral("goalStatus.") + kGoalStatusTerms[i].codeText());
        const auto status = GoalStatus(i);
        action->setCheckable(status == goal->status);
        action->setChecked(status == goal->status);
        connect(action, &QAction::triggered, this, [this, status] { setStatus(status); });
    }
    const QRect cell = m_table->visualRect(m_table->currentIndex().siblingAtColumn(0));
    menu->popup(m_table->viewport()->mapToGlobal(QPoint(24, cell.bottom() + 1)));
    menu->setActiveAction(menu->actions().front());
}

void GoalCard::setColumns()
{
    const TermLanguage words = m_session.words();
    const QDate today = m_session.today();
    Column<Goal> title{
        .id = QStringLiteral("title"),
        .title = tr("Goal"),
        .display =
            [](const Goal& g) { return g.service.isEmpty() ? g.title : g.title + QStringLiteral(" · ") + g.service; },
        .width = 120};
    title.toolTip = [](const Goal& g) {
        return oneLine(g.title) + (g.measure.isEmpty() ? QString() : u'\n' + oneLine(g.measure));
    };
    title.exportTitle = QStringLiteral("title");
    Column<Goal> status{.id = QStringLiteral("status"),
                        .title = tr("Status"),
                        .display = [words](const Goal& g) { return statusText(g.status, words); },
                        .kind = CellKind::Pill,
                        .width = words == TermLanguage::Japanese ? 92 : 104};
    status.paint = [words](const Goal& g) { return QVariant::fromValue(goalPill(g.status, words)); };
    status.sortKey = [](const Goal& g) { return SortKey(double(g.status)); };
    status.exportTitle = QStringLiteral("status");
    status.exportValue = [](const Goal& g) { return toText(g.status); };
    Column<Goal> way{.id = QStringLiteral("way"),
                     .title = tr("Baseline → target"),
                     .display = [](const Goal& g) { return goal::wayText(g); },
                     .kind = CellKind::Figure,
                     .width = 116};
    way.toolTip = [](const Goal& g) {
        return g.currentValue.isEmpty() ? QString() : tr("now %1 %2").arg(g.currentValue.left(40), g.unit.left(40));
    };
    way.exportTitle = QStringLiteral("baseline_target");
    Column<Goal> progress{.id = QStringLiteral("progress"),
                          .title = tr("Progress"),
                          .display = [](const Goal& g) { return progressText(g); },
                          .kind = CellKind::Figure,
                          .width = 76,
                          .alignment = Qt::AlignRight | Qt::AlignVCenter};
    progress.sortKey = [](const Goal& g) { return SortKey(goal::progress(g).value_or(-1)); };
    progress.exportTitle = QStringLiteral("progress");
    Column<Goal> due{
        .id = QStringLiteral("due"),
        .title = tr("Due date"),
        .display = [](const Goal& g) { return g.dueDate.isValid() ? dateNumeric(g.dueDate) : absentText(); },
        .kind = CellKind::Figure,
        .width = 98};
    due.sortKey = [](const Goal& g) { return SortKey(g.dueDate); };
    due.tone = [today](const Goal& g) { return goalDue(g, today).tone; };
    due.spoken = [today](const Goal& g) {
        const TwoPartData parts = goalDue(g, today);
        return parts.first + u' ' + parts.second;
    };
    due.exportTitle = QStringLiteral("due_date");
    due.exportValue = [](const Goal& g) { return g.dueDate.toString(Qt::ISODate); };
    Column<Goal> smart{.id = QStringLiteral("smart"),
                       .title = tr("SMART"),
                       .display = [](const Goal& g) { return QStringLiteral("%1/5").arg(goal::smartCount(g)); },
                       .kind = CellKind::Progress,
                       .width = 96};
    smart.paint = [](const Goal& g) { return QVariant::fromValue(ProgressData{goal::smartCount(g), 5}); };
    smart.exportTitle = QStringLiteral("smart");
    m_model->setColumns({title, status, due, way, progress, smart});
}

void GoalCard::retranslate()
{
    setButtonWords(m_add, tr("Add"), tr("Add a goal"), QStringLiteral("G"));
    setButtonWords(m_edit, tr("Edit"), tr("Edit the goal"), QStringLiteral("Enter"));
    setButtonWords(m_status, tr("Status…"), tr("Change the status of the goal"), QStringLiteral("P"));
    m_table->setAccessibleName(tr("Goals"));
    m_table->emptyState()->setWords(QStringLiteral("target"), tr("No goals yet."),
                                    tr("What does the customer want to achieve? Everything else serves this."),
                                    tr("Add a goal"));
    setColumns();
    if (!m_table->table())
        m_table->setTable(m_model);
    refresh();
}

AccountSection* makeGoalSection(Session& session, QWidget* parent)
{
    return new GoalCard(session, parent);
}

std::vector<SectionCommand> goalCommands()
{
    using enum CommandScope;
    return {
        {QStringLiteral("goal"), [] { return GoalCard::tr("Add a goal…"); }, QStringLiteral("G"), Letter, true},
        {QStringLiteral("goalEdit"), [] { return GoalCard::tr("Edit the goal…"); }, {}, List},
        {QStringLiteral("goalStatus"), [] { return GoalCard::tr("Status of the goal…"); }, QStringLiteral("P"), Letter},
        {QStringLiteral("goalAchieved"), [] { return GoalCard::tr("The goal is achieved"); }, QStringLiteral("E"),
         List}};
}

} // namespace tasuki

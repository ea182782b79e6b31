// SPDX-License-Identifier: GPL-3.0-or-later
#include "contact/contact_store.h"
#include "goal/goal_form.h"
#include "goal/goal_rules.h"
#include "goal/goal_store.h"
#include "goal/goal_words.h"
#include "session/account_words.h"
#include "session/list_section.h"
#include "shell/menus.h"
#include "widgets/card.h"
#include "widgets/data_table.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace tasuki {

namespace {

const QString kAdd = QStringLiteral("goal");
const QString kEdit = QStringLiteral("goalEdit");
const QString kStatus = QStringLiteral("goalStatus");
const QString kAchieved = QStringLiteral("goalAchieved");

/// An account's goals: what stands first beside its timeline.
class GoalSection final : public ListSection<Goal> {
    Q_DECLARE_TR_FUNCTIONS(GoalSection)
public:
    GoalSection(Session& session, QWidget* parent);
    void run(const QString& command) override;
    QStringList menu() const override;

private:
    Result<std::vector<Goal>> rowsOf(AccountId account) const override;
    std::vector<Column<Goal>> columns() override;
    LineData line(const Goal& goal) override;
    QString name() const override { return tr("Goals"); }
    QString emptyText() const override { return tr("No goals yet."); }
    NewRow newRow() const override { return {kAdd, tr("Add a goal"), QStringLiteral("G")}; }
    void reflect() override;
    void remove() override;
    void add();
    void edit();
    /// A menu of the statuses; one is one act.
    void chooseStatus();
    void setStatus(GoalStatus status);

    QWidget* m_about; ///< the goal that is chosen: how far it is, and what was agreed
    TextLabel* m_way;
    TextLabel* m_facts;
};

QString agreedText(Session& session, const Goal& goal)
{
    if (!goal.agreedContactId.isValid())
        return goal.agreedBy;
    const auto contact = ContactStore(session.db()).find(goal.agreedContactId);
    return contact && *contact ? (*contact)->name : QString();
}

GoalSection::GoalSection(Session& session, QWidget* parent)
    : ListSection(
        session, QStringLiteral("goals"), kEdit, [](const Goal& goal) { return goal.id.value(); }, parent),
      m_about(new QWidget(this)),
      m_way(new TextLabel(TextLabel::Kind::Body, {}, m_about)),
      m_facts(new TextLabel(TextLabel::Kind::Caption, {}, m_about))
{
    auto* about = new QVBoxLayout(m_about);
    about->setContentsMargins(14, 8, 14, 0);
    about->setSpacing(2);
    m_way->setObjectName(QStringLiteral("account.goalWay"));
    m_facts->setObjectName(QStringLiteral("account.goalFacts"));
    for (TextLabel* label : {m_way, m_facts}) {
        label->setWordWrap(true);
        about->addWidget(label);
    }
    column()->addWidget(m_about);
}

Result<std::vector<Goal>> GoalSection::rowsOf(AccountId account) const
{
    return GoalStore(m_session.db()).ofAccount(account);
}

void GoalSection::reflect()
{
    ListSection::reflect();
    const Goal* goal = current();
    m_about->setVisible(goal != nullptr);
    if (!goal)
        return;
    // What its line above does not say yet.
    QStringList way;
    if (!goal->measure.isEmpty())
        way += oneLine(goal->measure, 60);
    if (!goal->currentValue.isEmpty()) {
        const QString progress = progressText(*goal);
        way += tr("now %1").arg(goal->currentValue.left(40))
               + (progress.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(progress));
    }
    if (way.isEmpty() && goal::wayText(*goal).isEmpty())
        way += tr("No measure yet. How will the customer know?");
    m_way->setText(way.join(QStringLiteral(" · ")));
    m_way->setVisible(!way.isEmpty());
    QStringList facts;
    if (const TwoPartData due = goalDue(*goal, m_session.today()); !due.second.isEmpty())
        facts += due.second;
    else if (!goal->dueDate.isValid())
        facts += tr("no due date");
    facts += tr("%1 since %2").arg(statusText(goal->status, m_session.words()), dateNumeric(goal->statusOn));
    facts += tr("SMART %1/5").arg(goal::smartCount(*goal));
    if (const QString agreed = agreedText(m_session, *goal); !agreed.isEmpty())
        facts += tr("agreed by %1").arg(oneLine(agreed, 40));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void GoalSection::run(const QString& command)
{
    if (command == kAdd)
        add();
    else if (command == kEdit)
        edit();
    else if (command == kStatus)
        chooseStatus();
    else if (command == kAchieved)
        setStatus(GoalStatus::Achieved);
}

QStringList GoalSection::menu() const
{
    return {kEdit, kStatus, kAchieved, QStringLiteral("remove"), QString(), kAdd};
}

void GoalSection::add()
{
    Goal goal;
    goal.accountId = m_account;
    openGoalForm(m_session, window(), goal);
}

void GoalSection::edit()
{
    if (const Goal* goal = current())
        openGoalForm(m_session, window(), *goal);
}

void GoalSection::remove()
{
    const Goal* goal = current();
    if (!goal)
        return;
    const auto statuses = GoalStore(m_session.db()).statuses(goal->id);
    if (!statuses)
        return m_session.sayError(statuses.error());
    m_session.run(goal::remove(*goal, *statuses, m_session.act()),
                  tr("Goal “%1” removed.").arg(oneLine(goal->title, 40)));
}

void GoalSection::setStatus(GoalStatus status)
{
    if (const Goal* goal = current())
        m_session.run(goal::setStatus(*goal, status, m_session.today(), m_session.act()),
                      tr("“%1”: %2").arg(oneLine(goal->title, 40), statusText(status, m_session.words())));
}

void GoalSection::chooseStatus()
{
    const Goal* goal = current();
    if (!goal)
        return;
    std::vector<MenuOption> options;
    for (size_t i = 0; i < std::size(kGoalStatusTerms); ++i) {
        const auto status = GoalStatus(i);
        options.push_back({kGoalStatusTerms[i].text(m_session.words()), [this, status] { setStatus(status); },
                           status == goal->status});
    }
    popUpOptions(this, QStringLiteral("account.goalStatusMenu"), tr("Goal status"), std::move(options), menuPoint());
}

std::vector<Column<Goal>> GoalSection::columns()
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
    return {title, status, due, way, progress, smart};
}

LineData GoalSection::line(const Goal& goal)
{
    const TwoPartData due = goalDue(goal, m_session.today());
    QStringList parts = {goal::wayText(goal)};
    if (goal.dueDate.isValid())
        parts += tr("due %1").arg(due.first);
    parts.removeAll(QString());
    return {.title = goal.service.isEmpty() ? oneLine(goal.title, 200)
                                            : oneLine(goal.title, 200) + QStringLiteral(" · ") + oneLine(goal.service),
            .detail = parts.join(QStringLiteral(" · ")),
            .pill = goalPill(goal.status, m_session.words()),
            .progress = goal::progress(goal)};
}

} // namespace

AccountSection* makeGoalSection(Session& session, QWidget* parent)
{
    return new GoalSection(session, parent);
}

std::vector<SectionCommand> goalCommands()
{
    using enum CommandScope;
    return {{kAdd, [] { return GoalSection::tr("Add a goal…"); }, QStringLiteral("G"), Letter, true},
            {kEdit, [] { return GoalSection::tr("Edit the goal…"); }, {}, List},
            {kStatus, [] { return GoalSection::tr("Change goal status…"); }, QStringLiteral("P"), Letter},
            {kAchieved, [] { return GoalSection::tr("Mark the goal as achieved"); }, QStringLiteral("E"), List}};
}

} // namespace tasuki

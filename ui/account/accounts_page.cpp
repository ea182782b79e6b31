// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accounts_page.h"

#include "account/account_acts.h"
#include "account/account_columns.h"
#include "account/account_conditions.h"
#include "account/account_inspector.h"
#include "account/due_date.h"
#include "account/merge_form.h"
#include "account/new_account_form.h"
#include "capture/touchpoint_form.h"
#include "export/export_lists.h"
#include "handoff/start_form.h"
#include "session/session.h"
#include "session/view_form.h"
#include "shell/list_export.h"
#include "shell/shell.h"
#include "task/task_form.h"
#include "widgets/card.h"
#include "widgets/condition_bar.h"
#include "widgets/data_table.h"
#include "widgets/format.h"
#include "widgets/search_edit.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tasuki {

namespace {

constexpr int kNameColumn = 0;
constexpr int kSoonDays = 90;
constexpr int kInspectMilliseconds = 60;
constexpr int kPreparedAtOnce = 500;

qint64 idOf(const AccountRow& row)
{
    return row.account().id.value();
}

} // namespace

AccountsPage::AccountsPage(Session& session, QWidget* parent)
    : ListPage(session, {.room = QStringLiteral("accounts")}, &idOf, parent), m_rows(AccountRows::of(session))
{
    m_inspect.setSingleShot(true);
    m_inspect.setInterval(kInspectMilliseconds);
    connect(&m_prepare, &QTimer::timeout, this, [this] {
        if (m_model->prepareSearch(kPreparedAtOnce))
            return;
        m_prepare.stop();
        keepSeen();
    });
    connect(&m_session, &Session::actorChanged, this, [this] {
        if (m_table) {
            refreshChips();
            applyFilter();
        }
    });
    connect(&m_rows, &AccountRows::replaced, this, &Page::ready);
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (m_table && changes.touches(Entity::SavedView))
            readViews();
    });
}

bool AccountsPage::isReady()
{
    return m_rows.isReady();
}

/// The file's place names its list.
QString AccountsPage::seenKey() const
{
    return m_session.keptKey(QStringLiteral("accounts"));
}

/// Of the list as it opens, for the next time: a large one is read for a while.
void AccountsPage::keepSeen()
{
    constexpr int kMost = 80; ///< that a high window shows
    if (!m_session.isLarge() || m_model->sortColumn() != kNameColumn || m_model->sortOrder() != Qt::AscendingOrder
        || m_model->rowCount() < int(m_model->rows().size()))
        return;
    std::vector<qint64> ids;
    for (int row = 0; row < std::min(kMost, m_model->rowCount()); ++row)
        ids.push_back(m_model->idAt(row));
    m_session.shell().keepIds(seenKey(), ids);
}

/// To be looked at, and to be opened; what is done to accounts waits for the list.
DataTable* AccountsPage::preview(QWidget* parent)
{
    constexpr int kLeastRowHeight = 28;
    std::vector<qint64> ids = m_session.shell().keptIds(seenKey());
    ids.resize(std::min(ids.size(), size_t(window()->height() / kLeastRowHeight)));
    std::vector<AccountRow> rows = m_rows.some(ids);
    if (rows.empty())
        return nullptr;
    auto* table = new DataTable(QStringLiteral("accounts.table"), parent);
    auto* model = new RowTableModel<AccountRow>(&idOf, table);
    auto columns = accountColumns(m_session);
    for (Column<AccountRow>& column : columns)
        column.commit = {};
    model->setTable(std::move(columns), std::move(rows));
    model->sort(kNameColumn);
    table->setFitsContents(true);
    table->setDropsColumns(true);
    table->setTable(model);
    table->horizontalHeader()->setSectionsClickable(false);
    table->setAccessibleName(tr("Accounts"));
    connect(table, &DataTable::opened, this,
            [this](qint64 id) { m_session.shell().navigate(QStringLiteral("account"), QString::number(id)); });
    table->selectId(model->idAt(0));
    return table;
}

Amount AccountsPage::shownMrr() const
{
    Amount total;
    for (int row = 0; row < m_model->rowCount(); ++row)
        total += m_model->at(row).mrr;
    return total;
}

QString AccountsPage::caption() const
{
    if (!m_model)
        return {};
    return tr("%Ln account(s)", nullptr, m_model->rowCount()) + QStringLiteral(" · ")
           + tr("MRR %1").arg(moneyCompact(shownMrr(), m_session.baseCurrency()));
}

QString AccountsPage::totals()
{
    if (!m_model)
        return {};
    return tr("%Ln account(s)", nullptr, m_model->rowCount()) + QStringLiteral("   ")
           + tr("MRR %1").arg(money(shownMrr(), m_session.baseCurrency()));
}

void AccountsPage::build()
{
    PageBar* bar = addBar();
    addChips(*bar);
    addSearch(*bar);
    addConditionBar();
    addList();
    m_model->setColumns(accountColumns(m_session));
    m_model->sort(kNameColumn);
    m_inspector = new AccountInspector(m_session);
    m_inspector->hide();
    connect(this, &QObject::destroyed, m_inspector, &QObject::deleteLater);
    connectTable();
}

void AccountsPage::askForUsage()
{
    if (!m_table->isVisible()) // which columns it shows is not known yet
        return;
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (isOfUsage(m_model->columnId(column))
            && (!m_table->isColumnHidden(column) || m_model->sortColumn() == column))
            return m_rows.wantUsage();
}

void AccountsPage::connectTable()
{
    connect(m_table, &DataTable::columnsShown, this, &AccountsPage::askForUsage, Qt::QueuedConnection);
    connect(&m_rows, &AccountRows::replaced, this, [this] {
        m_model->setRows(m_rows.rows(), knownRanks());
        m_prepare.start();
        refreshChips();
        m_inspect.start();
    });
    connect(&m_rows, &AccountRows::patched, this,
            [this](const std::vector<AccountRow>& rows, const std::vector<qint64>& gone) {
                m_model->patch(rows, gone);
                m_prepare.start();
                refreshChips();
                m_inspect.start();
            });
    connect(m_table, &DataTable::opened, this, &AccountsPage::openCurrent);
    connect(m_table, &DataTable::peeked, this, [this](qint64 id) { m_inspector->setAccount(AccountId(id)); });
    connect(m_table, &DataTable::currentIdChanged, this, [this] { m_inspect.start(); });
    connect(m_table, &DataTable::contextMenuWanted, this, [this](const QPoint& at) {
        showMenu(at, QStringLiteral("account."),
                 {QStringLiteral("open"), QStringLiteral("editCell"), QString(), QStringLiteral("stage"),
                  QStringLiteral("assign"), QStringLiteral("tier"), QStringLiteral("touchpoint"),
                  QStringLiteral("handoff"), QString(), QStringLiteral("merge"), QStringLiteral("churn")});
    });
    connect(m_table->emptyState(), &EmptyState::triggered, this, &AccountsPage::createAccount);
    connect(m_inspector, &AccountInspector::handOffWanted, this,
            [this](AccountId id) { openStartForm(m_session, window(), {id}); });
    connect(&m_inspect, &QTimer::timeout, this, [this] { m_inspector->setAccount(AccountId(currentId())); });
}

RowTable::KnownRanks AccountsPage::knownRanks() const
{
    RowTable::KnownRanks known;
    if (m_rows.namesRanked())
        known.emplace(kNameColumn, *m_rows.namesRanked());
    return known;
}

void AccountsPage::activate(const QString& place)
{
    const AccountId made = std::exchange(m_made, {});
    if (place.startsWith(kConditionPlace)) {
        ListPage::activate({});
        if (const auto more = account::filterOf(place.mid(kConditionPlace.size())); more && !more->empty())
            setConditions(account::with(m_conditions, more->front()));
        return;
    }
    if (place.startsWith(kViewPlace)) // its chip has the same name
        return ListPage::activate(kChipPlace + place);
    ListPage::activate(place.isEmpty() && made.isValid() ? QString::number(made.value()) : place);
}

QWidget* AccountsPage::inspector()
{
    return m_inspector;
}

void AccountsPage::retranslate()
{
    m_chips->setAccessibleName(tr("Filter accounts"));
    // The field has room for the most looked for; what it looks into besides is said where one points at it.
    m_search->setPlaceholderText(tr("Name, owner, industry…"));
    m_search->setAccessibleName(tr("Filter accounts by text"));
    const QString searched = tr("Searches name, reading, code, owner, segment, industry and tags");
    m_search->setAccessibleDescription(searched);
    m_search->setToolTip(tr("Filter accounts by text") + QStringLiteral("  Ctrl+F\n") + searched);
    m_table->setAccessibleName(tr("Accounts"));
    m_table->emptyState()->setWords(
        QStringLiteral("building-2"), tr("No accounts yet."),
        tr("Contracts, notes and handoffs belong to accounts. Add one, or import a CSV file."), tr("New account"));
    refresh();
    m_inspector->setAccount(AccountId(currentId()));
}

/// The columns come with the rows, and not in build(): the list would be sorted twice.
void AccountsPage::refresh()
{
    m_stale = false; // from now on the rows tell what changes
    m_views = m_session.readToShow(SavedViewStore(m_session.db()).of(kAccountViews));
    setFilter(); // of today
    m_model->setTable(accountColumns(m_session), m_rows.rows(), knownRanks());
    m_prepare.start();
    refreshChips();
    showConditions();
    QMetaObject::invokeMethod(this, &AccountsPage::askForUsage, Qt::QueuedConnection);
}

std::vector<AccountsPage::Choice> AccountsPage::choices() const
{
    std::vector<Choice> choices = {{kAllChip, tr("All")},
                                   {QStringLiteral("mine"), tr("Mine")},
                                   {QStringLiteral("renewal"), tr("Renewal within %1 days").arg(kSoonDays)},
                                   {QStringLiteral("onboarding"), tr("Stage: Onboarding")},
                                   {QStringLiteral("tech"), tr("Tech touch")},
                                   {QStringLiteral("unowned"), tr("No owner")}};
    for (const SavedView& view : m_views)
        choices.push_back({kViewPlace + QString::number(view.id.value()), oneLine(view.name, 40)});
    for (Choice& choice : choices)
        if (const auto conditions = conditionsOf(choice.id); conditions && !conditions->empty())
            choice.fits = [filter = account::Filter(*conditions, m_session.today(), m_session.workspace().actor())](
                              const AccountRow& row) { return filter.fits(subjectOf(row)); };
    return choices;
}

AccountsPage::Filter AccountsPage::alsoFits() const
{
    if (m_conditions.empty())
        return {};
    return [filter = account::Filter(m_conditions, m_session.today(), m_session.workspace().actor())](
               const AccountRow& row) { return filter.fits(subjectOf(row)); };
}

std::optional<account::Conditions> AccountsPage::conditionsOf(const QString& chip) const
{
    using account::Conditions;
    using account::FilterField;
    const QString churned = QString::number(kChurned.value());
    if (chip == u"mine")
        return Conditions{{FilterField::Owner, false, {account::kMyself}}};
    if (chip == u"renewal")
        return Conditions{{FilterField::Renewal, false, {account::withinDays(kSoonDays)}}};
    if (chip == u"onboarding")
        return Conditions{{FilterField::Stage, false, {QString::number(kOnboarding.value())}}};
    if (chip == u"tech")
        return Conditions{{FilterField::Tier, false, {QStringLiteral("tech")}}, {FilterField::Stage, true, {churned}}};
    if (chip == u"unowned")
        return Conditions{{FilterField::Owner, false, {account::kNoValue}}};
    for (const SavedView& view : m_views)
        if (chip == kViewPlace + QString::number(view.id.value()))
            return account::filterOf(view.definition);
    return Conditions();
}

const SavedView* AccountsPage::chosenView() const
{
    const auto view = std::ranges::find(m_views, m_chips->current(), [](const SavedView& each) {
        return kViewPlace + QString::number(each.id.value());
    });
    return view == m_views.end() ? nullptr : &*view;
}

void AccountsPage::addConditionBar()
{
    m_bar = new ConditionBar(named("conditions"), this);
    column()->addWidget(m_bar);
    connect(m_bar, &ConditionBar::removeWanted, this, [this](int at) {
        account::Conditions conditions = m_conditions;
        conditions.erase(conditions.begin() + at);
        setConditions(std::move(conditions));
    });
    // What is chosen there joins the values that the condition has, or takes the place of its bound.
    connect(m_bar, &ConditionBar::changeWanted, this, [this](int at) {
        m_session.shell().openPalette(kConditionPrefix + conditionField(m_conditions[size_t(at)].field) + u' ');
    });
    connect(m_bar, &ConditionBar::addWanted, this, [this] { m_session.shell().openPalette(kConditionPrefix); });
    connect(m_bar, &ConditionBar::saveWanted, this, &AccountsPage::saveView);
    connect(m_bar, &ConditionBar::left, this, [this] { goToList(); });
}

void AccountsPage::chipChosen()
{
    auto conditions = conditionsOf(m_chips->current());
    if (!conditions) {
        sayUnknownView(m_session, *chosenView());
        m_chips->setSelected({kAllChip});
        conditions.emplace();
    }
    m_conditions = std::move(*conditions);
    ListPage::chipChosen();
    showConditions();
}

void AccountsPage::setConditions(account::Conditions conditions)
{
    m_conditions = std::move(conditions);
    // Without any there is nothing that the chip could be said to have.
    if (m_conditions.empty())
        m_chips->setSelected({kAllChip});
    ListPage::chipChosen();
    showConditions();
    m_session.shell().commands().refresh();
}

void AccountsPage::showConditions()
{
    std::vector<ConditionBar::Item> items;
    for (const account::Condition& condition : m_conditions)
        items.push_back({conditionField(condition.field), conditionValue(condition, m_session)});
    m_bar->setItems(items);
    m_bar->setAddWords(tr("Condition"), QStringLiteral("F"));
    const bool isChanged = !m_conditions.empty() && conditionsOf(m_chips->current()) != m_conditions;
    m_bar->setSaveWords(isChanged ? tr("Changed conditions") : QString(),
                        isChanged && !m_session.workspace().isReadOnly() ? tr("Save as a view…") : QString());
}

void AccountsPage::readViews()
{
    m_views = m_session.readToShow(SavedViewStore(m_session.db()).of(kAccountViews));
    const QString before = m_chips->current();
    refreshChips();
    if (m_chips->current() != before) // it has been removed
        chipChosen();
    else
        showConditions();
}

void AccountsPage::saveView()
{
    const SavedView* view = chosenView();
    openViewForm(m_session, this,
                 {.page = kAccountViews,
                  .definition = account::filterText(m_conditions),
                  .name = view ? view->name : QString(),
                  .example = tr("Such as “Renewals of this half-year”")},
                 [this](RowId id) {
                     readViews();
                     m_chips->setSelected({kViewPlace + QString::number(id.value())});
                     chipChosen();
                 });
}

void AccountsPage::removeView()
{
    if (const SavedView* view = chosenView())
        removeSavedView(m_session, *view);
}

std::vector<AccountId> AccountsPage::chosen() const
{
    std::vector<AccountId> accounts;
    for (const qint64 id : chosenIds())
        accounts.emplace_back(id);
    return accounts;
}

void AccountsPage::openCurrent()
{
    if (currentId() != 0)
        m_session.shell().navigate(QStringLiteral("account"), place());
}

void AccountsPage::createAccount()
{
    openNewAccountForm(m_session, window(), [this](AccountId made) {
        if (m_table)
            showRow(made.value());
        else
            m_made = made;
    });
}

/// Of two selected accounts the one that the list stands on is the one too many.
void AccountsPage::merge()
{
    const std::vector<AccountId> both = chosen();
    const AccountId self(currentId());
    const auto other = std::ranges::find_if(both, [&](AccountId id) { return id != self; });
    openMergeForm(m_session, window(), self, other == both.end() ? AccountId() : *other,
                  [this](AccountId stays) { showRow(stays.value()); });
}

void AccountsPage::logTouchpoint()
{
    openTouchpointForm(m_session, this, chosen(), [this] {
        if (goDown())
            logTouchpoint();
    });
}

/// The next step of the account that the list stands on.
void AccountsPage::addTask()
{
    Task task;
    task.accountId = AccountId(currentId());
    task.assigneeId = m_session.workspace().actor();
    openTaskForm(m_session, window(), task);
}

std::vector<Command> AccountsPage::commands()
{
    std::vector<Command> commands;
    commands.push_back({.id = QStringLiteral("account.new"),
                        .text = [] { return tr("Add account…"); },
                        .run = [this] { createAccount(); },
                        .menu = CommandMenu::New,
                        .scope = CommandScope::Page,
                        .icon = QStringLiteral("building-2"),
                        .ahead = true});
    // Enter and F2 are the list's own keys: as shortcuts they would take them from a cell that is being edited.
    commands.push_back(onList(
        QStringLiteral("account.open"), [] { return tr("Open the account"); }, {}, [this] { openCurrent(); }));
    commands.push_back(onList(
        QStringLiteral("account.editCell"), [] { return tr("Edit the cell"); }, {},
        [this] { m_table->editCurrent(); }));
    commands.push_back(onList(
        QStringLiteral("account.stage"), [] { return tr("Change stage…"); }, QStringLiteral("S"),
        [this] { chooseStage(m_session, this, chosen(), menuPoint()); }));
    commands.push_back(onList(
        QStringLiteral("account.assign"), [] { return tr("Assign owner…"); }, QStringLiteral("A"),
        [this] { chooseOwner(m_session, this, chosen(), menuPoint()); }));
    commands.push_back(onList(
        QStringLiteral("account.tier"), [] { return tr("Change touch tier…"); }, QStringLiteral("R"),
        [this] { chooseTier(m_session, this, chosen(), menuPoint()); }));
    commands.push_back(onList(
        QStringLiteral("account.touchpoint"), [] { return tr("Log a touchpoint…"); }, QStringLiteral("M"),
        [this] { logTouchpoint(); }));
    commands.push_back(onList(
        QStringLiteral("account.task"), [] { return tr("Add a next step…"); }, QStringLiteral("T"),
        [this] { addTask(); }));
    commands.push_back(onList(
        QStringLiteral("account.handoff"), [] { return tr("Hand off…"); }, QStringLiteral("H"),
        [this] { openStartForm(m_session, window(), chosen()); }));
    commands.push_back({.id = QStringLiteral("account.filter"),
                        .text = [] { return tr("Filter accounts by a condition…"); },
                        .run = [this] { m_session.shell().openPalette(kConditionPrefix); }});
    commands.back().scope = CommandScope::List;
    commands.back().shortcuts = {QKeySequence(QStringLiteral("F"))};
    for (Command& command : commands)
        if (command.scope == CommandScope::List && !command.shortcuts.isEmpty())
            command.scope = CommandScope::Letter;
    // Not so the one that ends a customer: that wants the list.
    commands.push_back(onList(
        QStringLiteral("account.churn"), [] { return tr("Mark as churned"); }, QStringLiteral("Shift+S"),
        [this] { markChurned(m_session, chosen()); }));
    commands.push_back(onList(
        QStringLiteral("account.merge"), [] { return tr("Merge with another account…"); }, {}, [this] { merge(); }));
    commands.back().enabled = [this] {
        return currentId() != 0 && chosenIds().size() <= 2 && !m_session.workspace().isReadOnly();
    };
    commands.push_back({.id = QStringLiteral("account.saveView"),
                        .text = [] { return tr("Save the conditions as a view…"); },
                        .run = [this] { saveView(); }});
    commands.back().scope = CommandScope::Page;
    commands.back().enabled = [this] {
        return m_table && !m_conditions.empty() && !m_session.workspace().isReadOnly();
    };
    commands.push_back({.id = QStringLiteral("account.removeView"),
                        .text = [] { return tr("Remove this view"); },
                        .run = [this] { removeView(); }});
    commands.back().scope = CommandScope::Page;
    commands.back().enabled = [this] { return m_table && chosenView() && !m_session.workspace().isReadOnly(); };
    return commands;
}

std::optional<TableExport> AccountsPage::exportTable()
{
    std::vector<AccountId> shown;
    for (int row = 0; row < m_model->rowCount(); ++row)
        shown.emplace_back(m_model->idAt(row));
    return listExport(QStringLiteral("accounts"), *m_table, exports::columnCount(Entity::Account),
                      [this, shown = std::move(shown)](TermLanguage) {
                          return exports::accountTable(m_session.db(), m_session.today(), shown);
                      });
}

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accounts_page.h"

#include "account/account_acts.h"
#include "account/account_columns.h"
#include "account/account_inspector.h"
#include "account/due_date.h"
#include "account/merge_form.h"
#include "account/new_account_form.h"
#include "export/export_lists.h"
#include "handoff/start_form.h"
#include "session/session.h"
#include "shell/list_export.h"
#include "shell/shell.h"
#include "touchpoint/touchpoint_form.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/format.h"
#include "widgets/search_edit.h"

#include <QHeaderView>

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
    addList();
    m_model->setColumns(accountColumns(m_session));
    m_model->sort(kNameColumn);
    m_inspector = new AccountInspector(m_session);
    m_inspector->hide();
    connect(this, &QObject::destroyed, m_inspector, &QObject::deleteLater);
    connectTable();
}

void AccountsPage::connectTable()
{
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
    m_model->setTable(accountColumns(m_session), m_rows.rows(), knownRanks());
    m_prepare.start();
    refreshChips();
}

std::vector<AccountsPage::Choice> AccountsPage::choices() const
{
    return {{kAllChip, tr("All")},
            {QStringLiteral("mine"), tr("Mine"),
             [me = m_session.workspace().actor()](const AccountRow& row) {
                 return row.isOwned() && row.summary->owner == me;
             }},
            {QStringLiteral("renewal"), tr("Renewal within %1 days").arg(kSoonDays),
             [today = m_session.today()](const AccountRow& row) {
                 return account::isWithin(row.summary->due, today, kSoonDays);
             }},
            {QStringLiteral("onboarding"), tr("Stage: Onboarding"),
             [](const AccountRow& row) { return row.summary->stage == kOnboarding; }},
            {QStringLiteral("tech"), tr("Tech touch"),
             [](const AccountRow& row) { return row.account().tier == u"tech" && !row.isChurned(); }},
            {QStringLiteral("unowned"), tr("No owner"), [](const AccountRow& row) { return !row.isOwned(); }}};
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
        QStringLiteral("account.handoff"), [] { return tr("Hand off…"); }, QStringLiteral("H"),
        [this] { openStartForm(m_session, window(), chosen()); }));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accounts_page.h"

#include "account/account_acts.h"
#include "account/account_columns.h"
#include "account/account_inspector.h"
#include "account/due_date.h"
#include "account/new_account_dialog.h"
#include "export/export_lists.h"
#include "handoff/start_dialog.h"
#include "session/cell_drafts.h"
#include "session/session.h"
#include "shell/list_export.h"
#include "shell/shell.h"
#include "touchpoint/touchpoint_dialog.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/filter_chips.h"
#include "widgets/format.h"
#include "widgets/search_edit.h"

#include <QCryptographicHash>
#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace tasuki {

namespace {

constexpr int kNameColumn = 0;
constexpr int kSoonDays = 90;
constexpr int kInspectMilliseconds = 60;
constexpr int kPreparedAtOnce = 500;

QString chipAll()
{
    return QStringLiteral("all");
}
QString chipMine()
{
    return QStringLiteral("mine");
}
QString chipRenewal()
{
    return QStringLiteral("renewal");
}
QString chipOnboarding()
{
    return QStringLiteral("onboarding");
}
QString chipTech()
{
    return QStringLiteral("tech");
}
QString chipUnowned()
{
    return QStringLiteral("unowned");
}

} // namespace

AccountsPage::AccountsPage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_rows(AccountRows::of(session))
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
            applyChip();
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
    return QStringLiteral("accounts/")
           + QString::fromLatin1(
               QCryptographicHash::hash(m_session.workspace().path().toUtf8(), QCryptographicHash::Sha256)
                   .toHex()
                   .left(16));
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
    m_session.shell().keepSeenRows(seenKey(), ids);
}

/// To be looked at, and to be opened; what is done to accounts waits for the list.
DataTable* AccountsPage::preview(QWidget* parent)
{
    constexpr int kLeastRowHeight = 28;
    std::vector<qint64> ids = m_session.shell().seenRows(seenKey());
    ids.resize(std::min(ids.size(), size_t(window()->height() / kLeastRowHeight)));
    std::vector<AccountRow> rows = m_rows.some(ids);
    if (rows.empty())
        return nullptr;
    auto* table = new DataTable(QStringLiteral("accounts.table"), parent);
    auto* model = new RowTableModel<AccountRow>([](const AccountRow& row) { return row.account().id.value(); }, table);
    auto columns = accountColumns(m_session);
    for (Column<AccountRow>& column : columns)
        column.commit = {};
    model->setTable(std::move(columns), std::move(rows));
    model->sort(kNameColumn);
    table->setFitsContents(true);
    table->setTable(model);
    table->horizontalHeader()->setSectionsClickable(false);
    table->setAccessibleName(tr("Accounts"));
    connect(table, &DataTable::opened, this,
            [this](qint64 id) { m_session.shell().navigate(QStringLiteral("account"), QString::number(id)); });
    table->selectId(model->idAt(0));
    return table;
}

QString AccountsPage::caption() const
{
    if (!m_model)
        return {};
    Amount total;
    for (int row = 0; row < m_model->rowCount(); ++row)
        total += m_model->at(row).mrr;
    return tr("%Ln account(s)", nullptr, m_model->rowCount()) + QStringLiteral(" · ")
           + tr("MRR %1").arg(moneyCompact(total, m_session.baseCurrency()));
}

QString AccountsPage::place() const
{
    return m_table && m_table->currentId() != 0 ? QString::number(m_table->currentId()) : QString();
}

void AccountsPage::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* bar = new PageBar(this);
    m_chips = new FilterChips(FilterChips::Mode::Single, bar);
    m_chips->setObjectName(QStringLiteral("accounts.chips"));
    m_search = new SearchEdit(bar);
    m_search->setObjectName(QStringLiteral("accounts.filter"));
    m_search->setFixedWidth(196);
    bar->add(m_chips, 1);
    bar->add(m_search);
    outer->addWidget(bar);
    m_table = new DataTable(QStringLiteral("accounts.table"), this);
    m_model = new RowTableModel<AccountRow>([](const AccountRow& row) { return row.account().id.value(); }, this);
    m_model->setColumns(accountColumns(m_session));
    m_model->sort(kNameColumn);
    m_table->setFitsContents(true);
    m_table->setTable(m_model);
    keepCellDrafts(*m_table, m_session);
    outer->addWidget(m_table, 1);
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
    connect(m_model, &RowTable::countsChanged, this, &Page::captionChanged);
    connect(m_chips, &FilterChips::selectionChanged, this, &AccountsPage::applyChip);
    connect(m_search, &SearchEdit::searchTextChanged, m_model,
            [this](const QString& text) { m_model->setFilterText(text); });
    const auto toTable = [this] {
        m_table->setFocus();
        if (m_table->currentId() == 0 && m_model->rowCount() > 0)
            m_table->selectId(m_model->idAt(0));
    };
    connect(m_search, &SearchEdit::accepted, m_table, toTable);
    connect(m_search, &SearchEdit::left, m_table, toTable);
    connect(m_search, &SearchEdit::stepped, m_table, toTable);
    connect(m_table, &DataTable::opened, this, &AccountsPage::openCurrent);
    connect(m_table, &DataTable::peeked, this, [this](qint64 id) { m_inspector->setAccount(AccountId(id)); });
    connect(m_table, &DataTable::currentIdChanged, this, [this] { m_inspect.start(); });
    connect(m_table, &DataTable::contextMenuWanted, this, &AccountsPage::showMenu);
    connect(m_table, &DataTable::clearFiltersWanted, this, &AccountsPage::clearFilters);
    connect(m_table->emptyState(), &EmptyState::triggered, this, &AccountsPage::createAccount);
    connect(m_inspector, &AccountInspector::handOffWanted, this,
            [this](AccountId id) { openStartDialog(m_session, window(), {id}); });
    connect(&m_inspect, &QTimer::timeout, this, [this] { m_inspector->setAccount(AccountId(m_table->currentId())); });
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
    if (!place.isEmpty())
        select(AccountId(place.toLongLong()));
    else if (made.isValid())
        select(made);
    else if (m_table->currentId() == 0 && m_model->rowCount() > 0)
        m_table->selectId(m_model->idAt(0));
}

void AccountsPage::select(AccountId account)
{
    if (m_model->rowOf(account.value()) < 0 && m_model->find(account.value()))
        clearFilters();
    m_table->selectId(account.value());
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
        QStringLiteral("building-2"), tr("There are no accounts yet."),
        tr("Accounts carry everything else: contracts, notes and handoffs. Add one, or import a CSV file."),
        tr("New account"));
    m_model->setTable(accountColumns(m_session), m_rows.rows(),
                      knownRanks()); // and not in build(), which would sort twice
    m_prepare.start();
    refreshChips();
    m_inspector->setAccount(AccountId(m_table->currentId()));
}

std::function<bool(const AccountRow&)> AccountsPage::filterOf(const QString& chip) const
{
    if (chip == chipMine())
        return [me = m_session.workspace().actor()](const AccountRow& row) {
            return row.isOwned() && row.summary->owner == me;
        };
    if (chip == chipRenewal())
        return [today = m_session.today()](const AccountRow& row) {
            return account::isWithin(row.summary->due, today, kSoonDays);
        };
    if (chip == chipOnboarding())
        return [](const AccountRow& row) { return row.summary->stage == kOnboarding; };
    if (chip == chipTech())
        return [](const AccountRow& row) { return row.account().tier == u"tech" && !row.isChurned(); };
    if (chip == chipUnowned())
        return [](const AccountRow& row) { return !row.isOwned(); };
    return {};
}

void AccountsPage::refreshChips()
{
    std::vector<Chip> chips = {{chipAll(), tr("All"), int(m_model->rows().size())},
                               {chipMine(), tr("Mine"), 0},
                               {chipRenewal(), tr("Renewal within %1 days").arg(kSoonDays), 0},
                               {chipOnboarding(), tr("In onboarding"), 0},
                               {chipTech(), tr("Tech touch"), 0},
                               {chipUnowned(), tr("Unowned"), 0}};
    std::vector<std::pair<Chip*, std::function<bool(const AccountRow&)>>> counted;
    for (Chip& chip : chips)
        if (auto filter = filterOf(chip.id))
            counted.emplace_back(&chip, std::move(filter));
    // All in one pass: a hundred thousand rows come from memory once.
    for (const AccountRow& row : m_model->rows())
        for (const auto& [chip, filter] : counted)
            chip->count += int(filter(row));
    m_chips->setChips(chips);
}

void AccountsPage::applyChip()
{
    m_model->setFilter(filterOf(m_chips->current()));
    if (m_table->currentId() == 0 && m_model->rowCount() > 0)
        m_table->selectId(m_model->idAt(0));
}

void AccountsPage::clearFilters()
{
    m_search->clear();
    m_chips->setSelected({chipAll()});
    applyChip();
}

std::vector<AccountId> AccountsPage::selection() const
{
    std::vector<AccountId> accounts;
    for (const qint64 id : m_table->selectedIds())
        accounts.emplace_back(id);
    if (accounts.empty() && m_table->currentId() != 0)
        accounts.emplace_back(m_table->currentId());
    return accounts;
}

QPoint AccountsPage::menuPoint() const
{
    const QRect cell = m_table->visualRect(m_table->currentIndex().siblingAtColumn(0));
    return m_table->viewport()->mapToGlobal(QPoint(48, cell.bottom() + 1));
}

void AccountsPage::openCurrent()
{
    if (m_table->currentId() != 0)
        m_session.shell().navigate(QStringLiteral("account"), QString::number(m_table->currentId()));
}

void AccountsPage::createAccount()
{
    openNewAccountDialog(m_session, window(), [this](AccountId made) {
        if (m_table)
            select(made);
        else
            m_made = made;
    });
}

void AccountsPage::logTouchpoint()
{
    openTouchpointDialog(m_session, window(), AccountId(m_table->currentId()));
}

void AccountsPage::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("accounts.menu"));
    for (const char* command :
         {"open", "editCell", "", "stage", "assign", "tier", "touchpoint", "handoff", "", "churn"}) {
        if (*command == '\0')
            menu->addSeparator();
        else if (QAction* action =
                     m_session.shell().commands().action(QStringLiteral("account.") + QLatin1String(command)))
            menu->addAction(action);
    }
    menu->popup(at);
}

bool AccountsPage::focusFilter()
{
    m_search->setFocus();
    m_search->selectAll();
    return true;
}

void AccountsPage::setFilterText(const QString& text)
{
    m_search->setText(text);
    m_search->setFocus();
}

QList<QWidget*> AccountsPage::lists()
{
    return {m_table};
}

Command AccountsPage::onSelection(const QString& id, std::function<QString()> text, const QString& key,
                                  std::function<void()> run)
{
    Command command{.id = QStringLiteral("account.") + id, .text = std::move(text), .run = std::move(run)};
    command.scope = CommandScope::List;
    if (!key.isEmpty())
        command.shortcuts = {QKeySequence(key)};
    command.enabled = [this] { return m_table && m_table->currentId() != 0; };
    return command;
}

std::vector<Command> AccountsPage::commands()
{
    std::vector<Command> commands;
    commands.push_back({.id = QStringLiteral("account.new"),
                        .text = [] { return tr("New account…"); },
                        .run = [this] { createAccount(); },
                        .menu = CommandMenu::New,
                        .scope = CommandScope::Page,
                        .icon = QStringLiteral("building-2"),
                        .ahead = true});
    // Enter and F2 are the list's own keys: as shortcuts they would take them from a cell that is being edited.
    commands.push_back(onSelection(
        QStringLiteral("open"), [] { return tr("Open the account"); }, {}, [this] { openCurrent(); }));
    commands.push_back(onSelection(
        QStringLiteral("editCell"), [] { return tr("Edit the cell"); }, {}, [this] { m_table->editCurrent(); }));
    commands.push_back(onSelection(
        QStringLiteral("stage"), [] { return tr("Stage…"); }, QStringLiteral("S"),
        [this] { chooseStage(m_session, this, selection(), menuPoint()); }));
    commands.push_back(onSelection(
        QStringLiteral("assign"), [] { return tr("Assign…"); }, QStringLiteral("A"),
        [this] { chooseOwner(m_session, this, selection(), menuPoint()); }));
    commands.push_back(onSelection(
        QStringLiteral("tier"), [] { return tr("Touch tier…"); }, QStringLiteral("R"),
        [this] { chooseTier(m_session, this, selection(), menuPoint()); }));
    commands.push_back(onSelection(
        QStringLiteral("touchpoint"), [] { return tr("Log a touchpoint…"); }, QStringLiteral("M"),
        [this] { logTouchpoint(); }));
    commands.push_back(onSelection(
        QStringLiteral("handoff"), [] { return tr("Hand off…"); }, QStringLiteral("H"),
        [this] { openStartDialog(m_session, window(), selection()); }));
    for (Command& command : commands)
        if (command.scope == CommandScope::List && !command.shortcuts.isEmpty())
            command.scope = CommandScope::Letter;
    // Not so the one that ends a customer: that wants the list.
    commands.push_back(onSelection(
        QStringLiteral("churn"), [] { return tr("Mark as churned"); }, QStringLiteral("Shift+S"),
        [this] { markChurned(m_session, selection()); }));
    return commands;
}

std::optional<TableExport> AccountsPage::exportTable()
{
    std::vector<AccountId> shown;
    for (int row = 0; row < m_model->rowCount(); ++row)
        shown.emplace_back(m_model->idAt(row));
    const auto table = exports::accountTable(m_session.db(), m_session.today(), shown);
    if (!table) {
        m_session.sayError(table.error());
        return std::nullopt;
    }
    return listExport(QStringLiteral("accounts"), *table);
}

} // namespace tasuki

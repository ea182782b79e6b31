// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/renewals_page.h"

#include "capture/touchpoint_form.h"
#include "export/export_lists.h"
#include "handoff/start_form.h"
#include "people/directory.h"
#include "renewal/due_filter.h"
#include "renewal/due_items.h"
#include "renewal/month_strip.h"
#include "renewal/outcome_form.h"
#include "renewal/reasons_sheet.h"
#include "renewal/renewal_acts.h"
#include "renewal/renewal_cards.h"
#include "renewal/renewal_rules.h"
#include "renewal/renewal_store.h"
#include "renewal/renewal_words.h"
#include "session/account_words.h"
#include "session/session.h"
#include "shell/list_export.h"
#include "shell/shell.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/filter_chips.h"
#include "widgets/format.h"
#include "widgets/giving_scroll.h"
#include "widgets/search_edit.h"
#include "widgets/small_widgets.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

using renewal::RenewalItem;

namespace {

constexpr int kMonths = 7;
constexpr int kKeptRows = 214; ///< of the list below the cards: its titles and five rows

const QString kMineChip = QStringLiteral("mine");

} // namespace

RenewalsPage::RenewalsPage(Session& session, QWidget* parent)
    : ListPage(session, {.room = QStringLiteral("renewals")}, &RenewalRow::id, parent),
      m_due(new DueItems(session, this))
{
    waitForBook();
    connect(m_due, &DueItems::outdated, this, &RenewalsPage::refreshSeen);
    connect(m_due, &DueItems::read, this, [this] {
        const bool shown = m_table && m_begun;
        Q_EMIT ready(); // who waits for it builds it now, and so shows them
        if (shown)
            showItems();
    });
    connect(&m_session, &Session::actorChanged, this, [this] {
        if (m_table && !m_due->isStale())
            applyFilter();
    });
}

QString RenewalsPage::caption() const
{
    if (!m_model || m_due->isStale())
        return {};
    const QDate today = m_session.today();
    const auto overdue =
        std::ranges::count_if(m_due->all(), [&](const RenewalItem& item) { return item.isOpen() && item.due < today; });
    QString text = tr("%Ln shown", nullptr, m_model->rowCount());
    if (overdue > 0)
        text += QStringLiteral(" · ") + tr("%Ln overdue", nullptr, int(overdue));
    return text;
}

void RenewalsPage::build()
{
    PageBar* bar = addBar();
    addChips(*bar);
    m_mine = new FilterChips(FilterChips::Mode::Multiple, bar);
    m_mine->setObjectName(QStringLiteral("renewals.mine"));
    m_mine->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    bar->add(m_mine);
    addSearch(*bar);
    const auto button = [&](const char* name) {
        auto* made = new QPushButton(bar);
        made->setObjectName(named(name));
        bar->add(made);
        return made;
    };
    m_call = button("call");
    m_outcome = button("outcome");
    addList();
    column()->insertWidget(1, new GivingScroll(buildHead(), m_table, kKeptRows, this));
    connectParts();
}

QWidget* RenewalsPage::buildHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(10);
    m_cards = new RenewalCards(m_session, head);
    m_months = new MonthStrip(head);
    layout->addWidget(m_cards);
    layout->addWidget(m_months);
    return head;
}

void RenewalsPage::connectParts()
{
    connect(m_mine, &FilterChips::clicked, this, &RenewalsPage::goToList);
    connect(m_mine, &FilterChips::selectionChanged, this, [this] { applyFilter(); });
    connect(m_months, &MonthStrip::monthChosen, this, [this](std::optional<Month> month) {
        showChips();
        m_chips->setSelected({month ? due::kMonthChip : due::daysChip(due::kHalfYearDays)});
        applyFilter();
    });
    connect(m_search, &SearchEdit::searchTextChanged, this, &RenewalsPage::refreshTotals);
    connect(m_cards, &RenewalCards::dueActivated, this, &RenewalsPage::goToList);
    connect(m_call, &QPushButton::clicked, this, &RenewalsPage::chooseCall);
    connect(m_outcome, &QPushButton::clicked, this, &RenewalsPage::recordOutcome);
    connect(m_table, &DataTable::opened, this, &RenewalsPage::openAccount);
    connect(m_table, &DataTable::contextMenuWanted, this, [this](const QPoint& at) {
        showMenu(at, QStringLiteral("renewal."),
                 {QStringLiteral("commit"), QStringLiteral("likely"), QStringLiteral("at_risk"), QStringLiteral("lost"),
                  QStringLiteral("none"), QString(), QStringLiteral("outcome"), QString(), QStringLiteral("open"),
                  QStringLiteral("touchpoint"), QStringLiteral("handoff")});
    });
    connect(m_table, &DataTable::currentIdChanged, this, &RenewalsPage::reflectRow);
    connect(m_table->emptyState(), &EmptyState::triggered, this,
            [this] { m_session.shell().navigate(QStringLiteral("accounts")); });
}

qint64 RenewalsPage::rowAt(const QString& place) const
{
    const qint64 id = place.toLongLong();
    if (m_model->find(id))
        return id;
    qint64 found = 0;
    for (const RenewalItem& item : m_due->all()) // in the order of their days
        if (item.renewal.id.value() == id || item.account().value() == id)
            found = RenewalRow{item, {}, {}, {}}.id();
    return id == 0 ? 0 : found;
}

void RenewalsPage::chipChosen()
{
    if (m_chips->current() != due::kMonthChip) {
        m_months->setChosen({});
        showChips();
    }
    ListPage::chipChosen();
}

void RenewalsPage::clearFilters()
{
    m_mine->setSelected({});
    ListPage::clearFilters();
}

void RenewalsPage::retranslate()
{
    m_chips->setAccessibleName(tr("Renewal date range"));
    m_mine->setAccessibleName(tr("Owner filter"));
    m_mine->setChips({{kMineChip, tr("Mine")}});
    m_search->setPlaceholderText(tr("Name, reading, owner"));
    m_search->setAccessibleName(tr("Filter renewals by text"));
    m_search->setToolTip(tr("Filter renewals by text") + QStringLiteral("  Ctrl+F"));
    m_table->setAccessibleName(tr("Renewals"));
    m_table->emptyState()->setWords(
        QStringLiteral("refresh-cw"), tr("No renewals due."),
        tr("An account is due on its renewal date or at the end of its contract lines. Enter the dates in the account details."),
        tr("Accounts"));
    setButtonWords(m_call, tr("Set forecast…"), tr("Set how likely it is to renew"), QStringLiteral("C"));
    setButtonWords(m_outcome, tr("Record outcome…"), tr("Record how the renewal ended"), QStringLiteral("E"));
    m_model->setColumns(renewalColumns(m_session));
    if (!m_begun)
        m_table->sortByColumn(kDueColumn, Qt::AscendingOrder);
    refresh();
    m_cards->retranslate();
    if (m_begun)
        return;
    // It opens with what is due soon, or where there is nothing with the next more.
    m_begun = true;
    const std::vector<QString> wanted = {due::daysChip(kSoonDays), due::daysChip(due::kHalfYearDays), kAllChip};
    for (const QString& chip : wanted) {
        m_chips->setSelected({chip});
        applyFilter();
        if (m_model->rowCount() > 0)
            return;
    }
}

bool RenewalsPage::isReady()
{
    // Both begin to be read where they are not there.
    const bool known = m_due->isReady();
    return ListPage::isReady() && known;
}

bool RenewalsPage::isStale() const
{
    return m_due->isStale() || m_cardsStale;
}

void RenewalsPage::refresh()
{
    if (m_due->refresh())
        showItems();
}

/// What nobody looks at is read when somebody does.
void RenewalsPage::refreshSeen()
{
    if (isLookedAt())
        refresh();
}

void RenewalsPage::showItems()
{
    QHash<RowId, ChurnReason> reasons;
    for (const ChurnReason& reason : m_session.readToShow(renewal::RenewalStore(m_session.db()).reasons()))
        reasons.insert(reason.id, reason);
    std::vector<RenewalRow> rows;
    rows.reserve(m_due->all().size());
    for (const RenewalItem& item : m_due->all()) {
        const ChurnReason reason = reasons.value(item.renewal.reasonId);
        rows.push_back({item, m_session.directory().memberName(item.owner),
                        reason.id.isValid() ? reasonText(reason, m_session.words()) : QString(),
                        renewal::decisionDay(item, m_session.today()), reasonKey(reason)});
    }
    m_model->setRows(std::move(rows));
    showCards();
    refreshMonths();
    showChips();
    applyFilter();
}

/// They ask the book, which tells when it is there.
void RenewalsPage::showCards()
{
    m_cardsStale = !m_session.isBookReady();
    if (!m_cardsStale)
        m_cards->setItems(m_due->all());
}

std::vector<RenewalsPage::Choice> RenewalsPage::choices() const
{
    return due::choicesOf(m_session.today(), m_months->chosen());
}

void RenewalsPage::showChips()
{
    refreshChips();
    due::explain(*m_chips);
}

void RenewalsPage::refreshMonths()
{
    std::vector<MonthStrip::Tile> tiles;
    const Month now = Month::of(m_session.today());
    for (int i = 0; i < kMonths; ++i) {
        std::vector<RenewalItem> due;
        std::ranges::copy_if(m_due->all(), std::back_inserter(due),
                             [&](const RenewalItem& item) { return item.isOpen() && Month::of(item.due) == now + i; });
        tiles.push_back({now + i, renewal::totalsOf(due)});
    }
    m_months->setTiles(tiles, m_session.baseCurrency());
}

void RenewalsPage::refreshTotals()
{
    std::vector<RenewalItem> shown;
    for (int row = 0; row < m_model->rowCount(); ++row)
        shown.push_back(m_model->at(row).item);
    m_cards->setTotals(renewal::totalsOf(shown));
    reflectRow();
}

RenewalsPage::Filter RenewalsPage::alsoFits() const
{
    if (!m_mine->selected().contains(kMineChip))
        return {};
    return [me = m_session.workspace().actor()](const RenewalRow& row) { return me.isValid() && row.item.owner == me; };
}

void RenewalsPage::applyFilter()
{
    ListPage::applyFilter();
    refreshTotals();
    Q_EMIT captionChanged();
}

std::vector<AccountId> RenewalsPage::accounts() const
{
    std::vector<AccountId> accounts;
    for (const RenewalRow& row : selection())
        if (std::ranges::find(accounts, row.item.account()) == accounts.end())
            accounts.push_back(row.item.account());
    return accounts;
}

void RenewalsPage::openAccount()
{
    if (const auto chosen = accounts(); !chosen.empty())
        m_session.shell().navigate(QStringLiteral("account"), QString::number(chosen.front().value()));
}

void RenewalsPage::reflectRow()
{
    const auto rows = selection();
    m_call->setEnabled(!rows.empty()
                       && std::ranges::all_of(rows, [](const RenewalRow& row) { return row.item.isOpen(); }));
    m_outcome->setEnabled(rows.size() == 1);
    m_session.shell().commands().refresh();
}

void RenewalsPage::chooseCall()
{
    renewal::chooseCallOf(m_session, this, selection(), menuPoint(),
                          [this](RenewalCall call) { renewal::setCallOf(m_session, selection(), call); });
}

void RenewalsPage::recordOutcome()
{
    const auto rows = selection();
    if (rows.size() == 1)
        openOutcomeForm(m_session, window(), rows.front().item, renewal::usualTerm(rows.front().item, m_due->all()));
}

void RenewalsPage::logTouchpoint()
{
    openTouchpointForm(m_session, this, accounts(), [this] {
        if (goDown())
            logTouchpoint();
    });
}

std::vector<Command> RenewalsPage::commands()
{
    std::vector<Command> all;
    const auto add = [&](const QString& name, std::function<QString()> text, const QString& key,
                         std::function<void()> run, std::function<bool()> enabled = {}) {
        all.push_back(onList(QStringLiteral("renewal.") + name, std::move(text), key, std::move(run)));
        if (enabled)
            all.back().enabled = std::move(enabled);
    };
    const auto open = [this] { return m_call && m_call->isEnabled(); };
    add(
        QStringLiteral("call"), [] { return tr("Set forecast…"); }, QStringLiteral("C"), [this] { chooseCall(); },
        open);
    int key = 0;
    for (const RenewalCall call : renewal::kCallOrder) {
        const QString name = call == RenewalCall::None ? QStringLiteral("none") : toText(call);
        const QString digit = call == RenewalCall::None ? QStringLiteral("0") : QString::number(++key);
        add(
            name, [this, call] { return tr("Forecast: %1").arg(renewal::callPill(call, m_session.words()).text); },
            digit, [this, call] { renewal::setCallOf(m_session, selection(), call); }, open);
    }
    add(
        QStringLiteral("outcome"), [] { return tr("Record the outcome…"); }, QStringLiteral("E"),
        [this] { recordOutcome(); }, [this] { return m_outcome && m_outcome->isEnabled(); });
    // Enter is the list's own key.
    add(
        QStringLiteral("open"), [] { return tr("Open the account"); }, {}, [this] { openAccount(); });
    add(
        QStringLiteral("touchpoint"), [] { return tr("Log a touchpoint…"); }, QStringLiteral("M"),
        [this] { logTouchpoint(); });
    add(
        QStringLiteral("handoff"), [] { return tr("Hand off…"); }, QStringLiteral("H"),
        [this] { openStartForm(m_session, window(), accounts()); });
    Command reasons{.id = QStringLiteral("renewal.reasons"),
                    .text = [] { return tr("Edit churn reasons…"); },
                    .run = [this] { openReasonsSheet(m_session, window()); }};
    reasons.scope = CommandScope::Page;
    all.push_back(std::move(reasons));
    return all;
}

std::optional<TableExport> RenewalsPage::exportTable()
{
    std::vector<QStringList> shown;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const RenewalItem& item = m_model->at(row).item;
        shown.push_back({item.accountKey, item.due.toString(Qt::ISODate)});
    }
    return listExport(QStringLiteral("renewals"), *m_table, int(exports::renewalColumns().size()),
                      [this, shown = std::move(shown)](TermLanguage) {
                          return exports::pickedTable(
                              [&](format::RowSink& sink) {
                                  return exports::exportRenewals(m_session.db(), m_session.today(), {}, sink);
                              },
                              {QStringLiteral("account_id"), QStringLiteral("due_date")}, shown);
                      });
}

} // namespace tasuki

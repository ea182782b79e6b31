// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/handoff_page.h"

#include "base/text.h"
#include "handoff/handoff_panel.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "handoff/handoff_words.h"
#include "handoff/start_dialog.h"
#include "report/handoff_report_source.h"
#include "session/session.h"
#include "shell/list_export.h"
#include "shell/shell.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/filter_chips.h"
#include "widgets/format.h"
#include "widgets/painting.h"
#include "widgets/search_edit.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

using report::HandoffReportRow;

namespace {

const QString kMineChip = QStringLiteral("mine");
const QString kAllChip = QStringLiteral("all");

} // namespace

HandoffPage::HandoffPage(Session& session, QWidget* parent) : Page(parent), m_session(session)
{
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        for (const Entity entity :
             {Entity::Handoff, Entity::HandoffItem, Entity::Account, Entity::Touchpoint, Entity::Usage, Entity::Contact,
              Entity::Member, Entity::Team, Entity::TeamMembership, Entity::Holiday, Entity::Route})
            if (changes.touches(entity)) {
                refresh();
                return;
            }
    });
    connect(&m_session, &Session::actorChanged, this, [this] {
        m_settled = false;
        refresh();
    });
    refresh();
}

QString HandoffPage::caption() const
{
    const auto overdue = std::ranges::count_if(m_rows, &HandoffReportRow::overdue);
    QString text = tr("%Ln waiting for you", nullptr, int(m_mine.size()));
    if (overdue > 0)
        text += QStringLiteral(" · ") + tr("%Ln overdue", nullptr, int(overdue));
    return text;
}

int HandoffPage::badge() const
{
    return int(m_mine.size());
}

QString HandoffPage::place() const
{
    return m_table && m_table->currentId() != 0 ? QString::number(m_table->currentId()) : QString();
}

void HandoffPage::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(20, 10, 20, 10);
    m_states = new FilterChips(FilterChips::Mode::Single, this);
    m_states->setObjectName(QStringLiteral("handoffs.states"));
    m_search = new SearchEdit(this);
    m_search->setObjectName(QStringLiteral("handoffs.filter"));
    m_search->setMaximumWidth(240);
    bar->addWidget(m_states, 1);
    bar->addWidget(m_search);
    outer->addLayout(bar);

    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("handoffs.splitter"));
    splitter->setChildrenCollapsible(false);
    m_table = new DataTable(QStringLiteral("handoffs.table"), splitter);
    m_model = new RowTableModel<HandoffReportRow>([](const HandoffReportRow& row) { return row.id.value(); }, this);
    m_table->setFitsContents(true);
    m_table->setTable(m_model);
    m_panel = new HandoffPanel(m_session, splitter);
    splitter->addWidget(m_table);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({700, 420});
    outer->addWidget(splitter, 1);

    connect(m_states, &FilterChips::selectionChanged, this, [this] {
        m_chosen = true;
        m_pinned = 0;
        applyFilter();
    });
    connect(m_search, &SearchEdit::searchTextChanged, m_model,
            [this](const QString& text) { m_model->setFilterText(text); });
    connect(m_search, &SearchEdit::accepted, m_table, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::currentIdChanged, this, [this](qint64 id) {
        m_panel->setHandoff(HandoffId(id));
        // Whoever goes on to another has left it: now it belongs where its state says. Not while the list tells of it.
        if (m_pinned != 0 && id != 0 && id != m_pinned)
            QMetaObject::invokeMethod(this, &HandoffPage::unpin, Qt::QueuedConnection);
    });
    connect(m_panel, &HandoffPanel::worked, m_table, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::opened, this, [this] { m_panel->setFocusToWork(); });
    connect(m_table, &DataTable::clearFiltersWanted, this, [this] {
        m_search->clear();
        m_states->setSelected({kAllChip});
        applyFilter();
    });
    connect(m_table->emptyState(), &EmptyState::triggered, this,
            [this] { m_session.shell().commands().run(QStringLiteral("handoff.start")); });
}

void HandoffPage::activate(const QString& place)
{
    if (m_pinned != 0) {
        m_pinned = 0;
        applyFilter();
    }
    if (!place.isEmpty())
        show(HandoffId(place.toLongLong()));
    else if (m_table->currentId() == 0 && m_model->rowCount() > 0)
        m_table->selectId(m_model->idAt(0));
}

void HandoffPage::show(HandoffId handoff)
{
    if (m_model->rowOf(handoff.value()) < 0) {
        m_search->clear();
        m_chosen = true;
        m_states->setSelected({kAllChip});
        applyFilter();
    }
    m_table->selectId(handoff.value());
}

void HandoffPage::retranslate()
{
    const TermLanguage words = m_session.words();
    const QString currency = m_session.baseCurrency();
    const QDate today = m_session.today();
    m_states->setAccessibleName(tr("State"));
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Filter handoffs"));
    m_table->setAccessibleName(tr("Handoffs"));
    m_table->emptyState()->setWords(
        QStringLiteral("handshake"), tr("There are no handoffs yet."),
        tr("A handoff passes an account on with its checklist and a note, so that nothing is dropped."),
        tr("Start a handoff"));
    m_model->setColumns({
        {.id = QStringLiteral("account"),
         .title = tr("Account"),
         .display = [](const HandoffReportRow& r) { return r.accountName; },
         .kind = CellKind::Name,
         .width = 190,
         .paint = [](const HandoffReportRow& r) { return QVariant::fromValue(quint64(r.account.value())); },
         .searchable = true,
         .exportTitle = QStringLiteral("account_name")},
        {.id = QStringLiteral("route"),
         .title = tr("Route"),
         .display = [words](const HandoffReportRow& r) { return termText(kRouteTerms, r.routeCode, words); },
         .width = 140,
         .exportTitle = QStringLiteral("route")},
        {.id = QStringLiteral("state"),
         .title = tr("State"),
         .display = [words](const HandoffReportRow& r) { return stateText(r.state, words); },
         .kind = CellKind::Pill,
         .width = 134,
         .sortKey = [](const HandoffReportRow& r) { return SortKey(double(r.state)); },
         .paint =
             [words](const HandoffReportRow& r) { return QVariant::fromValue(handoff::statePill(r.state, words)); },
         .exportTitle = QStringLiteral("state")},
        {.id = QStringLiteral("criteria"),
         .title = tr("Checklist"),
         .display =
             [](const HandoffReportRow& r) { return QStringLiteral("%1/%2").arg(r.criteriaMet).arg(r.criteriaTotal); },
         .kind = CellKind::Progress,
         .width = 96,
         .paint =
             [](const HandoffReportRow& r) {
                 return QVariant::fromValue(ProgressData{r.criteriaMet, r.criteriaTotal});
             }},
        {.id = QStringLiteral("due"),
         .title = tr("Due"),
         .display = [](const HandoffReportRow& r) { return r.dueDate.isValid() ? dateShort(r.dueDate) : QString(); },
         .kind = CellKind::TwoPart,
         .width = 130,
         .sortKey =
             [](const HandoffReportRow& r) {
                 return SortKey(r.dueDate.isValid() ? double(r.dueDate.toJulianDay()) : 1e9);
             },
         .paint =
             [today](const HandoffReportRow& r) {
                 if (r.state != HandoffState::Offered)
                     return QVariant::fromValue(
                         TwoPartData{r.dueDate.isValid() ? dateShort(r.dueDate) : QString(), {}, Tone::Neutral});
                 return QVariant::fromValue(TwoPartData{dateShort(r.dueDate), daysUntil(r.dueDate, today),
                                                        r.overdue ? Tone::Bad : Tone::Warn});
             },
         .exportTitle = QStringLiteral("due_date"),
         .exportValue = [](const HandoffReportRow& r) { return r.dueDate.toString(Qt::ISODate); }},
        {.id = QStringLiteral("from"),
         .title = tr("From"),
         .display = [](const HandoffReportRow& r) { return r.fromMember; },
         .width = 100,
         .searchable = true,
         .exportTitle = QStringLiteral("from_member")},
        {.id = QStringLiteral("to"),
         .title = tr("To"),
         .display = [](const HandoffReportRow& r) { return r.toMember.isEmpty() ? r.toTeam : r.toMember; },
         .width = 110,
         .searchable = true,
         .exportTitle = QStringLiteral("to_member")},
        {.id = QStringLiteral("age"),
         .title = tr("Days in state"),
         .display =
             [](const HandoffReportRow& r) {
                 return handoff::isOpen(r.state) || r.state == HandoffState::Accepted
                            ? QString::number(r.ageBusinessDays)
                            : QString();
             },
         .kind = CellKind::Figure,
         .width = 90,
         .alignment = Qt::AlignRight | Qt::AlignVCenter,
         .sortKey = [](const HandoffReportRow& r) { return SortKey(double(r.ageBusinessDays)); }},
        {.id = QStringLiteral("mrr"),
         .title = tr("MRR at offer"),
         .display =
             [currency](const HandoffReportRow& r) {
                 return r.mrrAtOffer ? money(*r.mrrAtOffer, currency) : QString();
             },
         .kind = CellKind::Figure,
         .width = 110,
         .alignment = Qt::AlignRight | Qt::AlignVCenter,
         .sortKey = [](const HandoffReportRow& r) { return SortKey(r.mrrAtOffer ? r.mrrAtOffer->toDouble() : -1); }},
    });
    refreshChips();
    applyFilter();
    m_panel->refresh();
}

void HandoffPage::refresh()
{
    auto rows = report::handoffReportOf(m_session.db(), m_session.today());
    if (!rows) {
        m_session.sayError(rows.error());
        return;
    }
    m_rows = std::move(*rows);
    // "Waiting for you": what who acts may accept now.
    m_mine.clear();
    if (m_session.workspace().actor().isValid()) {
        const auto handoffs = handoff::HandoffStore(m_session.db()).all();
        for (const Handoff& handoff : handoffs ? *handoffs : std::vector<Handoff>())
            if (handoff::mayAnswer(handoff, m_session.directory(), m_session.workspace().actor(), m_session.today()))
                m_mine.insert(handoff.id.value());
    }
    Q_EMIT badgeChanged();
    Q_EMIT captionChanged();
    if (!m_table)
        return;
    m_pinned = m_table->currentId();
    refreshChips();
    // First who stays, then the rows: the one just worked on must not fall out of the filter of before.
    setFilter();
    m_model->setRows(m_rows);
    settle();
    m_panel->refresh();
}

void HandoffPage::refreshChips()
{
    const TermLanguage words = m_session.words();
    std::vector<Chip> chips = {{kMineChip, tr("Waiting for me"), int(m_mine.size())}};
    for (const HandoffState state : {HandoffState::Draft, HandoffState::Offered, HandoffState::Returned,
                                     HandoffState::Accepted, HandoffState::Closed, HandoffState::Cancelled})
        chips.push_back(
            {toText(state), stateText(state, words), int(std::ranges::count(m_rows, state, &HandoffReportRow::state))});
    chips.push_back({kAllChip, tr("All"), int(m_rows.size())});
    m_states->setChips(chips);
    // Once a person looks, the list does not change under their eyes: the last one accepted leaves an empty list.
    if (!m_chosen && !m_settled) {
        m_states->setSelected({m_mine.isEmpty() ? kAllChip : kMineChip});
        m_settled = isVisible();
    }
    if (m_model->rows().empty() && !m_rows.empty())
        m_model->setRows(m_rows);
}

void HandoffPage::setFilter()
{
    const QString chip = m_states->current();
    if (chip == kAllChip || chip.isEmpty()) {
        m_model->setFilter({});
    } else if (chip == kMineChip) {
        m_model->setFilter([mine = m_mine, pinned = m_pinned](const HandoffReportRow& row) {
            return mine.contains(row.id.value()) || row.id.value() == pinned;
        });
    } else {
        HandoffState state{};
        fromText(chip, state);
        m_model->setFilter([state, pinned = m_pinned](const HandoffReportRow& row) {
            return row.state == state || row.id.value() == pinned;
        });
    }
}

void HandoffPage::applyFilter()
{
    setFilter();
    settle();
}

/// Something of what is shown is chosen, and the panel tells of it.
void HandoffPage::settle()
{
    if (m_table->currentId() == 0 && m_model->rowCount() > 0)
        m_table->selectId(m_model->idAt(0));
    m_panel->setHandoff(HandoffId(m_table->currentId()));
}

void HandoffPage::unpin()
{
    if (m_pinned == 0 || m_table->currentId() == m_pinned)
        return;
    m_pinned = 0;
    applyFilter();
}

bool HandoffPage::focusFilter()
{
    m_search->setFocus();
    m_search->selectAll();
    return true;
}

QList<QWidget*> HandoffPage::lists()
{
    return {m_table};
}

Command HandoffPage::step(const QString& id, std::function<QString()> text, const QString& key, const QString& what)
{
    return {.id = id,
            .text = std::move(text),
            .run = [this, what] { m_panel->perform(what); },
            .scope = CommandScope::List,
            .shortcuts = {QKeySequence(key)},
            .enabled = [this, what] { return m_panel && m_panel->can(what); }};
}

std::vector<Command> HandoffPage::commands()
{
    std::vector<Command> commands;
    commands.push_back({.id = QStringLiteral("handoff.start"),
                        .text = [] { return tr("Start a handoff…"); },
                        .run = [this] { openStartDialog(m_session, window(), {}); },
                        .menu = CommandMenu::New,
                        .icon = QStringLiteral("handshake")});
    commands.push_back(step(
        QStringLiteral("handoff.offer"), [] { return tr("Offer"); }, QStringLiteral("O"), QStringLiteral("offer")));
    commands.push_back(step(
        QStringLiteral("handoff.accept"), [] { return tr("Accept"); }, QStringLiteral("E"), QStringLiteral("accept")));
    commands.push_back(step(
        QStringLiteral("handoff.return"), [] { return tr("Return…"); }, QStringLiteral("B"), QStringLiteral("return")));
    commands.push_back(step(
        QStringLiteral("handoff.close"), [] { return tr("Close the handoff"); }, QStringLiteral("C"),
        QStringLiteral("close")));
    commands.push_back(step(
        QStringLiteral("handoff.cancel"), [] { return tr("Cancel the handoff"); }, QStringLiteral("X"),
        QStringLiteral("cancel")));
    commands.push_back({.id = QStringLiteral("handoff.account"),
                        .text = [] { return tr("Open the account"); },
                        .run =
                            [this] {
                                if (const HandoffReportRow* row = m_model->find(m_table->currentId()))
                                    m_session.shell().navigate(QStringLiteral("account"),
                                                               QString::number(row->account.value()));
                            },
                        .scope = CommandScope::List,
                        .shortcuts = {QKeySequence(QStringLiteral("G"))},
                        .enabled = [this] { return m_table && m_table->currentId() != 0; }});
    return commands;
}

std::optional<TableExport> HandoffPage::exportTable()
{
    return listExport(QStringLiteral("handoffs"), *m_model);
}

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/handoff_page.h"

#include "base/text.h"
#include "export/export_lists.h"
#include "handoff/handoff_panel.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "handoff/handoff_words.h"
#include "handoff/start_form.h"
#include "report/handoff_report_source.h"
#include "session/due_words.h"
#include "session/session.h"
#include "settings/holiday.h"
#include "shell/list_export.h"
#include "shell/shell.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/format.h"
#include "widgets/painting.h"
#include "widgets/search_edit.h"
#include "widgets/turn_splitter.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

using report::HandoffReportRow;

namespace {

constexpr qint64 kNoDueDay = std::numeric_limits<qint64>::max();

/// What waits for somebody comes before what goes on, and that before what is over.
int turnOf(HandoffState state)
{
    switch (state) {
    case HandoffState::Offered: return 0;
    case HandoffState::Returned: return 1;
    case HandoffState::Draft: return 2;
    case HandoffState::Accepted: return 3;
    case HandoffState::Closed: return 4;
    case HandoffState::Cancelled: break;
    }
    return 5;
}

constexpr int kListWidth = 700;
constexpr int kPanelWidth = 420;
constexpr int kBesideFrom = 720; ///< of the page's width
constexpr int kLeastList = 178;  ///< its titles and four rows

const QString kMineChip = QStringLiteral("mine");
const QString kPickedChip = QStringLiteral("picked");
const QString kPickedPlace = QStringLiteral("of/"); ///< followed by ids, with commas between them

} // namespace

HandoffPage::HandoffPage(Session& session, QWidget* parent)
    : ListPage(
        session, {.room = QStringLiteral("handoffs")}, [](const HandoffReportRow& row) { return row.id.value(); },
        parent)
{
    // Also while nobody looks: the rail counts what waits.
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        for (const Entity entity :
             {Entity::Handoff, Entity::HandoffItem, Entity::Account, Entity::Touchpoint, Entity::Usage, Entity::Contact,
              Entity::Member, Entity::Team, Entity::TeamMembership, Entity::Holiday, Entity::Route})
            if (changes.touches(entity)) {
                refresh();
                return;
            }
        // These stand in the panel alone: the list of all handoffs need not be read again for each task that is done.
        for (const Entity entity : {Entity::HandoffQuestion, Entity::HandoffSynthesis, Entity::HandoffRating,
                                    Entity::Task, Entity::Promise, Entity::Renewal})
            if (changes.touches(entity)) {
                if (isLookedAt())
                    m_panel->refresh();
                else
                    m_stale = true;
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

void HandoffPage::build()
{
    PageBar* bar = addBar();
    addChips(*bar);
    addSearch(*bar);
    m_statistics = new QPushButton(bar);
    m_statistics->setObjectName(named("statistics"));
    bar->add(m_statistics);
    connect(m_statistics, &QPushButton::clicked, this,
            [this] { m_session.shell().navigate(QStringLiteral("pass-statistics")); });
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(named("splitter"));
    m_splitter->setChildrenCollapsible(false);
    addList(m_splitter);
    m_panel = new HandoffPanel(m_session, m_splitter);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({kListWidth, kPanelWidth});
    column()->addWidget(m_splitter, 1);

    connect(m_panel, &HandoffPanel::worked, m_table, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::opened, this, [this] { m_panel->setFocusToWork(); });
    connect(m_table, &DataTable::contextMenuWanted, this, [this](const QPoint& at) {
        showMenu(at, QStringLiteral("handoff."),
                 {QStringLiteral("offer"), QStringLiteral("accept"), QStringLiteral("conditions"),
                  QStringLiteral("ask"), QStringLiteral("answer"), QStringLiteral("return"), QStringLiteral("summary"),
                  QStringLiteral("close"), QStringLiteral("rate"), QStringLiteral("cancel"), QString(),
                  QStringLiteral("account")});
    });
    connect(m_table->emptyState(), &EmptyState::triggered, this,
            [this] { m_session.shell().commands().run(QStringLiteral("handoff.start")); });
}

/// In a small window the handoff stands below the list, and the page scrolls.
void HandoffPage::resizeEvent(QResizeEvent* event)
{
    ListPage::resizeEvent(event);
    if (m_splitter)
        turnSplitter(*m_splitter, width() >= kBesideFrom, {kListWidth, kPanelWidth}, {kLeastList, kPanelWidth},
                     {{m_table, kLeastList}});
}

void HandoffPage::retranslate()
{
    const TermLanguage words = m_session.words();
    const QString currency = m_session.baseCurrency();
    const QDate today = m_session.today();
    m_chips->setAccessibleName(tr("State"));
    m_statistics->setText(tr("Statistics"));
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Filter handoffs"));
    m_table->setAccessibleName(tr("Handoffs"));
    m_table->emptyState()->setWords(QStringLiteral("handshake"), tr("No handoffs yet."),
                                    tr("A handoff gives an account a new owner, with a checklist and a note."),
                                    tr("Start a handoff"));
    m_model->setColumns({
        {.id = QStringLiteral("account"),
         .title = tr("Account"),
         .display = [](const HandoffReportRow& r) { return r.accountName; },
         .kind = CellKind::Name,
         .width = 190,
         .searchable = true,
         .exportTitle = QStringLiteral("account_name")},
        {.id = QStringLiteral("route"),
         .title = tr("Route"),
         .display = [words](const HandoffReportRow& r) { return termText(kRouteTerms, r.routeCode, words); },
         .width = 140,
         .priority = 1,
         .exportTitle = QStringLiteral("route"),
         .exportValue = [](const HandoffReportRow& r) { return r.routeCode; }},
        {.id = QStringLiteral("state"),
         .title = tr("State"),
         .display = [words](const HandoffReportRow& r) { return stateText(r.state, words); },
         .kind = CellKind::Pill,
         .width = 134,
         .sortKey = [](const HandoffReportRow& r) { return SortKey(turnOf(r.state)); },
         .paint =
             [words](const HandoffReportRow& r) { return QVariant::fromValue(handoff::statePill(r.state, words)); },
         .exportTitle = QStringLiteral("state"),
         .exportValue = [](const HandoffReportRow& r) { return toText(r.state); }},
        {.id = QStringLiteral("criteria"),
         .title = tr("Checklist"),
         .display =
             [](const HandoffReportRow& r) { return QStringLiteral("%1/%2").arg(r.criteriaMet).arg(r.criteriaTotal); },
         .kind = CellKind::Progress,
         .width = 96,
         .priority = 2,
         .paint =
             [](const HandoffReportRow& r) {
                 return QVariant::fromValue(ProgressData{r.criteriaMet, r.criteriaTotal});
             },
         .exportTitle = QStringLiteral("criteria_met"),
         .exportValue = [](const HandoffReportRow& r) { return QString::number(r.criteriaMet); }},
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
             [this, today](const HandoffReportRow& r) {
                 if (r.state != HandoffState::Offered)
                     return QVariant::fromValue(
                         TwoPartData{r.dueDate.isValid() ? dateShort(r.dueDate) : QString(), {}, Tone::Neutral});
                 // As Today counts them: none may have passed yet.
                 const int late = r.overdue ? m_calendar.businessDaysBetween(r.dueDate, today) : 0;
                 return QVariant::fromValue(TwoPartData{
                     dateShort(r.dueDate), late > 0 ? businessDaysOverdue(late) : daysUntil(r.dueDate, today),
                     r.overdue ? Tone::Bad : Tone::Warn});
             },
         .exportTitle = QStringLiteral("due_date"),
         .exportValue = [](const HandoffReportRow& r) { return r.dueDate.toString(Qt::ISODate); }},
        {.id = QStringLiteral("from"),
         .title = tr("Sender"),
         .display = [](const HandoffReportRow& r) { return r.fromMember; },
         .width = 100,
         .priority = 3,
         .searchable = true,
         .exportTitle = QStringLiteral("from_member")},
        {.id = QStringLiteral("to"),
         .title = tr("Receiver"),
         .display = [](const HandoffReportRow& r) { return r.toMember.isEmpty() ? r.toTeam : r.toMember; },
         .width = 110,
         .priority = 4,
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
         .priority = 5,
         .alignment = Qt::AlignRight | Qt::AlignVCenter,
         .sortKey = [](const HandoffReportRow& r) { return SortKey(double(r.ageBusinessDays)); },
         .exportTitle = QStringLiteral("days_in_state")},
        {.id = QStringLiteral("mrr"),
         .title = tr("MRR at offer"),
         .display =
             [currency](const HandoffReportRow& r) {
                 return r.mrrAtOffer ? money(*r.mrrAtOffer, currency) : QString();
             },
         .kind = CellKind::Figure,
         .width = 110,
         .priority = 6,
         .alignment = Qt::AlignRight | Qt::AlignVCenter,
         .sortKey = [](const HandoffReportRow& r) { return SortKey(r.mrrAtOffer ? r.mrrAtOffer->toDouble() : -1); },
         .exportTitle = QStringLiteral("mrr_at_offer"),
         .exportValue =
             [exponent = currencyExponent(currency)](const HandoffReportRow& r) {
                 return r.mrrAtOffer ? formatPlain(*r.mrrAtOffer, exponent, exponent) : QString();
             }},
    });
    m_model->setRows(m_rows);
    showChips();
    applyFilter();
    m_panel->refresh();
}

void HandoffPage::refresh()
{
    auto rows = report::handoffReportOf(m_session.db(), m_session.today());
    if (!rows) {
        m_session.sayReadFailed(rows.error());
        return;
    }
    m_rows = std::move(*rows);
    if (const auto calendar = m_session.read(HolidayStore(m_session.db()).calendar()))
        m_calendar = *calendar;
    // Who has to act stands above what is over, the most pressing first.
    std::ranges::stable_sort(m_rows, {}, [](const HandoffReportRow& row) {
        return std::pair(turnOf(row.state), row.dueDate.isValid() ? row.dueDate.toJulianDay() : kNoDueDay);
    });
    // "Waiting for you": what who acts may accept now.
    m_mine.clear();
    if (m_session.workspace().actor().isValid())
        for (const Handoff& handoff : m_session.readToShow(handoff::HandoffStore(m_session.db()).all()))
            if (handoff::mayAnswer(handoff, m_session.directory(), m_session.workspace().actor(), m_session.today()))
                m_mine.insert(handoff.id.value());
    m_stale = false;
    Q_EMIT badgeChanged();
    Q_EMIT captionChanged();
    if (!m_table)
        return;
    pinCurrent();
    m_model->setRows(m_rows);
    showChips();
    applyFilter();
    m_panel->refresh();
}

std::vector<HandoffPage::Choice> HandoffPage::choices() const
{
    const TermLanguage words = m_session.words();
    std::vector<Choice> all = {{kMineChip, tr("Waiting for me"), [mine = m_mine](const HandoffReportRow& row) {
                                    return mine.contains(row.id.value());
                                }}};
    for (const HandoffState state : {HandoffState::Draft, HandoffState::Offered, HandoffState::Returned,
                                     HandoffState::Accepted, HandoffState::Closed, HandoffState::Cancelled})
        all.push_back({toText(state), stateText(state, words),
                       [state](const HandoffReportRow& row) { return row.state == state; }});
    all.push_back({kAllChip, tr("All")});
    if (!m_picked.isEmpty())
        all.push_back({kPickedChip, tr("From the statistics"),
                       [picked = m_picked](const HandoffReportRow& row) { return picked.contains(row.id.value()); }});
    return all;
}

void HandoffPage::showChips()
{
    refreshChips(m_rows);
    // Once a person looks, the list does not change under their eyes: the last one accepted leaves an empty list.
    if (!m_chosen && !m_settled) {
        m_chips->setSelected({m_mine.isEmpty() ? kAllChip : kMineChip});
        m_settled = isVisible();
    }
}

/// `place` may also name several handoffs, which a chip of their own shows until the page is opened at another one.
void HandoffPage::activate(const QString& place)
{
    const bool picks = place.startsWith(kPickedPlace);
    if (picks || !place.isEmpty())
        m_picked.clear();
    if (picks)
        for (const QString& id : place.mid(kPickedPlace.size()).split(u','))
            m_picked.insert(id.toLongLong());
    showChips();
    ListPage::activate(picks ? kChipPlace + kPickedChip : place);
}

void HandoffPage::rowChosen(qint64 id)
{
    m_panel->setHandoff(HandoffId(id));
}

/// Something of what is shown is chosen, and the panel tells of it.
void HandoffPage::applyFilter()
{
    ListPage::applyFilter();
    m_panel->setHandoff(HandoffId(currentId()));
}

Command HandoffPage::step(const QString& id, std::function<QString()> text, const QString& key, const QString& what)
{
    Command command = onList(id, std::move(text), key, [this, what] { m_panel->perform(what); });
    command.enabled = [this, what] { return m_panel && m_panel->can(what); };
    return command;
}

std::vector<Command> HandoffPage::commands()
{
    std::vector<Command> commands;
    commands.push_back({.id = QStringLiteral("handoff.start"),
                        .text = [] { return tr("Start a handoff…"); },
                        .run = [this] { openStartForm(m_session, window(), {}); },
                        .menu = CommandMenu::New,
                        .icon = QStringLiteral("handshake")});
    commands.push_back(step(
        QStringLiteral("handoff.offer"), [] { return tr("Offer"); }, QStringLiteral("O"), QStringLiteral("offer")));
    commands.push_back(step(
        QStringLiteral("handoff.accept"), [] { return tr("Accept"); }, QStringLiteral("E"), QStringLiteral("accept")));
    commands.push_back(step(
        QStringLiteral("handoff.conditions"), [] { return tr("Accept with conditions…"); }, QStringLiteral("Shift+E"),
        QStringLiteral("conditions")));
    commands.push_back(step(
        QStringLiteral("handoff.ask"), [] { return tr("Ask the sender…"); }, QStringLiteral("Q"),
        QStringLiteral("ask")));
    commands.push_back(step(
        QStringLiteral("handoff.answer"), [] { return tr("Answer the question…"); }, QStringLiteral("A"),
        QStringLiteral("answer")));
    commands.push_back(step(
        QStringLiteral("handoff.summary"), [] { return tr("Write or check the summary…"); }, QStringLiteral("S"),
        QStringLiteral("summary")));
    commands.push_back(step(
        QStringLiteral("handoff.rate"), [] { return tr("Rate the handoff…"); }, QStringLiteral("R"),
        QStringLiteral("rate")));
    commands.push_back(step(
        QStringLiteral("handoff.return"), [] { return tr("Return…"); }, QStringLiteral("B"), QStringLiteral("return")));
    commands.push_back(step(
        QStringLiteral("handoff.close"), [] { return tr("Close the handoff"); }, QStringLiteral("C"),
        QStringLiteral("close")));
    commands.push_back(step(
        QStringLiteral("handoff.cancel"), [] { return tr("Cancel the handoff"); }, QStringLiteral("X"),
        QStringLiteral("cancel")));
    commands.push_back(onList(
        QStringLiteral("handoff.account"), [] { return tr("Open the account"); }, QStringLiteral("G"),
        [this] {
            if (const HandoffReportRow* row = current())
                m_session.shell().navigate(QStringLiteral("account"), QString::number(row->account.value()));
        }));
    return commands;
}

std::optional<TableExport> HandoffPage::exportTable()
{
    std::vector<QStringList> shown;
    for (int row = 0; row < m_model->rowCount(); ++row)
        shown.push_back({u'H' + QString::number(m_model->idAt(row))});
    return listExport(QStringLiteral("handoffs"), *m_table, int(exports::handoffColumns().size()),
                      [this, shown = std::move(shown)](TermLanguage language) {
                          const auto words =
                              language == TermLanguage::Japanese ? std::optional(language) : std::nullopt;
                          return exports::pickedTable(
                              [&](format::RowSink& sink) {
                                  return exports::exportHandoffs(m_session.db(), m_session.today(), sink, words);
                              },
                              {QStringLiteral("handoff_id")}, shown);
                      });
}

} // namespace tasuki

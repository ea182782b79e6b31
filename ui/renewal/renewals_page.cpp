// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/renewals_page.h"

#include "account/account_words.h"
#include "people/directory.h"
#include "renewal/month_strip.h"
#include "renewal/outcome_dialog.h"
#include "renewal/reasons_dialog.h"
#include "renewal/renewal_rules.h"
#include "renewal/renewal_store.h"
#include "renewal/renewal_words.h"
#include "report/renewal_source.h"
#include "session/session.h"
#include "shell/list_export.h"
#include "shell/shell.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/dialogs.h"
#include "widgets/filter_chips.h"
#include "widgets/format.h"
#include "widgets/search_edit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tasuki {

using renewal::RenewalItem;

namespace {

constexpr int kUrgentDays = 30;
constexpr int kSoonDays = 90;
constexpr int kHalfYearDays = 180; // a customer decides half a year before
constexpr int kMonths = 7;
constexpr std::array kCalls = {RenewalCall::Commit, RenewalCall::Likely, RenewalCall::AtRisk, RenewalCall::Lost, RenewalCall::None};

const QString kOverdue = QStringLiteral("overdue");
const QString kDecided = QStringLiteral("decided");
const QString kAll = QStringLiteral("all");
const QString kMonthChip = QStringLiteral("month");
const QString kMineChip = QStringLiteral("mine");

QString daysChip(int days)
{
    return QString::number(days);
}

Tone dueTone(const RenewalItem& item, QDate today)
{
    if (!item.isOpen())
        return Tone::Neutral;
    const auto days = today.daysTo(item.due);
    return days <= kUrgentDays ? Tone::Bad : days <= kSoonDays ? Tone::Warn : Tone::Neutral;
}

} // namespace

RenewalsPage::RenewalsPage(Session& session, QWidget* parent) : Page(parent), m_session(session)
{
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        for (const Entity entity : {Entity::Renewal, Entity::ChurnReason, Entity::Account, Entity::Subscription, Entity::Currency, Entity::Ownership, Entity::StageSpan,
                                    Entity::Member, Entity::Setting})
            m_stale = m_stale || changes.touches(entity);
        if (m_stale && m_table && isVisible())
            refresh();
    });
    connect(&m_session, &Session::actorChanged, this, [this] {
        if (m_table && !m_stale)
            applyFilter();
    });
}

QString RenewalsPage::caption() const
{
    if (!m_model || m_stale)
        return {};
    const QDate today = m_session.today();
    const auto overdue = std::ranges::count_if(m_items, [&](const RenewalItem& item) { return item.isOpen() && item.due < today; });
    QString text = tr("%n shown", nullptr, m_model->rowCount());
    if (overdue > 0)
        text += QStringLiteral(" · ") + tr("%n overdue", nullptr, int(overdue));
    return text;
}

QString RenewalsPage::place() const
{
    return m_table && m_table->currentId() != 0 ? QString::number(m_table->currentId()) : QString();
}

void RenewalsPage::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* bar = new PageBar(this);
    m_chips = new FilterChips(FilterChips::Mode::Single, bar);
    m_chips->setObjectName(QStringLiteral("renewals.chips"));
    m_mine = new FilterChips(FilterChips::Mode::Multiple, bar);
    m_mine->setObjectName(QStringLiteral("renewals.mine"));
    m_mine->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_search = new SearchEdit(bar);
    m_search->setObjectName(QStringLiteral("renewals.filter"));
    m_search->setFixedWidth(196);
    bar->add(m_chips, 1);
    bar->add(m_mine);
    bar->add(m_search);
    outer->addWidget(bar);
    outer->addWidget(buildCards());
    m_table = new DataTable(QStringLiteral("renewals.table"), this);
    m_model = new RowTableModel<RenewalRow>([](const RenewalRow& row) { return row.id(); }, this);
    m_table->setFitsContents(true);
    m_table->setTable(m_model);
    outer->addWidget(m_table, 1);
    outer->addWidget(buildFoot());

    connect(m_chips, &FilterChips::selectionChanged, this, [this](const QStringList& ids) {
        if (!ids.contains(kMonthChip)) {
            m_months->setChosen({});
            refreshChips();
        }
        applyFilter();
    });
    connect(m_mine, &FilterChips::selectionChanged, this, &RenewalsPage::applyFilter);
    connect(m_months, &MonthStrip::monthChosen, this, [this](std::optional<Month> month) {
        refreshChips();
        m_chips->setSelected({month ? kMonthChip : daysChip(kHalfYearDays)});
        applyFilter();
    });
    connect(m_search, &SearchEdit::searchTextChanged, this, [this](const QString& text) {
        m_model->setFilterText(text);
        refreshTotals();
    });
    connect(m_search, &SearchEdit::accepted, m_table, [this] { m_table->setFocus(); });
    connect(m_search, &SearchEdit::left, m_table, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::opened, this, [this] {
        const auto rows = selection();
        if (!rows.empty())
            m_session.shell().navigate(QStringLiteral("account"), QString::number(rows.front().item.account().value()));
    });
    connect(m_table, &DataTable::contextMenuWanted, this, &RenewalsPage::showMenu);
    connect(m_table, &DataTable::currentIdChanged, this, &RenewalsPage::reflectRow);
    connect(m_table, &DataTable::clearFiltersWanted, this, [this] {
        m_search->clear();
        m_mine->setSelected({});
        m_months->setChosen({});
        refreshChips();
        m_chips->setSelected({kAll});
        applyFilter();
    });
    connect(m_table->emptyState(), &EmptyState::triggered, this, [this] { m_session.shell().navigate(QStringLiteral("accounts")); });
    connect(m_model, &RowTable::countsChanged, this, &Page::captionChanged);
    connect(m_period, &QComboBox::activated, this, &RenewalsPage::refreshFigures);
}

QWidget* RenewalsPage::buildCards()
{
    auto* head = new QWidget(this);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(10);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(10);
    const auto card = [&](const char* name) {
        auto* made = new KpiCard(head);
        made->setObjectName(QStringLiteral("renewals.card.") + QLatin1String(name));
        return made;
    };
    m_due = card("due");
    m_calls = new Card(head);
    m_calls->setObjectName(QStringLiteral("renewals.calls"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    for (size_t i = 0; i < kCalls.size(); ++i) {
        m_callPills[i] = new Pill({}, m_calls);
        m_callSums[i] = new TextLabel(TextLabel::Kind::Body, {}, m_calls);
        grid->addWidget(m_callPills[i], int(i % 3), int(i / 3) * 2);
        grid->addWidget(m_callSums[i], int(i % 3), int(i / 3) * 2 + 1, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_calls->body()->addLayout(grid);
    m_rateCard = card("rate");
    m_nrr = card("nrr");
    m_grr = card("grr");
    cards->addWidget(m_due, 3);
    cards->addWidget(m_calls, 5);
    cards->addWidget(m_rateCard, 3);
    cards->addWidget(m_nrr, 3);
    cards->addWidget(m_grr, 3);
    layout->addLayout(cards);
    m_months = new MonthStrip(head);
    layout->addWidget(m_months);
    connect(m_due, &KpiCard::activated, this, [this] { m_table->setFocus(); });
    connect(m_rateCard, &KpiCard::activated, this, &RenewalsPage::explainRate);
    connect(m_nrr, &KpiCard::activated, this, &RenewalsPage::explainForecast);
    connect(m_grr, &KpiCard::activated, this, &RenewalsPage::explainForecast);
    return head;
}

QWidget* RenewalsPage::buildFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 10, 20, 12);
    row->setSpacing(8);
    const auto button = [&](const char* name) {
        auto* made = new QPushButton(foot);
        made->setObjectName(QStringLiteral("renewals.") + QLatin1String(name));
        row->addWidget(made);
        return made;
    };
    m_call = button("call");
    m_outcome = button("outcome");
    m_reasons = button("reasons");
    row->addStretch(1);
    m_period = new QComboBox(foot);
    m_period->setObjectName(QStringLiteral("renewals.period"));
    row->addWidget(m_period);
    connect(m_call, &QPushButton::clicked, this, &RenewalsPage::chooseCall);
    connect(m_outcome, &QPushButton::clicked, this, &RenewalsPage::recordOutcome);
    connect(m_reasons, &QPushButton::clicked, this, [this] { openReasonsDialog(m_session, window()); });
    return foot;
}

void RenewalsPage::activate(const QString& place)
{
    if (m_stale)
        refresh();
    if (!place.isEmpty())
        show(place.toLongLong());
    else if (m_table->currentId() == 0 && m_model->rowCount() > 0)
        m_table->selectId(m_model->idAt(0));
}

void RenewalsPage::show(qint64 id)
{
    if (m_model->rowOf(id) < 0 && m_model->find(id)) {
        m_search->clear();
        m_mine->setSelected({});
        m_months->setChosen({});
        refreshChips();
        m_chips->setSelected({kAll});
        applyFilter();
    }
    m_table->selectId(id);
}

void RenewalsPage::retranslate()
{
    m_chips->setAccessibleName(tr("When it is due"));
    m_mine->setAccessibleName(tr("Whose"));
    m_mine->setChips({{kMineChip, tr("Mine")}});
    m_search->setPlaceholderText(tr("Name, reading, owner"));
    m_search->setAccessibleName(tr("Filter renewals by text"));
    m_search->setToolTip(tr("Filter renewals by text") + QStringLiteral("  Ctrl+F"));
    m_table->setAccessibleName(tr("Renewals"));
    m_table->emptyState()->setWords(QStringLiteral("refresh-cw"), tr("No renewal is due."),
                                    tr("An account is due on its renewal date, or when its contract rows end. Write the dates into the accounts' details."), tr("Accounts"));
    const auto word = [](QPushButton* made, const QString& text, const QString& spoken, const QString& key) {
        made->setText(text);
        made->setAccessibleName(spoken);
        made->setToolTip(key.isEmpty() ? spoken : spoken + QStringLiteral("  ") + key);
    };
    word(m_call, tr("Call…"), tr("Say what will come of it"), QStringLiteral("C"));
    word(m_outcome, tr("Outcome…"), tr("Record what came of it"), QStringLiteral("E"));
    word(m_reasons, tr("Reasons of churn…"), tr("Edit the reasons of churn"), {});
    m_calls->setTitle(tr("MRR due by call"));
    m_due->setTitle(tr("MRR due"));
    m_rateCard->setTitle(tr("Renewal rate"));
    m_nrr->setTitle(tr("NRR forecast"));
    m_grr->setTitle(tr("GRR forecast"));
    m_nrr->setToolTip(tr("How it is made"));
    m_grr->setToolTip(tr("How it is made"));
    m_rateCard->setToolTip(tr("How it is made"));
    m_period->setAccessibleName(tr("Period of rate and forecast"));
    m_period->setToolTip(tr("Period of rate and forecast"));
    const int kept = m_period->count() > 0 ? m_period->currentIndex() : 1;
    const QSignalBlocker quiet(m_period);
    m_period->clear();
    m_period->addItem(tr("Fiscal quarter"), int(FiscalPeriod::Kind::Quarter));
    m_period->addItem(tr("Fiscal half-year"), int(FiscalPeriod::Kind::Half));
    m_period->addItem(tr("Fiscal year"), int(FiscalPeriod::Kind::Year));
    m_period->setCurrentIndex(kept);
    setColumns();
    refresh();
    if (m_chips->current() == kOverdue && !m_rows.empty()) {
        m_chips->setSelected({daysChip(kSoonDays)});
        applyFilter();
    }
}

void RenewalsPage::setColumns()
{
    const TermLanguage words = m_session.words();
    const QString currency = m_session.baseCurrency();
    const int exponent = currencyExponent(currency);
    const QDate today = m_session.today();
    constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;
    const auto isoDate = [](QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); };
    m_model->setColumns({
        {.id = QStringLiteral("account"), .title = tr("Account"), .display = [](const RenewalRow& r) { return oneLine(r.item.accountName, 80); }, .kind = CellKind::Name, .width = 220,
         .sortKey = [](const RenewalRow& r) { return SortKey(r.item.yomi.isEmpty() ? r.item.accountName : r.item.yomi); },
         .paint = [](const RenewalRow& r) { return QVariant::fromValue(quint64(r.item.account().value())); }, .searchable = true,
         .searchText = [](const RenewalRow& r) { return r.item.yomi; }, .exportTitle = QStringLiteral("account_name"),
         .exportValue = [](const RenewalRow& r) { return r.item.accountName; }},
        {.id = QStringLiteral("owner"), .title = tr("Owner"), .display = [](const RenewalRow& r) { return r.owner.isEmpty() ? unownedText() : r.owner; }, .width = 110,
         .searchable = true, .exportTitle = QStringLiteral("owner"), .exportValue = [](const RenewalRow& r) { return r.owner; }},
        {.id = QStringLiteral("due"), .title = tr("Due"), .display = [](const RenewalRow& r) { return dateNumeric(r.item.due); }, .kind = CellKind::TwoPart, .width = 190,
         .sortKey = [](const RenewalRow& r) { return SortKey(r.item.due); },
         .paint = [today](const RenewalRow& r) {
             return QVariant::fromValue(TwoPartData{dateNumeric(r.item.due), r.item.isOpen() ? daysUntil(r.item.due, today) : QString(), dueTone(r.item, today)});
         },
         .exportTitle = QStringLiteral("due_date"), .exportValue = [isoDate](const RenewalRow& r) { return isoDate(r.item.due); }},
        {.id = QStringLiteral("mrr"), .title = tr("MRR due"), .display = [currency](const RenewalRow& r) { return money(r.item.mrr, currency); }, .kind = CellKind::Figure, .width = 120,
         .alignment = kRight, .sortKey = [](const RenewalRow& r) { return SortKey(r.item.mrr.toDouble()); }, .exportTitle = QStringLiteral("mrr_due"),
         .exportValue = [exponent](const RenewalRow& r) { return formatPlain(r.item.mrr, exponent, exponent); }},
        {.id = QStringLiteral("call"), .title = tr("Call"), .display = [words](const RenewalRow& r) { return renewal::callText(r.item.call(), words); }, .kind = CellKind::Pill, .width = 130,
         .sortKey = [](const RenewalRow& r) { return r.item.call() == RenewalCall::None ? SortKey() : SortKey(int(r.item.call())); },
         .paint = [words](const RenewalRow& r) { return QVariant::fromValue(renewal::callPill(r.item.call(), words)); }, .exportTitle = QStringLiteral("call"),
         .exportValue = [](const RenewalRow& r) { return toText(r.item.call()); }},
        {.id = QStringLiteral("outcome"), .title = tr("Outcome"), .display = [words](const RenewalRow& r) { return renewal::outcomeText(r.item.outcome(), words); }, .kind = CellKind::Pill,
         .width = 140, .sortKey = [](const RenewalRow& r) { return r.item.isOpen() ? SortKey() : SortKey(int(r.item.outcome())); },
         .paint = [words](const RenewalRow& r) { return r.item.isOpen() ? QVariant::fromValue(PillData{{}, Tone::Neutral, false}) : QVariant::fromValue(renewal::outcomePill(r.item.outcome(), words)); },
         .exportTitle = QStringLiteral("outcome"), .exportValue = [](const RenewalRow& r) { return toText(r.item.outcome()); }},
        {.id = QStringLiteral("renewed"), .title = tr("MRR renewed"),
         .display = [currency](const RenewalRow& r) { return r.item.renewal.mrrRenewed ? money(*r.item.renewal.mrrRenewed, currency) : QString(); }, .kind = CellKind::Figure, .width = 120,
         .alignment = kRight, .sortKey = [](const RenewalRow& r) { return r.item.renewal.mrrRenewed ? SortKey(r.item.renewal.mrrRenewed->toDouble()) : SortKey(); },
         .exportTitle = QStringLiteral("mrr_renewed"),
         .exportValue = [exponent](const RenewalRow& r) { return r.item.renewal.mrrRenewed ? formatPlain(*r.item.renewal.mrrRenewed, exponent, exponent) : QString(); }},
        {.id = QStringLiteral("reason"), .title = tr("Reason"),
         .display = [](const RenewalRow& r) {
             const QString text = oneLine(r.item.renewal.reasonText, 80);
             return r.reason.isEmpty() || text.isEmpty() ? r.reason + text : r.reason + QStringLiteral(" · ") + text;
         },
         .kind = CellKind::Muted, .width = 220, .searchable = true, .exportTitle = QStringLiteral("reason"), .exportValue = [](const RenewalRow& r) { return r.reason; }},
    });
    m_model->sort(2);
}

void RenewalsPage::refresh()
{
    auto items = report::renewalsOf(m_session.db(), m_session.today());
    if (!items)
        return m_session.sayError(items.error());
    m_stale = false;
    m_items = std::move(*items);
    QHash<RowId, QString> reasons;
    for (const ChurnReason& reason : renewal::RenewalStore(m_session.db()).reasons().value_or(std::vector<ChurnReason>()))
        reasons.insert(reason.id, reasonText(reason, m_session.words()));
    m_rows.clear();
    for (const RenewalItem& item : m_items)
        m_rows.push_back({item, m_session.directory().memberName(item.owner), reasons.value(item.renewal.reasonId)});
    m_model->setRows(m_rows);
    refreshMonths();
    refreshChips();
    refreshFigures();
    applyFilter();
}

std::function<bool(const RenewalRow&)> RenewalsPage::filterOf(const QString& chip) const
{
    const QDate today = m_session.today();
    if (chip == kOverdue)
        return [today](const RenewalRow& row) { return row.item.isOpen() && row.item.due < today; };
    if (chip == kDecided)
        return [](const RenewalRow& row) { return !row.item.isOpen(); };
    if (chip == kMonthChip)
        return [month = m_months->chosen()](const RenewalRow& row) { return row.item.isOpen() && month && Month::of(row.item.due) == *month; };
    if (const int days = chip.toInt(); days > 0)
        return [today, days](const RenewalRow& row) { return row.item.isOpen() && row.item.due >= today && today.daysTo(row.item.due) <= days; };
    return {};
}

void RenewalsPage::refreshChips()
{
    std::vector<Chip> chips;
    const auto add = [&](const QString& id, const QString& text) {
        const auto filter = filterOf(id);
        chips.push_back({id, text, int(filter ? std::ranges::count_if(m_rows, filter) : ptrdiff_t(m_rows.size()))});
    };
    add(kOverdue, tr("Overdue"));
    for (const int days : {kUrgentDays, kSoonDays, kHalfYearDays})
        add(daysChip(days), tr("%n days", nullptr, days));
    add(kDecided, tr("Decided"));
    add(kAll, tr("All"));
    if (m_months->chosen())
        add(kMonthChip, monthLong(m_months->chosen()->firstDay()));
    m_chips->setChips(chips);
}

void RenewalsPage::refreshMonths()
{
    std::vector<MonthStrip::Tile> tiles;
    const Month now = Month::of(m_session.today());
    for (int i = 0; i < kMonths; ++i) {
        std::vector<RenewalItem> due;
        std::ranges::copy_if(m_items, std::back_inserter(due), [&](const RenewalItem& item) { return item.isOpen() && Month::of(item.due) == now + i; });
        tiles.push_back({now + i, renewal::totalsOf(due)});
    }
    m_months->setTiles(tiles, m_session.baseCurrency());
}

FiscalPeriod RenewalsPage::fiscal() const
{
    return FiscalCalendar(m_session.book().fiscalStart).periodOf(FiscalPeriod::Kind(m_period->currentData().toInt()), m_session.today());
}

void RenewalsPage::refreshFigures()
{
    const FiscalPeriod period = fiscal();
    m_rate = renewal::renewalRate(m_items, period.firstDay(), period.lastDay(), m_session.today());
    m_forecast = renewal::forecastOf(m_session.book(), m_items, {period.code(), period.first - 1, period.last, false});
    const QString span = fiscalText(period);
    m_rateCard->setFigure(percent(m_rate.accounts()));
    m_rateCard->setCaption(tr("MRR %1 · %2").arg(percent(m_rate.mrr()), span));
    m_nrr->setFigure(m_forecast.nrr ? percent(m_forecast.nrr->likely) : absentText());
    m_nrr->setCaption(tr("%1 · %2").arg(renewal::rangeText(m_forecast.nrr), span));
    m_grr->setFigure(m_forecast.grr ? percent(m_forecast.grr->likely) : absentText());
    m_grr->setCaption(tr("%1 · %2").arg(renewal::rangeText(m_forecast.grr), span));
}

void RenewalsPage::refreshTotals()
{
    std::vector<RenewalItem> shown;
    for (int row = 0; row < m_model->rowCount(); ++row)
        shown.push_back(m_model->at(row).item);
    m_totals = renewal::totalsOf(shown);
    const QString currency = m_session.baseCurrency();
    m_due->setFigure(moneyCompact(m_totals.all.mrr, currency));
    m_due->setCaption(tr("%n account(s)", nullptr, int(m_totals.all.accounts)));
    for (size_t i = 0; i < kCalls.size(); ++i) {
        const renewal::CallSum& sum = m_totals.byCall[size_t(kCalls[i])];
        m_callPills[i]->setPill(renewal::callPill(kCalls[i], m_session.words()));
        m_callSums[i]->setText(QStringLiteral("%1 (%2)").arg(moneyCompact(sum.mrr, currency), number(sum.accounts)));
        m_callSums[i]->setAccessibleName(renewal::callPill(kCalls[i], m_session.words()).text + u' ' + m_callSums[i]->text());
    }
    reflectRow();
}

void RenewalsPage::applyFilter()
{
    const auto when = filterOf(m_chips->current());
    const bool mine = m_mine->selected().contains(kMineChip);
    const MemberId me = m_session.workspace().actor();
    m_model->setFilter([when, mine, me](const RenewalRow& row) { return (!when || when(row)) && (!mine || (me.isValid() && row.item.owner == me)); });
    if (m_table->currentId() == 0 && m_model->rowCount() > 0)
        m_table->selectId(m_model->idAt(0));
    refreshTotals();
    Q_EMIT captionChanged();
}

std::vector<RenewalRow> RenewalsPage::selection() const
{
    std::vector<RenewalRow> rows;
    std::vector<qint64> ids = m_table->selectedIds();
    if (ids.empty() && m_table->currentId() != 0)
        ids.push_back(m_table->currentId());
    for (const qint64 id : ids)
        if (const RenewalRow* row = m_model->find(id))
            rows.push_back(*row);
    return rows;
}

void RenewalsPage::reflectRow()
{
    const auto rows = selection();
    m_call->setEnabled(!rows.empty() && std::ranges::all_of(rows, [](const RenewalRow& row) { return row.item.isOpen(); }));
    m_outcome->setEnabled(rows.size() == 1);
    m_session.shell().commands().refresh();
}

void RenewalsPage::setCall(RenewalCall call)
{
    const auto rows = selection();
    Edit all(QStringLiteral("renewal.call"), m_session.act());
    for (const RenewalRow& row : rows) {
        const auto one = renewal::setCall(row.item, call, m_session.act());
        if (!one)
            return m_session.sayError(one.error());
        all.append(*one);
    }
    const QString what = renewal::callPill(call, m_session.words()).text;
    m_session.run(std::move(all), rows.size() == 1 ? tr("“%1”: %2").arg(oneLine(rows.front().item.accountName, 40), what) : tr("%n renewal(s): %1", nullptr, int(rows.size())).arg(what));
}

void RenewalsPage::chooseCall()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("renewals.callMenu"));
    menu->setAccessibleName(tr("Call"));
    const auto rows = selection();
    for (const RenewalCall call : kCalls) {
        QAction* action = menu->addAction(renewal::callPill(call, m_session.words()).text);
        action->setCheckable(rows.size() == 1);
        action->setChecked(rows.size() == 1 && rows.front().item.call() == call);
        connect(action, &QAction::triggered, this, [this, call] { setCall(call); });
    }
    const QRect cell = m_table->visualRect(m_table->currentIndex().siblingAtColumn(0));
    menu->popup(m_table->viewport()->mapToGlobal(QPoint(48, cell.bottom() + 1)));
    menu->setActiveAction(menu->actions().front());
}

void RenewalsPage::recordOutcome()
{
    const auto rows = selection();
    if (rows.size() == 1)
        openOutcomeDialog(m_session, window(), rows.front().item, renewal::usualTerm(rows.front().item, m_items));
}

void RenewalsPage::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("renewals.menu"));
    m_session.shell().commands().refresh();
    for (const char* name : {"commit", "likely", "at_risk", "lost", "none", "", "outcome", "open"}) {
        if (*name == '\0')
            menu->addSeparator();
        else if (QAction* action = m_session.shell().commands().action(QStringLiteral("renewal.") + QLatin1String(name)))
            menu->addAction(action);
    }
    menu->popup(at);
}

void RenewalsPage::explainRate()
{
    const FiscalPeriod period = fiscal();
    m_session.shell().dialogs().tell(window(), tr("Renewal rate, %1").arg(fiscalText(period)),
                                     renewal::rateExplained(m_rate, period.firstDay(), period.lastDay(), m_session.baseCurrency()));
}

void RenewalsPage::explainForecast()
{
    const FiscalPeriod period = fiscal();
    m_session.shell().dialogs().tell(window(), tr("Forecast of NRR and GRR, %1").arg(fiscalText(period)),
                                     renewal::forecastExplained(m_forecast, {period.code(), period.first - 1, period.last, false}, m_session.baseCurrency()));
}

bool RenewalsPage::focusFilter()
{
    m_search->setFocus();
    m_search->selectAll();
    return true;
}

QList<QWidget*> RenewalsPage::lists()
{
    return {m_table};
}

std::vector<Command> RenewalsPage::commands()
{
    std::vector<Command> all;
    const auto add = [&](const QString& name, std::function<QString()> text, const QString& key, std::function<void()> run, std::function<bool()> enabled) {
        Command made{.id = QStringLiteral("renewal.") + name, .text = std::move(text), .run = std::move(run)};
        made.scope = CommandScope::List;
        if (!key.isEmpty())
            made.shortcuts = {QKeySequence(key)};
        made.enabled = std::move(enabled);
        all.push_back(std::move(made));
    };
    const auto open = [this] { return m_call && m_call->isEnabled(); };
    add(QStringLiteral("call"), [] { return tr("Call…"); }, QStringLiteral("C"), [this] { chooseCall(); }, open);
    int key = 0;
    for (const RenewalCall call : kCalls) {
        const QString name = call == RenewalCall::None ? QStringLiteral("none") : toText(call);
        const QString digit = call == RenewalCall::None ? QStringLiteral("0") : QString::number(++key);
        add(name, [this, call] { return tr("Call: %1").arg(renewal::callPill(call, m_session.words()).text); }, digit, [this, call] { setCall(call); }, open);
    }
    add(QStringLiteral("outcome"), [] { return tr("Record the outcome…"); }, QStringLiteral("E"), [this] { recordOutcome(); },
        [this] { return m_outcome && m_outcome->isEnabled(); });
    // Enter is the list's own key.
    add(QStringLiteral("open"), [] { return tr("Open the account"); }, {}, [this] { Q_EMIT m_table->opened(m_table->currentId()); },
        [this] { return m_table && m_table->currentId() != 0; });
    Command reasons{.id = QStringLiteral("renewal.reasons"), .text = [] { return tr("Reasons of churn…"); }, .run = [this] { openReasonsDialog(m_session, window()); }};
    reasons.scope = CommandScope::Page;
    all.push_back(std::move(reasons));
    return all;
}

std::optional<TableExport> RenewalsPage::exportTable()
{
    return m_model ? std::optional(listExport(QStringLiteral("renewals"), *m_model)) : std::nullopt;
}

} // namespace tasuki

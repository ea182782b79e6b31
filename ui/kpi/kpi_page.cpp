// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/kpi_page.h"

#include "account/stage.h"
#include "account/touch_tier.h"
#include "charts/chart_card.h"
#include "kpi/kpi_charts.h"
#include "kpi/kpi_words.h"
#include "session/session.h"
#include "shell/shell.h"
#include "theme/icons.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/dialogs.h"
#include "widgets/filter_chips.h"
#include "widgets/format.h"

#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

namespace tasuki {

KpiPage::KpiPage(Session& session, QWidget* parent) : Page(parent), m_session(session)
{
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        for (const Entity entity : {Entity::Account, Entity::Subscription, Entity::Currency, Entity::Ownership, Entity::StageSpan, Entity::Member, Entity::Team,
                                    Entity::TeamMembership, Entity::Setting})
            m_stale = m_stale || changes.touches(entity);
        if (m_stale && isVisible())
            refresh();
    });
}

KpiPage::~KpiPage() = default;

QString KpiPage::caption() const
{
    if (m_figures.lastComplete() < 0)
        return {};
    const QString base = tr("as of the end of %1").arg(monthName(m_figures.months[size_t(m_figures.lastComplete())]));
    return m_view.filters.empty() ? base : base + QStringLiteral(" · ") + kpi::filterText(m_view.filters, m_session.words());
}

QString KpiPage::monthName(Month month) const
{
    return monthLong(month.firstDay());
}

QWidget* KpiPage::inspector()
{
    return m_inspectorOpen ? m_inspector : nullptr;
}

void KpiPage::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(20, 10, 20, 10);
    m_window = new FilterChips(FilterChips::Mode::Single, this);
    m_window->setObjectName(QStringLiteral("kpi.window"));
    m_filter = new QPushButton(this);
    m_filter->setObjectName(QStringLiteral("kpi.filter"));
    m_filter->setIcon(themeIcon(QStringLiteral("funnel")));
    m_filterMenu = new QMenu(m_filter);
    m_filter->setMenu(m_filterMenu);
    bar->addWidget(m_window, 1);
    bar->addWidget(m_filter);
    outer->addLayout(bar);

    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("kpi.scroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_content = new QWidget(scroll);
    auto* grid = new QGridLayout(m_content);
    grid->setContentsMargins(20, 4, 20, 16);
    grid->setSpacing(12);
    m_warning = new TextLabel(TextLabel::Kind::Secondary, {}, m_content);
    m_warning->setTone(Tone::Warn);
    m_warning->setWordWrap(true);
    m_warning->hide();
    grid->addWidget(m_warning, 0, 0, 1, 4);
    const auto card = [&](const char* name, int column) {
        auto* made = new KpiCard(m_content);
        made->setObjectName(QStringLiteral("kpi.card.") + QLatin1String(name));
        grid->addWidget(made, 1, column);
        return made;
    };
    m_nrr = card("nrr", 0);
    m_grr = card("grr", 1);
    m_churn = card("churn", 2);
    m_mrr = card("mrr", 3);
    m_retention = new ChartCard(QStringLiteral("kpi.retention"), m_content);
    m_movements = new ChartCard(QStringLiteral("kpi.movements"), m_content);
    m_churnChart = new ChartCard(QStringLiteral("kpi.churn"), m_content);
    for (ChartCard* chart : {m_retention, m_movements, m_churnChart})
        chart->setMinimumHeight(260);
    grid->addWidget(m_retention, 2, 0, 1, 2);
    grid->addWidget(m_movements, 2, 2, 1, 2);
    grid->addWidget(m_churnChart, 3, 0, 1, 4);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(2, 3);
    grid->setRowStretch(3, 2);
    scroll->setWidget(m_content);
    outer->addWidget(scroll, 1);

    m_empty = new EmptyState(this);
    outer->addWidget(m_empty, 1);
    m_empty->hide();

    buildInspector();

    connect(m_window, &FilterChips::selectionChanged, this, [this](const QStringList& ids) {
        m_view.shift = ids.value(0) == u"month" ? 1 : 12;
        refresh();
    });
    connect(m_filterMenu, &QMenu::aboutToShow, this, &KpiPage::makeFilterMenu);
    connect(m_retention, &ChartCard::opened, this, [this](int place) { openAccounts(place, m_view.shift, false); });
    connect(m_churnChart, &ChartCard::opened, this, [this](int place) { openAccounts(place, m_view.shift, true); });
    connect(m_movements, &ChartCard::opened, this, [this](int place) { openAccounts(place, 1, true); });
    for (ChartCard* chart : {m_retention, m_movements, m_churnChart})
        connect(chart, &ChartCard::savePictureWanted, this, [this, chart] { savePicture(chart); });
    const auto openLast = [this](bool onlyMoved) { openAccounts(m_figures.lastComplete(), m_view.shift, onlyMoved); };
    connect(m_nrr, &KpiCard::activated, this, [openLast] { openLast(false); });
    connect(m_grr, &KpiCard::activated, this, [openLast] { openLast(false); });
    connect(m_churn, &KpiCard::activated, this, [openLast] { openLast(true); });
    connect(m_mrr, &KpiCard::activated, this, [this] { openAccounts(m_figures.lastComplete(), 1, false); });
    connect(m_empty, &EmptyState::triggered, this, [this] { m_session.shell().commands().run(QStringLiteral("file.import")); });
}

void KpiPage::buildInspector()
{
    m_inspector = new QWidget(this);
    m_inspector->setObjectName(QStringLiteral("kpi.behind"));
    m_inspector->hide();
    auto* layout = new QVBoxLayout(m_inspector);
    layout->setContentsMargins(12, 14, 12, 12);
    m_behindTitle = new TextLabel(TextLabel::Kind::Section, {}, m_inspector);
    m_behindFormula = new TextLabel(TextLabel::Kind::Secondary, {}, m_inspector);
    m_behindFormula->setWordWrap(true);
    m_behindTable = new DataTable(QStringLiteral("kpi.accounts"), m_inspector);
    m_behindTable->setDensity(DataTable::Density::Compact);
    m_behind = new RowTableModel<kpi::AccountLine>([](const kpi::AccountLine& line) { return line.id.value(); }, this);
    m_behindTable->setTable(m_behind);
    layout->addWidget(m_behindTitle);
    layout->addWidget(m_behindFormula);
    layout->addWidget(m_behindTable, 1);
    connect(m_behindTable, &DataTable::opened, this, [this](qint64 id) { m_session.shell().navigate(QStringLiteral("account"), QString::number(id)); });
}

void KpiPage::activate(const QString& place)
{
    Q_UNUSED(place)
    if (m_stale)
        refresh();
}

void KpiPage::retranslate()
{
    m_window->setChips({{QStringLiteral("t12m"), tr("12 months")}, {QStringLiteral("month"), tr("Month")}});
    m_window->setAccessibleName(tr("Period compared"));
    m_filter->setToolTip(tr("Show a part of the accounts"));
    m_behindTable->setAccessibleName(tr("Accounts behind the figure"));
    m_empty->setWords(QStringLiteral("layout-dashboard"), tr("There are no contracts yet."),
                      tr("Figures are made from contract rows: import them, and NRR, GRR and churn appear here."), tr("Import CSV"));
    const QString currency = m_session.baseCurrency();
    m_behind->setColumns({
        {.id = QStringLiteral("name"), .title = tr("Account"), .display = [](const kpi::AccountLine& line) { return line.name; }, .width = 120, .searchable = true},
        {.id = QStringLiteral("movement"), .title = tr("Movement"),
         .display = [](const kpi::AccountLine& line) { return kpi::movementText(line.movement); }, .kind = CellKind::Muted, .width = 60},
        {.id = QStringLiteral("change"), .title = tr("Change"),
         .display = [currency](const kpi::AccountLine& line) { return moneyChange(line.change(), currency); }, .kind = CellKind::Figure, .width = 86,
         .alignment = Qt::AlignRight | Qt::AlignVCenter, .sortKey = [](const kpi::AccountLine& line) { return SortKey(line.change().toDouble()); }},
    });
    refresh();
}

void KpiPage::makeFilterMenu()
{
    using revenue::Dimension;
    m_filterMenu->clear();
    const revenue::Book& book = m_session.book();
    for (const Dimension dimension : {Dimension::Segment, Dimension::Team, Dimension::Owner, Dimension::Tier, Dimension::Stage}) {
        QMenu* menu = m_filterMenu->addMenu(kpi::dimensionText(dimension));
        for (const QString& value : book.division(dimension).names) {
            QAction* action = menu->addAction(kpi::sliceText(dimension, value, m_session.words()).replace(u'&', QStringLiteral("&&")));
            action->setCheckable(true);
            action->setChecked(std::ranges::any_of(m_view.filters, [&](const revenue::Filter& f) { return f.dimension == dimension && f.value == value; }));
            connect(action, &QAction::toggled, this, [this, dimension, value](bool on) { toggleFilter({dimension, value}, on); });
        }
    }
    m_filterMenu->addSeparator();
    QAction* clear = m_filterMenu->addAction(tr("Show all accounts"));
    clear->setEnabled(!m_view.filters.empty());
    connect(clear, &QAction::triggered, this, [this] { setFilter({}); });
}

void KpiPage::toggleFilter(const revenue::Filter& filter, bool on)
{
    std::vector<revenue::Filter> filters = m_view.filters;
    std::erase_if(filters, [&](const revenue::Filter& f) { return f.dimension == filter.dimension && f.value == filter.value; });
    if (on)
        filters.push_back(filter);
    setFilter(filters);
}

void KpiPage::setFilter(const std::vector<revenue::Filter>& filters)
{
    m_view.filters = filters;
    refresh();
}

void KpiPage::refresh()
{
    if (!m_window)
        return;
    m_stale = false;
    const revenue::Book& book = m_session.book();
    const auto currencies = book.checkCurrencies();
    m_figures = currencies ? kpi::figuresOf(book, m_view, m_session.today()) : kpi::Figures();
    QStringList warnings;
    if (!currencies)
        warnings += currencies.error().text;
    for (const size_t account : book.negativeAccounts)
        warnings += tr("The contracts of “%1” add up to less than zero; they count as 0.").arg(book.accounts[account].name);
    m_warning->setText(warnings.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());
    const bool empty = m_figures.months.empty() && currencies;
    m_empty->setVisible(empty);
    findChild<QScrollArea*>(QStringLiteral("kpi.scroll"))->setVisible(!empty);
    m_filter->setText(m_view.filters.empty() ? tr("Filter") : tr("Filter (%1)").arg(m_view.filters.size()));
    refreshCards();
    refreshCharts();
    if (m_inspectorOpen)
        openAccounts(std::min(m_behindPlace, int(m_figures.months.size()) - 1), m_behindShift, m_behindOnlyMoved);
    Q_EMIT captionChanged();
}

void KpiPage::refreshCards()
{
    const kpi::CardWords words = kpi::cardWords(m_figures, m_view.shift, m_session.baseCurrency(), QLocale());
    const auto set = [](KpiCard* card, const kpi::CardWords::Card& c, int color) {
        card->setTitle(c.title);
        card->setFigure(c.figure, c.change);
        card->setCaption(c.caption);
        card->setTrend(c.trend, color);
    };
    set(m_nrr, words.nrr, 0);
    set(m_grr, words.grr, 1);
    set(m_churn, words.churn, 3);
    set(m_mrr, words.mrr, 4);
}

void KpiPage::refreshCharts()
{
    const QString span = m_view.shift == 1 ? tr("compared with the month before") : tr("compared with 12 months before");
    m_retention->setTitle(tr("NRR and GRR"), span);
    m_retention->setData(kpi::retentionChart(m_figures, QLocale()));
    m_movements->setTitle(tr("MRR movements"), tr("per month; choose a bar to see its accounts"));
    m_movements->setData(kpi::movementChart(m_figures, m_session.baseCurrency(), QLocale()));
    m_churnChart->setTitle(tr("Logo churn and MRR churn"), span);
    m_churnChart->setData(kpi::churnChart(m_figures, QLocale()));
}

void KpiPage::openAccounts(int place, int shift, bool onlyMoved)
{
    if (place < 0 || place >= int(m_figures.months.size()))
        return;
    m_behindPlace = place;
    m_behindShift = shift;
    m_behindOnlyMoved = onlyMoved;
    const Month month = m_figures.months[size_t(place)];
    const revenue::Figures& figures = shift == 1 ? m_figures.monthly[size_t(place)] : m_figures.compared[size_t(place)];
    m_behindTitle->setText(tr("%1, compared with %2").arg(monthName(month), monthName(month - shift)));
    m_behindFormula->setText(kpi::formulaText(figures, m_session.baseCurrency(), QLocale()));
    m_behind->setRows(kpi::accountsBehind(m_session.book(), m_figures.selection, month, shift, onlyMoved));
    const bool wasOpen = m_inspectorOpen;
    m_inspectorOpen = true;
    if (!wasOpen)
        Q_EMIT inspectorChanged();
}

void KpiPage::savePicture(ChartCard* card)
{
    m_session.shell().dialogs().saveFile(this, tr("Save the chart as a picture"), card->objectName().section(u'.', -1) + QStringLiteral(".png"),
                                         tr("Pictures (*.png)"), [this, card](const QString& path) {
                                             if (card->savePicture(path))
                                                 m_session.shell().toast({tr("Saved as “%1”.").arg(path), {}, {}});
                                             else
                                                 m_session.sayError(Error{ErrorCode::Io, tr("“%1” could not be written.").arg(path), {}});
                                         });
}

std::vector<Command> KpiPage::commands()
{
    return {{.id = QStringLiteral("kpi.closeBehind"), .text = [] { return tr("Close the accounts of the figure"); },
             .run =
                 [this] {
                     m_inspectorOpen = false;
                     Q_EMIT inspectorChanged();
                 },
             .scope = CommandScope::Page, .shortcuts = {QKeySequence(Qt::Key_Escape)}, .enabled = [this] { return m_inspectorOpen; }},
            {.id = QStringLiteral("kpi.showAll"), .text = [] { return tr("Show all accounts"); }, .run = [this] { setFilter({}); },
             .scope = CommandScope::Page, .enabled = [this] { return !m_view.filters.empty(); }}};
}

std::optional<TableExport> KpiPage::exportTable()
{
    return kpi::exportOf(m_figures, m_session.book());
}

} // namespace tasuki

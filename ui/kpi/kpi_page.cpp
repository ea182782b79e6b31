// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/kpi_page.h"

#include "charts/chart_card.h"
#include "charts/chart_view.h"
#include "kpi/compare_card.h"
#include "kpi/kpi_charts.h"
#include "kpi/kpi_words.h"
#include "kpi/more_view.h"
#include "kpi/slice_menu.h"
#include "kpi/target_dialog.h"
#include "kpi/view_dialogs.h"
#include "exchange/kpi_workbook.h"
#include "report/kpi_pdf.h"
#include "revenue/negative_parts.h"
#include "session/session.h"
#include "shell/list_export.h"
#include "shell/shell.h"
#include "theme/icons.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/dialogs.h"
#include "widgets/filter_chips.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

#include <cmath>

namespace tasuki {

using revenue::Metric;
using revenue::Window;

namespace {

constexpr int kChartHeight = 300;

/// A box at a picture's title.
QComboBox* headBox(const QString& objectName, PictureCard* card)
{
    auto* box = new QComboBox(card);
    box->setObjectName(objectName);
    card->addHeadControl(box);
    return box;
}

/// Fills a box anew without anybody being told; what was chosen stays.
void fillBox(QComboBox* box, const std::vector<std::pair<QString, int>>& entries)
{
    const QSignalBlocker quiet(box);
    const int kept = std::max(0, box->currentIndex());
    box->clear();
    for (const auto& [text, value] : entries)
        box->addItem(text, value);
    box->setCurrentIndex(kept);
}

} // namespace

KpiPage::KpiPage(Session& session, QWidget* parent) : Page(parent), m_session(session), m_more(std::make_shared<kpi::MoreReader>(session.db(), [&session] { return session.today(); }, [&session](const Error& error) { session.sayError(error); }))
{
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        m_more->forget(changes);
        for (const Entity entity : {Entity::Account, Entity::AccountTag, Entity::Subscription, Entity::Currency, Entity::Ownership, Entity::StageSpan, Entity::Member, Entity::Team,
                                    Entity::TeamMembership, Entity::Setting, Entity::Target, Entity::Usage, Entity::CoreMetric})
            m_stale = m_stale || changes.touches(entity);
        if (m_stale && isVisible())
            refresh();
        else if (m_stale)
            release();
    });
    connect(&m_session, &Session::bookReady, this, [this] {
        Q_EMIT ready();
        if (m_stale && isVisible())
            refresh();
    });
}

bool KpiPage::isReady()
{
    return m_session.isBookReady();
}

KpiPage::~KpiPage() = default;

QString KpiPage::caption() const
{
    if (!m_figures.compares(m_place))
        return {};
    const QString base = kpi::periodText(m_figures.compared.periods[size_t(m_place)], m_view.window, FiscalCalendar(m_figures.book->fiscalStart), QLocale());
    const QString text = m_place == m_figures.compared.provisional ? tr("%1 (still running)").arg(base) : base;
    return m_view.filters.empty() ? text : text + QStringLiteral(" · ") + kpi::filterText(m_view.filters, m_session.words());
}

QWidget* KpiPage::inspector()
{
    return m_panelOpen ? m_panel : nullptr;
}

void KpiPage::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    buildBar();

    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("kpi.scroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_content = new QWidget(m_scroll);
    auto* grid = new QGridLayout(m_content);
    grid->setContentsMargins(20, 12, 20, 16);
    grid->setSpacing(12);
    buildPictures();
    placePictures();
    m_scroll->setWidget(m_content);
    outer->addWidget(m_scroll, 1);

    m_empty = new EmptyState(this);
    outer->addWidget(m_empty, 1);
    m_empty->hide();
    connect(m_empty, &EmptyState::triggered, this, [this] { m_session.shell().commands().run(QStringLiteral("file.import")); });

    m_panel = new ExplainPanel(m_session, this);
    m_panel->hide();
    connect(m_panel, &ExplainPanel::closeWanted, this, &KpiPage::closePanel);
    connect(m_panel, &ExplainPanel::exportWanted, this, [this] { m_session.shell().commands().run(QStringLiteral("file.export")); });
    connect(m_panel, &ExplainPanel::metricChosen, this, [this](Metric metric) {
        ExplainPanel::Subject subject = m_panel->subject();
        subject.metric = metric;
        openPanel(subject);
    });
}

void KpiPage::buildBar()
{
    auto* bar = new PageBar(this);
    m_window = new FilterChips(FilterChips::Mode::Single, bar);
    m_window->setObjectName(QStringLiteral("kpi.window"));
    m_period = new QComboBox(bar);
    m_period->setObjectName(QStringLiteral("kpi.period"));
    m_period->setMinimumContentsLength(12);
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter = new QPushButton(bar);
    m_filter->setObjectName(QStringLiteral("kpi.filter"));
    m_filter->setIcon(themeIcon(QStringLiteral("funnel")));
    m_filterMenu = new QMenu(m_filter);
    m_filter->setMenu(m_filterMenu);
    bar->add(m_window, 1);
    bar->add(m_period);
    bar->add(m_filter);
    m_report = new QPushButton(bar);
    m_report->setObjectName(QStringLiteral("kpi.report"));
    m_report->setIcon(themeIcon(QStringLiteral("file-text")));
    auto* reports = new QMenu(m_report);
    connect(reports, &QMenu::aboutToShow, this, [this, reports] {
        reports->clear();
        connect(reports->addAction(tr("PDF…")), &QAction::triggered, this, [this] { saveReport(false); });
        connect(reports->addAction(tr("Spreadsheet (XLSX)…")), &QAction::triggered, this, [this] { saveReport(true); });
    });
    m_report->setMenu(reports);
    bar->add(m_report);
    layout()->addWidget(bar);
    connect(m_window, &FilterChips::selectionChanged, this, [this](const QStringList& ids) {
        const Window window = revenue::windowOf(ids.value(0)).value_or(Window::T12m);
        if (window == Window::Span)
            return askSpan();
        kpi::View view = m_view;
        view.window = window;
        setView(view);
    });
    connect(m_period, &QComboBox::activated, this, [this](int at) { setPeriod(m_period->itemData(at).toInt()); });
    connect(m_filterMenu, &QMenu::aboutToShow, this, &KpiPage::makeFilterMenu);
}

void KpiPage::buildPictures()
{
    m_warning = new TextLabel(TextLabel::Kind::Secondary, {}, m_content);
    m_warning->setTone(Tone::Warn);
    m_warning->setWordWrap(true);
    m_warning->hide();
    for (int column = 0; column < 4; ++column) {
        auto* card = new KpiCard(m_content);
        card->setObjectName(QStringLiteral("kpi.card.%1").arg(column));
        connect(card, &KpiCard::activated, this, [this, column] { explain(m_focus[size_t(column)], m_figures.compared, m_place); });
        m_cards.push_back(card);
        m_leadMarks.push_back(kpi::addLeadMark(*card));
    }
    const auto chart = [&](const char* name) {
        auto* card = new ChartCard(QStringLiteral("kpi.") + QLatin1String(name), m_content);
        card->setMinimumHeight(kChartHeight);
        return card;
    };
    m_retention = chart("retention");
    m_movements = chart("movements");
    m_bridge = chart("bridge");
    m_cohorts = new HeatMapCard(QStringLiteral("kpi.cohorts"), m_content);
    m_cohorts->setMinimumHeight(kChartHeight);
    m_churn = chart("churn");
    m_distribution = chart("distribution");
    m_compare = new CompareCard(m_session, m_content);

    m_distributionOf = headBox(QStringLiteral("kpi.distribution.of"), m_distribution);
    m_cohortStep = headBox(QStringLiteral("kpi.cohorts.step"), m_cohorts);
    m_cohortBy = headBox(QStringLiteral("kpi.cohorts.by"), m_cohorts);
    connect(m_distributionOf, &QComboBox::activated, this, [this] {
        kpi::spreadAnew(m_figures, m_place, spreadOf());
        refreshPeriodPictures();
    });
    connect(m_cohortStep, &QComboBox::activated, this, [this] {
        kpi::cohortsAnew(m_figures, m_session.today(), cohortStep());
        refreshCohorts();
    });
    connect(m_cohortBy, &QComboBox::activated, this, &KpiPage::refreshCohorts);

    connect(m_retention, &ChartCard::opened, this, [this](int place, int series) { explain(kpi::retentionMetric(series).value_or(Metric::Nrr), m_figures.compared, place); });
    connect(m_churn, &ChartCard::opened, this, [this](int place, int series) { explain(kpi::churnMetric(series).value_or(Metric::LogoChurn), m_figures.compared, place); });
    connect(m_movements, &ChartCard::opened, this, [this](int place, int series) { explain(kpi::movementMetric(series).value_or(Metric::Mrr), m_figures.movements, place); });
    connect(m_bridge, &ChartCard::opened, this, [this](int place) { explain(kpi::bridgeMetric(place), m_figures.compared, m_place); });
    connect(m_distribution, &ChartCard::opened, this, [this](int place) {
        if (place < int(m_distributionAccounts.size()))
            m_session.shell().navigate(QStringLiteral("account"), QString::number(m_distributionAccounts[size_t(place)].value()));
        else
            explain(spreadOf(), m_figures.compared, m_place);
    });
    connect(m_cohorts, &HeatMapCard::opened, this, &KpiPage::explainCohort);
    for (PictureCard* card : m_content->findChildren<PictureCard*>()) {
        connect(card, &PictureCard::savePictureWanted, this, [this, card] { savePicture(card); });
        connect(card, &PictureCard::pictureCopied, this, [this] { m_session.shell().toast({tr("The picture is on the clipboard."), {}, {}}); });
    }
}

/// Two pictures beside each other, or one where there is no room for two.
void KpiPage::placePictures()
{
    const bool narrow = width() < 900;
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    auto& grid = *static_cast<QGridLayout*>(m_content->layout());
    const auto place = [&](QWidget* widget, int row, int column, int columns) {
        grid.removeWidget(widget);
        grid.addWidget(widget, row, column, 1, columns);
    };
    place(m_warning, 0, 0, 4);
    for (int i = 0; i < 4; ++i) {
        grid.setColumnStretch(i, 1);
        place(m_cards[size_t(i)], narrow ? 1 + i / 2 : 1, narrow ? i % 2 * 2 : i, narrow ? 2 : 1);
    }
    PictureCard* const pictures[] = {m_retention, m_movements, m_bridge, m_cohorts, m_churn, m_distribution};
    for (int i = 0; i < 6; ++i)
        place(pictures[i], narrow ? 3 + i : 2 + i / 2, narrow ? 0 : i % 2 * 2, narrow ? 4 : 2);
    place(m_compare, 9, 0, 4);
}

void KpiPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (m_content)
        placePictures();
}

void KpiPage::activate(const QString& place)
{
    if (m_stale)
        refresh();
    if (place.startsWith(kpi::kViewPlace)) {
        const auto views = revenue::ViewStore(m_session.db()).all();
        if (!views)
            return m_session.sayError(views.error());
        const auto saved = std::ranges::find(*views, RowId(place.mid(kpi::kViewPlace.size()).toLongLong()), &SavedView::id);
        if (saved != views->end())
            showView(*saved);
        return;
    }
    // "half/owner=…": somebody's figures, over that time.
    const qsizetype slash = place.indexOf(u'/');
    const qsizetype equals = place.indexOf(u'=');
    const auto window = slash > 0 ? revenue::windowOf(QStringView(place).left(slash)) : std::nullopt;
    const auto dimension = window && equals > slash ? revenue::dimensionOf(QStringView(place).mid(slash + 1, equals - slash - 1)) : std::nullopt;
    if (dimension) {
        m_placeChosen = false; // the last period that is over
        setView({*window, {{*dimension, place.mid(equals + 1)}}, {}, {}});
    }
}

void KpiPage::retranslate()
{
    std::vector<Chip> chips;
    for (const Window window : {Window::T12m, Window::Month, Window::Quarter, Window::Half, Window::Year, Window::Span})
        chips.push_back({QLatin1String(revenue::windowName(window)), window == Window::Span ? tr("Any span…") : kpi::windowText(window)});
    m_window->setChips(chips);
    m_window->setAccessibleName(tr("Time compared"));
    m_period->setAccessibleName(tr("Period shown"));
    m_period->setToolTip(tr("The period that the cards, the bridge and the distribution tell of"));
    m_report->setText(tr("Report"));
    m_report->setToolTip(tr("Hand the figures of this period on, as a PDF or a spreadsheet"));
    m_filter->setToolTip(tr("Show a part of the accounts, or a saved view"));
    m_empty->setWords(QStringLiteral("layout-dashboard"), tr("There are no contracts yet."),
                      tr("Figures are made from contract rows: import them, and NRR, GRR and churn appear here."), tr("Import CSV"));
    fillBox(m_distributionOf, {{tr("MRR lost"), int(Metric::GrossMrrChurn)}, {kpi::metricText(Metric::Churn), int(Metric::Churn)}, {kpi::metricText(Metric::Expansion), int(Metric::Expansion)},
                               {kpi::metricText(Metric::NewMrr), int(Metric::NewMrr)}, {kpi::metricText(Metric::Mrr), int(Metric::Mrr)}});
    m_distributionOf->setAccessibleName(tr("What is distributed"));
    fillBox(m_cohortStep, {{tr("By quarter"), int(revenue::CohortStep::Quarter)}, {tr("By month"), int(revenue::CohortStep::Month)}});
    m_cohortStep->setAccessibleName(tr("Length of a cohort"));
    fillBox(m_cohortBy, {{tr("MRR, %"), 1}, {tr("Accounts, %"), 0}});
    m_cohortBy->setAccessibleName(tr("What is retained"));
    m_panel->retranslate();
    m_compare->retranslate();
    refresh();
}

void KpiPage::makeFilterMenu()
{
    m_filterMenu->clear();
    kpi::addSlices(*m_filterMenu, m_session.book(), m_session.words(), m_view.filters, [this](const revenue::Filter& filter, bool on) { toggleFilter(filter, on); });
    m_filterMenu->addSeparator();
    QAction* clear = m_filterMenu->addAction(tr("Show all accounts"));
    clear->setEnabled(!m_view.filters.empty());
    connect(clear, &QAction::triggered, this, [this] { setFilter({}); });
    m_filterMenu->addSeparator();
    addViews(*m_filterMenu);
    m_filterMenu->addSeparator();
    QMenu* focus = m_filterMenu->addMenu(tr("First row by the company's phase"));
    for (const revenue::Focus one : revenue::kFocuses) {
        QAction* action = focus->addAction(kpi::focusText(one));
        action->setCheckable(true);
        action->setChecked(m_focus == revenue::focusMetrics(one));
        connect(action, &QAction::triggered, this, [this, one] { setFocusOfPhase(one); });
    }
}

void KpiPage::setFocusOfPhase(revenue::Focus focus)
{
    m_session.run(revenue::FocusStore(m_session.db()).change(focus, m_session.act()), tr("The first row shows: %1.").arg(kpi::focusText(focus)));
}

void KpiPage::addViews(QMenu& menu)
{
    const auto views = revenue::ViewStore(m_session.db()).all();
    if (!views)
        return m_session.sayError(views.error());
    for (const SavedView& saved : *views) {
        QString name = saved.name;
        QAction* action = menu.addAction(themeIcon(QStringLiteral("star")), name.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, saved] { showView(saved); });
    }
    connect(menu.addAction(tr("Save this view…")), &QAction::triggered, this, &KpiPage::saveView);
    if (views->empty())
        return;
    QMenu* removal = menu.addMenu(tr("Remove a view"));
    for (const SavedView& saved : *views) {
        QString name = saved.name;
        connect(removal->addAction(name.replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                [this, saved] { m_session.run(revenue::removeView(saved, m_session.act()), tr("View “%1” removed.").arg(saved.name)); });
    }
}

void KpiPage::showView(const SavedView& saved)
{
    if (const auto view = revenue::viewOf(saved.definition))
        setView(*view);
    else
        m_session.sayError(Error{ErrorCode::Invalid, tr("The view “%1” was saved by another version of the program and cannot be shown.").arg(saved.name), {}});
}

void KpiPage::saveView()
{
    askViewName(m_session, this, [this](const QString& name) {
        const auto views = revenue::ViewStore(m_session.db()).all();
        if (!views)
            return m_session.sayError(views.error());
        m_session.run(revenue::saveView(name, m_view, *views, m_session.act()), tr("View “%1” saved.").arg(name.trimmed()));
    });
}

void KpiPage::toggleFilter(const revenue::Filter& filter, bool on)
{
    std::vector<revenue::Filter> filters = m_view.filters;
    std::erase(filters, filter);
    if (on)
        filters.push_back(filter);
    setFilter(filters);
}

void KpiPage::setFilter(const std::vector<revenue::Filter>& filters)
{
    kpi::View view = m_view;
    view.filters = filters;
    setView(view);
}

void KpiPage::setView(const kpi::View& view)
{
    if (view.window != m_view.window || view.from != m_view.from || view.to != m_view.to)
        m_placeChosen = false;
    m_view = view;
    m_window->setSelected({QLatin1String(revenue::windowName(view.window))});
    refresh();
}

void KpiPage::setPeriod(int place)
{
    if (!m_figures.compares(place))
        return;
    m_place = place;
    m_placeChosen = true;
    kpi::spreadAnew(m_figures, m_place, spreadOf());
    refreshPeriods();
    refreshCards();
    refreshPeriodPictures();
    Q_EMIT captionChanged();
}

void KpiPage::askSpan()
{
    const auto first = m_session.book().firstMonth();
    const Month last = Month::of(m_session.today());
    const auto back = [this] { m_window->setSelected({QLatin1String(revenue::windowName(m_view.window))}); };
    if (!first) {
        back();
        return;
    }
    const bool isSpan = m_view.window == Window::Span;
    askMonths(this, *first, std::max(last, *first), isSpan ? m_view.from : std::max(*first, last - 11), isSpan ? m_view.to : last,
              [this](Month from, Month to) {
                  kpi::View view = m_view;
                  view.window = Window::Span;
                  view.from = from;
                  view.to = to;
                  setView(view);
              },
              back);
}

void KpiPage::refresh()
{
    if (!m_window)
        return;
    m_stale = true;
    if (!m_session.isBookReady())
        return; // it tells when it is, and until then the figures are those of before
    m_stale = false;
    const auto book = m_session.sharedBook();
    const auto currencies = book->checkCurrencies();
    m_figures = kpi::figuresOf(currencies ? book : std::make_shared<const revenue::Book>(), m_view, m_session.today(),
                               {m_placeChosen ? m_place : -1, spreadOf(), cohortStep()});
    if (m_figures.error)
        m_session.sayError(*m_figures.error);
    m_place = m_figures.shownPlace;
    m_figures.more = m_more;
    m_targets = revenue::TargetStore(m_session.db()).all().value_or(std::vector<Target>());
    m_focus = revenue::focusMetrics(revenue::FocusStore(m_session.db()).read().value_or(revenue::Focus::NetArr));
    QStringList warnings;
    if (!currencies)
        warnings += currencies.error().text;
    for (const size_t account : book->negativeAccounts)
        warnings += tr("The contracts of “%1” add up to less than zero; they count as 0.").arg(book->accounts[account].name);
    for (const revenue::NegativePart& part : revenue::negativeParts(*book, {}, m_view.filters))
        warnings += tr("The contracts of “%1” in this part add up to less than zero; they count as 0.").arg(book->accounts[part.account].name);
    m_warning->setText(warnings.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());
    const bool empty = m_figures.isEmpty() && currencies && !m_figures.error;
    m_empty->setVisible(empty);
    m_scroll->setVisible(!empty);
    m_filter->setText(m_view.filters.empty() ? tr("Filter") : tr("Filter (%1)").arg(m_view.filters.size()));
    refreshPeriods();
    refreshCards();
    refreshTrends();
    refreshPeriodPictures();
    refreshCohorts();
    m_compare->setFigures(m_figures, m_view);
    if (m_panelOpen)
        m_panel->show(m_figures, m_panel->subject());
    Q_EMIT captionChanged();
}

Metric KpiPage::spreadOf() const
{
    return Metric(m_distributionOf->currentData().toInt());
}

revenue::CohortStep KpiPage::cohortStep() const
{
    return revenue::CohortStep(m_cohortStep->currentData().toInt());
}

/// While nobody looks the book is the session's alone, which then need not copy it for an edit.
void KpiPage::release()
{
    m_figures = {};
    if (m_panel)
        m_panel->release();
}

void KpiPage::refreshPeriods()
{
    const QSignalBlocker quiet(m_period);
    m_period->clear();
    const FiscalCalendar calendar(m_figures.book->fiscalStart);
    for (int i = m_figures.compared.size() - 1; i >= 0; --i)
        m_period->addItem(kpi::periodText(m_figures.compared.periods[size_t(i)], m_view.window, calendar, QLocale()), i);
    m_period->setCurrentIndex(m_period->findData(m_place));
}

void KpiPage::refreshCards()
{
    const QLocale locale;
    const QString currency = m_session.baseCurrency();
    const kpi::Course& course = m_figures.compared;
    const auto more = kpi::moreFigures(m_figures, course.periods, m_focus);
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const Metric metric = m_focus[i];
        KpiCard* card = m_cards[i];
        kpi::setLead(*m_leadMarks[i], revenue::isLeading(metric));
        const bool isLevel = revenue::isMore(metric) || metric == Metric::Mrr || metric == Metric::Arr || metric == Metric::Arpa || metric == Metric::Customers;
        card->setTitle(isLevel ? kpi::metricText(metric) : tr("%1 (%2)", "NRR (12 months)").arg(kpi::metricText(metric), kpi::windowText(m_view.window)));
        const auto at = [&](int place) {
            return m_figures.compares(place) ? kpi::valueOf(metric, course.values[size_t(place)], more.empty() ? nullptr : &more[size_t(place)]) : std::nullopt;
        };
        const auto value = at(m_place);
        const bool comparable = m_view.window != Window::Span;
        const QString figure = revenue::unitOf(metric) == revenue::MetricUnit::Money && value
                                   ? moneyCompact(Amount::fromMinor(std::llround(*value)), currency, locale) : kpi::valueText(metric, value, currency, locale);
        card->setFigure(figure, comparable ? kpi::changePill(metric, value, at(m_place - 1), currency, locale) : PillData());
        QString caption;
        const Target* target = m_figures.compares(m_place)
                                   ? revenue::targetFor(m_targets, metric, m_view.window, m_view.filters, course.periods[size_t(m_place)].code) : nullptr;
        if (target) {
            const auto met = revenue::isMet(metric, value, revenue::targetValue(*target));
            const QString wanted = kpi::valueText(metric, revenue::targetValue(*target), currency, locale);
            if (!met)
                caption = tr("target %1").arg(wanted);
            else if (m_place == course.provisional)
                caption = tr("target %1 · still running").arg(wanted);
            else if (*met)
                caption = tr("target %1 · met").arg(wanted);
            else
                caption = tr("target %1 · %2 to go").arg(wanted, kpi::changeText(metric, revenue::targetValue(*target) - *value, currency, locale));
        } else if (m_figures.compares(m_place)) {
            const revenue::Figures& f = course.values[size_t(m_place)];
            switch (metric) {
            case Metric::Mrr: caption = tr("ARR %1 · %2 accounts").arg(moneyCompact(f.arr(), currency, locale), number(f.endingAccounts(), locale)); break;
            case Metric::Nrr: caption = tr("base %1").arg(moneyCompact(f.base, currency, locale)); break;
            case Metric::Grr: caption = tr("lost %1").arg(moneyCompact(f.contraction + f.churn, currency, locale)); break;
            case Metric::LogoChurn: caption = tr("%1 of %2 accounts").arg(number(f.churnedAccounts, locale), number(f.baseAccounts, locale)); break;
            default:
                if (revenue::isMore(metric) && !more.empty())
                    caption = kpi::moreCaption(metric, more[size_t(m_place)], currency, locale);
                else
                    caption = tr("%1 accounts · net %2").arg(number(f.endingAccounts(), locale), moneyChange(f.ending() - f.base, currency, locale));
                break;
            }
        }
        card->setCaption(caption);
        std::vector<std::optional<double>> trend;
        for (int place = 0; place <= course.lastComplete(); ++place)
            trend.push_back(at(place));
        card->setTrend(trend, std::array{0, 1, 3, 4}[i]);
    }
}

void KpiPage::refreshTrends()
{
    const kpi::Drawing drawing{m_view.window, m_session.baseCurrency(), QLocale()};
    const auto target = [&](Metric metric) -> std::optional<double> {
        const Target* found = revenue::targetFor(m_targets, metric, m_view.window, m_view.filters, {});
        return found ? std::optional(revenue::targetValue(*found)) : std::nullopt;
    };
    QString span;
    switch (m_view.window) {
    case Window::Month: span = tr("compared with the month before"); break;
    case Window::T12m: span = tr("compared with 12 months before"); break;
    case Window::Span: span = tr("compared with the start of the span"); break;
    default: span = tr("from the start to the end of each period"); break;
    }
    const QString places = m_view.window == Window::Month || m_view.window == Window::T12m || m_view.window == Window::Span ? tr("Month") : tr("Period");
    m_retention->setTitle(tr("NRR and GRR"), span);
    m_retention->setData(kpi::retentionChart(m_figures, drawing, target(Metric::Nrr), target(Metric::Grr)), places);
    kpi::Drawing moving = drawing;
    moving.window = movementWindow();
    m_movements->setTitle(tr("MRR movements"), moving.window == Window::Month ? tr("per month; choose a bar to see its accounts") : tr("per period; choose a bar to see its accounts"));
    m_movements->setData(kpi::movementChart(m_figures, moving), places);
    m_churn->setTitle(tr("Logo churn and MRR churn"), span);
    m_churn->setData(kpi::churnChart(m_figures, drawing), places);
}

void KpiPage::refreshPeriodPictures()
{
    const kpi::Drawing drawing{m_view.window, m_session.baseCurrency(), QLocale()};
    const bool any = m_figures.compares(m_place);
    const revenue::Period period = any ? m_figures.compared.periods[size_t(m_place)] : revenue::Period();
    const QString span = any ? monthSpan(period.firstDay(), period.lastDay()) : QString();
    m_bridge->setTitle(tr("MRR from the start to the end of the period"), span);
    m_bridge->setData(any ? kpi::bridgeChart(m_figures.compared.values[size_t(m_place)], m_place == m_figures.compared.provisional, drawing) : ChartData(), tr("Step"));

    const revenue::Concentration& spread = m_figures.spread;
    m_distributionAccounts.clear();
    const ChartData shown = kpi::distributionChart(spread, *m_figures.book, drawing);
    for (size_t i = 0; i < std::min(shown.size(), spread.shares.size()); ++i)
        m_distributionAccounts.push_back(m_figures.book->accounts[spread.shares[i].account].id);
    if (shown.size() < spread.shares.size())
        m_distributionAccounts.pop_back(); // the last place is all others
    m_distribution->setTitle(tr("Who makes it"), spread.shares.empty() ? tr("no account in this period")
                                                                       : tr("%1 of %2 accounts make half of %3", nullptr)
                                                                             .arg(number(qint64(spread.accountsForHalf)), number(qint64(spread.shares.size())),
                                                                                  moneyCompact(spread.total, m_session.baseCurrency())));
    m_distribution->setData(shown, tr("Account"));
}

void KpiPage::refreshCohorts()
{
    if (!m_figures.book)
        return;
    const revenue::CohortStep step = cohortStep();
    const auto& cells = m_figures.cohorts;
    kpi::CohortMap map = kpi::cohortMap(cells, step, m_cohortBy->currentData().toInt() == 1, {m_view.window, m_session.baseCurrency(), QLocale()});
    m_cohortMonths = std::move(map.cohorts);
    m_cohorts->setTitle(tr("Retention by cohort"), cells.empty() ? tr("no account started in this part: owner, team and stage are those of the start")
                                                                 : tr("by the first paying period; choose a cell to see its accounts"));
    m_cohorts->setData(std::move(map.data));
}

Window KpiPage::movementWindow() const
{
    return m_view.window == Window::T12m || m_view.window == Window::Span ? Window::Month : m_view.window;
}

void KpiPage::explain(Metric metric, const kpi::Course& course, int place)
{
    if (place < 0 || place >= course.size())
        return;
    ExplainPanel::Subject subject;
    subject.metric = metric;
    subject.window = &course == &m_figures.movements ? movementWindow() : m_view.window;
    subject.period = course.periods[size_t(place)];
    if (place > 0 && subject.window != Window::Span)
        subject.before = course.periods[size_t(place) - 1];
    openPanel(subject);
}

void KpiPage::explainCohort(int row, int age)
{
    const revenue::CohortStep step = cohortStep();
    const Month cohort = m_cohortMonths[size_t(row)];
    ExplainPanel::Subject subject;
    subject.period = {{}, cohort, cohort + age * (step == revenue::CohortStep::Month ? 1 : 3), false};
    subject.cohort = step;
    openPanel(subject);
}

void KpiPage::openPanel(const ExplainPanel::Subject& subject)
{
    m_panel->show(m_figures, subject);
    const bool wasOpen = m_panelOpen;
    m_panelOpen = true;
    if (!wasOpen)
        Q_EMIT inspectorChanged();
}

void KpiPage::closePanel()
{
    m_panelOpen = false;
    Q_EMIT inspectorChanged();
}

void KpiPage::savePicture(PictureCard* card)
{
    m_session.shell().dialogs().saveFile(this, tr("Save the chart as a picture"), card->objectName().section(u'.', -1) + QStringLiteral(".png"),
                                         tr("Pictures (*.png);;Vector pictures (*.svg)"), [this, card](const QString& path) {
                                             if (card->savePicture(path))
                                                 m_session.shell().toast({tr("Saved as “%1”.").arg(path), {}, {}});
                                             else
                                                 m_session.sayError(Error{ErrorCode::Io, tr("“%1” could not be written.").arg(path), {}});
                                         });
}

void KpiPage::saveReport(bool spreadsheet)
{
    if (!m_figures.compares(m_place))
        return m_session.sayError(Error{ErrorCode::Invalid, tr("There are no contracts yet, so there is nothing to report."), {}});
    const revenue::Period period = m_figures.compared.periods[size_t(m_place)];
    const QString name = QStringLiteral("kpi-%1.%2").arg(period.code, spreadsheet ? QStringLiteral("xlsx") : QStringLiteral("pdf"));
    m_session.shell().dialogs().saveFile(this, tr("Save the report"), name, spreadsheet ? tr("Spreadsheets (*.xlsx)") : tr("PDF (*.pdf)"), [this, spreadsheet, period](const QString& path) {
        const auto more = spreadsheet ? m_more->facts(true) : nullptr;
        if (spreadsheet && !more)
            return m_session.sayError(*m_more->error());
        const auto written = spreadsheet ? exchange::writeKpiWorkbook(path, *m_figures.book,
                                                                      {period.first(), period.closing, Month::of(m_session.today()), m_view.filters, m_session.words(),
                                                                       more})
                                         : report::writeKpiPdf({m_figures.book, m_view, period, m_session.workspaceName(), m_session.today(), m_session.words(),
                                                              m_targets, m_more}, path);
        if (written)
            m_session.shell().toast({tr("Saved as “%1”.").arg(path), {}, {}});
        else
            m_session.sayError(written.error());
    });
}

std::vector<Command> KpiPage::commands()
{
    std::vector<Command> commands = {
        {.id = QStringLiteral("kpi.closeBehind"), .text = [] { return tr("Close the explanation"); }, .run = [this] { closePanel(); }, .scope = CommandScope::Page,
         .shortcuts = {QKeySequence(Qt::Key_Escape)}, .enabled = [this] { return m_panelOpen; }},
        {.id = QStringLiteral("kpi.showAll"), .text = [] { return tr("Show all accounts"); }, .run = [this] { setFilter({}); }, .scope = CommandScope::Page,
         .enabled = [this] { return !m_view.filters.empty(); }},
        {.id = QStringLiteral("kpi.reportPdf"), .text = [] { return tr("KPI report as PDF…"); }, .run = [this] { saveReport(false); }, .scope = CommandScope::Page},
        {.id = QStringLiteral("kpi.reportXlsx"), .text = [] { return tr("KPI report as a spreadsheet…"); }, .run = [this] { saveReport(true); }, .scope = CommandScope::Page},
        {.id = QStringLiteral("kpi.saveView"), .text = [] { return tr("Save this view…"); }, .run = [this] { saveView(); }, .scope = CommandScope::Page},
        {.id = QStringLiteral("kpi.targets"), .text = [] { return tr("Targets…"); }, .run = [this] { openTargetDialog(m_session, this, m_view); }, .scope = CommandScope::Page},
    };
    for (const Window window : {Window::T12m, Window::Month, Window::Quarter, Window::Half, Window::Year})
        commands.push_back({.id = QStringLiteral("kpi.window.") + QLatin1String(revenue::windowName(window)), .text = [window] { return tr("KPI by: %1").arg(kpi::windowText(window)); },
                            .run = [this, window] {
                                kpi::View view = m_view;
                                view.window = window;
                                setView(view);
                            },
                            .scope = CommandScope::Page});
    for (const revenue::Focus focus : revenue::kFocuses)
        commands.push_back({.id = QStringLiteral("kpi.focus.") + QLatin1String(revenue::focusName(focus)), .text = [focus] { return tr("KPI first row: %1").arg(kpi::focusText(focus)); },
                            .run = [this, focus] { setFocusOfPhase(focus); }, .scope = CommandScope::Page});
    commands.push_back({.id = QStringLiteral("kpi.window.span"), .text = [] { return tr("KPI by: any span…"); }, .run = [this] { askSpan(); }, .scope = CommandScope::Page});
    return commands;
}

std::optional<TableExport> KpiPage::exportTable()
{
    if (m_panelOpen)
        return listExport(QStringLiteral("accounts-behind"), *m_panel->accounts()->table());
    return kpi::exportOf(m_figures.movements, m_figures.book ? m_figures.book->exponent : 0);
}

} // namespace tasuki

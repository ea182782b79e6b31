// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/kpi_page.h"

#include "base/at_once.h"
#include "kpi/compare_card.h"
#include "kpi/kpi_answers.h"
#include "kpi/kpi_cards.h"
#include "kpi/kpi_pictures.h"
#include "kpi/kpi_words.h"
#include "kpi/more_view.h"
#include "kpi/slice_menu.h"
#include "kpi/view_sheets.h"
#include "revenue/negative_parts.h"
#include "session/session.h"
#include "session/view_form.h"
#include "shell/shell.h"
#include "theme/icons.h"
#include "widgets/card.h"
#include "widgets/filter_chips.h"
#include "widgets/format.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace tasuki {

using revenue::Metric;
using revenue::Window;

KpiPage::KpiPage(Session& session, QWidget* parent)
    : DataPage(session, parent),
      m_more(std::make_shared<kpi::MoreReader>(
          session.db(), [&session] { return session.today(); },
          [&session](const Error& error) { session.sayReadFailed(error); }))
{
    waitForBook();
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) { m_more->forget(changes); });
    follow({Entity::Account, Entity::AccountTag, Entity::Subscription, Entity::Currency, Entity::Ownership,
            Entity::StageSpan, Entity::Member, Entity::Team, Entity::TeamMembership, Entity::Setting, Entity::Target,
            Entity::Usage, Entity::CoreMetric},
           [this] {
               if (!isLookedAt())
                   release();
           });
}

KpiPage::~KpiPage() = default;

QString KpiPage::caption() const
{
    if (!m_figures.compares(m_place))
        return {};
    const QString base = kpi::periodText(m_figures.compared.periods[size_t(m_place)], m_view.window,
                                         FiscalCalendar(m_figures.book->fiscalStart), QLocale());
    const QString text = m_place == m_figures.compared.provisional ? tr("%1 (in progress)").arg(base) : base;
    return m_view.filters.empty() ? text
                                  : text + QStringLiteral(" · ") + kpi::filterText(m_view.filters, m_session.words());
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
    buildContent();
    placeContent();
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->installEventFilter(this);
    outer->addWidget(m_scroll, 1);

    m_empty = new EmptyState(this);
    outer->addWidget(m_empty, 1);
    m_empty->hide();
    connect(m_empty, &EmptyState::triggered, this,
            [this] { m_session.shell().commands().run(QStringLiteral("file.import")); });

    buildPanel();
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

void KpiPage::buildContent()
{
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(20, 12, 20, 16);
    rows->setSpacing(12);
    m_warning = new TextLabel(TextLabel::Kind::Secondary, {}, m_content);
    m_warning->setTone(Tone::Warn);
    m_warning->setWordWrap(true);
    m_warning->hide();
    m_cards = new KpiCards(m_session, m_content);
    m_answers = new KpiAnswers(m_session, m_content);
    m_pictures = new KpiPictures(m_session, m_content);
    m_compare = new CompareCard(m_session, m_content);
    m_compare->setSizePolicy(QSizePolicy::Ignored,
                             QSizePolicy::Preferred); // its boxes give way before the page scrolls sideways
    rows->addWidget(m_warning);
    rows->addWidget(m_cards);
    rows->addWidget(m_answers);
    rows->addWidget(m_pictures, 1);
    rows->addWidget(m_compare);

    connect(m_cards, &KpiCards::activated, this, [this](int card) {
        m_asked = m_cards->card(card);
        explain(m_focus[size_t(card)], m_figures.compared, m_place);
    });
    connect(m_pictures, &KpiPictures::explainWanted, this,
            [this](QWidget* card, Metric metric, KpiPictures::Of of, int place) {
                m_asked = card;
                explain(metric, of == KpiPictures::Of::Movements ? m_figures.movements : m_figures.compared, place);
            });
    connect(m_answers, &KpiAnswers::whyWanted, this, &KpiPage::explainWhy);
    connect(m_answers, &KpiAnswers::aheadWanted, this, &KpiPage::explainAhead);
    connect(m_answers, &KpiAnswers::renewalsWanted, this,
            [this] { m_session.shell().navigate(QStringLiteral("renewals")); });
    connect(m_pictures, &KpiPictures::cohortWanted, this, [this](QWidget* card, Month cohort, int age) {
        m_asked = card;
        explainCohort(cohort, age);
    });
    connect(m_pictures, &KpiPictures::accountWanted, this, [this](AccountId account) {
        m_session.shell().navigate(QStringLiteral("account"), QString::number(account.value()));
    });
    connect(m_pictures, &KpiPictures::spreadChosen, this, [this] {
        kpi::spreadAnew(m_figures, m_place, m_pictures->spreadOf());
        m_pictures->showPeriod(m_place);
    });
    connect(m_pictures, &KpiPictures::cohortStepChosen, this, [this] {
        kpi::cohortsAnew(m_figures, m_session.today(), m_pictures->cohortStep());
        m_pictures->showCohorts();
    });
}

/// Cards and pictures beside each other, or fewer in a row where there is no room.
void KpiPage::placeContent()
{
    const bool narrow = width() < 900;
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    m_answers->setNarrow(narrow);
    m_pictures->setNarrow(narrow);
}

/// The first row of pictures ends on the first screen, with a little of the next one where there is room: that there is
/// more below is seen.
void KpiPage::sizePictures()
{
    constexpr int kLeast = 276;
    constexpr int kMost = 380;
    constexpr int kPeek = 64;
    const QMargins margins = m_content->layout()->contentsMargins();
    const int above = margins.top() + m_cards->sizeHint().height() + m_answers->sizeHint().height()
                      + 2 * m_content->layout()->spacing();
    const int room = m_scroll->viewport()->height() - above - m_content->layout()->spacing();
    m_pictures->setRowHeight(std::clamp(room - kPeek, kLeast, kMost));
}

bool KpiPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_scroll->viewport())
        sizePictures();
    return DataPage::eventFilter(watched, event);
}

void KpiPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (m_content)
        placeContent();
    placePanel();
}

void KpiPage::activate(const QString& place)
{
    DataPage::activate(place);
    if (place.startsWith(kViewPlace)) {
        const auto views = SavedViewStore(m_session.db()).of(kKpiViews);
        if (!views)
            return m_session.sayError(views.error());
        const auto saved = std::ranges::find(*views, RowId(place.mid(kViewPlace.size()).toLongLong()), &SavedView::id);
        if (saved != views->end())
            showView(*saved);
        return;
    }
    // "half/owner=…": somebody's figures, over that time.
    const qsizetype slash = place.indexOf(u'/');
    const qsizetype equals = place.indexOf(u'=');
    const auto window = slash > 0 ? revenue::windowOf(QStringView(place).left(slash)) : std::nullopt;
    const auto dimension = window && equals > slash
                               ? revenue::dimensionOf(QStringView(place).mid(slash + 1, equals - slash - 1))
                               : std::nullopt;
    if (dimension) {
        m_placeChosen = false; // the last period that is over
        setView({*window, {{*dimension, place.mid(equals + 1)}}, {}, {}});
    }
}

void KpiPage::retranslate()
{
    std::vector<Chip> chips;
    for (const Window window : {Window::T12m, Window::Month, Window::Quarter, Window::Half, Window::Year, Window::Span})
        chips.push_back({QLatin1String(revenue::windowName(window)),
                         window == Window::Span ? tr("Custom range…") : kpi::windowText(window)});
    m_window->setChips(chips);
    m_window->setAccessibleName(tr("Period length"));
    m_period->setAccessibleName(tr("Period shown"));
    m_period->setToolTip(tr("Period of the cards and charts"));
    m_report->setText(tr("Report"));
    m_report->setToolTip(tr("Export this period as PDF or spreadsheet"));
    m_filter->setToolTip(tr("Filter accounts or open a saved view"));
    m_empty->setWords(QStringLiteral("layout-dashboard"), tr("No contracts yet."),
                      tr("Import contract lines to see NRR, GRR and churn."), tr("Import CSV"));
    m_pictures->retranslate();
    m_panel->retranslate();
    m_compare->retranslate();
    refresh();
}

void KpiPage::makeFilterMenu()
{
    m_filterMenu->clear();
    kpi::addSlices(*m_filterMenu, m_session.book(), m_session.words(), m_view.filters,
                   [this](const revenue::Filter& filter, bool on) { toggleFilter(filter, on); });
    m_filterMenu->addSeparator();
    QAction* clear = m_filterMenu->addAction(tr("Show all accounts"));
    clear->setEnabled(!m_view.filters.empty());
    connect(clear, &QAction::triggered, this, [this] { setFilter({}); });
    m_filterMenu->addSeparator();
    addViews(*m_filterMenu);
    m_filterMenu->addSeparator();
    QMenu* focus = m_filterMenu->addMenu(tr("Top cards by company phase"));
    for (const revenue::Focus one : revenue::kFocuses) {
        QAction* action = focus->addAction(kpi::focusText(one));
        action->setCheckable(true);
        action->setChecked(m_focus == revenue::focusMetrics(one));
        connect(action, &QAction::triggered, this, [this, one] { setFocusOfPhase(one); });
    }
}

void KpiPage::setFocusOfPhase(revenue::Focus focus)
{
    m_session.run(revenue::FocusStore(m_session.db()).change(focus, m_session.act()),
                  tr("Top cards: %1.").arg(kpi::focusText(focus)));
}

void KpiPage::addViews(QMenu& menu)
{
    const auto views = SavedViewStore(m_session.db()).of(kKpiViews);
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
                [this, saved] { removeSavedView(m_session, saved); });
    }
}

void KpiPage::showView(const SavedView& saved)
{
    if (const auto view = revenue::viewOf(saved.definition))
        setView(*view);
    else
        sayUnknownView(m_session, saved);
}

void KpiPage::saveView()
{
    openViewForm(
        m_session, this,
        {.page = kKpiViews, .definition = revenue::viewText(m_view), .example = tr("Such as “SMB by half-year”")});
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
    kpi::spreadAnew(m_figures, m_place, m_pictures->spreadOf());
    refreshPeriods();
    m_cards->setFigures(m_figures, m_view, m_place, m_focus, m_targets);
    m_answers->setFigures(m_figures, m_view, m_place, m_focus);
    m_pictures->showPeriod(m_place);
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
    askMonths(
        this, *first, std::max(last, *first), isSpan ? m_view.from : std::max(*first, last - 11),
        isSpan ? m_view.to : last,
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
    m_stale = !m_session.isBookReady(); // it tells when it is
    if (m_stale && m_figures.isEmpty())
        return;
    // Until then the figures are those of before, of whatever view is chosen meanwhile.
    const auto book = m_stale ? m_figures.book : m_session.sharedBook();
    const auto currencies = book->checkCurrencies();
    // The figures are made beside the window's own thread, which reads meanwhile what else the page wants.
    const auto counted = currencies ? book : std::make_shared<const revenue::Book>();
    const kpi::Asked asked{m_placeChosen ? m_place : -1, m_pictures->spreadOf(), m_pictures->cohortStep()};
    const auto listed =
        m_panelOpen && m_panel->listsAccountsBehind() ? std::optional(m_panel->subject()) : std::nullopt;
    std::vector<kpi::AccountLine> behind;
    const auto done = atOnce(
        [this] {
            m_targets = m_session.readToShow(revenue::TargetStore(m_session.db()).all());
            const auto focus = m_session.read(revenue::FocusStore(m_session.db()).read());
            m_focus = revenue::focusMetrics(focus ? *focus : revenue::Focus::NetArr);
        },
        [&, today = m_session.today()] {
            m_figures = kpi::figuresOf(counted, m_view, today, asked);
            if (listed && !m_figures.isEmpty())
                behind = kpi::accountsBehind(m_figures, listed->metric, listed->period);
        });
    if (!done) {
        m_figures = {};
        m_figures.book = counted;
        m_figures.error = done.error();
    }
    if (!done)
        m_session.sayReadFailed(done.error());
    else if (m_figures.error)
        m_session.sayError(*m_figures.error);
    m_place = m_figures.shownPlace;
    m_figures.more = m_more;
    QStringList warnings;
    if (!currencies)
        warnings += currencies.error().text;
    for (const size_t account : book->negativeAccounts)
        warnings +=
            tr("The contracts of “%1” add up to less than 0; they count as 0.").arg(book->accounts[account].name);
    for (const revenue::NegativePart& part : revenue::negativeParts(*book, {}, m_view.filters))
        warnings += tr("The contracts of “%1” in this group add up to less than 0; they count as 0.")
                        .arg(book->accounts[part.account].name);
    m_warning->setText(warnings.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());
    const bool empty = m_figures.isEmpty() && currencies && !m_figures.error;
    m_empty->setVisible(empty);
    m_period->setVisible(!empty);
    m_report->setEnabled(!empty);
    m_scroll->setVisible(!empty);
    m_filter->setText(m_view.filters.empty() ? tr("Filter") : tr("Filter (%1)").arg(m_view.filters.size()));
    refreshPeriods();
    m_cards->setFigures(m_figures, m_view, m_place, m_focus, m_targets);
    m_answers->setFigures(m_figures, m_view, m_place, m_focus);
    sizePictures();
    m_pictures->setFigures(m_figures, m_view, m_targets, m_place);
    m_compare->setFigures(m_figures, m_view);
    if (listed)
        m_panel->show(m_figures, std::move(behind));
    else if (m_panelOpen)
        m_panel->show(m_figures, m_panel->subject());
    Q_EMIT captionChanged();
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
        m_period->addItem(kpi::periodText(m_figures.compared.periods[size_t(i)], m_view.window, calendar, QLocale()),
                          i);
    m_period->setCurrentIndex(m_period->findData(m_place));
}

} // namespace tasuki

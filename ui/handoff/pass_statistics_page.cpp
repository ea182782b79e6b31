// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/pass_statistics_page.h"

#include "handoff/age_grid.h"
#include "handoff/handoff_terms.h"
#include "handoff/return_reasons.h"
#include "report/pass_statistics_source.h"
#include "session/session.h"
#include "shell/shell.h"
#include "widgets/beside.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/format.h"
#include "widgets/giving_scroll.h"
#include "widgets/summary_strip.h"

#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

using report::PassDays;
using report::PassFigures;
using report::PassLine;
using report::PassShare;
using report::PassSlice;

namespace {

constexpr int kKeptRows = 178;        ///< of the list above the cards: its titles and four rows
constexpr qint64 kFewCounted = 10;    ///< a rate tells little below so many
constexpr qint64 kNobody = 1LL << 62; ///< a list's id of nobody; those of rows are far below

struct Total {
    const char* name;
    std::vector<HandoffId> (*of)(const PassFigures& figures); ///< null: it is counted from no handoffs
};
// In the order in which they stand.
constexpr Total kTotals[] = {{"accepted", [](const PassFigures& f) { return f.accepted.of; }},
                             {"firstTime", [](const PassFigures& f) { return f.firstTime.of; }},
                             {"accept", [](const PassFigures& f) { return f.accept.of; }},
                             {"firstTouch", [](const PassFigures& f) { return f.firstTouch.of; }},
                             {"offerAgain", [](const PassFigures& f) { return f.offerAgain.of; }},
                             {"promises", nullptr}};

QString daysText(const std::optional<double>& median)
{
    if (!median)
        return absentText();
    const bool whole = *median == double(qint64(*median));
    return QLocale().toString(*median, 'f', whole ? 0 : 1);
}

QString countText(qint64 n)
{
    return QStringLiteral("n=") + number(n);
}

QString targetText(const PassDays& clock)
{
    return clock.leastTarget == clock.mostTarget ? QString::number(clock.mostTarget)
                                                 : QStringLiteral("%1–%2").arg(clock.leastTarget).arg(clock.mostTarget);
}

/// Everything that a line was counted from.
std::vector<HandoffId> allOf(const PassFigures& figures)
{
    std::vector<HandoffId> all = figures.offered;
    for (const PassDays* clock : {&figures.accept, &figures.offerAgain, &figures.firstTouch})
        for (const auto* ids : {&clock->of, &clock->running})
            all.insert(all.end(), ids->begin(), ids->end());
    return all;
}

} // namespace

PassStatisticsPage::PassStatisticsPage(Session& session, QWidget* parent)
    : ListPage(
        session,
        {.room = QStringLiteral("passStatistics"), .file = QStringLiteral("handoff-statistics"), .hasSearch = false},
        [](const PassLine& line) { return line.key == 0 ? kNobody : line.key; }, parent)
{
    follow({Entity::Handoff, Entity::Touchpoint, Entity::Promise, Entity::Member, Entity::Team, Entity::TeamMembership,
            Entity::Route, Entity::Holiday, Entity::Setting});
}

QString PassStatisticsPage::caption() const
{
    return dateNumeric(m_statistics.from) + QStringLiteral("–") + dateNumeric(m_statistics.to) + QStringLiteral(" · ")
           + tr("%Ln offered", nullptr, int(m_statistics.total.offered.size()));
}

void PassStatisticsPage::build()
{
    PageBar* bar = addBar();
    m_who = new FilterChips(FilterChips::Mode::Single, bar);
    m_who->setObjectName(named("who"));
    m_window = new FilterChips(FilterChips::Mode::Single, bar);
    m_window->setObjectName(named("window"));
    bar->add(m_who, 1);
    bar->add(m_window, 2);
    m_strip = new SummaryStrip(this);
    for (const Total& total : kTotals) {
        KpiCard* card = m_strip->addCard(named(total.name));
        m_totals.push_back(card);
        if (total.of)
            connect(card, &KpiCard::activated, this, [this, &total] { openHandoffs(total.of(m_statistics.total)); });
    }
    column()->addWidget(m_strip);
    addList();
    auto* cards = new Beside(12, this);
    m_reasonCard = new Card(cards);
    m_reasons = new ReturnReasons(m_reasonCard);
    m_reasons->setObjectName(named("reasons"));
    m_reasonCard->body()->addWidget(m_reasons);
    m_reasonCard->body()->addStretch();
    m_ageCard = new Card(cards);
    m_ages = new AgeGrid(m_ageCard);
    m_ages->setObjectName(named("ages"));
    m_ageCard->body()->addWidget(m_ages);
    m_ageCard->body()->addStretch();
    cards->add(m_reasonCard, 1);
    cards->add(m_ageCard, 1);
    cards->setContentsMargins(20, 12, 20, 16);
    column()->addWidget(new GivingScroll(cards, m_table, kKeptRows, this));

    connect(m_reasons, &ReturnReasons::opened, this,
            [this](int mark) { openHandoffs(m_statistics.reasons[size_t(mark)].of); });
    connect(m_ages, &AgeGrid::opened, this, [this](int mark) { openHandoffs(m_ages->cell(mark).of); });
    connect(m_table, &DataTable::opened, this, &PassStatisticsPage::openLine);
    connect(m_table, &DataTable::contextMenuWanted, this,
            [this](const QPoint& at) { showMenu(at, QStringLiteral("passStatistics."), {QStringLiteral("open")}); });
    connect(m_table->emptyState(), &EmptyState::triggered, this,
            [this] { m_session.shell().navigate(QStringLiteral("handoffs")); });
    for (FilterChips* chips : {m_who, m_window})
        connect(chips, &FilterChips::clicked, this, &PassStatisticsPage::goToList);
    connect(m_who, &FilterChips::selectionChanged, this, [this](const QStringList& ids) {
        m_by = report::passSliceOf(ids.value(0)).value_or(PassSlice::Route);
        setColumns();
        count();
    });
    connect(m_window, &FilterChips::selectionChanged, this, [this](const QStringList& ids) {
        m_period = ids.value(0);
        count();
    });
}

std::vector<Command> PassStatisticsPage::commands()
{
    return {onList(
        QStringLiteral("passStatistics.open"), [] { return tr("Show the handoffs"); }, {}, [this] { openLine(); })};
}

void PassStatisticsPage::openLine()
{
    if (const PassLine* line = current())
        openHandoffs(allOf(line->figures));
}

void PassStatisticsPage::openHandoffs(const std::vector<HandoffId>& of)
{
    QStringList ids;
    QSet<HandoffId> seen;
    for (const HandoffId id : of)
        if (!seen.contains(id)) {
            seen.insert(id);
            ids += QString::number(id.value());
        }
    if (!ids.isEmpty())
        m_session.shell().navigate(QStringLiteral("handoffs"), QStringLiteral("of/") + ids.join(u','));
}

/// Of the period, which ends today.
QDate PassStatisticsPage::firstDay() const
{
    const Month month = Month::of(m_session.today());
    const FiscalCalendar fiscal(m_session.fiscalStart());
    if (m_period == u"month")
        return month.firstDay();
    if (m_period == u"quarter")
        return fiscal.periodOf(FiscalPeriod::Kind::Quarter, month).firstDay();
    if (m_period == u"half")
        return fiscal.periodOf(FiscalPeriod::Kind::Half, month).firstDay();
    return (month - 11).firstDay();
}

void PassStatisticsPage::refresh()
{
    auto facts = report::passFactsOf(m_session.db(), m_session.today());
    if (!facts)
        return m_session.sayReadFailed(facts.error());
    m_facts = std::move(*facts);
    m_stale = false;
    count();
}

void PassStatisticsPage::count()
{
    m_statistics = report::passStatistics(m_facts, m_by, firstDay(), m_session.today(), m_session.today());
    m_model->setRows(m_statistics.lines);
    applyFilter();
    showTotals();
    showCards();
    Q_EMIT captionChanged();
}

void PassStatisticsPage::showTotals()
{
    m_strip->setWanted(!m_statistics.lines.empty());
    const PassFigures& total = m_statistics.total;
    const auto course = [&](const auto& value) {
        std::vector<std::optional<double>> values;
        for (const PassFigures& month : m_statistics.course)
            values.push_back(value(month));
        return values;
    };
    const auto share = [&](size_t at, const QString& title, PassShare PassFigures::*of) {
        const PassShare& whole = total.*of;
        m_totals[at]->setTitle(title);
        m_totals[at]->setFigure(whole.count() > 0 ? percent(whole.value(), 0) : absentText());
        m_totals[at]->setCaption(QStringLiteral("%1 / %2").arg(number(whole.met), number(whole.count())));
        m_totals[at]->setTrend(course([&](const PassFigures& month) { return (month.*of).value(); }), -1);
    };
    const auto clock = [&](size_t at, const QString& title, PassDays PassFigures::*of) {
        const PassDays& days = total.*of;
        m_totals[at]->setTitle(title);
        m_totals[at]->setFigure(daysText(days.median()));
        QStringList about = {tr("business days"), countText(days.count())};
        if (days.count() > 0)
            about += tr("%1 in time").arg(percent(days.inTime(), 0));
        m_totals[at]->setCaption(about.join(QStringLiteral(" · ")));
        m_totals[at]->setTrend(course([&](const PassFigures& month) { return (month.*of).median(); }), -1);
    };
    share(0, tr("Reached acceptance"), &PassFigures::accepted);
    share(1, tr("Accepted first time"), &PassFigures::firstTime);
    clock(2, tr("Days to accept"), &PassFigures::accept);
    clock(3, tr("Days to touchpoint"), &PassFigures::firstTouch);
    clock(4, tr("Days to re-offer"), &PassFigures::offerAgain);
    KpiCard* promises = m_totals[5];
    promises->setTitle(tr("Promises kept"));
    promises->setFigure(total.promises.count() > 0 ? percent(total.promises.value(), 0) : absentText());
    promises->setCaption(QStringLiteral("%1 / %2").arg(number(total.promises.kept), number(total.promises.count()))
                         + QStringLiteral(" · ") + tr("%Ln overdue", nullptr, int(total.promises.overdue)));
    promises->setTrend(course([](const PassFigures& month) { return month.promises.value(); }), -1);
}

void PassStatisticsPage::showCards()
{
    const TermLanguage words = m_session.words();
    std::vector<ReturnReasons::Line> lines;
    qint64 returns = 0;
    for (const report::ReturnReason& reason : m_statistics.reasons) {
        const auto& [route, most] = reason.routes.front();
        lines.push_back({termText(kReturnReasonTerms, reason.code, words), qint64(reason.of.size()),
                         report::passLineName(m_facts, PassSlice::Route, route.value(), words) + u' ' + number(most)});
        returns += qint64(reason.of.size());
    }
    m_reasonCard->setCaption(countText(returns));
    m_reasons->setLines(std::move(lines));
    qint64 waiting = 0;
    qint64 late = 0;
    for (const report::AgeRow& row : m_statistics.ages)
        for (const report::AgeCell& cell : row) {
            waiting += qint64(cell.of.size());
            late += qint64(cell.late.size());
        }
    m_ageCard->setCaption(tr("%Ln open", nullptr, int(waiting)) + QStringLiteral(" · ")
                          + tr("%Ln overdue", nullptr, int(late)));
    m_ages->setAges(m_statistics.ages, {stateText(HandoffState::Draft, words), stateText(HandoffState::Offered, words),
                                        stateText(HandoffState::Returned, words), tr("Accepted, no touchpoint yet")});
}

QString PassStatisticsPage::nameOf(const PassLine& line) const
{
    const QString name = report::passLineName(m_facts, m_by, line.key, m_session.words());
    return name.isEmpty() ? tr("No one yet") : name;
}

Column<PassLine> PassStatisticsPage::rate(const char* id, const QString& title, PassShare PassFigures::*share) const
{
    return {
        .id = QLatin1String(id),
        .title = title,
        .display =
            [share](const PassLine& line) {
                const PassShare& of = line.figures.*share;
                return of.count() > 0 ? percent(of.value(), 0) + u' ' + countText(of.count()) : absentText();
            },
        .kind = CellKind::TwoPart,
        .width = 124,
        .sortKey = [share](const PassLine& line) { return SortKey((line.figures.*share).value().value_or(-1)); },
        .paint =
            [share](const PassLine& line) {
                const PassShare& of = line.figures.*share;
                if (of.count() == 0)
                    return QVariant::fromValue(TwoPartData{absentText(), {}, Tone::Neutral});
                return QVariant::fromValue(TwoPartData{percent(of.value(), 0), countText(of.count()), Tone::Neutral});
            },
        .toolTip =
            [share](const PassLine& line) {
                const PassShare& of = line.figures.*share;
                QString tip = tr("%1 of %2 handoffs").arg(number(of.met), number(of.count()));
                if (of.count() < kFewCounted)
                    tip += QStringLiteral(" · ") + tr("Too few to compare");
                return tip;
            },
        .exportTitle = QLatin1String(id),
        .exportValue =
            [share](const PassLine& line) {
                const auto value = (line.figures.*share).value();
                return value ? QString::number(*value, 'f', 6) : QString();
            }};
}

Column<PassLine> PassStatisticsPage::days(const char* id, const QString& title, PassDays PassFigures::*clock) const
{
    return {.id = QLatin1String(id),
            .title = title,
            .display = [clock](const PassLine& line) { return daysText((line.figures.*clock).median()); },
            .kind = CellKind::TwoPart,
            .width = 132,
            .sortKey = [clock](const PassLine& line) { return SortKey((line.figures.*clock).median().value_or(-1)); },
            .paint =
                [clock](const PassLine& line) {
                    const PassDays& of = line.figures.*clock;
                    if (of.count() == 0)
                        return QVariant::fromValue(TwoPartData{absentText(), {}, Tone::Neutral});
                    const bool late = of.isPastTarget();
                    return QVariant::fromValue(TwoPartData{daysText(of.median()),
                                                           late ? tr("late, target %1").arg(targetText(of))
                                                                : tr("target %1").arg(targetText(of)),
                                                           late ? Tone::Bad : Tone::Neutral});
                },
            .toolTip =
                [clock](const PassLine& line) {
                    const PassDays& of = line.figures.*clock;
                    return of.count() == 0
                               ? tr("%Ln running", nullptr, int(of.running.size()))
                               : tr("Median of %1 · %2 in time · %3 running, %4 of them overdue")
                                     .arg(number(of.count()), percent(of.inTime(), 0),
                                          number(qint64(of.running.size())), number(qint64(of.late.size())));
                },
            .exportTitle = QLatin1String(id),
            .exportValue =
                [clock](const PassLine& line) {
                    const auto value = (line.figures.*clock).median();
                    return value ? QString::number(*value, 'f', 1) : QString();
                }};
}

void PassStatisticsPage::setColumns()
{
    const auto count = [](const char* id, const QString& title, const auto& value) {
        return Column<PassLine>{
            .id = QLatin1String(id),
            .title = title,
            .display = [value](const PassLine& line) { return number(value(line.figures)); },
            .kind = CellKind::Figure,
            .width = 84,
            .alignment = Qt::AlignRight | Qt::AlignVCenter,
            .sortKey = [value](const PassLine& line) { return SortKey(double(value(line.figures))); },
            .exportTitle = QLatin1String(id),
            .exportValue = [value](const PassLine& line) { return QString::number(value(line.figures)); }};
    };
    std::vector<Column<PassLine>> columns = {
        {.id = QStringLiteral("name"),
         .title = m_by == PassSlice::Route  ? tr("Route")
                  : m_by == PassSlice::Team ? tr("Team")
                                            : tr("Member"),
         .display = [this](const PassLine& line) { return nameOf(line); },
         .kind = m_by == PassSlice::Member ? CellKind::Name : CellKind::Text,
         .width = 170,
         .exportTitle = QLatin1String(report::passSliceName(m_by))},
        count("offered", tr("Handoffs offered"), [](const PassFigures& f) { return qint64(f.offered.size()); }),
        rate("accepted", tr("Reached acceptance"), &PassFigures::accepted),
        rate("first_time", tr("Accepted first time"), &PassFigures::firstTime),
        count("returns", tr("Returns"), [](const PassFigures& f) { return f.returns; }),
        days("days_to_accept", tr("Days to accept"), &PassFigures::accept),
        days("days_to_first_touch", tr("Days to touchpoint"), &PassFigures::firstTouch),
        days("days_to_offer_again", tr("Days to re-offer"), &PassFigures::offerAgain)};
    for (size_t i = 1; i < columns.size(); ++i)
        columns[i].priority = int(i);
    m_model->setColumns(std::move(columns));
}

void PassStatisticsPage::retranslate()
{
    m_who->setChips({{QLatin1String(report::passSliceName(PassSlice::Route)), tr("Route")},
                     {QLatin1String(report::passSliceName(PassSlice::Team)), tr("Team")},
                     {QLatin1String(report::passSliceName(PassSlice::Member)), tr("Member")}});
    m_who->setAccessibleName(tr("Route, team or member"));
    m_window->setChips({{QStringLiteral("t12m"), tr("12 months")},
                        {QStringLiteral("half"), tr("Fiscal half")},
                        {QStringLiteral("quarter"), tr("Fiscal quarter")},
                        {QStringLiteral("month"), tr("This month")}});
    m_window->setAccessibleName(tr("Period length"));
    m_table->setAccessibleName(tr("Handoff statistics"));
    m_table->emptyState()->setWords(QStringLiteral("layout-dashboard"), tr("No handoffs in this period."),
                                    tr("Handoffs that were offered or are open appear here."), tr("Open handoffs"));
    m_reasonCard->setTitle(tr("Reasons for returns"));
    m_reasons->setAccessibleName(tr("Reasons for returns"));
    m_ageCard->setTitle(tr("Business days in state"));
    m_ages->setAccessibleName(tr("Business days in state"));
    setColumns();
    refresh();
}

} // namespace tasuki

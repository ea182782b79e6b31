// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/team_page.h"

#include "handoff/handoff_store.h"
#include "kpi/kpi_words.h"
#include "onboarding/onboarding_words.h"
#include "people/fte_column.h"
#include "people/people_rules.h"
#include "session/background_read.h"
#include "session/session.h"
#include "shell/shell.h"
#include "touchpoint/touchpoint_store.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/filter_chips.h"
#include "widgets/format.h"
#include "widgets/share_bars.h"
#include "widgets/summary_strip.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <cmath>

namespace tasuki {

using onboarding::Metric;
using report::TeamLine;
using revenue::Dimension;
using revenue::Window;

namespace {

/// A line's key in the list: members and teams have ids of their own; nobody is 1.
qint64 idOf(const TeamLine& line)
{
    return line.member.isValid() ? line.member.value() : line.team.isValid() ? line.team.value() : 1;
}

QString nameOf(const TeamLine& line)
{
    return line.key.isEmpty() ? TeamPage::tr("No owner") : line.name.isEmpty() ? line.key : line.name;
}

QString lastDayTip()
{
    return TeamPage::tr("Of the paying accounts owned on the period's last day");
}

Result<report::TeamFacts> factsOf(storage::Database& db, const revenue::Period& period, QDate today)
{
    auto touches = TouchpointStore(db).countsByMember(period.firstDay(), period.lastDay());
    auto handoffs = handoff::HandoffStore(db).all();
    auto onboarding = report::onboardingFactsOf(db, today);
    if (!touches || !handoffs || !onboarding)
        return !touches ? touches.error() : !handoffs ? handoffs.error() : onboarding.error();
    return report::TeamFacts{std::move(*touches), std::move(*handoffs), std::move(*onboarding)};
}

} // namespace

TeamPage::TeamPage(Session& session, QWidget* parent)
    : ListPage(session, {.room = QStringLiteral("team"), .hasSearch = false}, &idOf, parent),
      m_read(std::make_unique<BackgroundRead<report::TeamFacts>>(
          session, BackgroundRead<report::TeamFacts>::Read(),
          [this](report::TeamFacts facts) { take(std::move(facts)); }))
{
    waitForBook();
    follow({Entity::Account, Entity::Subscription, Entity::Currency, Entity::Ownership, Entity::Member, Entity::Team,
            Entity::TeamMembership, Entity::Setting, Entity::Touchpoint, Entity::Handoff, Entity::Onboarding,
            Entity::Goal},
           [this] {
               m_factsStale = true;
               m_read->renew(); // what is being read is of before
           });
}

TeamPage::~TeamPage() = default;

bool TeamPage::isReady()
{
    if (!ListPage::isReady())
        return false;
    if (m_facts || !m_session.isLarge())
        return true;
    const auto span = wanted();
    if (span && !m_read->isUnderWay())
        readBeside(*span);
    return !span;
}

QString TeamPage::caption() const
{
    return m_span ? kpi::periodText(m_span->period, m_span->window, FiscalCalendar(m_session.fiscalStart()), QLocale())
                        + QStringLiteral(" · ") + kpi::windowText(m_span->window)
                  : QString();
}

void TeamPage::build()
{
    PageBar* bar = addBar();
    m_who = new FilterChips(FilterChips::Mode::Single, bar);
    m_who->setObjectName(named("who"));
    m_window = new FilterChips(FilterChips::Mode::Single, bar);
    m_window->setObjectName(named("window"));
    bar->add(m_who, 1);
    bar->add(m_window, 2);
    m_sums = new SummaryStrip(this);
    m_accounts = m_sums->addCard(named("accounts"));
    m_mrr = m_sums->addCard(named("mrr"));
    m_passes = m_sums->addCard(named("passes"));
    m_shares = m_sums->addBars(named("shares"));
    column()->addWidget(m_sums);
    for (KpiCard* card : {m_accounts, m_mrr})
        connect(card, &KpiCard::activated, this, [this] { m_session.shell().navigate(QStringLiteral("kpi")); });
    connect(m_passes, &KpiCard::activated, this, [this] { m_session.shell().navigate(QStringLiteral("handoffs")); });
    addList();
    connect(m_table->emptyState(), &EmptyState::triggered, this, &TeamPage::fill);
    m_table->horizontalHeader()->setStretchLastSection(false); // figures stand near their names
    for (FilterChips* chips : {m_who, m_window})
        connect(chips, &FilterChips::clicked, this, &TeamPage::goToList);
    connect(m_who, &FilterChips::selectionChanged, this, [this](const QStringList& ids) {
        m_by = ids.value(0) == u"teams" ? Dimension::Team : Dimension::Owner;
        setColumns();
        refresh();
    });
    connect(m_window, &FilterChips::selectionChanged, this, [this](const QStringList& ids) {
        m_windowShown = revenue::windowOf(ids.value(0)).value_or(Window::T12m);
        refresh();
    });
    connect(m_table, &DataTable::opened, this, &TeamPage::openFigures);
    connect(m_table, &DataTable::contextMenuWanted, this, [this](const QPoint& at) {
        showMenu(at, QStringLiteral("figures."), {QStringLiteral("open"), QStringLiteral("fte")});
    });
}

void TeamPage::openFigures()
{
    if (const TeamLine* line = current())
        m_session.shell().navigate(QStringLiteral("kpi"),
                                   QStringLiteral("%1/%2=%3")
                                       .arg(QLatin1String(revenue::windowName(m_windowShown)),
                                            QLatin1String(revenue::dimensionName(m_by)), line->key));
}

std::vector<Command> TeamPage::commands()
{
    // Enter and F2 are the list's own keys.
    Command fte = onList(
        QStringLiteral("figures.fte"), [] { return tr("Change the FTE"); }, {}, [this] { m_table->editCurrent(); });
    fte.enabled = [this] {
        const TeamLine* line = current();
        return m_by == Dimension::Owner && line && line->member.isValid();
    };
    return {
        onList(
            QStringLiteral("figures.open"), [] { return tr("Show on the KPI page"); }, {}, [this] { openFigures(); }),
        fte};
}

/// The last one that is over; in the first of all, the running one.
std::optional<TeamPage::Span> TeamPage::wanted()
{
    const revenue::Book& book = m_session.book();
    const Month today = Month::of(m_session.today());
    const auto first = book.firstMonth();
    if (!first || *first > today || !book.checkCurrencies())
        return std::nullopt;
    const auto periods =
        revenue::periodsOf(m_windowShown, std::max(*first, today - 24), today, FiscalCalendar(book.fiscalStart), today);
    const bool running = periods.back().cut || m_session.today() < periods.back().lastDay();
    return Span{m_windowShown, running && periods.size() > 1 ? periods[periods.size() - 2] : periods.back()};
}

void TeamPage::readBeside(const Span& span)
{
    m_asked = span;
    m_read->beginAnew(
        [period = span.period](storage::Database& db, QDate today) { return factsOf(db, period, today); });
}

void TeamPage::take(report::TeamFacts facts)
{
    m_facts = std::move(facts);
    m_span = m_asked;
    m_factsStale = false;
    const bool shown = m_table;
    Q_EMIT ready(); // who waits for it builds it now, and so shows them
    if (shown)
        showLines();
}

void TeamPage::refresh()
{
    m_stale = true;
    if (!m_session.isBookReady())
        return; // it tells when it is
    const auto span = wanted();
    if (!span) {
        m_span.reset();
        m_facts.reset();
        return showLines();
    }
    if (m_facts && !m_factsStale && m_span == span)
        return showLines();
    // What is shown of a large workspace stays until the other is read.
    if (m_session.isLarge())
        return readBeside(*span);
    auto facts = factsOf(m_session.db(), span->period, m_session.today());
    if (!facts)
        return m_session.sayReadFailed(facts.error());
    m_asked = span;
    take(std::move(*facts));
}

void TeamPage::showLines()
{
    m_stale = !m_session.isBookReady();
    if (m_stale)
        return; // it tells when it is
    sayEmpty();
    auto lines = m_facts && m_span
                     ? report::teamLines(m_session.book(), m_by, m_span->period, *m_facts, Month::of(m_session.today()))
                     : std::vector<TeamLine>();
    showSums(lines);
    m_model->setRows(std::move(lines));
    Q_EMIT captionChanged();
}

void TeamPage::showSums(const std::vector<TeamLine>& lines)
{
    const QString currency = m_session.baseCurrency();
    m_sums->setWanted(!lines.empty());
    qint64 accounts = 0;
    Amount mrr;
    qint64 fte = 0;
    qint64 offered = 0;
    qint64 passed = 0;
    std::vector<ShareBars::Share> shares;
    for (const TeamLine& line : lines) {
        accounts += line.held.accounts;
        mrr += line.held.mrr;
        fte += line.held.fte;
        offered += line.offered;
        passed += line.passed;
        if (line.held.mrr.toDouble() > 0)
            shares.push_back({nameOf(line), line.held.mrr.toDouble()});
    }
    const bool perFte = fte > 0;
    m_accounts->setTitle(tr("Paying accounts"));
    m_accounts->setFigure(number(accounts));
    m_accounts->setCaption(
        perFte ? tr("%1 per FTE").arg(QLocale().toString(double(accounts) * kFullTime / double(fte), 'f', 1))
               : QString());
    m_mrr->setTitle(tr("MRR"));
    m_mrr->setFigure(moneyCompact(mrr, currency));
    m_mrr->setCaption(perFte ? tr("%1 per FTE").arg(moneyCompact(mrr.scaled(kFullTime, fte), currency)) : QString());
    m_passes->setTitle(tr("Handoffs accepted first time"));
    m_passes->setFigure(offered == 0 ? absentText() : percent(double(passed) / double(offered)));
    m_passes->setCaption(tr("%1 of %Ln offered", nullptr, int(offered)).arg(number(passed)));
    m_shares->setShares(m_by == Dimension::Team ? tr("MRR by team") : tr("MRR by owner"), std::move(shares),
                        [&](double minor) { return moneyCompact(Amount::fromMinor(qRound64(minor)), currency); });
}

void TeamPage::retranslate()
{
    m_who->setChips({{QStringLiteral("members"), tr("Members")}, {QStringLiteral("teams"), tr("Teams")}});
    m_who->setAccessibleName(tr("Members or teams"));
    std::vector<Chip> windows;
    for (const Window window : {Window::T12m, Window::Month, Window::Quarter, Window::Half, Window::Year})
        windows.push_back({QLatin1String(revenue::windowName(window)), kpi::windowText(window)});
    m_window->setChips(windows);
    m_window->setAccessibleName(tr("Period length"));
    m_table->setAccessibleName(tr("Team metrics"));
    setColumns();
    if (m_model->sortColumn() < 0)
        m_table->sortByColumn(0, Qt::AscendingOrder);
    refresh();
}

/// What is missing first: somebody who answers, or what they answer for.
void TeamPage::sayEmpty()
{
    const bool teams = m_by == Dimension::Team;
    const Directory& directory = m_session.directory();
    const bool nobody = teams ? directory.teams().empty() : directory.members().empty();
    m_table->emptyState()->setWords(QStringLiteral("table-2"), tr("No team metrics yet."),
                                    tr("Members and teams appear here with their accounts, touchpoints and handoffs."),
                                    !nobody ? tr("Import CSV")
                                    : teams ? tr("Add a team")
                                            : tr("Add a member"));
    m_fills = nobody ? (teams ? QStringLiteral("team.add") : QStringLiteral("member.add")) : QString();
}

void TeamPage::fill()
{
    if (m_fills.isEmpty()) {
        m_session.shell().commands().run(QStringLiteral("file.import"));
        return;
    }
    const QString command = m_fills;
    m_session.shell().navigate(QStringLiteral("people"));
    m_session.shell().commands().run(command);
}

void TeamPage::setColumns()
{
    const QString currency = m_session.baseCurrency();
    const int exponent = currencyExponent(currency);
    static constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;
    const auto rate = [](const char* id, const QString& title, auto value,
                         std::function<QString(const TeamLine&)> tip) {
        return Column<TeamLine>{.id = QLatin1String(id),
                                .title = title,
                                .display =
                                    [=](const TeamLine& line) {
                                        const std::optional<double> shown = value(line);
                                        return shown ? percent(shown) : QStringLiteral("–");
                                    },
                                .kind = CellKind::Figure,
                                .width = 100,
                                .alignment = kRight,
                                .sortKey = [=](const TeamLine& line) { return SortKey(value(line).value_or(-1)); },
                                .toolTip = tip,
                                .exportTitle = QLatin1String(id),
                                .exportValue =
                                    [=](const TeamLine& line) {
                                        const std::optional<double> shown = value(line);
                                        return shown ? QString::number(*shown, 'f', 12) : QString();
                                    }};
    };
    const auto count = [](const char* id, const QString& title, auto value) {
        return Column<TeamLine>{.id = QLatin1String(id),
                                .title = title,
                                .display = [=](const TeamLine& line) { return number(value(line)); },
                                .kind = CellKind::Figure,
                                .width = 90,
                                .alignment = kRight,
                                .sortKey = [=](const TeamLine& line) { return SortKey(double(value(line))); },
                                .exportTitle = QLatin1String(id),
                                .exportValue = [=](const TeamLine& line) { return QString::number(value(line)); }};
    };
    const auto onboardingColumn = [](Metric metric, const char* id) {
        return Column<TeamLine>{
            .id = QLatin1String(id),
            .title = onboarding::metricText(metric),
            .display = [=](const TeamLine& line) { return onboarding::valueText(metric, line.onboarding.of(metric)); },
            .kind = CellKind::Figure,
            .width = 110,
            .alignment = kRight,
            .sortKey = [=](const TeamLine& line) { return SortKey(line.onboarding.of(metric).value_or(-1)); },
            .toolTip = [=](const TeamLine& line) { return onboarding::countText(metric, line.onboarding); },
            .exportTitle = QLatin1String(id),
            .exportValue =
                [=](const TeamLine& line) {
                    const auto value = line.onboarding.of(metric);
                    return value ? QString::number(*value, 'g', 12) : QString();
                }};
    };
    const auto ofOpening = [](const TeamLine& line) {
        return tr("Of the %1 accounts owned at the opening, even if the owner changed since")
            .arg(number(line.figures.baseAccounts));
    };
    const auto ofLastDay = [](Column<TeamLine> column) {
        column.toolTip = [](const TeamLine&) { return lastDayTip(); };
        return column;
    };
    m_model->setColumns({
        {.id = QStringLiteral("name"),
         .title = tr("Member or team"),
         .display = nameOf,
         .width = 180,
         .sortKey =
             [this](const TeamLine& line) {
                 const Member* member = m_session.directory().member(line.member);
                 return line.key.isEmpty() ? SortKey()
                                           : SortKey(member && !member->yomi.isEmpty() ? member->yomi
                                                     : line.name.isEmpty()             ? line.key
                                                                                       : line.name);
             },
         .searchable = true,
         .exportTitle = QStringLiteral("name"),
         .exportValue = [](const TeamLine& line) { return line.key.isEmpty() ? QString() : nameOf(line); }},
        ofLastDay(count("accounts", tr("Accounts"), [](const TeamLine& line) { return line.held.accounts; })),
        {.id = QStringLiteral("mrr"),
         .title = tr("MRR"),
         .display = [=](const TeamLine& line) { return money(line.held.mrr, currency); },
         .kind = CellKind::Figure,
         .width = 120,
         .alignment = kRight,
         .sortKey = [](const TeamLine& line) { return SortKey(line.held.mrr.toDouble()); },
         .toolTip = [](const TeamLine&) { return lastDayTip(); },
         .exportTitle = QStringLiteral("mrr"),
         .exportValue = [=](const TeamLine& line) { return formatPlain(line.held.mrr, exponent, exponent); }},
        fteColumn(),
        {.id = QStringLiteral("mrr_per_fte"),
         .title = tr("MRR per FTE"),
         .display =
             [=](const TeamLine& line) {
                 const auto shown = line.mrrPerFte();
                 return shown ? money(Amount::fromMinor(qint64(std::llround(*shown))), currency) : QStringLiteral("–");
             },
         .kind = CellKind::Figure,
         .width = 120,
         .alignment = kRight,
         .sortKey = [](const TeamLine& line) { return SortKey(line.mrrPerFte().value_or(-1)); },
         .toolTip =
             [=](const TeamLine& line) {
                 return tr("MRR %1 ÷ %2 FTE, both of the period's last day")
                     .arg(money(line.held.mrr, currency), people::fteText(line.held.fte));
             },
         .exportTitle = QStringLiteral("mrr_per_fte"),
         .exportValue =
             [=](const TeamLine& line) {
                 return line.held.fte == 0 ? QString()
                                           : formatPlain(line.held.mrr.scaled(kFullTime, line.held.fte), exponent, 6);
             }},
        {.id = QStringLiteral("accounts_per_fte"),
         .title = tr("Accounts per FTE"),
         .display =
             [](const TeamLine& line) {
                 const auto shown = line.accountsPerFte();
                 return shown ? QLocale().toString(*shown, 'f', 1) : QStringLiteral("–");
             },
         .kind = CellKind::Figure,
         .width = 100,
         .alignment = kRight,
         .sortKey = [](const TeamLine& line) { return SortKey(line.accountsPerFte().value_or(-1)); },
         .toolTip =
             [](const TeamLine& line) {
                 return tr("%1 accounts ÷ %2 FTE, both of the period's last day")
                     .arg(number(line.held.accounts), people::fteText(line.held.fte));
             },
         .exportTitle = QStringLiteral("accounts_per_fte"),
         .exportValue =
             [](const TeamLine& line) {
                 const auto shown = line.accountsPerFte();
                 return shown ? QString::number(*shown, 'f', 6) : QString();
             }},
        rate(
            "nrr", tr("NRR"), [](const TeamLine& line) { return line.figures.nrr(); }, ofOpening),
        rate(
            "grr", tr("GRR"), [](const TeamLine& line) { return line.figures.grr(); }, ofOpening),
        rate(
            "logo_churn_rate", tr("Logo churn"), [](const TeamLine& line) { return line.figures.logoChurn(); },
            ofOpening),
        count("touches", tr("Touchpoints"), [](const TeamLine& line) { return line.touches; }),
        count("handoffs_offered", tr("Handoffs offered"), [](const TeamLine& line) { return line.offered; }),
        rate("pass_completion", tr("Accepted first time"), [](const TeamLine& line) { return line.passCompletion(); },
             {}),
        onboardingColumn(Metric::SuccessRate, "onboarding_success_rate"),
        onboardingColumn(Metric::Value, "value_days"),
    });
}

/// A member's own part, which can be edited here; of a team the parts of those who hold its accounts.
Column<TeamLine> TeamPage::fteColumn()
{
    const bool members = m_by == Dimension::Owner;
    const auto hundredths = [this, members](const TeamLine& line) -> qint64 {
        const Member* member = members ? m_session.directory().member(line.member) : nullptr;
        // Who is inactive works for nobody, however much it was: nothing is divided by it.
        return !member ? line.held.fte : member->active ? member->fte : 0;
    };
    Column<TeamLine> column{
        .id = QStringLiteral("fte"),
        .title = tr("FTE"),
        .display = [=](const TeamLine& line) { return people::fteText(hundredths(line)); },
        .kind = CellKind::Figure,
        .width = 70,
        .alignment = Qt::AlignRight | Qt::AlignVCenter,
        .sortKey = [=](const TeamLine& line) { return SortKey(double(hundredths(line))); },
        .toolTip =
            [members](const TeamLine&) {
                return members ? tr("Share of a full-time job, from 0.00 to 1.00. Press F2 to change it.")
                               : tr("Total FTE of active members who own an account of the team at the closing");
            },
        .exportTitle = QStringLiteral("fte"),
        .exportValue = [=](const TeamLine& line) { return people::fteText(hundredths(line)); }};
    if (members) {
        column.editValue = [this](const TeamLine& line) {
            const Member* member = m_session.directory().member(line.member);
            return QVariant(people::fteText(member ? member->fte : 0));
        };
        column.commit = [this](const TeamLine& line, const QVariant& value) {
            if (const Member* member = m_session.directory().member(line.member))
                return changeFte(m_session, *member, value.toString());
            m_session.sayError(invalid(tr("These accounts have no owner, so FTE can't be entered.")));
            return false;
        };
    }
    return column;
}

} // namespace tasuki

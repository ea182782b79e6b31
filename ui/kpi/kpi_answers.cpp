// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/kpi_answers.h"

#include "account/due_date.h"
#include "base/at_once.h"
#include "kpi/answer_card.h"
#include "kpi/kpi_words.h"
#include "session/account_rows.h"
#include "session/session.h"
#include "widgets/format.h"

#include <QGridLayout>

#include <algorithm>
#include <cmath>

namespace tasuki {

using revenue::Metric;
using revenue::Window;

namespace {

constexpr size_t kMost = 3;
constexpr int kSoonDays = 90; ///< as the page of renewals shows them first

QString movedText(const revenue::Contribution& made)
{
    const auto told = [](const revenue::Contribution::Ends& ends) {
        return ends.isIn() ? kpi::movementText(ends.movement) : QStringLiteral("–");
    };
    const QString earlier = told(made.earlier);
    const QString later = told(made.later);
    return earlier == later ? later : earlier + QStringLiteral(" → ") + later;
}

Tone toneOf(Metric metric, double change)
{
    return change == 0 ? Tone::Neutral : (change > 0) == revenue::upIsGood(metric) ? Tone::Good : Tone::Bad;
}

} // namespace

KpiAnswers::KpiAnswers(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_why(new AnswerCard(QStringLiteral("kpi.why"), this)),
      m_next(new AnswerCard(QStringLiteral("kpi.next"), this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    const auto again = [this] {
        if (isVisible() && m_figures)
            showAhead(ahead(*m_figures, rows()));
    };
    connect(&AccountRows::of(m_session), &AccountRows::replaced, this, again);
    connect(&AccountRows::of(m_session), &AccountRows::patched, this, again);
    setNarrow(false);
}

void KpiAnswers::setNarrow(bool narrow)
{
    auto& grid = *static_cast<QGridLayout*>(layout());
    grid.setColumnStretch(0, 1);
    grid.setColumnStretch(1, narrow ? 0 : 1);
    grid.addWidget(m_why, 0, 0);
    grid.addWidget(m_next, narrow ? 1 : 0, narrow ? 0 : 1);
}

void KpiAnswers::setFigures(const kpi::Figures& figures, const kpi::View& view, int place,
                            const std::array<Metric, 4>& metrics)
{
    m_figures = &figures;
    Why found;
    Ahead coming;
    const std::vector<AccountRow>* all = rows();
    // Of a large workspace each of them takes a while.
    if (const auto done =
            atOnce([&] { found = why(figures, view, place, metrics); }, [&] { coming = ahead(figures, all); });
        !done)
        return m_session.sayError(done.error());
    showWhy(found, figures, view, place);
    showAhead(coming);
}

KpiAnswers::Why KpiAnswers::why(const kpi::Figures& figures, const kpi::View& view, int place,
                                const std::array<Metric, 4>& metrics) const
{
    if (!figures.compares(place) || place == 0 || view.window == Window::Span)
        return {};
    const kpi::Course& course = figures.compared;
    const auto at = [&](Metric metric, int period) { return revenue::valueOf(metric, course.values[size_t(period)]); };
    const auto found = std::ranges::find_if(
        metrics, [&](Metric metric) { return !revenue::isMore(metric) && at(metric, place) && at(metric, place - 1); });
    if (found == metrics.end())
        return {};
    return {*found, revenue::contributions(figures.selection, *found, course.periods[size_t(place) - 1],
                                           course.periods[size_t(place)], kMost)};
}

void KpiAnswers::showWhy(const Why& why, const kpi::Figures& figures, const kpi::View& view, int place)
{
    const kpi::Course& course = figures.compared;
    if (!figures.compares(place))
        return m_why->setLines({}, QString());
    if (!why.metric)
        return showMoved(figures, place);
    const Metric metric = *why.metric;
    const QLocale locale;
    const QString currency = m_session.baseCurrency();
    const revenue::Period& before = course.periods[size_t(place) - 1];
    const revenue::Period& now = course.periods[size_t(place)];
    const double earlier = *revenue::valueOf(metric, course.values[size_t(place) - 1]);
    const double later = *revenue::valueOf(metric, course.values[size_t(place)]);
    std::vector<AnswerCard::Line> lines;
    for (const revenue::Contribution& made : why.made) {
        const revenue::AccountRevenue& account = figures.book->accounts[made.account];
        const QString part = revenue::unitOf(metric) == revenue::MetricUnit::Rate
                                 ? pointChange(made.change(), 2)
                                 : kpi::changeText(metric, made.change(), currency, locale);
        lines.push_back({account.name, movedText(made), part, toneOf(metric, made.change()),
                         [this, metric, id = account.id] { Q_EMIT whyWanted(metric, id); }});
    }
    m_why->setTitle(
        tr("Why %1 changed").arg(kpi::metricText(metric)),
        QStringLiteral("%1 %2 → %3 %4")
            .arg(kpi::periodShort(before, view.window, locale), kpi::valueText(metric, earlier, currency, locale),
                 kpi::periodShort(now, view.window, locale), kpi::valueText(metric, later, currency, locale)));
    m_why->setLines(std::move(lines), tr("No account changed it."));
}

/// Without a period before, what moved within this one.
void KpiAnswers::showMoved(const kpi::Figures& figures, int place)
{
    const QString currency = m_session.baseCurrency();
    const revenue::Period& period = figures.compared.periods[size_t(place)];
    std::vector<AnswerCard::Line> lines;
    for (const kpi::AccountLine& line : kpi::accountsBehind(figures, Metric::Mrr, period)) {
        if (lines.size() == kMost || line.movement == revenue::Movement::None)
            break; // the largest stand first
        lines.push_back({line.name(), kpi::movementText(line.movement), moneyDifference(line.change(), currency),
                         toneOf(Metric::Mrr, line.change().toDouble()),
                         [this, id = line.id()] { Q_EMIT whyWanted(Metric::Mrr, id); }});
    }
    m_why->setTitle(tr("MRR movements by account"), kpi::spanText(period, QLocale()));
    m_why->setLines(std::move(lines), tr("No account changed in this period."));
}

/// As the page of renewals counts them, of the accounts that are looked at.
int KpiAnswers::dueSoon(const kpi::Figures& figures, const std::vector<AccountRow>& rows) const
{
    std::vector<AccountId> due;
    for (const AccountRow& row : rows)
        if (account::isWithin(row.summary->due, m_session.today(), kSoonDays))
            due.push_back(row.account().id);
    if (figures.filters.empty())
        return int(due.size());
    std::ranges::sort(due);
    const Month now = Month::of(m_session.today());
    std::vector<AccountId> among; // an account may be several units
    for (const revenue::Unit& unit : figures.selection.units)
        if (const AccountId id = figures.book->accounts[unit.account].id;
            unit.of.at(now) >= 0 && std::ranges::binary_search(due, id))
            among.push_back(id);
    std::ranges::sort(among);
    return int(std::unique(among.begin(), among.end()) - among.begin()); // clang 14 has no ranges::unique
}

/// Asking may begin to read them: on the window's thread only.
const std::vector<AccountRow>* KpiAnswers::rows() const
{
    AccountRows& all = AccountRows::of(m_session);
    return all.isReady() ? &all.rows() : nullptr;
}

KpiAnswers::Ahead KpiAnswers::ahead(const kpi::Figures& figures, const std::vector<AccountRow>* rows) const
{
    Ahead coming;
    if (figures.isEmpty())
        return coming;
    coming.figures = kpi::valuesOf(figures, kpi::aheadOf(m_session.today()));
    if (rows)
        coming.due = dueSoon(figures, *rows);
    return coming;
}

void KpiAnswers::showAhead(const Ahead& coming)
{
    const QLocale locale;
    const QString currency = m_session.baseCurrency();
    const revenue::Period ahead = kpi::aheadOf(m_session.today());
    m_next->setTitle(tr("Next 3 months"), kpi::spanText(ahead, locale));
    if (!m_figures || m_figures->isEmpty())
        return m_next->setLines({}, QString());
    const revenue::Figures& f = coming.figures;
    const Amount less = f.churn + f.contraction;
    const Amount more = f.newMrr + f.expansion + f.reactivation;
    const auto opens = [this, ahead](Metric metric) { return [=, this] { Q_EMIT aheadWanted(metric, ahead); }; };
    const auto accounts = [](qint64 count) { return tr("%Ln account(s)", nullptr, int(count)); };
    const QString due = coming.due ? accounts(*coming.due) : QStringLiteral("…");
    m_next->setLines(
        {{tr("Renewals within %1 days").arg(kSoonDays), {}, due, Tone::Neutral, [this] { Q_EMIT renewalsWanted(); }},
         {tr("Ends or shrinks by contract"), accounts(f.churnedAccounts + f.contractionAccounts),
          moneyDifference(-less, currency), less.isZero() ? Tone::Neutral : Tone::Bad, opens(Metric::GrossMrrChurn)},
         {tr("Starts or grows by contract"), accounts(f.newAccounts + f.expansionAccounts + f.reactivatedAccounts),
          moneyDifference(more, currency), more.isZero() ? Tone::Neutral : Tone::Good, opens(Metric::Mrr)}},
        QString());
}

} // namespace tasuki

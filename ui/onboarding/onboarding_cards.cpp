// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/onboarding_cards.h"

#include "kpi/kpi_words.h"
#include "onboarding/onboarding_explain.h"
#include "onboarding/onboarding_words.h"
#include "session/session.h"
#include "widgets/beside.h"
#include "widgets/card.h"
#include "widgets/card_rows.h"
#include "widgets/filter_chips.h"
#include "widgets/lead_words.h"
#include "widgets/plain_text.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

using onboarding::kMetrics;
using onboarding::Metric;
using revenue::Window;

namespace {

constexpr const char* kCardNames[] = {"rate", "lead", "firstUse", "value"}; // in the order of Metric
constexpr int kMonthsBack = 36;
constexpr int kLeastBox = 230;

} // namespace

OnboardingCards::OnboardingCards(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_windows(new FilterChips(FilterChips::Mode::Single, this)),
      m_box(new QComboBox(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 10, 20, 4);
    layout->setSpacing(8);
    auto* bar = new Beside(8, this);
    m_windows->setObjectName(QStringLiteral("onboarding.window"));
    m_box->setObjectName(QStringLiteral("onboarding.period"));
    bar->add(m_windows, 1);
    bar->add(m_box, 0);
    layout->addWidget(bar);
    auto* rows = new CardRows(12, this);
    for (const Metric metric : kMetrics) {
        auto* card = new KpiCard(this);
        card->setObjectName(QStringLiteral("onboarding.card.") + QLatin1String(kCardNames[size_t(metric)]));
        connect(card, &KpiCard::activated, this, [this, metric] { explain(metric); });
        rows->add(card);
        m_cards[size_t(metric)] = card;
    }
    layout->addWidget(rows);
    connect(m_windows, &FilterChips::selectionChanged, this, [this](const QStringList& ids) {
        m_window = revenue::windowOf(ids.value(0)).value_or(Window::Quarter);
        m_period.reset();
        fillPeriods();
        showFigures();
    });
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        m_period = m_periods[size_t(index)];
        showFigures();
    });
}

void OnboardingCards::fillPeriods()
{
    const Month today = Month::of(m_session.today());
    const FiscalCalendar calendar(m_session.fiscalStart());
    const Month first = std::max(std::min(m_facts.firstMonth().value_or(today), today), today - kMonthsBack);
    m_periods = revenue::periodsOf(m_window, first, today, calendar, today);
    std::ranges::reverse(m_periods);
    const auto kept = m_period ? std::ranges::find(m_periods, m_period->code, &revenue::Period::code) : m_periods.end();
    if (kept != m_periods.end()) {
        m_period = *kept;
    } else {
        // The last period that is over; of one only, that.
        const bool running = m_periods.front().cut || m_session.today() < m_periods.front().lastDay();
        m_period = m_periods[running && m_periods.size() > 1 ? 1 : 0];
    }
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const revenue::Period& period : m_periods)
        m_box->addItem(kpi::periodText(period, m_window, calendar, QLocale()), period.code);
    m_box->setCurrentIndex(m_box->findData(m_period->code));
    m_box->setMinimumWidth(std::max(kLeastBox, m_box->sizeHint().width())); // half a period says nothing
}

void OnboardingCards::refresh()
{
    auto facts = report::onboardingFactsOf(m_session.db(), m_session.today());
    if (!facts)
        return m_session.sayReadFailed(facts.error());
    m_facts = std::move(*facts);
    fillPeriods();
    showFigures();
}

void OnboardingCards::showFigures()
{
    m_figures = onboarding::figuresOf(m_facts.parts, m_period->firstDay(), m_period->lastDay(), m_facts.today);
    for (const Metric metric : kMetrics) {
        KpiCard* card = m_cards[size_t(metric)];
        // The page says already whose rate it is.
        card->setTitle(metric == Metric::SuccessRate ? tr("Success rate") : onboarding::metricText(metric));
        card->setFigure(onboarding::valueText(metric, m_figures.of(metric)));
        card->setLead(onboarding::isLeading(metric));
        card->setCaption(onboarding::countText(metric, m_figures));
        card->setToolTip(plainToolTip(onboarding::formulaText(metric, m_figures, m_facts.clock) + u'\n'
                                      + onboarding::scopeText(metric, *m_period, m_facts.clock) + u'\n'
                                      + leadToolTip(onboarding::isLeading(metric))));
    }
}

void OnboardingCards::explain(Metric metric)
{
    openOnboardingExplain(m_session, window(), {metric, *m_period, m_window, m_facts, m_figures});
}

void OnboardingCards::retranslate()
{
    std::vector<Chip> chips;
    for (const Window window : {Window::Quarter, Window::Half, Window::Year, Window::T12m})
        chips.push_back({QLatin1String(revenue::windowName(window)), kpi::windowText(window)});
    m_windows->setChips(chips);
    m_windows->setAccessibleName(tr("Period of the metrics"));
    m_box->setAccessibleName(tr("Period"));
    refresh();
}

} // namespace tasuki

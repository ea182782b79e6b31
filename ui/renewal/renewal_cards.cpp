// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/renewal_cards.h"

#include "renewal/renewal_words.h"
#include "session/session.h"
#include "shell/shell.h"
#include "theme/style_sheet.h"
#include "widgets/beside.h"
#include "widgets/card.h"
#include "widgets/card_rows.h"
#include "widgets/dialogs.h"
#include "widgets/eliding_box.h"
#include "widgets/format.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace tasuki {

namespace {

/// A figure on a card that it shares with others: no frame of its own.
KpiCard* figureOn(Card* card, const char* name)
{
    auto* made = new KpiCard(card);
    made->setObjectName(QStringLiteral("renewals.card.") + QLatin1String(name));
    setKind(made, "plain");
    made->layout()->setContentsMargins(4, 0, 4, 0);
    return made;
}

} // namespace

RenewalCards::RenewalCards(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_calls(new Card(this)),
      m_outlook(new Card(this)),
      m_period(new ElidingBox(m_outlook))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* cards = new Beside(10, this);
    cards->add(buildCalls(), 1);
    cards->add(buildOutlook(), 1);
    all->addWidget(cards);
}

QWidget* RenewalCards::buildCalls()
{
    m_calls->setObjectName(QStringLiteral("renewals.calls"));
    m_due = figureOn(m_calls, "due");
    m_due->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    // Where there is no room for three columns, one below the other.
    auto* row = new Beside(12, m_calls);
    row->add(m_due, 1);
    auto* columns = new Beside(12, row);
    row->add(columns, 0);
    constexpr size_t kRows = 3;
    QGridLayout* grid = nullptr;
    for (size_t i = 0; i < renewal::kCallOrder.size(); ++i) {
        if (i % kRows == 0) {
            auto* column = new QWidget(columns);
            grid = new QGridLayout(column);
            grid->setContentsMargins(0, 0, 0, 0);
            grid->setHorizontalSpacing(8);
            grid->setVerticalSpacing(4);
            grid->setColumnStretch(1, 1);
            columns->add(column, 1);
        }
        m_callPills[i] = new Pill({}, m_calls);
        m_callSums[i] = new TextLabel(TextLabel::Kind::Body, {}, m_calls);
        grid->addWidget(m_callPills[i], int(i % kRows), 0, Qt::AlignVCenter);
        grid->addWidget(m_callSums[i], int(i % kRows), 1, Qt::AlignRight | Qt::AlignVCenter);
    }
    grid->setRowStretch(int(kRows), 1);
    m_calls->body()->addWidget(row);
    m_calls->body()->addStretch();
    // As high as the head beside it, so that the figures stand on one line.
    auto* strut = new QWidget(m_calls);
    strut->setFixedSize(1, m_period->sizeHint().height());
    m_calls->addHeadControl(strut);
    connect(m_due, &KpiCard::activated, this, &RenewalCards::dueActivated);
    return m_calls;
}

QWidget* RenewalCards::buildOutlook()
{
    m_outlook->setObjectName(QStringLiteral("renewals.outlook"));
    m_period->setObjectName(QStringLiteral("renewals.period"));
    m_outlook->addHeadControl(m_period);
    m_rateCard = figureOn(m_outlook, "rate");
    m_nrr = figureOn(m_outlook, "nrr");
    m_grr = figureOn(m_outlook, "grr");
    auto* rows = new CardRows(10, m_outlook);
    for (KpiCard* card : {m_rateCard, m_nrr, m_grr})
        rows->add(card);
    m_outlook->body()->addWidget(rows);
    m_outlook->body()->addStretch();
    connect(m_rateCard, &KpiCard::activated, this, &RenewalCards::explainRate);
    connect(m_nrr, &KpiCard::activated, this, &RenewalCards::explainForecast);
    connect(m_grr, &KpiCard::activated, this, &RenewalCards::explainForecast);
    connect(m_period, &QComboBox::currentIndexChanged, this, &RenewalCards::refreshFigures);
    return m_outlook;
}

void RenewalCards::setTotals(const renewal::DueTotals& totals)
{
    m_totals = totals;
    const QString currency = m_session.baseCurrency();
    m_due->setFigure(moneyCompact(totals.all.mrr, currency));
    m_due->setCaption(tr("%Ln account(s)", nullptr, int(totals.all.accounts)));
    for (size_t i = 0; i < renewal::kCallOrder.size(); ++i) {
        const RenewalCall call = renewal::kCallOrder[i];
        const renewal::CallSum& sum = totals.byCall[size_t(call)];
        m_callPills[i]->setPill(renewal::callPill(call, m_session.words()));
        m_callPills[i]->setMinimumWidth(m_callPills[i]->sizeHint().width()); // a cut call says another one
        m_callSums[i]->setText(QStringLiteral("%1 (%2)").arg(moneyCompact(sum.mrr, currency), number(sum.accounts)));
        m_callSums[i]->setAccessibleName(renewal::callPill(call, m_session.words()).text + u' '
                                         + m_callSums[i]->text());
    }
}

void RenewalCards::setItems(const std::vector<renewal::RenewalItem>& items)
{
    m_items = items;
    fillPeriods(); // the fiscal year may begin elsewhere now
    refreshFigures();
}

void RenewalCards::retranslate()
{
    m_calls->setTitle(tr("MRR due by forecast"));
    m_outlook->setTitle(tr("Renewal rate and projection"));
    m_due->setTitle(tr("Open in this list"));
    m_rateCard->setTitle(tr("Renewal rate"));
    m_nrr->setTitle(tr("Projected NRR"));
    m_grr->setTitle(tr("Projected GRR"));
    for (KpiCard* card : {m_rateCard, m_nrr, m_grr})
        card->setToolTip(tr("How it's calculated"));
    m_period->setAccessibleName(tr("Period of rate and projection"));
    m_period->setToolTip(tr("Period of rate and projection"));
    fillPeriods();
    setTotals(m_totals);
    refreshFigures();
}

void RenewalCards::fillPeriods()
{
    const int kept = m_period->count() > 0 ? m_period->currentIndex() : 1;
    const QSignalBlocker quiet(m_period);
    m_period->clear();
    for (const auto kind : {FiscalPeriod::Kind::Quarter, FiscalPeriod::Kind::Half, FiscalPeriod::Kind::Year})
        m_period->addItem(fiscalText(fiscal(kind)), int(kind));
    m_period->setCurrentIndex(kept);
    m_period->setMinimumWidth(m_period->sizeHint().width()); // half a period says nothing: the title goes above it
}

FiscalPeriod RenewalCards::fiscal(FiscalPeriod::Kind kind) const
{
    return FiscalCalendar(m_session.fiscalStart()).periodOf(kind, m_session.today());
}

FiscalPeriod RenewalCards::fiscal() const
{
    return fiscal(FiscalPeriod::Kind(m_period->currentData().toInt()));
}

revenue::Period RenewalCards::period() const
{
    const FiscalPeriod period = fiscal();
    return {period.code(), period.first - 1, period.last, false};
}

void RenewalCards::refreshFigures()
{
    const FiscalPeriod period = fiscal();
    m_rate = renewal::renewalRate(m_items, period.firstDay(), period.lastDay(), m_session.today());
    m_forecast = renewal::forecastOf(m_session.book(), m_items, this->period());
    m_rateCard->setFigure(percent(m_rate.accounts()));
    m_rateCard->setCaption(tr("MRR %1").arg(percent(m_rate.mrr())));
    const auto forecast = [](KpiCard* card, const std::optional<renewal::Forecast::Range>& range) {
        card->setFigure(range ? percent(range->likely) : absentText());
        card->setCaption(renewal::rangeText(range));
    };
    forecast(m_nrr, m_forecast.nrr);
    forecast(m_grr, m_forecast.grr);
}

void RenewalCards::explainRate()
{
    const FiscalPeriod period = fiscal();
    m_session.shell().dialogs().tell(
        window(), tr("Renewal rate, %1").arg(fiscalText(period)),
        renewal::rateExplained(m_rate, period.firstDay(), period.lastDay(), m_session.baseCurrency()));
}

void RenewalCards::explainForecast()
{
    m_session.shell().dialogs().tell(window(), tr("Projected NRR and GRR, %1").arg(fiscalText(fiscal())),
                                     renewal::forecastExplained(m_forecast, period(), m_session.baseCurrency()));
}

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "renewal/renewal_figures.h"
#include "revenue/period.h"

#include <QWidget>

#include <array>

class QComboBox;

namespace tasuki {

class Card;
class KpiCard;
class Pill;
class Session;
class TextLabel;

/// What renewals come to: what is due and how it divides by call, of what the list shows; renewal rate and forecast, of
/// the fiscal period of today, whose kind is chosen here. Rate and forecast open up to their formula.
class RenewalCards final : public QWidget {
    Q_OBJECT
public:
    explicit RenewalCards(Session& session, QWidget* parent = nullptr);

    /// Of what the list shows.
    void setTotals(const renewal::DueTotals& totals);
    /// Every renewal there is: rate and forecast are worked out from them.
    void setItems(const std::vector<renewal::RenewalItem>& items);
    void retranslate();

    const renewal::DueTotals& totals() const { return m_totals; }
    const renewal::RenewalRate& rate() const { return m_rate; }
    const renewal::Forecast& forecast() const { return m_forecast; }

    void explainRate();
    void explainForecast();

Q_SIGNALS:
    /// What is due: the list is wanted.
    void dueActivated();

private:
    QWidget* buildCalls();
    QWidget* buildOutlook();
    FiscalPeriod fiscal(FiscalPeriod::Kind kind) const;
    FiscalPeriod fiscal() const;
    revenue::Period period() const;
    void fillPeriods();
    void refreshFigures();

    Session& m_session;
    std::vector<renewal::RenewalItem> m_items;
    renewal::DueTotals m_totals;
    renewal::RenewalRate m_rate;
    renewal::Forecast m_forecast;
    Card* m_calls;
    Card* m_outlook;
    KpiCard* m_due = nullptr;
    std::array<Pill*, 5> m_callPills{};
    std::array<TextLabel*, 5> m_callSums{};
    KpiCard* m_rateCard = nullptr;
    KpiCard* m_nrr = nullptr;
    KpiCard* m_grr = nullptr;
    QComboBox* m_period;
};

} // namespace tasuki

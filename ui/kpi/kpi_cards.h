// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kpi/kpi_view.h"
#include "revenue/target.h"

#include <QWidget>

#include <array>

namespace tasuki {

class KpiCard;
class Session;

/// The page's first row: a figure each of the company's phase, with its change, its target and how it came about.
class KpiCards final : public QWidget {
    Q_OBJECT
public:
    using Metrics = std::array<revenue::Metric, 4>;

    KpiCards(Session& session, QWidget* parent);

    /// `place`: the period in Figures::compared that they tell of.
    void setFigures(const kpi::Figures& figures, const kpi::View& view, int place, const Metrics& metrics,
                    const std::vector<Target>& targets);

    KpiCard* card(int place) { return m_cards[size_t(place)]; }

Q_SIGNALS:
    void activated(int card);

private:
    struct Shown;
    void showCard(size_t card, const Shown& shown);
    QString caption(revenue::Metric metric, const Shown& shown) const;

    Session& m_session;
    std::array<KpiCard*, 4> m_cards{};
};

} // namespace tasuki

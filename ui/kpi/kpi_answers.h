// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kpi/kpi_view.h"

#include <QWidget>

#include <array>

namespace tasuki {

class AnswerCard;
class Session;

/// Beneath the cards, before the pictures: which accounts changed the first card's figure most, and what is due and
/// contracted in the months to come. Every line can be opened up.
class KpiAnswers final : public QWidget {
    Q_OBJECT
public:
    KpiAnswers(Session& session, QWidget* parent);

    /// Beside each other, or one below the other.
    void setNarrow(bool narrow);
    /// `first`: the metric of the first card. `place`: the period in Figures::compared that is told of.
    void setFigures(const kpi::Figures& figures, const kpi::View& view, int place,
                    const std::array<revenue::Metric, 4>& metrics);

Q_SIGNALS:
    /// Why the metric changed, and there the account; without a period before, the accounts behind it.
    void whyWanted(tasuki::revenue::Metric metric, tasuki::AccountId account);
    /// The accounts behind what the contracts say of the months to come.
    void aheadWanted(tasuki::revenue::Metric metric, const tasuki::revenue::Period& period);
    void renewalsWanted();

private:
    void showWhy(const kpi::Figures& figures, const kpi::View& view, int place,
                 const std::array<revenue::Metric, 4>& metrics);
    void showMoved(const kpi::Figures& figures, int place);
    void showAhead();
    int dueSoon(const kpi::Figures& figures) const;

    Session& m_session;
    AnswerCard* m_why;
    AnswerCard* m_next;
    const kpi::Figures* m_figures = nullptr; ///< the page's
};

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kpi/kpi_view.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

namespace tasuki {

struct AccountRow;
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
    /// Of the first card whose figure is made of accounts' parts and is there in both periods.
    struct Why {
        std::optional<revenue::Metric> metric; ///< none: there is nothing to compare with
        std::vector<revenue::Contribution> made;
    };
    /// What the contracts say of the months to come, and how many accounts are to be renewed soon.
    struct Ahead {
        revenue::Figures figures;
        std::optional<int> due; ///< of a large workspace they may still be being read
    };
    Why why(const kpi::Figures& figures, const kpi::View& view, int place,
            const std::array<revenue::Metric, 4>& metrics) const;
    /// `rows`: of all accounts, null while they are still being read. On any thread.
    Ahead ahead(const kpi::Figures& figures, const std::vector<AccountRow>* rows) const;
    const std::vector<AccountRow>* rows() const;
    void showWhy(const Why& why, const kpi::Figures& figures, const kpi::View& view, int place);
    void showMoved(const kpi::Figures& figures, int place);
    void showAhead(const Ahead& ahead);
    int dueSoon(const kpi::Figures& figures, const std::vector<AccountRow>& rows) const;

    Session& m_session;
    AnswerCard* m_why;
    AnswerCard* m_next;
    const kpi::Figures* m_figures = nullptr; ///< the page's
};

} // namespace tasuki

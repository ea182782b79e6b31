// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kpi/kpi_view.h"
#include "revenue/target.h"

#include <QWidget>

class QComboBox;

namespace tasuki {

class ChartCard;
class HeatMapCard;
class PictureCard;
class Session;

/// The page's charts on their cards, two beside each other or all below each other, with the boxes at their heads and
/// what each can be saved as. They are given figures and say what somebody wants to know more about.
class KpiPictures final : public QWidget {
    Q_OBJECT
public:
    enum class Of { Compared, Movements }; ///< which of the two courses of the figures

    KpiPictures(Session& session, QWidget* parent);

    void setNarrow(bool narrow);
    /// How high a row of them is at least.
    void setRowHeight(int height);
    void retranslate();
    /// `figures` are the page's, valid while it shows them. `place`: the period that bridge and distribution tell of.
    void setFigures(const kpi::Figures& figures, const kpi::View& view, const std::vector<Target>& targets, int place);
    /// Only what tells of one period.
    void showPeriod(int place);
    void showCohorts();
    /// As the boxes on the pictures say.
    revenue::Metric spreadOf() const;
    revenue::CohortStep cohortStep() const;

Q_SIGNALS:
    /// `card`: on which one somebody asked.
    void explainWanted(QWidget* card, tasuki::revenue::Metric metric, tasuki::KpiPictures::Of of, int place);
    void cohortWanted(QWidget* card, tasuki::Month cohort, int age);
    void accountWanted(tasuki::AccountId account);
    /// The distribution is to be of another metric; the cohorts of another length.
    void spreadChosen();
    void cohortStepChosen();

private:
    void build();
    void connectPictures();
    void showTrends(const std::vector<Target>& targets);
    void savePicture(PictureCard* card);

    Session& m_session;
    const kpi::Figures* m_figures = nullptr;
    kpi::View m_view;
    int m_place = -1;
    ChartCard* m_retention = nullptr;
    ChartCard* m_movements = nullptr;
    ChartCard* m_bridge = nullptr;
    ChartCard* m_churn = nullptr;
    ChartCard* m_distribution = nullptr;
    QComboBox* m_distributionOf = nullptr;
    std::vector<AccountId> m_distributionAccounts; ///< one a place
    HeatMapCard* m_cohorts = nullptr;
    QComboBox* m_cohortStep = nullptr;
    QComboBox* m_cohortBy = nullptr;
    std::vector<Month> m_cohortMonths; ///< one a row
};

} // namespace tasuki

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/onboarding_report.h"

#include <QWidget>

#include <array>

class QComboBox;

namespace tasuki {

class FilterChips;
class KpiCard;
class Session;

/// The four figures of onboarding for a period that is chosen. Enter on one opens what is in it.
class OnboardingCards final : public QWidget {
    Q_OBJECT
public:
    explicit OnboardingCards(Session& session, QWidget* parent = nullptr);
    void refresh();
    void retranslate();
    void explain(onboarding::Metric metric);
    const std::optional<revenue::Period>& period() const { return m_period; }

private:
    void fillPeriods();
    void showFigures();

    Session& m_session;
    report::OnboardingFacts m_facts;
    revenue::Window m_window = revenue::Window::Quarter;
    std::vector<revenue::Period> m_periods; ///< the latest first
    std::optional<revenue::Period> m_period;
    onboarding::Figures m_figures;
    FilterChips* m_windows;
    QComboBox* m_box;
    std::array<KpiCard*, onboarding::kMetrics.size()> m_cards{};
};

} // namespace tasuki

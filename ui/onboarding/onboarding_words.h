// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/onboarding_figures.h"
#include "revenue/period.h"
#include "widgets/painting.h"

#include <QCoreApplication>

/// How onboarding is worded and coloured, wherever it stands.
namespace tasuki {

struct OnboardingWords {
    Q_DECLARE_TR_FUNCTIONS(onboardingWords)
};

PillData outcomePill(OnboardingOutcome outcome, bool overdue, TermLanguage words);
/// The due date and, while it is open, how far away it is; of one that was met, how far ahead of it.
TwoPartData dueParts(const Onboarding& onboarding, onboarding::CountFrom from, QDate today);
QString countFromText(onboarding::CountFrom from);

namespace onboarding {

QString metricText(Metric metric);
/// "60%", "27.5 days"; "–" where it is undefined.
QString valueText(Metric metric, std::optional<double> value);
/// What is counted: "3 of 5 accounts", "4 records".
QString countText(Metric metric, const Figures& figures);
/// The formula with its numbers in it.
QString formulaText(Metric metric, const Figures& figures, CountFrom from);
/// What is in, between which days.
QString scopeText(Metric metric, const revenue::Period& period, CountFrom from);
/// Why the metric is a leading one.
QString leadingText();

} // namespace onboarding

} // namespace tasuki

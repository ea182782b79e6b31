// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"
#include "renewal/renewal.h"
#include "renewal/renewal_figures.h"
#include "widgets/painting.h"

#include <array>

/// How renewals are worded and coloured, wherever they stand.
namespace tasuki::renewal {

/// As they are shown beside each other: the best first, and last where nobody has said anything.
inline constexpr std::array kCallOrder = {RenewalCall::Commit, RenewalCall::Likely, RenewalCall::AtRisk,
                                          RenewalCall::Lost, RenewalCall::None};

/// "—" where nobody has said anything.
QString callText(RenewalCall call, TermLanguage words);
Tone callTone(RenewalCall call);
PillData callPill(RenewalCall call, TermLanguage words);
/// Empty while it is open.
QString outcomeText(RenewalOutcome outcome, TermLanguage words);
PillData outcomePill(RenewalOutcome outcome, TermLanguage words);

/// What the rate is made of, with its numbers, and that it is not GRR.
QString rateExplained(const RenewalRate& rate, QDate first, QDate last, const QString& currency);
/// The formula of the forecast with its numbers.
QString forecastExplained(const Forecast& forecast, const revenue::Period& period, const QString& currency);
/// "91.2% – 97.0%"
QString rangeText(const std::optional<Forecast::Range>& range);

} // namespace tasuki::renewal

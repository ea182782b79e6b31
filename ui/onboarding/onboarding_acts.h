// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/onboarding.h"

class QWidget;

namespace tasuki {

class Session;

/// What a person does with an onboarding record, the same from the list and from the account's page: each one act, with
/// a toast and a way back.
void meetOnboarding(Session& session, const Onboarding& onboarding);
/// Asks for the reason first.
void failOnboarding(Session& session, QWidget* parent, const Onboarding& onboarding);
void reopenOnboarding(Session& session, const Onboarding& onboarding);
void confirmFirstUse(Session& session, const Onboarding& onboarding);
void tickCriterion(Session& session, const Onboarding& onboarding, const QString& criterion, bool met);
void removeOnboarding(Session& session, const Onboarding& onboarding);
/// Whether it was taken.
bool changeOnboarding(Session& session, const Onboarding& before, const Onboarding& after);

/// "青葉不動産", or with the service: "青葉不動産 · 分析".
QString onboardingName(Session& session, const Onboarding& onboarding);

} // namespace tasuki

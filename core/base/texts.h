// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// Sentences that people read, by room: `AccountText::tr("…")`. The struct gives lupdate the context under which the
/// text is looked up; a plain function called tr would be filed under whatever stands around it.
namespace tasuki {

struct StorageText {
    Q_DECLARE_TR_FUNCTIONS(storage)
};
struct AccountText {
    Q_DECLARE_TR_FUNCTIONS(account)
};
struct ContactText {
    Q_DECLARE_TR_FUNCTIONS(contact)
};
struct PeopleText {
    Q_DECLARE_TR_FUNCTIONS(people)
};
struct TouchpointText {
    Q_DECLARE_TR_FUNCTIONS(touchpoint)
};
struct HandoffText {
    Q_DECLARE_TR_FUNCTIONS(handoff)
};
struct RevenueText {
    Q_DECLARE_TR_FUNCTIONS(revenue)
};
struct RenewalText {
    Q_DECLARE_TR_FUNCTIONS(renewal)
};
struct GoalText {
    Q_DECLARE_TR_FUNCTIONS(goal)
};
struct PromiseText {
    Q_DECLARE_TR_FUNCTIONS(promise)
};
struct TaskText {
    Q_DECLARE_TR_FUNCTIONS(task)
};
struct OnboardingText {
    Q_DECLARE_TR_FUNCTIONS(onboarding)
};
struct UsageText {
    Q_DECLARE_TR_FUNCTIONS(usage)
};
struct TodayText {
    Q_DECLARE_TR_FUNCTIONS(today)
};
struct SearchText {
    Q_DECLARE_TR_FUNCTIONS(search)
};
struct SettingsText {
    Q_DECLARE_TR_FUNCTIONS(settings)
};

} // namespace tasuki

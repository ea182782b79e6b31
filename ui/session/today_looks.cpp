// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/today_looks.h"

#include <algorithm>

namespace tasuki {

// Declared here and not included: this room lies below those of the pages.
extern const TodayLook kReturnedHandoffLook, kOfferedHandoffLook, kHandoffQuestionLook, kDecisionDayLook,
    kDueRenewalLook, kDuePromiseLook, kOpenTaskLook, kHandoffSynthesisLook, kPassReadyLook, kIdleLook,
    kHandoffRatingLook, kWaitingImportLook;

std::pair<QString, QString> accountPlace(const today::Entry& entry)
{
    if (!entry.item.account.isValid())
        return {};
    return {QStringLiteral("account"), QString::number(entry.item.account.value())};
}

std::span<const TodayLook> todayLooks()
{
    static const TodayLook kLooks[] = {kReturnedHandoffLook,  kOfferedHandoffLook, kHandoffQuestionLook,
                                       kHandoffSynthesisLook, kHandoffRatingLook,  kDecisionDayLook,
                                       kDueRenewalLook,       kDuePromiseLook,     kOpenTaskLook,
                                       kPassReadyLook,        kIdleLook,           kWaitingImportLook};
    return kLooks;
}

const TodayLook& lookOf(const today::Source& source)
{
    static const TodayLook kPlain = {.icon = "circle"};
    const auto found = std::ranges::find_if(
        todayLooks(), [&](const TodayLook& look) { return QStringView(look.source) == QStringView(source.code); });
    return found == todayLooks().end() ? kPlain : *found;
}

} // namespace tasuki
